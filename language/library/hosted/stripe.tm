library hosted

provider stripe "Stripe" {
  responsibility Standard
  answers responsibility "Integration security guide: what is left to you under PCI DSS" at "https://docs.stripe.com/security/guide"
  answers abuse          "Stripe's support" at "https://support.stripe.com"
  answers assessments    "PCI DSS service provider level 1, SOC 1 and SOC 2" at "https://docs.stripe.com/security"
  answers monitoring     "The state of its services" at "https://status.stripe.com"
  answers disclosure     "Data processing agreement, with a duty to notify" at "https://stripe.com/legal/dpa"
  // Of how it responds to incidents, Stripe promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies customers whose data a breach has touched, as its contract on data protection says"
  }
}

/** Takes payments in. A secret key may refund everything; card numbers stay with Stripe, where your pages send them there and nowhere else. */
service Stripe "Stripe" from stripe as saas is PaymentService at "https://docs.stripe.com/security" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of card numbers with keys kept apart, HTTPS only"
  provides SystemPatching "Stripe runs it"
  provides UserAuthentication "accounts for the dashboard"
  provides ServiceAuthentication "keys for the API" at "https://docs.stripe.com/keys"
  provides DataMasking "tokens in place of card numbers"
  provides Backup "records that Stripe is bound by law to keep"
  provides SessionManagement "sessions of its pages and its dashboard that end by themselves"
  offers MultiFactorAuthentication "passkeys and codes at sign-in"
  offers LeastPrivilege "restricted keys, and roles in the dashboard" at "https://docs.stripe.com/keys/restricted-api-keys"
  offers KeyRotation "rolling of keys, with days of overlap" at "https://docs.stripe.com/keys"
  offers NetworkRestriction "a list of addresses for each key" at "https://docs.stripe.com/keys"
  offers AuditLogging "logs of requests, and a history of the account"
  alternative PaymentProvider
}
