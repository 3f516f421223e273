library azure

/** A network of your own in Azure, with subnets, routes and rules. */
service AzureVnet "Azure Virtual Network" from azure as iaas is VirtualNetwork at "https://learn.microsoft.com/security/benchmark/azure/baselines/virtual-network-security-baseline" {
  // differs from model "PaaS/SaaS-like": Microsoft lists it as infrastructure: subnets, routes and rules are yours.
  provides NetworkSegmentation "subnets, and security groups around them"
  shares NetworkRestriction provider "security groups that let nobody in from outside by default" customer "their rules, reviewed as code is"
  offers EgressRestriction "route tables, and subnets without default outbound access" at "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access"
  offers AuditLogging "virtual network flow logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks EncryptionInTransit "traffic between machines is as their protocols make it, unless you switch encryption of the network on"
  lacks Backup, UserAuthentication, ServiceAuthentication, LeastPrivilege
  alternative VirtualWan
}

/** Gives machines without public addresses a way out to the internet, and nobody a way in. It filters nothing. */
service NatGateway "Azure NAT Gateway" from azure as paas is NetworkService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-nat-gateway-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers NetworkSegmentation "a place on subnets of your choice"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  // differs from mcsb "Azure Resource Logs": the StandardV2 gateway came later and has flow logs.
  offers AuditLogging "flow logs, with StandardV2" at "https://learn.microsoft.com/azure/nat-gateway/nat-gateway-flow-logs"
  lacks UserAuthentication, ServiceAuthentication
  lacks EgressRestriction "it lets everything out"
  lacks EncryptionInTransit "it passes connections through: TLS ends behind it"
  alternative AzureFirewall
}

/** An address on the internet. Whatever it is attached to can be called by everybody, as far as the rules there allow. */
service PublicIp "Azure Public IP Address" from azure as paas is NetworkService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-public-ip-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers LeastPrivilege "Azure roles on addresses"
  offers NetworkSegmentation "a place on resources in a virtual network"
  offers DdosProtection "Azure DDoS Protection for the single address" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-sku-comparison"
  offers AuditLogging "resource logs of attacks on the address"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks EncryptionInTransit "it passes connections through: TLS ends behind it"
  alternative PrivateLink
}

/** Brings a service into your virtual network under a private address, so that it needs no public one. */
service PrivateLink "Azure Private Link" from azure as paas is PrivateConnection at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-private-link-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides NetworkRestriction "an address that only your networks reach"
  provides NetworkSegmentation "a private endpoint in a subnet of yours"
  offers ConfigurationMonitoring "Azure Policy"
  lacks AuditLogging
  lacks EncryptionInTransit "it passes connections through: TLS ends behind it"
  alternative VpnGateway
}

/** A watched route from your internet provider to Microsoft. Traffic still runs over the internet. */
service PeeringService "Azure Peering Service" from azure as paas is PrivateConnection at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-azure-peering-service-security-baseline" {
  provides EncryptionInTransit "encrypted links between Microsoft's data centers"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks ConditionalAccess, LeastPrivilege, CertificateManagement, ThreatDetection, AuditLogging
  alternative ExpressRoute, VpnGateway
}

/** A private line from your building to Azure. It leaves the internet out; who stands at the line still reads what is not encrypted. */
service ExpressRoute "Azure ExpressRoute" from azure as paas is PrivateConnection at "https://learn.microsoft.com/azure/expressroute/expressroute-introduction" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares Redundancy provider "two connections to two routers" customer "using both, and a second place" at "https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute"
  offers EncryptionInTransit "MACsec on ports of yours, or IPsec over the line" at "https://learn.microsoft.com/azure/expressroute/expressroute-about-encryption"
  offers AuditLogging "logs of routes and traffic" at "https://learn.microsoft.com/azure/expressroute/monitor-expressroute"
  alternative VpnGateway
}

/** Tunnels from offices and laptops into a virtual network. */
service VpnGateway "Azure VPN Gateway" from azure as paas is RemoteAccess at "https://learn.microsoft.com/security/benchmark/azure/baselines/vpn-gateway-security-baseline" {
  provides EncryptionInTransit "IPsec or TLS tunnels"
  provides SystemPatching "Azure runs the gateway" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides NetworkSegmentation "a subnet of its own"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the gateway by default; who holds them is yours.
  shares LeastPrivilege provider "roles to choose from" customer "a short list of who gets them"
  offers UserAuthentication "Microsoft Entra authentication of users"
  offers ServiceAuthentication "certificates or keys for site tunnels"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "gateways in several zones" at "https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways"
  // differs from mcsb "Azure Resource Logs": Microsoft lists categories of them for the gateway.
  offers AuditLogging "resource logs of the gateway and its tunnels" at "https://learn.microsoft.com/azure/vpn-gateway/monitor-vpn-gateway"
  lacks EncryptionAtRest, Backup, ManagedIdentity, SecretStore, SupportAccessApproval, NetworkRestriction, CertificateManagement
  alternative Bastion
}

/** Hubs that Azure runs join branches, people and virtual networks all over the world. */
service VirtualWan "Azure Virtual WAN" from azure as paas is VirtualNetwork, RemoteAccess at "https://learn.microsoft.com/security/benchmark/azure/baselines/virtual-wan-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares EncryptionInTransit provider "tunnels of the gateways" customer "IPsec over private lines too"
  shares KeyRotation provider "keys that gateways read from Key Vault" customer "changing them"
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers UserAuthentication "Microsoft Entra authentication of users"
  offers SecretStore "keys and certificates of gateways in Key Vault"
  offers NetworkRestriction "a firewall in the hub"
  offers AuditLogging "resource logs of hubs and gateways"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  lacks ThreatDetection
  alternative VpnGateway
}

/** A jump host that Azure runs: SSH and RDP to machines that have no public address. */
service Bastion "Azure Bastion" from azure as paas is RemoteAccess at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-bastion-security-baseline" {
  provides EncryptionInTransit "TLS to the browser"
  provides SystemPatching "Azure runs the jump host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "sign-in with Microsoft Entra ID"
  provides LocalAuthenticationDisabled "no accounts of its own"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers SecretStore "keys for SSH in Key Vault"
  offers PrivilegedAccess "just-in-time access of Defender for Cloud" at "https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-overview"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers AuditLogging "audit logs and session recording"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks EncryptionAtRest "it keeps nothing"
  lacks Backup, ManagedIdentity, LeastPrivilege, SupportAccessApproval, NetworkRestriction
  lacks ServiceAuthentication "it is a door for people"
  alternative VpnGateway
}

/** Answers for your domain names, in public and in virtual networks. */
service AzureDns "Azure DNS" from azure as paas is DnsService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-dns-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "no accounts of its own"
  provides Redundancy "name servers all over the world" at "https://learn.microsoft.com/azure/dns/dns-overview"
  offers LeastPrivilege "Azure roles on zones and records"
  offers ThreatDetection "Microsoft Defender for DNS"
  offers AuditLogging "logs of changes, and of queries in virtual networks"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DnsProtection "DNSSEC, locks, and alias records that cannot dangle" at "https://learn.microsoft.com/azure/dns/dns-alias"
  lacks NetworkSegmentation
  lacks EncryptionInTransit "names are asked for and answered in clear; DNSSEC signs and hides nothing"
  alternative TrafficManager
}

/** Shows which connections machines make, and why one fails. Its captures hold what was said in clear. */
service NetworkWatcher "Azure Network Watcher" from azure as paas is Monitoring at "https://learn.microsoft.com/security/benchmark/azure/baselines/network-watcher-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LeastPrivilege "Azure roles on captures and flow logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers LogProtection "flow logs in a storage account with immutable containers" at "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"
  lacks EncryptionAtRest "captures and flow logs lie in a storage account of yours, which encrypts them"
  lacks ConditionalAccess, ThreatDetection
  lacks AuditLogging "it records others, and itself only in the activity log"
  alternative LogAnalytics
}
