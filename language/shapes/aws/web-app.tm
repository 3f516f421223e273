/*
 * A web app and its database on AWS: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Amazon, you, or both. Three gaps are left, and they are underlined. Point at
 * one to see why it is one; the light bulb offers what to do about it.
 */
system Shop "Web shop" {
  owner "Shop team"
  // Amazon watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Amazon GuardDuty"
    stabilize, close by "Shop team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use aws

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Orders "Orders with names and addresses" confidential contains personal
data Invoices "Invoices" confidential contains personal, financial

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Account "Account of the shop" on aws {
  implements LeastPrivilege, LocalAuthenticationDisabled "roles in place of users, reviewed by IAM Access Analyzer" evidence "infra/roles.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "CloudTrail, GuardDuty" by "Security operations"

  // Amazon patches what is below the container. Who patches what is in it?
  process Web "Web app" on Fargate {
    implements ManagedIdentity "a task role"
    implements NetworkSegmentation "a security group for each tier" evidence "infra/network.tf"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Cognito, passkeys"
    implements TrustedImages "signed images only" evidence "pipelines/images.yaml"
    implements InputValidation, AuthorizationChecks "reviewed with each change"
    implements WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" evidence "infra/waf.tf"
  }

  // Whoever runs a database can read it, unless what matters is encrypted before it gets there.
  store Db "Order database" on Rds {
    owner "Data team"
    holds Orders
    implements EncryptionAtRest "a key in AWS KMS" evidence "infra/database.tf"
    implements DeletionProtection "vault lock of AWS Backup"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes orders after ten years" due 2026-03-31
    // A security group stands in front of every instance. Half of that defense is its rules.
    relies on aws for NetworkRestriction
  }

  store Documents "Invoices" on S3 {
    holds Invoices
    implements PublicAccessBlock, TenantRestriction, ConfigurationMonitoring "blocked for the whole account" evidence "infra/buckets.tf"
    implements NetworkRestriction "a VPC endpoint" evidence "infra/network.tf"
    implements Backup, DeletionProtection, DataRetention "AWS Backup, Object Lock, ten years"
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Customer -> Web "browses and orders" over Https carries Orders returns Invoices
flow Web -> Db "reads and writes" over PostgresTls carries Orders returns Orders
flow Web -> Documents "files invoices" over Https carries Invoices returns Invoices
