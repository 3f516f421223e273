/*
 * A serverless backend whose provider is not decided yet: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: the provider, you, or both. The services here are those that every provider
 * has under some name; put the real ones in their place once you know. Three gaps are left, and they are underlined. Point
 * at one to see why it is one; the light bulb offers what to do about it.
 */
system Bookings "Bookings" {
  owner "Bookings team"
  // No provider watches what is yours: somebody has to be there when it is attacked.
  incidents {
    detect, assess, diagnose by "Security operations"
    stabilize, close by "Bookings team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use generic

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Visits "Bookings with names and addresses" confidential contains personal

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Guest "Guest with a phone"
}

// Somebody else's system: you do not defend it, you decide what you send there.
external Mailer "Mail service"

// What a boundary states holds for all that lies in it.
boundary Cloud "Account at the provider" {
  implements LeastPrivilege, LocalAuthenticationDisabled "narrow roles in place of keys"
  implements ThreatDetection, AuditLogging "logs go to Security operations" by "Security operations"

  // A function needs no password to get at its data, where it has an identity of its own.
  process Booking "Booking function" on FunctionPlatform {
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "passkeys"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build"
    implements WebApplicationFirewall, RateLimiting "in front of the function"
    implements DdosProtection "the provider has told how much it withstands"
  }

  process Confirmation "Confirmation function" on FunctionPlatform {
    implements ManagedIdentity
    implements InputValidation, DependencyPatching "checked in each build"
  }

  store Db "Bookings" on ManagedNoSqlDatabase {
    owner "Data team"
    holds Visits
    implements ServiceAuthentication "tokens of the functions' identity"
    implements ColumnEncryption "names and addresses, encrypted by the functions"
    implements Backup, DeletionProtection "a copy with another provider"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "time to live, one year" due 2026-03-31
  }

  store Queue "Confirmations to send" on MessageQueue {
    implements ServiceAuthentication "tokens of the functions' identity"
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Guest -> Booking "books" over Https carries Visits returns Visits
flow Booking -> Db "reads and writes" over Https carries Visits returns Visits
flow Booking -> Queue "orders confirmations" over Amqps carries Visits
flow Confirmation -> Queue "takes confirmations" over Amqps returns Visits
flow Confirmation -> Mailer "sends mail" over Https carries Visits
