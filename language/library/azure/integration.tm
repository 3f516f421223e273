library azure

/** Moves data between stores, on a schedule or on an event. */
service DataFactory "Azure Data Factory" from azure as paas is DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/data-factory-security-baseline" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  provides SystemPatching "Azure runs the service and its runtimes; a self-hosted runtime is a machine of yours" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides AuditLogging "a record of runs and changes, for forty-five days"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the factory by default; who gets them, and what it
  // reaches, is yours.
  shares LeastPrivilege provider "roles to author and to run" customer "a short list of who gets them, and what the factory's identity may read"
  offers Backup "its definitions in a repository"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "managed identities in place of stored keys"
  offers ManagedIdentity "managed identity of the factory"
  offers SecretStore "linked services that read from Key Vault"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints"
  offers NetworkSegmentation "managed virtual network with outbound rules"
  offers EgressRestriction "managed virtual network with outbound rules" at "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates from Key Vault"
  offers DataClassification "lineage and scans by Microsoft Purview"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks ThreatDetection, ExfiltrationDetection
  alternative LogicApps, SynapseAnalytics
}

/** Strings services together by connectors, with little code. Each connection holds a credential or an identity that the workflow acts with. */
service LogicApps "Azure Logic Apps" from azure as paas is WorkflowAutomation at "https://learn.microsoft.com/security/benchmark/azure/baselines/logic-apps-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of triggers"
  offers LocalAuthenticationDisabled "rules that refuse shared access signatures on triggers"
  offers ManagedIdentity "managed identity of the workflow"
  offers SecretStore "Key Vault references, and inputs that stay hidden in the history"
  // differs from mcsb "Azure RBAC for Data Plane": the baseline looks for roles on runs; what is meant here are the
  // rights of the workflow's identity.
  offers LeastPrivilege "narrow Azure roles for the workflow's identity"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and address rules on triggers"
  offers NetworkSegmentation "virtual network integration"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates from Key Vault"
  offers ThreatDetection "Microsoft Defender for App Service, for workflows on a plan of their own"
  offers AuditLogging "resource logs of runs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ExfiltrationDetection
  alternative FunctionApp, DataFactory
}

/** Hands copies of data to other organizations, on a schedule. What they do with them is for a contract to say. */
service DataShare "Azure Data Share" from azure as paas is DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-data-share-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers AuditLogging "resource logs of shares and their snapshots"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers TenantRestriction "invitations to named addresses and tenants" at "https://learn.microsoft.com/azure/data-share/security"
  lacks EncryptionAtRest "it keeps nothing: the data lie in stores of both sides"
  lacks NetworkRestriction, NetworkSegmentation
  lacks CustomerManagedKeys "it keeps nothing"
  alternative DataFactory
}

/** Moves databases to Azure. For that while it holds the keys to both sides. */
service DatabaseMigration "Azure Database Migration Service" from azure as paas is DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-migration-service-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  shares NetworkSegmentation provider "a place in a virtual network of yours" customer "the rules around it"
  offers LeastPrivilege "Azure roles on projects"
  lacks ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, NetworkRestriction, ThreatDetection, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  alternative DataFactory
}

/** A locked case of disks that is filled at your place and travels to Azure by carrier, where it is wiped. */
service DataBox "Azure Data Box" from azure as paas is DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-data-box-security-baseline" {
  provides EncryptionAtRest "encrypted disks"
  provides EncryptionInTransit "TLS to the device, a case that shows tampering on the road"
  provides SystemPatching "Azure prepares the device" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares CustomerManagedKeys provider "a vault for the device's password" customer "a key of yours for it"
  shares PhysicalSecurity provider "a locked case, tracked and wiped" customer "the days at your place" at "https://learn.microsoft.com/azure/databox/data-box-security"
  offers LeastPrivilege "Azure roles on orders"
  offers SupportAccessApproval "Customer Lockbox"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, NetworkRestriction, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  lacks LocalAuthenticationDisabled "a password for each order opens the device"
  alternative AzureMigrate
}

/** Takes stock of machines in a data center, and moves them to Azure. Its appliance holds the passwords of what it looks at. */
service AzureMigrate "Azure Migrate" from azure as paas is ManagementPlane, DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-migrate-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides SecretStore "a Key Vault for the project's secrets"
  shares SystemPatching provider "updates of the appliance by itself" customer "the machine that it runs on" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers ManagedIdentity "managed identity of the project"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks AuditLogging
  alternative SiteRecovery, DatabaseMigration
}
