library gcp

/** Stores files as objects, reachable over HTTPS. */
service CloudStorage "Cloud Storage" from gcp as paas is ObjectStorage at "https://cloud.google.com/storage/docs/best-practices" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS between clients and Google" at "https://cloud.google.com/docs/security/encryption-in-transit"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/storage/docs/access-control"
  provides Redundancy "copies in at least two zones" at "https://cloud.google.com/storage/docs/locations"
  shares DeletionProtection provider "soft delete for seven days, by default" customer "a longer time, object versioning or a bucket lock" at "https://cloud.google.com/storage/docs/soft-delete"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/storage/docs/audit-logging"
  offers PublicAccessBlock "public access prevention" at "https://cloud.google.com/storage/docs/public-access-prevention"
  offers LeastPrivilege "IAM roles with uniform bucket-level access" at "https://cloud.google.com/storage/docs/uniform-bucket-level-access"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers TenantRestriction "domain-restricted sharing" at "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"
  offers LocalAuthenticationDisabled "an organization policy against HMAC keys" at "https://cloud.google.com/storage/docs/org-policy-constraints"
  offers NetworkRestriction "bucket IP filtering, and VPC Service Controls" at "https://cloud.google.com/storage/docs/ip-filtering-overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/storage/docs/encryption/customer-managed-keys"
  offers DataClassification "discovery by Sensitive Data Protection" at "https://cloud.google.com/sensitive-data-protection/docs/data-profiles"
  offers ThreatDetection, ExfiltrationDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers DataRetention "lifecycle rules and retention policies" at "https://cloud.google.com/storage/docs/lifecycle"
  offers DataResidency "bucket locations, and an organization policy on them" at "https://cloud.google.com/storage/docs/locations"
  offers SupportAccessApproval "Access Approval" at "https://cloud.google.com/assured-workloads/access-approval/docs/overview"
  offers Backup "a copy in another project by Storage Transfer Service" at "https://cloud.google.com/storage-transfer/docs/overview"
}

/** File shares that machines mount over NFS, in a network of yours. */
service Filestore "Filestore" from gcp as paas is FileStorage at "https://cloud.google.com/filestore/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides SystemPatching "Google runs the servers"
  shares NetworkRestriction provider "addresses in a network of yours only" customer "export rules by address" at "https://cloud.google.com/filestore/docs/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "a record in your programs of who read what, since the service keeps none" at "https://cloud.google.com/filestore/docs/audit-logging"
  offers LeastPrivilege "file permissions and export rules" at "https://cloud.google.com/filestore/docs/access-control"
  offers UserAuthentication, EncryptionInTransit "Kerberos with NFS 4.1" at "https://cloud.google.com/filestore/docs/about-supported-protocols"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/filestore/docs/cmek"
  offers Backup "Filestore backups" at "https://cloud.google.com/filestore/docs/backups"
  offers DeletionProtection "deletion protection of instances" at "https://cloud.google.com/filestore/docs/deletion-protection"
  offers Redundancy "regional instances" at "https://cloud.google.com/filestore/docs/service-tiers"
  lacks ExfiltrationDetection
  alternative CloudStorage
}

/** Disks that machines use, with their snapshots. */
service PersistentDisk "Persistent Disk and Hyperdisk" from gcp as iaas is BlockStorage at "https://cloud.google.com/compute/docs/disks" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides SystemPatching "Google runs the storage"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/compute/docs/disks/customer-managed-encryption"
  offers Backup "snapshot schedules" at "https://cloud.google.com/compute/docs/disks/about-snapshot-schedules"
  offers DeletionProtection "backup vaults of Backup and DR" at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-vault"
  offers LeastPrivilege "IAM roles on disks, snapshots and images" at "https://cloud.google.com/compute/docs/access"
  offers Redundancy "regional disks" at "https://cloud.google.com/compute/docs/disks/regional-persistent-disk"
}

/** Keeps backups of machines, disks and databases where their own administrators cannot delete them. */
service BackupAndDr "Backup and DR" from gcp as paas is BackupVault at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-dr" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS between all parts"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-dr"
  shares DeletionProtection provider "vaults that keep a backup until its time is over" customer "the time, locked" at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-vault"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/backup-disaster-recovery/docs/audit-logging"
  offers LeastPrivilege "IAM roles for backup and for restore" at "https://cloud.google.com/backup-disaster-recovery/docs/access-control"
  offers Backup "backup plans, and restores that are tried" at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-plan"
  offers DataRetention "retention of backup plans" at "https://cloud.google.com/backup-disaster-recovery/docs/concepts/backup-plan"
}
