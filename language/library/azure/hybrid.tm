library azure

/** Kubernetes of Azure's making in your own data center: images and updates come from Azure, and everything down to the door is yours to run. */
service AksOnStackHci "AKS on Azure Local" from azure as iaas is ContainerOrchestrator at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-kubernetes-service-on-azure-stack-hci-security-baseline" {
  layer PhysicalHosts customer "servers of yours" at "https://learn.microsoft.com/azure/aks/aksarc/overview"
  layer PhysicalNetwork customer "cables and switches of yours" at "https://learn.microsoft.com/azure/aks/aksarc/overview"
  layer PhysicalDatacenter customer "a building of yours" at "https://learn.microsoft.com/azure/aks/aksarc/overview"
  layer OperatingSystem shared provider "patched node images" customer "rolling them out" at "https://learn.microsoft.com/azure/aks/aksarc/overview"
  provides EncryptionAtRest "BitLocker on the volumes"
  provides EncryptionInTransit "TLS on every connection"
  // differs from mcsb "Custom Containers Images": the images of the nodes are Microsoft's; which others run is yours.
  shares TrustedImages provider "node images that Microsoft builds and signs" customer "admission of your own images only"
  lacks Backup, ServiceAuthentication, CustomerManagedKeys
  lacks LocalAuthenticationDisabled "the administrator's certificate of the cluster stays valid"
  alternative Aks, ArcKubernetes
}

/** Brings a Kubernetes cluster from anywhere under Azure's roles and policies. The cluster stays yours in every respect. */
service ArcKubernetes "Azure Arc-enabled Kubernetes" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-arc-enabled-kubernetes-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides NetworkSegmentation "agents that only open connections outwards"
  shares SystemPatching provider "current agents, upgraded by themselves" customer "the cluster and its nodes" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy for Kubernetes" customer "assigning them, and looking at what they find"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "roles of Azure in place of tokens of the cluster"
  offers LeastPrivilege "Azure roles for the Kubernetes API"
  offers ThreatDetection "Microsoft Defender for Containers"
  lacks Backup, ManagedIdentity, SecretStore, NetworkRestriction, CustomerManagedKeys, CertificateManagement, DataClassification, AuditLogging
  alternative Aks
}

/** Brings a machine from anywhere under Azure's roles, policies and updates. The machine stays yours, and whoever commands Arc commands it. */
service ArcServers "Azure Arc-enabled servers" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-arc-enabled-servers-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides ManagedIdentity "managed identity of the machine"
  shares SystemPatching provider "a current agent, and Azure Update Manager for the machine" customer "updates of the machine" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the agent by default; who holds them is yours, and
  // they reach the machine.
  shares LeastPrivilege provider "roles to connect and to administer machines" customer "a short list of who gets them, and limits on extensions"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "a list of the people who may change the agent on the machine"
  offers NetworkRestriction "private link scopes"
  offers ThreatDetection "Microsoft Defender for Servers"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, SecretStore, NetworkSegmentation, DataClassification, AuditLogging
  alternative VirtualMachine
}

/** Keeps file servers of yours in step with a share in Azure. The servers stay yours; what is in the share is guarded by the storage account. */
service FileSync "Azure File Sync" from azure as paas is FileStorage, DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-file-sync-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides ServiceAuthentication "a certificate of each registered server"
  provides LocalAuthenticationDisabled "servers register with certificates, and no accounts of its own exist"
  shares SystemPatching provider "current releases of the agent" customer "the servers, and updates of the agent there" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, UserAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative FileShare
}
