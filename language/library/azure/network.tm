library azure

/** The front door of APIs: authentication, quotas, routing. */
service ApiManagement "Azure API Management" from azure as paas is ApiGateway {
  provides EncryptionInTransit "TLS on the gateway" at "https://learn.microsoft.com/security/benchmark/azure/baselines/api-management-security-baseline"
  provides DdosProtection "DDoS infrastructure protection"
  provides SystemPatching "Azure runs the gateway"
  offers UserAuthentication, ServiceAuthentication "token validation policies"
  offers ManagedIdentity "managed identity for API Management"
  offers SecretStore "named values from Key Vault"
  offers RateLimiting "rate limit and quota policies"
  offers CertificateManagement "certificates from Key Vault, or managed ones"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the gateway"
  offers LeastPrivilege "roles and workspaces"
  offers LocalAuthenticationDisabled "settings that disable subscription keys and direct management"
  offers NetworkRestriction "private endpoints and address filters"
  offers NetworkSegmentation "a subnet of its own"
  offers EgressRestriction "a route table through Azure Firewall"
  offers AuditLogging "gateway logs"
  lacks ExfiltrationDetection
  alternative ApplicationGateway
}

/** Spreads web requests within a region, and can filter them. */
service ApplicationGateway "Azure Application Gateway" from azure as paas is LoadBalancing {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/application-gateway-security-baseline"
  provides SystemPatching "Azure runs the gateway"
  offers EncryptionInTransit "HTTPS listeners with a TLS policy"
  offers WebApplicationFirewall "Web Application Firewall tier"
  offers RateLimiting "rate limit rules of the Web Application Firewall"
  offers DdosProtection "Azure DDoS Protection"
  offers CertificateManagement "certificates from Key Vault"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers NetworkRestriction "network security groups, or a private frontend"
  offers AuditLogging "access logs"
  lacks ExfiltrationDetection
  alternative FrontDoor
}

/** Takes requests in all over the world, caches, and passes on what is left. */
service FrontDoor "Azure Front Door" from azure as paas is Cdn, LoadBalancing {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-front-door-security-baseline"
  provides EncryptionInTransit "TLS at the edge"
  provides DdosProtection "DDoS infrastructure protection at the edge" at "https://learn.microsoft.com/azure/frontdoor/front-door-ddos"
  provides SystemPatching "Azure runs the edge"
  offers WebApplicationFirewall "Web Application Firewall policies"
  offers RateLimiting "rate limit rules of the Web Application Firewall"
  offers CertificateManagement "managed certificates, or certificates from Key Vault"
  offers NetworkSegmentation "Private Link to the origins"
  offers AuditLogging "access logs"
  lacks NetworkRestriction, ExfiltrationDetection
  alternative ApplicationGateway
}

/** Spreads connections over machines in a virtual network. */
service LoadBalancer "Azure Load Balancer" from azure as paas is LoadBalancing {
  provides SystemPatching "Azure runs the load balancer" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-load-balancer-security-baseline"
  lacks EncryptionInTransit "it passes connections through: TLS ends behind it"
  offers NetworkRestriction, NetworkSegmentation "network security groups on the machines behind it"
  offers DdosProtection "Azure DDoS Protection"
  // It passes connections through unopened: nothing of it ends there, so no certificate of its own can end either.
  provides CertificateManagement "no certificates: connections pass through unopened"
  alternative ApplicationGateway
}

/** Lets traffic through by rules, between networks and out to the internet. */
service AzureFirewall "Azure Firewall" from azure as paas is Firewall {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-firewall-security-baseline"
  provides SystemPatching "Azure runs the firewall"
  shares NetworkRestriction provider "a filter that denies whatever no rule allows" customer "the rules, reviewed as code is"
  offers EncryptionInTransit "TLS inspection of Azure Firewall Premium"
  offers EgressRestriction "application rules with threat intelligence"
  offers CertificateManagement "inspection certificates from Key Vault"
  offers ConfigurationMonitoring "Azure Policy and Azure Firewall Manager"
  offers DdosProtection "Azure DDoS Protection"
  offers AuditLogging "structured firewall logs"
}

/** Tunnels from offices and laptops into a virtual network. */
service VpnGateway "Azure VPN Gateway" from azure as paas is RemoteAccess {
  provides EncryptionInTransit "IPsec or TLS tunnels" at "https://learn.microsoft.com/security/benchmark/azure/baselines/vpn-gateway-security-baseline"
  provides SystemPatching "Azure runs the gateway"
  offers UserAuthentication "Microsoft Entra authentication of users"
  offers ServiceAuthentication "certificates or keys for site tunnels"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers DdosProtection "Azure DDoS Protection"
  alternative Bastion
}

/** A jump host that Azure runs: SSH and RDP to machines that have no public address. */
service Bastion "Azure Bastion" from azure as paas is RemoteAccess {
  provides EncryptionInTransit "TLS to the browser" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-bastion-security-baseline"
  provides UserAuthentication "sign-in with Microsoft Entra ID"
  provides SystemPatching "Azure runs the jump host"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers PrivilegedAccess "just-in-time access of Defender for Cloud"
  offers AuditLogging "audit logs and session recording"
  offers DdosProtection "Azure DDoS Protection"
  alternative VpnGateway
}
