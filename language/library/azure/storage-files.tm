library azure

/** Fast file shares over NFS and SMB in a subnet of yours, on NetApp's software, which Azure runs. */
service NetAppFiles "Azure NetApp Files" from azure as paas is FileStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-netapp-files-security-baseline" {
  provides EncryptionAtRest "encryption of volumes with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers EncryptionInTransit "SMB encryption, or NFS with Kerberos"
  offers Backup "backups and snapshots of volumes"
  // differs from mcsb "Azure RBAC for Data Plane": file systems have rights of their own.
  offers LeastPrivilege "export policies, and access lists on folders"
  offers NetworkSegmentation "a delegated subnet with a network security group"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  // differs from mcsb "Data at Rest Encryption Using CMK": these keys came after the baseline.
  // differs from mcsb "Key Management in Azure Key Vault": as above: these keys lie there.
  offers CustomerManagedKeys "customer-managed keys in Key Vault" at "https://learn.microsoft.com/azure/azure-netapp-files/configure-customer-managed-keys"
  lacks UserAuthentication "people come by Kerberos of an Active Directory of yours"
  lacks ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative FileShare, ManagedLustre
}

/** A fast cache of files for machines that compute together, in front of slower storage. */
service HpcCache "Azure HPC Cache" from azure as paas is Cache, FileStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-hpc-cache-security-baseline" {
  retires 2025-09-30 at "https://github.com/Azure/EOL"
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "no administrators of its own"
  shares NetworkSegmentation provider "a subnet of yours" customer "its network security group"
  offers EncryptionInTransit "encryption between cache and storage; clients mount over plain NFS"
  offers ManagedIdentity "managed identity of the cache"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, UserAuthentication, ServiceAuthentication, ConditionalAccess, SecretStore, SupportAccessApproval, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative ManagedLustre, NetAppFiles
}

/** A Lustre file system for machines that compute together, kept by Azure in a subnet of yours. Whoever reaches the subnet reaches the files. */
service ManagedLustre "Azure Managed Lustre" from azure as paas is FileStorage at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-managed-lustre-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides ServiceAuthentication "the service's own principal for import and export"
  provides NetworkRestriction "no public address: only your networks reach it"
  provides NetworkSegmentation "a subnet of yours with a security group"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of the file system"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks EncryptionInTransit "clients speak plain Lustre"
  lacks Backup, UserAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, DataClassification, ThreatDetection, ExfiltrationDetection
  lacks LocalAuthenticationDisabled "clients are trusted by their network"
  alternative NetAppFiles
}
