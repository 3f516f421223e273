library azure

/** Blobs in containers of a storage account, under a web address. */
service BlobStorage "Azure Blob Storage" from azure as paas is ObjectStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "secure transfer required, by default"
  provides SystemPatching "Azure runs the storage service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides TenantRestriction "a role is given to accounts of one tenant: there is no grant to every account of Azure" at "https://learn.microsoft.com/azure/storage/blobs/authorize-access-azure-active-directory"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers Backup "Azure Backup for blobs"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys" at "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"
  offers ManagedIdentity "managed identity of the account"
  offers SecretStore "keys of the account in Key Vault"
  offers LeastPrivilege "Azure roles on containers"
  offers SupportAccessApproval "Customer Lockbox"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for Storage"
  offers AuditLogging "resource logs of blob reads and writes"
  offers ConfigurationMonitoring "Azure Policy and Microsoft Defender for Cloud"
  offers PublicAccessBlock "the account setting that disallows anonymous access" at "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent"
  offers DeletionProtection "soft delete and immutable blobs" at "https://learn.microsoft.com/azure/storage/blobs/immutable-storage-overview"
  offers DataRetention "lifecycle management rules" at "https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview"
  offers Redundancy "copies in three zones, or in a second region" at "https://learn.microsoft.com/azure/storage/common/storage-redundancy"
  lacks NetworkSegmentation
  alternative FileShare
}

/** Blob Storage with real folders, and access lists on each: where evaluations over much data begin. */
service DataLakeStorage "Azure Data Lake Storage" from azure as paas is ObjectStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "secure transfer required, by default"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides TenantRestriction "a role is given to accounts of one tenant: there is no grant to every account of Azure" at "https://learn.microsoft.com/azure/storage/blobs/authorize-access-azure-active-directory"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers Backup "Azure Backup for Data Lake Storage"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys"
  offers ManagedIdentity "managed identity of the account"
  offers SecretStore "keys of the account in Key Vault"
  offers LeastPrivilege "Azure roles on containers, and access lists on folders"
  offers SupportAccessApproval "Customer Lockbox"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for Storage"
  offers AuditLogging "resource logs of file reads and writes"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "copies in three zones, or in a second region" at "https://learn.microsoft.com/azure/storage/common/storage-redundancy"
  offers PublicAccessBlock "the account setting that disallows anonymous access" at "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent"
  offers DeletionProtection "soft delete and immutable storage" at "https://learn.microsoft.com/azure/storage/blobs/immutable-storage-overview"
  offers DataRetention "lifecycle management rules" at "https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview"
  lacks NetworkSegmentation
  alternative BlobStorage, SynapseAnalytics
}

/** File shares of a storage account, over SMB or NFS. */
service FileShare "Azure Files" from azure as paas is FileStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "encryption of SMB required, by default"
  provides SystemPatching "Azure runs the storage service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers Backup "Azure Backup for file shares"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": the baseline speaks of storage as a
  // whole. A share is mounted with the account key until you set up identities.
  offers UserAuthentication "identity-based authentication over SMB" at "https://learn.microsoft.com/azure/storage/files/storage-files-active-directory-overview"
  offers ServiceAuthentication "identity-based authentication over SMB" at "https://learn.microsoft.com/azure/storage/files/storage-files-active-directory-overview"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys"
  offers ManagedIdentity "managed identity of the account"
  offers SecretStore "keys of the account in Key Vault"
  offers LeastPrivilege "Azure roles on shares, access lists on folders"
  offers SupportAccessApproval "Customer Lockbox"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for Storage"
  offers AuditLogging "resource logs of file access"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeletionProtection "soft delete and vaulted backup" at "https://learn.microsoft.com/azure/storage/files/storage-files-prevent-file-share-deletion"
  offers Redundancy "copies in three zones, or in a second region" at "https://learn.microsoft.com/azure/storage/common/storage-redundancy"
  lacks NetworkSegmentation
  alternative BlobStorage
}

/** Simple queues in a storage account. */
service QueueStorage "Azure Queue Storage" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "secure transfer required, by default"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers Backup "an export by a program of yours"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys"
  offers SecretStore "keys of the account in Key Vault"
  offers LeastPrivilege "Azure roles on queues"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of queue reads and writes"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks DataClassification "nothing looks into messages"
  lacks ThreatDetection "Microsoft Defender for Storage does not watch queues"
  alternative ServiceBus
}

/** Disks of virtual machines, and their snapshots. What lies on them is as safe as the machine that mounts them. */
service ManagedDisk "Azure Managed Disks" from azure as iaas is BlockStorage at "https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview" {
  provides EncryptionAtRest "server-side encryption, always on"
  offers Backup "Azure Disk Backup" at "https://learn.microsoft.com/azure/backup/disk-backup-overview"
  offers LeastPrivilege "Azure roles on disks and snapshots"
  offers CustomerManagedKeys "disk encryption sets with keys in Key Vault"
  offers TenantRestriction "private endpoints for export and import, and roles without the right to share" at "https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview"
  offers DeletionProtection "locks, and immutable vaults of Azure Backup" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  offers Redundancy "zone-redundant disks" at "https://learn.microsoft.com/azure/virtual-machines/disks-redundancy"
  alternative FileShare, BlobStorage
}
