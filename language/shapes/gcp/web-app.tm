/*
 * A web app and its database on Google Cloud: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Google, you, or both. Three gaps are left, and they are underlined. Point at
 * one to see why it is one; the light bulb offers what to do about it.
 */
system Shop "Web shop" {
  owner "Shop team"
  // Google watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Security Command Center"
    stabilize, close by "Shop team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use gcp

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Orders "Orders with names and addresses" confidential contains personal
data Pictures "Product pictures" public

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Project of the shop" on gcp {
  implements LeastPrivilege "a service account with narrow roles for each part" evidence "infra/iam.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "data access logs, Security Command Center" by "Security operations"

  // Google patches Cloud Run itself. Who patches the packages in the image?
  process Web "Web app" on CloudRun {
    implements ManagedIdentity, NetworkSegmentation "Direct VPC egress" evidence "infra/network.tf"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Identity Platform, passkeys"
    implements InputValidation, AuthorizationChecks "reviewed with each change"
    implements WebApplicationFirewall, RateLimiting "Cloud Armor, in force" evidence "infra/armor.tf"
    implements TrustedImages "Binary Authorization" evidence "infra/run.tf"
  }

  // Whoever runs a database can read it, unless what matters is encrypted before it gets there.
  store Db "Order database" on CloudSql {
    owner "Data team"
    holds Orders
    implements ServiceAuthentication "IAM database authentication"
    implements Backup "daily, with recovery to a point in time; the restore is tried each quarter"
    implements DeletionProtection "deletion protection, and backups kept for 30 days"
    waives LocalAuthenticationDisabled "One account of the database is left, for emergencies; its password is in a vault" by "Head of data" until 2026-12-31
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes orders after ten years" due 2026-03-31
    // Google admits nobody until you name a network. Half of that defense is what you name.
    relies on gcp for NetworkRestriction
  }

  store Media "Product pictures" on CloudStorage {
    holds Pictures
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Customer -> Web "browses and orders" over Https carries Orders returns Pictures
flow Web -> Db "reads and writes" over PostgresTls carries Orders returns Orders
flow Web -> Media "fetches pictures" over Https returns Pictures
