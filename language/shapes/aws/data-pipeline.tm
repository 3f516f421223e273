/*
 * A data pipeline on AWS: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Amazon, you, or both. A pipeline gathers in one place what was spread over
 * many, so most of what is asked here is about data. Three gaps are left, and they are underlined. Point at one to see why
 * it is one; the light bulb offers what to do about it.
 */
system Insights "Usage insights" {
  owner "Data team"
  // Amazon watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Amazon GuardDuty"
    stabilize, close by "Data team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use aws

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Usage "What customers did, and when" confidential contains personal
data Reports "Figures of the business" confidential

// Somebody else's system, where the data come from.
external Devices "Customers' devices"

boundary Office "Office" {
  actor Analyst "Analyst"
}

// What a boundary states holds for all that lies in it.
boundary Account "Account of the data team" on aws {
  implements LeastPrivilege, LocalAuthenticationDisabled "roles in place of users, reviewed by IAM Access Analyzer" evidence "infra/roles.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "CloudTrail, GuardDuty" by "Security operations"

  process Intake "Intake function" on Lambda {
    implements ManagedIdentity "an execution role"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "pipelines/functions.yaml"
    implements RateLimiting, WebApplicationFirewall "AWS WAF in front of the function" evidence "infra/waf.tf"
  }

  // Amazon keeps what you file from getting lost in its hardware. Who keeps it from being deleted by mistake?
  store Lake "Raw and refined data" on S3 {
    holds Usage, Reports
    implements PublicAccessBlock, TenantRestriction, ConfigurationMonitoring "blocked for the whole account" evidence "infra/buckets.tf"
    implements NetworkRestriction "a VPC endpoint" evidence "infra/network.tf"
    implements DeletionProtection "Object Lock"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "raw data are deleted after 90 days" due 2026-03-31
  }

  process Refinery "Transformation" on Lambda {
    handles Usage
    implements ManagedIdentity "an execution role"
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/functions.yaml"
  }

  store Mart "Figures for reports" on Rds {
    holds Reports
    implements EncryptionAtRest "a key in AWS KMS" evidence "infra/database.tf"
    implements UserAuthentication "IAM database authentication"
    implements DeletionProtection "vault lock of AWS Backup"
    // A security group stands in front of every instance. Half of that defense is its rules.
    relies on aws for NetworkRestriction
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Devices -> Intake "send events" over Https carries Usage
flow Intake -> Lake "files them" over Https carries Usage
flow Refinery -> Lake "reads and refines" over Https carries Reports returns Usage
flow Refinery -> Mart "updates figures" over PostgresTls carries Reports
flow Analyst -> Mart "reads figures" over PostgresTls returns Reports
