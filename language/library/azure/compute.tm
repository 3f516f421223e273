library azure

/** Runs web applications and APIs of yours. Azure patches hosts, web server and language runtimes; you choose the runtime's version, and your code comes with libraries of its own. */
service AppService "Azure App Service" from azure as paas is WebApplication {
  // Microsoft's table shares this layer on PaaS. The provider's part of it, web server and runtimes, is patching of the
  // platform here; what is left is your code and what it brings along.
  layer Applications customer "your code and its libraries; Azure patches web server and runtimes" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides EncryptionAtRest "encrypted content storage" at "https://learn.microsoft.com/security/benchmark/azure/baselines/app-service-security-baseline"
  provides SystemPatching "Azure patches hosts and the runtimes it ships" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides DdosProtection "DDoS infrastructure protection"
  offers EncryptionInTransit "HTTPS Only, with a minimum version of TLS"
  offers UserAuthentication, SessionManagement "App Service authentication with Microsoft Entra ID"
  offers ServiceAuthentication "App Service authentication for tokens of other applications"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity for App Service"
  // The baseline asks for roles on the app's own data and finds none; what is meant here are the rights of its identity.
  offers LeastPrivilege "narrow Azure roles for the app's identity"
  offers SecretStore "Key Vault references in app settings"
  offers NetworkRestriction "access restrictions and private endpoints"
  offers NetworkSegmentation "virtual network integration"
  offers EgressRestriction "virtual network integration that routes all traffic through Azure Firewall"
  offers WebApplicationFirewall, RateLimiting "Azure Web Application Firewall in front of the app"
  offers ExfiltrationDetection "Microsoft Defender for App Service"
  offers AuditLogging "App Service resource logs"
  offers CertificateManagement "App Service managed certificates"
  alternative FunctionApp, ContainerApps
}

/** Runs single functions on demand. Azure patches hosts and runtimes; code, libraries and triggers are yours. */
service FunctionApp "Azure Functions" from azure as paas is Function, WebApplication {
  layer Applications customer "your code and its libraries; Azure patches hosts and runtimes" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides EncryptionAtRest "encrypted content storage" at "https://learn.microsoft.com/security/benchmark/azure/baselines/functions-security-baseline"
  provides SystemPatching "Azure patches hosts and the runtimes it ships" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides DdosProtection "DDoS infrastructure protection"
  offers EncryptionInTransit "HTTPS Only, with a minimum version of TLS"
  offers UserAuthentication, SessionManagement "App Service authentication with Microsoft Entra ID"
  offers ServiceAuthentication "App Service authentication in place of function keys"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity for Azure Functions"
  offers LeastPrivilege "narrow Azure roles for the function's identity"
  offers SecretStore "Key Vault references in app settings"
  offers NetworkRestriction "access restrictions and private endpoints"
  offers NetworkSegmentation "virtual network integration"
  offers EgressRestriction "virtual network integration that routes all traffic through Azure Firewall"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the app"
  offers ExfiltrationDetection "Microsoft Defender for App Service"
  offers RateLimiting "concurrency and scale-out limits of the host"
  offers AuditLogging "resource logs of Azure Functions"
  alternative AppService, ContainerApps
}

/** A machine of your own on Azure's hardware: from the operating system upwards, everything is yours. */
service VirtualMachine "Azure Virtual Machine" from azure as iaas is ComputeHost {
  provides EncryptionAtRest "server-side encryption of managed disks" at "https://learn.microsoft.com/security/benchmark/azure/baselines/virtual-machines-linux-virtual-machines-security-baseline"
  offers SystemPatching "Azure Update Manager"
  offers HostAntiMalware "Microsoft Defender for Servers"
  offers HostHardening "machine configuration of Azure Policy"
  offers DependencyPatching "Microsoft Defender Vulnerability Management"
  offers ManagedIdentity "managed identity for virtual machines"
  offers SecretStore "Azure Key Vault"
  offers LeastPrivilege "Azure roles for sign-in to the machine"
  offers MultiFactorAuthentication "sign-in with Microsoft Entra ID and Conditional Access"
  offers PrivilegedAccess "just-in-time access of Defender for Cloud"
  offers NetworkRestriction "network security groups"
  offers NetworkSegmentation "virtual networks and application security groups"
  offers EgressRestriction "Azure Firewall and a route table"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the machine"
  offers DdosProtection "Azure DDoS Protection"
  offers EncryptionInTransit "SSH, TLS or an IPsec tunnel that you set up"
  offers ExfiltrationDetection "Microsoft Defender for Servers"
  offers AuditLogging "Azure Monitor Agent"
  offers Backup "Azure Backup"
  offers DeletionProtection "immutable vaults of Azure Backup"
  offers CustomerManagedKeys "disk encryption sets with keys in Key Vault"
  offers ConfigurationMonitoring "Microsoft Defender for Cloud and Azure Policy"
  shares MetadataProtection provider "metadata only for requests with a special header" customer "a block for programs that do not need the metadata" at "https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service"
  alternative AppService, Aks, ContainerApps
}
