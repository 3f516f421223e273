/*
 * A shop on Google Cloud: a load balancer with Cloud Armor, a storefront on GKE Autopilot, a checkout on Cloud Run. Ready.
 *
 * Card numbers never come here: the customer gives them to the payment service, and the shop keeps tokens. Follow the flow
 * "enters the card number there": what is not in a part cannot be lost by it, and nothing here is asked for it.
 * On Autopilot, Google patches the nodes as well. What is left of the cluster is what runs in it.
 * What to take home: what handles keys is asked more urgently than the rest. Let that be one small part: here, the checkout.
 *
 * After Online Boutique, the shop of microservices that Google shows its cloud with:
 * https://github.com/GoogleCloudPlatform/microservices-demo
 */
system Market "Garden market" {
  owner "Shop team"
  incidents {
    detect, assess by "Duty engineer" using "Security Command Center"
    diagnose, stabilize, close by "Shop team"
    fallout by "Customer service"
    notify "Data protection officer" within 72 hours
  }
}

use gcp, hosted

data Products "Products and prices" public
data Carts "Carts" internal
data Orders "Orders with addresses" confidential contains personal
data Payments "Payment tokens and receipts" confidential contains financial
data Keys "Keys of the payment service" restricted contains secrets

boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

// Software as a service is a part of the system: what you set in it is yours
process Psp "Payment service" on PaymentProvider {
  owner "Finance"
  implements LeastPrivilege, AuditLogging "a role for each person in finance, a key for charges only"
  implements KeyRotation "the key of the checkout, every 90 days"
}
external Carrier "Parcel carrier"

boundary Edge "Edge of the project" on gcp {
  implements CertificateManagement "certificates that Google renews"
  // What stands behind it is exposed through it, and filtered by it
  process Front "Load balancer" on CloudLoadBalancing {
    implements WebApplicationFirewall, RateLimiting "Cloud Armor with the preconfigured rules, blocking" evidence "terraform/armor.tf"
  }
  process Cdn "Pictures near the customer" on CloudCdn
}

boundary Shop "Project of the shop" on gcp {
  implements LeastPrivilege, AccessReview "a service account for each part; role recommendations each quarter" evidence "terraform/iam.tf"
  implements ManagedIdentity "service accounts without keys"
  implements NetworkRestriction, NetworkSegmentation "private addresses, ingress from the load balancer only, a service perimeter, network policies" evidence "terraform/network.tf"
  implements AuditLogging "data access logs, kept for a year" evidence "terraform/logging.tf"
  implements ThreatDetection, ExfiltrationDetection "Security Command Center, read by the duty engineer"
  implements InputValidation, DependencyPatching "schemas at each door, image scans in each build" evidence "cloudbuild.yaml"
  implements TrustedImages "Binary Authorization: what our pipeline signed, and nothing else"

  process Storefront "Storefront" on GkeAutopilot {
    implements WorkloadIsolation "the restricted pod security standard" evidence "k8s/namespaces.yaml"
    implements UserAuthentication, SessionManagement "Identity Platform, cookies of an hour"
    implements AuthorizationChecks "each order knows its customer"
    waives MultiFactorAuthentication "A garden shop that asks for a code sells nothing; new addresses are confirmed by mail" by "Head of sales" until 2032-12-31
  }
  process Checkout "Checkout" on CloudRun {
    implements ServiceAuthentication "callers by their service account; the payment service by its signature" evidence "src/checkout/signature.ts"
  }
  store Sessions "Carts" on Memorystore {
    holds Carts
  }
  store Ledger "Orders and stock" on Spanner {
    holds Orders, Payments
    plans ColumnEncryption "names and addresses, with keys in Cloud KMS" due 2032-06-30
    implements Backup, DeletionProtection "a backup each day, deletion protection" evidence "terraform/spanner.tf"
    implements DataRetention "ten years for receipts, two for addresses, by time to live"
  }
  store Search "Product search" on VertexAiSearch {
    holds Products
  }
  store Pictures "Pictures of products" on CloudStorage {
    holds Products
  }
  store Events "Events of orders" on PubSub {
    holds Orders
  }
  process Mailer "Confirmations" on CloudRunFunctions
  store Vault "Secrets" on SecretManager {
    holds Keys
    implements DeletionProtection "destruction is delayed by a week"
    implements KeyRotation "every 90 days, old and new key side by side for a day"
    waives KeyProtection "The key of an API has to be readable by its caller" by "Shop team" until 2032-12-31
  }
}

flow Customer -> Front "browses and orders" over Https carries Orders returns Products
flow Customer -> Cdn "loads pictures" over Https returns Products
flow Customer -> Psp "enters the card number there" over Https
flow Cdn -> Pictures "fetches what it lacks" over Https returns Products
flow Front -> Storefront "passes requests on" over Https carries Orders returns Products
flow Storefront -> Search "finds products" over Https returns Products
flow Storefront -> Sessions "keeps the cart" over RedisTls carries Carts returns Carts
flow Storefront -> Checkout "places the order" over Https carries Orders
flow Checkout -> Ledger "books the order" over Grpcs carries Orders, Payments returns Orders
flow Checkout -> Psp "asks for payment" over Https carries Payments returns Payments
flow Psp -> Checkout "tells what was paid" over Https carries Payments
flow Checkout -> Vault "fetches the key" over Https returns Keys
flow Checkout -> Events "tells of the order" over Https carries Orders
flow Events -> Mailer "pushes each order" over Https carries Orders
flow Mailer -> Carrier "announces the parcel" over Https carries Orders {
  implements ThirdPartyAssurance "contract with audit rights, address and weight only" by "Purchasing"
}
