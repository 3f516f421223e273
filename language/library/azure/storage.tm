library azure

/** Blobs in containers of a storage account, under a web address. */
service BlobStorage "Azure Blob Storage" from azure as paas is ObjectStorage {
  provides EncryptionAtRest "storage encryption, always on" at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline"
  provides EncryptionInTransit "secure transfer required, by default"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides SystemPatching "Azure runs the storage service"
  offers PublicAccessBlock "the account setting that disallows anonymous access" at "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent"
  provides TenantRestriction "a role is given to accounts of one tenant: there is no grant to every account of Azure"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys" at "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"
  offers LeastPrivilege "Azure roles on containers"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers Backup "Azure Backup for blobs"
  offers DeletionProtection "soft delete and immutable blobs"
  offers DataRetention "lifecycle management rules"
  offers AuditLogging "resource logs of blob reads and writes"
  offers ExfiltrationDetection "Microsoft Defender for Storage"
  offers ConfigurationMonitoring "Azure Policy and Microsoft Defender for Cloud"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  alternative FileShare
}

/** File shares of a storage account, over SMB or NFS. */
service FileShare "Azure Files" from azure as paas is FileStorage {
  provides EncryptionAtRest "storage encryption, always on" at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline"
  provides EncryptionInTransit "encryption of SMB required, by default"
  provides SystemPatching "Azure runs the storage service"
  // The baseline speaks of storage as a whole. A share is mounted with the account key until you set up identities.
  offers UserAuthentication, ServiceAuthentication "identity-based authentication over SMB"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys"
  offers LeastPrivilege "Azure roles on shares, access lists on folders"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers Backup "Azure Backup for file shares"
  offers DeletionProtection "soft delete and vaulted backup"
  offers AuditLogging "resource logs of file access"
  offers ExfiltrationDetection "Microsoft Defender for Storage"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  alternative BlobStorage
}

/** Keys, secrets and certificates. */
service KeyVault "Azure Key Vault" from azure as paas is KeyStore {
  provides EncryptionAtRest "encryption in hardware security modules" at "https://learn.microsoft.com/security/benchmark/azure/baselines/key-vault-security-baseline"
  provides EncryptionInTransit "TLS only"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authentication of every request"
  provides LocalAuthenticationDisabled "no keys or local accounts exist"
  provides SystemPatching "Azure runs the vault"
  shares DeletionProtection provider "soft delete, always on" customer "purge protection" at "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
  shares NetworkRestriction provider "a firewall in front of every vault" customer "firewall rules, or a private endpoint"
  offers LeastPrivilege "Azure roles on vaults, keys and secrets"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers KeyRotation "rotation policies"
  offers AuditLogging "audit events of the vault"
  offers ExfiltrationDetection "Microsoft Defender for Key Vault"
  offers Backup "backup of single keys, secrets and certificates"
  offers CertificateManagement "automatic renewal of certificates"
}
