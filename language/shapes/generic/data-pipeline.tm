/*
 * A data pipeline whose provider is not decided yet: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: the provider, you, or both. A pipeline gathers in one place what was spread
 * over many, so most of what is asked here is about data. Three gaps are left, and they are underlined. Point at one to
 * see why it is one; the light bulb offers what to do about it.
 */
system Insights "Usage insights" {
  owner "Data team"
  // No provider watches what is yours: somebody has to be there when it is attacked.
  incidents {
    detect, assess, diagnose by "Security operations"
    stabilize, close by "Data team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use generic

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Usage "What customers did, and when" confidential contains personal
data Reports "Figures of the business" confidential

// Somebody else's system, where the data come from.
external Devices "Customers' devices"

boundary Office "Office" {
  actor Analyst "Analyst"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Account at the provider" {
  implements LeastPrivilege, LocalAuthenticationDisabled "narrow roles in place of keys"
  implements AuditLogging, ExfiltrationDetection, ConfigurationMonitoring "logs go to Security operations" by "Security operations"
  implements AccessReview "every quarter"

  store Intake "Event stream" on MessageQueue {
    holds Usage
    implements NetworkRestriction "address ranges of the devices' gateway"
    implements EncryptionAtRest "encrypted topics"
  }

  process Refinery "Transformation" on ContainerHosting {
    handles Usage
    implements ManagedIdentity
    implements TrustedImages, InputValidation, DependencyPatching "checked in each build"
  }

  // Whoever reads figures need not see names. What keeps them apart?
  store Warehouse "Raw and refined data" on ManagedWarehouse {
    holds Usage, Reports
    implements UserAuthentication "single sign-on"
    implements ColumnEncryption, DataClassification "names are found, labeled and encrypted on the way in"
    implements Backup, DeletionProtection "a copy with another provider"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "raw data are deleted after 90 days" due 2026-03-31
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Devices -> Intake "send events" over Amqps carries Usage
flow Refinery -> Intake "takes events" over Amqps returns Usage
flow Refinery -> Warehouse "files them" over JdbcTls carries Usage, Reports
flow Analyst -> Warehouse "reads figures" over JdbcTls returns Reports
