library azure

/** Keys, secrets and certificates. */
service KeyVault "Azure Key Vault" from azure as paas is KeyStore at "https://learn.microsoft.com/security/benchmark/azure/baselines/key-vault-security-baseline" {
  provides EncryptionAtRest "encryption in hardware security modules"
  provides EncryptionInTransit "TLS only"
  provides SystemPatching "Azure runs the vault" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authentication of every request"
  provides LocalAuthenticationDisabled "no keys or local accounts exist"
  shares NetworkRestriction provider "a firewall in front of every vault" customer "firewall rules, or a private endpoint"
  shares DeletionProtection provider "soft delete, always on" customer "purge protection" at "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
  offers Backup "backup of single keys, secrets and certificates"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "access by managed identities"
  offers SecretStore "secrets with versions and expiry"
  offers LeastPrivilege "Azure roles on vaults, keys and secrets"
  offers NetworkSegmentation "private endpoints and service endpoints in a subnet of yours"
  offers CustomerManagedKeys "keys of yours, made here or brought along"
  offers KeyRotation "rotation policies"
  offers CertificateManagement "automatic renewal of certificates"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for Key Vault"
  offers AuditLogging "audit events of the vault"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers KeyProtection "keys in hardware security modules, in the premium tier" at "https://learn.microsoft.com/azure/key-vault/keys/about-keys"
}

/** Hardware security modules for you alone, run by Azure, which cannot read your keys. Losing the security domain means losing them all. */
service ManagedHsm "Azure Key Vault Managed HSM" from azure as paas is KeyStore at "https://learn.microsoft.com/security/benchmark/azure/baselines/key-vault-managed-hsm-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides ManagedIdentity "access by managed identities"
  provides KeyProtection "keys that cannot leave the hardware" at "https://learn.microsoft.com/azure/key-vault/managed-hsm/overview"
  shares DeletionProtection provider "soft delete, always on" customer "purge protection, and the security domain in three safes" at "https://learn.microsoft.com/azure/key-vault/managed-hsm/soft-delete-overview"
  offers Backup "backups of the whole HSM"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  // differs from mcsb "Azure RBAC for Data Plane": it has roles of its own, apart from those of Azure, on purpose.
  offers LeastPrivilege "local roles on keys, parted from roles of Azure" at "https://learn.microsoft.com/azure/key-vault/managed-hsm/access-control"
  offers NetworkRestriction "a firewall, private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "keys of yours, made here or brought along"
  offers KeyRotation "rotation policies"
  offers AuditLogging "resource logs of the HSM"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks SecretStore, NetworkSegmentation, CertificateManagement, ThreatDetection
  alternative KeyVault, DedicatedHsm
}

/** A hardware security module in Azure's racks that only you administer. Azure plugs it in, and has no way into it. No new customers: choose a managed HSM. */
service DedicatedHsm "Azure Dedicated HSM" from azure as iaas is KeyStore at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-dedicated-hsm-security-baseline" {
  provides EncryptionInTransit "an authenticated tunnel to clients"
  provides NetworkSegmentation "a subnet of yours"
  provides KeyProtection "keys that cannot leave the hardware" at "https://learn.microsoft.com/azure/dedicated-hsm/overview"
  offers Backup "backup devices of the maker"
  offers SystemPatching "firmware of the maker" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  lacks UserAuthentication, ServiceAuthentication, NetworkRestriction
  lacks LocalAuthenticationDisabled "roles of the device itself are the only way in"
  alternative ManagedHsm
}

/** Checks that a program runs unchanged in protected memory, and gives it a signed proof that others can trust. */
service AzureAttestation "Microsoft Azure Attestation" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-azure-attestation-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides ManagedIdentity "access by managed identities"
  provides SupportAccessApproval "Customer Lockbox covers it"
  provides NetworkRestriction "private endpoints, and policies that are signed"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers LeastPrivilege "Azure roles on attestation policies"
  offers AuditLogging "resource logs of requests"
  lacks ConditionalAccess, NetworkSegmentation, CustomerManagedKeys, DataClassification, ExfiltrationDetection
  alternative ManagedHsm
}

/** Hands out the certificates by which machines with protected memory prove what they are. Nothing of it can be set. */
service TrustedHardwareIdentity "Trusted Hardware Identity Management" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/trusted-hardware-identity-management-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LeastPrivilege "machines read their own certificates, and nothing else"
  provides EncryptionInTransit "HTTPS only" at "https://learn.microsoft.com/azure/azure-resource-manager/management/tls-support"
  lacks UserAuthentication, ServiceAuthentication, NetworkSegmentation
  alternative AzureAttestation
}
