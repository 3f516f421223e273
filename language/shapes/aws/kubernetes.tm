/*
 * Services on Kubernetes, on AWS: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Amazon, you, or both. Managed Kubernetes has much of "both": Amazon publishes
 * a patched node image, and you roll it out. Three gaps are left, and they are underlined. Point at one to see why it is
 * one; the light bulb offers what to do about it.
 */
system Claims "Insurance claims" {
  owner "Claims team"
  // Amazon watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Amazon GuardDuty"
    stabilize, close by "Platform team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use aws

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Cases "Claims with names and accidents" confidential contains personal, sensitive
data Photos "Photos of accidents" confidential contains personal

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Insured "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Account "Account of the claims" on aws {
  implements LeastPrivilege, LocalAuthenticationDisabled "roles in place of users, reviewed by IAM Access Analyzer" evidence "infra/roles.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "CloudTrail, GuardDuty" by "Security operations"
  implements NetworkRestriction "security groups and VPC endpoints" evidence "infra/network.tf"

  // Boundaries nest: this one states what the cluster does for all that runs on it.
  boundary Cluster "Cluster" {
    owner "Platform team"
    implements ManagedIdentity "EKS Pod Identity"
    implements DependencyPatching "images rebuilt and scanned each night" evidence "pipelines/images.yaml"
    implements NetworkSegmentation "network policies, closed by default" evidence "cluster/policies.yaml"
    implements MetadataProtection "a hop limit of one" evidence "infra/nodes.tf"
    implements WorkloadIsolation, TrustedImages "no root, signed images only" evidence "cluster/pods.yaml"
    // Amazon publishes patched node images. Half of that defense is to roll them out.
    relies on aws for SystemPatching

    process Portal "Customer portal" on Eks {
      implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Cognito, passkeys"
      implements InputValidation, AuthorizationChecks "reviewed with each change"
      implements WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer"
    }
    process Handling "Claims handling" on Eks {
      implements InputValidation "reviewed with each change"
    }
  }

  store Db "Claims database" on Rds {
    owner "Data team"
    holds Cases
    implements EncryptionAtRest "a key in AWS KMS" evidence "infra/database.tf"
    implements ColumnEncryption "names and accidents, encrypted by the app"
    implements DeletionProtection, DataResidency "vault lock of AWS Backup, in the same country"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes claims after ten years" due 2026-03-31
  }

  // Amazon keeps what you file from getting lost in its hardware. Who keeps it from being deleted?
  store Attachments "Photos" on S3 {
    holds Photos
    implements PublicAccessBlock, TenantRestriction, ConfigurationMonitoring "blocked for the whole account" evidence "infra/buckets.tf"
    implements DeletionProtection, DataRetention "Object Lock, ten years"
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Insured -> Portal "reports a claim" over Https carries Cases, Photos returns Cases
flow Portal -> Handling "hands it on" over MutualTls carries Cases returns Cases
flow Portal -> Attachments "files photos" over Https carries Photos
flow Handling -> Db "reads and writes" over PostgresTls carries Cases returns Cases
