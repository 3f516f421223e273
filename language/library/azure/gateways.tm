library azure

/** The front door of APIs: authentication, quotas, routing. */
service ApiManagement "Azure API Management" from azure as paas is ApiGateway at "https://learn.microsoft.com/security/benchmark/azure/baselines/api-management-security-baseline" {
  provides EncryptionInTransit "TLS on the gateway"
  provides SystemPatching "Azure runs the gateway" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  shares SupportAccessApproval provider "requests by Customer Lockbox" customer "switching it on, and answering"
  offers UserAuthentication, ServiceAuthentication "token validation policies"
  offers SessionManagement "policies that refuse tokens past their end" at "https://learn.microsoft.com/azure/api-management/validate-jwt-policy"
  offers LocalAuthenticationDisabled "settings that disable subscription keys and direct management"
  offers ManagedIdentity "managed identity for API Management"
  offers SecretStore "named values from Key Vault"
  offers LeastPrivilege "roles and workspaces"
  offers NetworkRestriction "private endpoints and address filters"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers EgressRestriction "a route table through Azure Firewall" at "https://learn.microsoft.com/azure/api-management/virtual-network-concepts"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the gateway" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers CertificateManagement "certificates from Key Vault, or managed certificates"
  offers AuditLogging "gateway logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "rate limit and quota policies" at "https://learn.microsoft.com/azure/api-management/api-management-sample-flexible-throttling"
  offers AuthorizationChecks "policies that check claims and scopes" at "https://learn.microsoft.com/azure/api-management/validate-jwt-policy"
  offers Redundancy "gateways in several zones and regions" at "https://learn.microsoft.com/azure/reliability/reliability-api-management"
  // differs from mcsb "Microsoft Defender for Service / Product Offering": it came after the baseline.
  offers ThreatDetection "Microsoft Defender for APIs" at "https://learn.microsoft.com/azure/api-management/protect-with-defender-for-apis"
  lacks Backup, ConditionalAccess, DataClassification, ExfiltrationDetection
  alternative ApplicationGateway
}

/** Spreads web requests within a region, and can filter them. */
service ApplicationGateway "Azure Application Gateway" from azure as paas is LoadBalancing at "https://learn.microsoft.com/security/benchmark/azure/baselines/application-gateway-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the gateway" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides NetworkSegmentation "a subnet of its own"
  offers EncryptionInTransit "HTTPS listeners with a TLS policy"
  offers SecretStore "certificates and their keys in Key Vault"
  offers NetworkRestriction "network security groups, or a private frontend"
  offers WebApplicationFirewall "Web Application Firewall tier" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers CertificateManagement "certificates from Key Vault"
  offers AuditLogging "access logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "rate limit rules of the Web Application Firewall" at "https://learn.microsoft.com/azure/web-application-firewall/ag/rate-limiting-overview"
  offers Redundancy "instances in several zones" at "https://learn.microsoft.com/azure/application-gateway/overview-v2"
  lacks UserAuthentication, ServiceAuthentication, ManagedIdentity, SupportAccessApproval, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative FrontDoor
}

/** Takes requests in all over the world, caches, and passes on what is left. */
service FrontDoor "Azure Front Door" from azure as paas is Cdn, LoadBalancing at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-front-door-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS at the edge"
  provides SystemPatching "Azure runs the edge" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection at the edge" at "https://learn.microsoft.com/azure/frontdoor/front-door-ddos"
  provides Redundancy "points of presence all over the world" at "https://learn.microsoft.com/azure/frontdoor/edge-locations-by-region"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers SecretStore "certificates and their keys in Key Vault"
  offers NetworkRestriction "Private Link to the origins, so that nothing else reaches them"
  offers WebApplicationFirewall "Web Application Firewall policies" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers CertificateManagement "managed certificates, or certificates from Key Vault"
  offers AuditLogging "access logs"
  offers RateLimiting "rate limit rules of the Web Application Firewall" at "https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-rate-limit"
  lacks UserAuthentication, ServiceAuthentication, ConditionalAccess, LeastPrivilege, NetworkSegmentation, CustomerManagedKeys, ThreatDetection, ExfiltrationDetection
  alternative ApplicationGateway
}

/** Answers from caches near the caller, as Front Door does, which takes its place. */
service AzureCdn "Azure Content Delivery Network" from azure as paas is Cdn at "https://learn.microsoft.com/security/benchmark/azure/baselines/content-delivery-network-security-baseline" {
  retires 2027-09-30 at "https://learn.microsoft.com/azure/frontdoor/front-door-cdn-comparison"
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "capacity at the edge" at "https://learn.microsoft.com/azure/cdn/cdn-ddos"
  shares EncryptionInTransit provider "TLS at the edge" customer "a certificate for your own names, and refusal of plain HTTP"
  offers LeastPrivilege "Azure roles on profiles and endpoints"
  offers CertificateManagement "managed certificates, or certificates from Key Vault"
  offers AuditLogging "resource logs of requests"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, UserAuthentication, ServiceAuthentication, ConditionalAccess, SecretStore, ThreatDetection
  lacks WebApplicationFirewall "Front Door has one"
  alternative FrontDoor
}

/** Spreads connections over machines in a virtual network. */
service LoadBalancer "Azure Load Balancer" from azure as paas is LoadBalancing at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-load-balancer-security-baseline" {
  provides SystemPatching "Azure runs the load balancer"
  // It passes connections through unopened: nothing of it ends there, so no certificate of its own can end either.
  provides CertificateManagement "no certificates: connections pass through unopened"
  offers NetworkRestriction, NetworkSegmentation "network security groups on the machines behind it"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "a zone-redundant frontend" at "https://learn.microsoft.com/azure/reliability/reliability-load-balancer"
  lacks EncryptionInTransit, WebApplicationFirewall "it passes connections through: TLS ends behind it"
  alternative ApplicationGateway
}

/** Answers names with the address of the nearest or healthiest endpoint. It sees names only: traffic does not pass through it. */
service TrafficManager "Azure Traffic Manager" from azure as paas is DnsService, LoadBalancing at "https://learn.microsoft.com/security/benchmark/azure/baselines/traffic-manager-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides CertificateManagement "no certificates: traffic does not pass through it"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers AuditLogging "resource logs of the profile"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DnsProtection "locks and roles; unused profiles are yours to delete" at "https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover"
  lacks NetworkRestriction, NetworkSegmentation, ThreatDetection
  lacks WebApplicationFirewall, EncryptionInTransit "it answers names, and no traffic passes through it"
  alternative FrontDoor
}
