/*
 * A serverless backend on Google Cloud: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Google, you, or both. "No servers" means that Google patches them; it does not
 * mean that nothing is left to you. Three gaps are left, and they are underlined. Point at one to see why it is one; the
 * light bulb offers what to do about it.
 */
system Bookings "Bookings" {
  owner "Bookings team"
  // Google watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Security Command Center"
    stabilize, close by "Bookings team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use gcp

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Visits "Bookings with names and addresses" confidential contains personal

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Guest "Guest with a phone"
}

// Somebody else's system: you do not defend it, you decide what you send there.
external Mailer "Mail service"

// What a boundary states holds for all that lies in it.
boundary Cloud "Project of the bookings" on gcp {
  implements LeastPrivilege "a service account with narrow roles for each part" evidence "infra/iam.tf"
  implements ThreatDetection "Event Threat Detection" by "Security operations"

  process Gateway "API" on Apigee {
    implements WebApplicationFirewall, RateLimiting, DdosProtection "Cloud Armor, and a quota for each caller" evidence "apigee/quota.xml"
    implements CertificateManagement "certificates that Google renews"
  }

  // A function needs no password to get at its data, where it has an identity of its own.
  process Booking "Booking functions" on CloudRunFunctions {
    implements UserAuthentication, MultiFactorAuthentication, SessionManagement "tokens of Identity Platform, checked on each call"
    implements NetworkRestriction "calls from the gateway only" evidence "infra/network.tf"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "build/functions.yaml"
  }

  process Confirmation "Confirmation function" on CloudRunFunctions {
    implements ManagedIdentity
    implements InputValidation, DependencyPatching "checked in each build" evidence "build/functions.yaml"
  }

  store Db "Bookings" on Firestore {
    owner "Data team"
    holds Visits
    implements ServiceAuthentication "tokens of the functions' identity"
    implements NetworkRestriction "VPC Service Controls" evidence "infra/perimeter.tf"
    implements Backup, DeletionProtection "delete protection, and backups kept for a year"
    implements ColumnEncryption "names and addresses, with keys in Cloud KMS"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "time to live, one year" due 2026-03-31
    // Google records who administers. Reads and writes are recorded where you ask for it.
    relies on gcp for AuditLogging
  }

  store Queue "Confirmations to send" on PubSub
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Guest -> Gateway "books" over Https carries Visits returns Visits
flow Gateway -> Booking "passes on" over Https carries Visits returns Visits
flow Booking -> Db "reads and writes" over Https carries Visits returns Visits
flow Booking -> Queue "orders confirmations" over Https carries Visits
flow Confirmation -> Queue "takes confirmations" over Https returns Visits
flow Confirmation -> Mailer "sends mail" over Https carries Visits
