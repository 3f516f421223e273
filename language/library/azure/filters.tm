library azure

/** Lets traffic through by rules, between networks and out to the internet. */
service AzureFirewall "Azure Firewall" from azure as paas is Firewall at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-firewall-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the firewall" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "no accounts of its own"
  provides NetworkSegmentation "a subnet of its own"
  // differs from mcsb "Network Security Group Support": it is itself the filter, by rules of its own.
  shares NetworkRestriction provider "a filter that denies whatever no rule allows" customer "the rules, reviewed as code is"
  offers EncryptionInTransit "TLS inspection of Azure Firewall Premium"
  offers EgressRestriction "application rules with threat intelligence" at "https://learn.microsoft.com/azure/firewall/threat-intel"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers CertificateManagement "inspection certificates from Key Vault"
  offers AuditLogging "structured firewall logs"
  offers ConfigurationMonitoring "Azure Policy and Azure Firewall Manager"
  offers Redundancy "instances in several zones" at "https://learn.microsoft.com/azure/reliability/reliability-firewall"
  lacks Backup, UserAuthentication, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, CustomerManagedKeys, DataClassification, ExfiltrationDetection
  lacks ThreatDetection "Defender has no plan for it; Azure Firewall Premium finds known patterns by itself"
}

/** One set of firewall rules for many firewalls and hubs. */
service FirewallManager "Azure Firewall Manager" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-firewall-manager-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers LeastPrivilege "Azure roles on policies, with base policies that teams inherit"
  offers CertificateManagement "inspection certificates from Key Vault in its policies"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, UserAuthentication, ServiceAuthentication, AuditLogging
  alternative AzurePolicy
}

/** Filters web requests on Application Gateway, Front Door or CDN by managed rules and rules of yours. */
service AzureWaf "Azure Web Application Firewall" from azure as paas is WebFilter at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-web-application-firewall-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides NetworkSegmentation "the subnet of the gateway it guards"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  shares WebApplicationFirewall provider "managed rules, kept current" customer "prevention mode, exclusions, and rules of yours" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers EncryptionInTransit "HTTPS listeners of the gateway it guards"
  offers NetworkRestriction "rules on addresses and countries, private frontends"
  offers CertificateManagement "certificates from Key Vault on the gateway it guards"
  offers DataClassification "scrubbing of sensitive values in its logs"
  offers ThreatDetection "Microsoft Defender for Cloud, which tells of its alerts"
  offers AuditLogging "logs of each request that a rule matched"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "rate limit rules" at "https://learn.microsoft.com/azure/web-application-firewall/ag/rate-limiting-overview"
  lacks SupportAccessApproval
  alternative AzureFirewall
}

/** Absorbs floods against the public addresses of your virtual networks, beyond the protection that everybody has. */
service DdosPlan "Azure DDoS Protection" from azure as paas is NetworkService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-ddos-protection-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares DdosProtection provider "tuned absorption, and a team to call during an attack" customer "naming the networks to protect, alarms, and a drill" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers AuditLogging "resource logs of attacks and what was dropped"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks EncryptionInTransit "it watches traffic, and carries none of its own"
  alternative FrontDoor
}
