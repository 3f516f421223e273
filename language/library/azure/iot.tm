library azure

/** Takes in what devices measure, and sends them commands. Each device proves itself by a certificate or key. */
service IotHub "Azure IoT Hub" from azure as paas is IotPlatform at "https://learn.microsoft.com/security/benchmark/azure/baselines/iot-hub-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS required"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  provides UserAuthentication "Microsoft Entra authorization of service requests"
  provides ThreatDetection "Microsoft Defender for IoT on the hub"
  provides RateLimiting "quotas and throttling for each hub" at "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-quotas-throttling"
  offers ServiceAuthentication "certificates of devices, and Microsoft Entra tokens of programs"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables shared access policies of the hub"
  offers ManagedIdentity "managed identity of the hub"
  offers LeastPrivilege "Azure roles on the hub and its devices"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers KeyRotation "its keys and certificates in Key Vault"
  offers AuditLogging "resource logs of connections and commands"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeviceLifecycle "a registry that shuts devices out, and Device Update for their firmware" at "https://learn.microsoft.com/azure/iot-hub-device-update/understand-device-update"
  lacks Backup "the registry can be exported by a job of yours"
  lacks SecretStore, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ExfiltrationDetection
  alternative IotCentral
}

/** A ready-made application for devices, with dashboards and rules. */
service IotCentral "Azure IoT Central" from azure as saas is IotPlatform, SaasApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/iot-central-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers UserAuthentication "Microsoft Entra sign-in"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "roles in place of API tokens, and certificates in place of group keys"
  offers ManagedIdentity "managed identity of the application"
  // differs from mcsb "Azure RBAC for Data Plane": it has roles of its own, apart from those of Azure.
  offers LeastPrivilege "custom roles of the application"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeviceLifecycle "certificates for devices, blocking, and firmware updates by jobs" at "https://learn.microsoft.com/azure/iot-central/core/overview-iot-central-security"
  offers TenantRestriction "roles and organizations that part users" at "https://learn.microsoft.com/azure/iot-central/core/howto-create-organizations"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  lacks Backup, ConditionalAccess, NetworkSegmentation, CustomerManagedKeys, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative IotHub
}

/** A graph of rooms, machines and their states, fed by devices. */
service DigitalTwins "Azure Digital Twins" from azure as paas is NoSqlDatabase, IotPlatform at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-digital-twins-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the instance"
  offers LeastPrivilege "Azure roles on twins and models"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers AuditLogging "resource logs of requests"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, SecretStore, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative CosmosDb
}

/** A guarded chip, its operating system, and a service that keeps both current for ten years and more. */
service AzureSphere "Azure Sphere" from azure as paas is IotPlatform at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sphere-security-baseline" {
  provides SystemPatching "Azure updates the operating system of the chips over the air" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides EncryptionInTransit "TLS, with a certificate of the device"
  shares DeviceLifecycle provider "an identity in each chip, attested every day, and updates of the operating system" customer "signed applications, and removing devices that are lost" at "https://learn.microsoft.com/azure-sphere/product-overview/what-is-azure-sphere"
  lacks EncryptionAtRest, UserAuthentication, ServiceAuthentication, ManagedIdentity, SecretStore, CertificateManagement, AuditLogging, ConfigurationMonitoring
  alternative IotHub
}

/** Watches the networks of plants and devices for what is unusual, by sensors that only listen. */
service DefenderForIot "Microsoft Defender for IoT" from azure as paas is Monitoring, IotPlatform at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-defender-for-iot-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID for the portal"
  shares SystemPatching provider "updates for sensors" customer "installing them on sensors of yours" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Conditional Access for Data Plane": the check is there, and the rules are the tenant's.
  shares ConditionalAccess provider "a check of every sign-in against your rules" customer "the rules"
  offers LogProtection "forwarding of alerts to Microsoft Sentinel" at "https://learn.microsoft.com/azure/defender-for-iot/organizations/iot-solution"
  lacks Backup, SecretStore, LeastPrivilege, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  alternative Sentinel
}
