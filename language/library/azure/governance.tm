library azure

/** A catalog of the data in all your stores: what lies where, how sensitive it is, and where it came from. */
service Purview "Microsoft Purview" from azure as paas is DataGovernance at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-purview-security-baseline" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides DataClassification "scans that find and label sensitive data"
  provides ExfiltrationDetection "data loss prevention policies of the suite"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the account"
  offers SecretStore "credentials of sources in Key Vault"
  offers LeastPrivilege "roles on collections"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "a managed virtual network, and private endpoints in a subnet of yours"
  offers AuditLogging "resource logs of scans"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, SupportAccessApproval, CustomerManagedKeys, CertificateManagement, ThreatDetection
  alternative InformationProtection
}

/** Labels documents and mails, and encrypts them so that the label travels along. */
service InformationProtection "Microsoft Purview Information Protection" from azure as saas is DataGovernance at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-information-protection-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides DataClassification "labels, and recognition of what is sensitive"
  provides AuditLogging "a record of labels applied and documents opened"
  // differs from mcsb "Azure RBAC for Data Plane": a label grants by default what you wrote into it.
  shares LeastPrivilege provider "rights in each label" customer "labels, and who may use and lift them"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers SecretStore "a key in Key Vault"
  offers CustomerManagedKeys "a key of yours for the tenant, or Double Key Encryption with a key in your house"
  offers CertificateManagement "certificates that Microsoft renews"
  offers ExfiltrationDetection "data loss prevention by label"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  lacks Backup, ManagedIdentity, SupportAccessApproval, NetworkRestriction, ThreatDetection
  lacks LocalAuthenticationDisabled "a super user, once switched on, opens everything"
  alternative Purview
}
