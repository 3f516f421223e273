/*
 * A serverless backend on AWS: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Amazon, you, or both. "No servers" means that Amazon patches them; it does
 * not mean that nothing is left to you. Three gaps are left, and they are underlined. Point at one to see why it is one;
 * the light bulb offers what to do about it.
 */
system Bookings "Bookings" {
  owner "Bookings team"
  // Amazon watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Amazon GuardDuty"
    stabilize, close by "Bookings team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use aws

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Visits "Bookings with names and addresses" confidential contains personal
data Accounts "Names and passwords" restricted contains personal, credentials

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Guest "Guest with a phone"
}

// Somebody else's system: you do not defend it, you decide what you send there.
external Mailer "Mail service"

// What a boundary states holds for all that lies in it.
boundary Account "Account of the bookings" on aws {
  implements LeastPrivilege "roles in place of users, reviewed by IAM Access Analyzer" evidence "infra/roles.tf"
  implements ThreatDetection "GuardDuty" by "Security operations"

  process SignIn "Sign-in" on Cognito {
    implements MultiFactorAuthentication, PasswordProtection, RateLimiting "threat protection of the user pool"
    implements PrivilegedAccess, AccessReview "rights on request, reviewed every quarter" by "Security operations"
    // Amazon records what administrators do, and keeps it for 90 days. The other half is to keep the rest.
    relies on aws for AuditLogging
  }

  // A function needs no password to get at its data, where it has a role of its own.
  process Booking "Booking function" on Lambda {
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "tokens of Cognito, checked on each call"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "pipelines/functions.yaml"
    implements WebApplicationFirewall, RateLimiting "AWS WAF in front of the function" evidence "infra/waf.tf"
  }

  process Confirmation "Confirmation function" on Lambda {
    implements ManagedIdentity "an execution role"
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/functions.yaml"
  }

  store Db "Bookings" on DynamoDb {
    owner "Data team"
    holds Visits
    implements NetworkRestriction "a VPC endpoint, and a policy that demands it" evidence "infra/network.tf"
    implements ColumnEncryption "AWS Database Encryption SDK"
    implements Backup, DeletionProtection "point-in-time recovery, vault lock of AWS Backup"
    implements AuditLogging "data events of CloudTrail"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "time to live, one year" due 2026-03-31
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Guest -> SignIn "signs in" over Https carries Accounts
flow Guest -> Booking "books" over Https carries Visits returns Visits
flow Booking -> Db "reads and writes" over Https carries Visits returns Visits
flow Confirmation -> Db "looks for new ones" over Https returns Visits
flow Confirmation -> Mailer "sends mail" over Https carries Visits
