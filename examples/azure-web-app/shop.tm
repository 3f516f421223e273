/*
 * What both variants of the shop have in common: its data, and who comes to it. A file without a `system` is no model of
 * its own; others import it, and what changes here changes in both.
 */
data Orders "Orders with addresses" confidential contains personal
data Photos "Product photos" public
data Invoices "Invoices" confidential contains personal, financial
data Secrets "Keys and certificates" restricted contains secrets

boundary Internet untrusted {
  actor Customer "Customer with a browser"
}
