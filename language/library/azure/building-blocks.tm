library azure

/** Encoded and streamed video. */
service MediaServices "Azure Media Services" from azure as paas is BuildingBlock at "https://learn.microsoft.com/security/benchmark/azure/baselines/media-services-security-baseline" {
  retires 2024-06-30 at "https://github.com/Azure/EOL"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides ManagedIdentity "managed identity of the account"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LeastPrivilege "Azure roles on assets"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of requests for keys"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ConditionalAccess, SecretStore, SupportAccessApproval, NetworkSegmentation, CertificateManagement, DataClassification
  alternative FrontDoor
}

/** Drew large 3D models for headsets. */
service RemoteRendering "Azure Remote Rendering" from azure as paas is BuildingBlock at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-remote-rendering-security-baseline" {
  retires 2025-09-30 at "https://github.com/Azure/EOL"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides ManagedIdentity "managed identity of the account"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LeastPrivilege "Azure roles on sessions and models"
  lacks ConditionalAccess, SupportAccessApproval, NetworkRestriction, NetworkSegmentation, KeyRotation, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  lacks LocalAuthenticationDisabled "the account's keys stay valid"
  alternative AppService
}

/** Remembered points in rooms for headsets and phones. */
service SpatialAnchors "Azure Spatial Anchors" from azure as paas is BuildingBlock at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-spatial-anchors-security-baseline" {
  retires 2024-11-20 at "https://github.com/Azure/EOL"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "Microsoft Entra tokens in place of the account's keys"
  offers LeastPrivilege "Azure roles on anchors"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ConditionalAccess, ManagedIdentity, SecretStore, NetworkRestriction, NetworkSegmentation, CustomerManagedKeys, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative AppService
}

/** Printing by way of the cloud, without print servers. What waits to be printed lies with Microsoft. */
service UniversalPrint "Universal Print" from azure as saas is BuildingBlock, SaasApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/universal-print-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides CustomerManagedKeys "the keys of the tenant's Microsoft 365 data"
  offers LeastPrivilege "roles for printer administrators, and shares for named people"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  lacks Backup, ConditionalAccess, ManagedIdentity, SupportAccessApproval, NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  alternative AppService
}

/** Seismic and well data by the standard of the oil industry, in an instance that Azure runs. */
service EnergyDataManager "Azure Data Manager for Energy" from azure as paas is BuildingBlock, Database at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-data-manager-for-energy-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers EncryptionAtRest "encryption with platform keys"
  offers ManagedIdentity "managed identity of the instance"
  // differs from mcsb "Azure RBAC for Data Plane": the platform has groups of its own.
  offers LeastPrivilege "entitlement groups of the platform"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of requests"
  lacks Backup, ConditionalAccess, SecretStore, NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  alternative DataExplorer
}
