/*
 * A data pipeline on Azure: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Azure, you, or both. A pipeline gathers in one place what was spread over
 * many, so most of what is asked here is about data. Three gaps are left, and they are underlined. Point at one to see why
 * it is one; the light bulb offers what to do about it.
 */
system Insights "Usage insights" {
  owner "Data team"
  // Azure watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Microsoft Sentinel"
    stabilize, close by "Data team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use azure

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Usage "What customers did, and when" confidential contains personal
data Reports "Figures without names" internal

// Somebody else's system, where the data come from.
external Devices "Customers' devices"

boundary Office "Office" {
  actor Analyst "Analyst"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Subscription of the data team" on azure {
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements AuditLogging, ExfiltrationDetection "diagnostic settings, Defender for Cloud" by "Security operations"
  implements ConfigurationMonitoring, AccessReview "Azure Policy, and a review every quarter"

  store Intake "Event stream" on EventHubs {
    holds Usage
    implements NetworkRestriction "address ranges of the devices' gateway" evidence "infra/network.bicep"
  }

  process Refinery "Transformation" on DataFactory {
    handles Usage
    implements ManagedIdentity
  }

  store Lake "Raw and refined data" on BlobStorage {
    holds Usage, Reports
    implements PublicAccessBlock, DeletionProtection "Azure Policy denies anonymous access" evidence "policy/storage.json"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "raw data are deleted after 90 days" due 2026-03-31
    // Azure puts a firewall in front of every account. Half of that defense is its rules.
    relies on azure for NetworkRestriction
  }

  process Reporting "Reports in the browser" on AppService {
    implements ManagedIdentity
    implements UserAuthentication "Entra ID, from managed devices only"
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Devices -> Intake "send events" over Amqps carries Usage
flow Refinery -> Intake "takes events" over Amqps returns Usage
flow Refinery -> Lake "files them" over Https carries Usage, Reports
flow Reporting -> Lake "reads figures" over Https returns Reports
flow Analyst -> Reporting "reads reports" over Https returns Reports
