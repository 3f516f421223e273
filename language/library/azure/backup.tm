library azure

/** Takes backups of machines, disks, databases and shares, and keeps them in vaults that can be locked. */
service AzureBackup "Azure Backup" from azure as paas is BackupVault at "https://learn.microsoft.com/security/benchmark/azure/baselines/backup-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "backups by policy, with several copies"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers SecretStore "keys and secrets of encrypted machines in Key Vault"
  // differs from mcsb "Azure RBAC for Data Plane": the vault has roles for those who operate it, and they reach what
  // it keeps.
  offers LeastPrivilege "roles for operators and contributors of the vault" at "https://learn.microsoft.com/azure/backup/backup-rbac-rs-vault"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates in Key Vault"
  offers ExfiltrationDetection "alarms on deleted backups and changed policies"
  offers AuditLogging "resource logs of jobs and policies"
  offers DeletionProtection "immutable vaults, soft delete and multi-user authorization" at "https://learn.microsoft.com/azure/backup/security-overview"
  offers Redundancy "copies in three zones, or in a second region" at "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault"
  lacks ManagedIdentity, ThreatDetection
  alternative SiteRecovery
}

/** Copies machines to another region or to Azure, and starts them there when the first place fails. */
service SiteRecovery "Azure Site Recovery" from azure as paas is BackupVault at "https://learn.microsoft.com/security/benchmark/azure/baselines/site-recovery-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "recovery points of replicated machines"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides Redundancy "a replica in another region" at "https://learn.microsoft.com/azure/site-recovery/site-recovery-overview"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LeastPrivilege "Azure roles on replication and failover"
  offers NetworkRestriction "private endpoints"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates in Key Vault"
  offers AuditLogging "resource logs of replication"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeletionProtection "immutable vaults" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  lacks ManagedIdentity, SecretStore, NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative AzureBackup
}
