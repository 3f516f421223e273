library azure

/** Runs web applications and APIs of yours. Azure patches hosts, web server and language runtimes; you choose the runtime's version, and your code comes with libraries of its own. */
service AppService "Azure App Service" from azure as paas is WebApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/app-service-security-baseline" {
  // Microsoft's table shares this layer on PaaS. The provider's part of it, web server and runtimes, is patching of the
  // platform here; what is left is your code and what it brings along.
  layer Applications customer "your code and its libraries; Azure patches web server and runtimes" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides EncryptionAtRest "encrypted content storage"
  provides SystemPatching "Azure patches hosts and the runtimes it ships" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  shares NetworkRestriction provider "a front end that every request passes" customer "access restrictions, or a private endpoint"
  offers EncryptionInTransit "HTTPS Only, with a minimum version of TLS"
  offers Backup "backups of content and settings"
  offers UserAuthentication, SessionManagement "App Service authentication with Microsoft Entra ID" at "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"
  offers ServiceAuthentication "App Service authentication for tokens of other applications"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables basic authentication for deployment"
  offers ManagedIdentity "managed identity for App Service"
  offers SecretStore "Key Vault references in app settings"
  // differs from mcsb "Azure RBAC for Data Plane": the baseline looks for roles on the app's own data and finds none;
  // what is meant here are the rights of its identity.
  offers LeastPrivilege "narrow Azure roles for the app's identity"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "virtual network integration"
  offers EgressRestriction "virtual network integration that routes all traffic through Azure Firewall" at "https://learn.microsoft.com/azure/app-service/overview-vnet-integration"
  offers WebApplicationFirewall, RateLimiting "Azure Web Application Firewall in front of the app" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers CustomerManagedKeys "content in a storage account with keys of yours"
  offers CertificateManagement "App Service managed certificates, or certificates from Key Vault"
  offers ThreatDetection "Microsoft Defender for App Service"
  offers AuditLogging "App Service resource logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers TrustedImages "images from a registry of yours, pulled with a managed identity"
  offers Redundancy "zone redundancy of the plan" at "https://learn.microsoft.com/azure/reliability/reliability-app-service"
  lacks DataClassification, ExfiltrationDetection
  alternative FunctionApp, ContainerApps
}

/** Runs single functions on demand. Azure patches hosts and runtimes; code, libraries and triggers are yours. */
service FunctionApp "Azure Functions" from azure as paas is Function, WebApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/functions-security-baseline" {
  layer Applications customer "your code and its libraries; Azure patches hosts and runtimes" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides EncryptionAtRest "encrypted content storage"
  provides SystemPatching "Azure patches hosts and the runtimes it ships" at "https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers EncryptionInTransit "HTTPS Only, with a minimum version of TLS"
  offers Backup "backups of content and settings"
  offers UserAuthentication, SessionManagement "App Service authentication with Microsoft Entra ID" at "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"
  offers ServiceAuthentication "App Service authentication in place of function keys"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "function keys that can be left out, and a setting that disables basic authentication"
  offers ManagedIdentity "managed identity for Azure Functions"
  offers SecretStore "Key Vault references in app settings"
  offers LeastPrivilege "narrow Azure roles for the function's identity"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "access restrictions and private endpoints"
  offers NetworkSegmentation "virtual network integration"
  offers EgressRestriction "virtual network integration that routes all traffic through Azure Firewall" at "https://learn.microsoft.com/azure/app-service/overview-vnet-integration"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the app" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers CustomerManagedKeys "content in a storage account with keys of yours"
  offers CertificateManagement "managed certificates, or certificates from Key Vault"
  offers ThreatDetection "Microsoft Defender for App Service"
  offers AuditLogging "resource logs of Azure Functions"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "concurrency and scale-out limits of the host" at "https://learn.microsoft.com/azure/azure-functions/functions-concurrency"
  offers Redundancy "zone redundancy of the plan" at "https://learn.microsoft.com/azure/reliability/reliability-functions"
  lacks ExfiltrationDetection
  alternative AppService, ContainerApps
}

/** Runs Spring applications in Java. Azure patches hosts and runtimes; code and libraries are yours. No new instances since 2025. */
service SpringApps "Azure Spring Apps" from azure as paas is WebApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-spring-apps-security-baseline" {
  layer Applications customer "your code and its libraries; Azure patches hosts and runtimes" at "https://learn.microsoft.com/azure/spring-apps/basic-standard/faq"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only: there are no keys or local accounts"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers ManagedIdentity "managed identity of the app"
  offers LeastPrivilege "Azure roles on configuration server and registry"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers EgressRestriction "a route table through Azure Firewall" at "https://learn.microsoft.com/azure/firewall/overview"
  offers CertificateManagement "certificates from Key Vault for your domains"
  offers AuditLogging "resource logs of apps and requests"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the app" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  lacks Backup, SecretStore, NetworkRestriction, CustomerManagedKeys, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  alternative ContainerApps, AppService
}
