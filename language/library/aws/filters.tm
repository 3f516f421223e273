library aws

/** Filters web requests by rules of yours, in front of a distribution, a load balancer or an API. */
service Waf "AWS WAF" from aws as paas is WebFilter at "https://docs.aws.amazon.com/waf/latest/developerguide/security.html" {
  offers EncryptionInTransit "TLS of what it stands in front of"
  provides SystemPatching "Amazon runs the filter" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  offers CertificateManagement "certificates of AWS Certificate Manager for what it stands in front of, which renew themselves" at "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
  shares NetworkRestriction provider "a look at every request" customer "the rules, reviewed as code is" at "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html"
  shares WebApplicationFirewall provider "managed rules, kept current" customer "rules that block, exclusions, and rules of yours" at "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups.html"
  offers RateLimiting "rate-based rules" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"
  offers ConfigurationMonitoring "AWS Config and Firewall Manager" at "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html"
  offers AuditLogging "logs of the web access list" at "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"
  offers DataMasking "protection of fields in its logs" at "https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html"
  offers LeastPrivilege "IAM policies on web access lists" at "https://docs.aws.amazon.com/waf/latest/developerguide/security-iam.html"
}

/** Filters what leaves and enters a network, by address, domain name and known patterns. */
service NetworkFirewall "AWS Network Firewall" from aws as paas is Firewall at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/security.html" {
  provides SystemPatching "Amazon runs the firewall" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares NetworkRestriction provider "a look at the traffic that you route through it" customer "routes and rules, and a default that drops" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policies.html"
  shares Redundancy provider "an endpoint in each Availability Zone that you name" customer "two or more of them" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/disaster-recovery-resiliency.html"
  offers EgressRestriction "rules by domain name" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html"
  offers ThreatDetection "managed rules against known threats" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-managed-rule-groups.html"
  offers EncryptionInTransit, CertificateManagement "TLS inspection, with certificates in AWS Certificate Manager" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-configurations.html"
  offers AuditLogging "logs of flows and alerts" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"
  offers EncryptionAtRest, CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"
  offers DeletionProtection "protection against deletion and change" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/security-iam.html"
  offers ConfigurationMonitoring "AWS Config and Firewall Manager" at "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html"
}

/** Absorbs floods. Standard is there for everybody; Advanced adds people to call, and costs that are paid back. */
service Shield "AWS Shield Advanced" from aws as paas is NetworkService at "https://docs.aws.amazon.com/waf/latest/developerguide/shield-chapter.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares DdosProtection provider "tuned absorption, and a team to call during an attack" customer "naming what to protect, health checks, and a drill" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-capabilities.html"
  offers RateLimiting, WebApplicationFirewall "rules of AWS WAF that it adds by itself" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-automatic-app-layer-response.html"
  offers AuditLogging "a record of attacks" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-viewing-events.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/waf/latest/developerguide/shd-security-iam.html"
  lacks EncryptionInTransit "it watches traffic, and carries none of its own"
  alternative CloudFront
}

/** A line from your data center into Amazon's network. Nothing on it is encrypted by itself. */
service DirectConnect "AWS Direct Connect" from aws as iaas is PrivateConnection at "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html" {
  provides SystemPatching "Amazon runs its side" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit "MACsec, or a VPN over the line" at "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
  offers NetworkRestriction "allowed prefixes, and security groups behind it" at "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html"
  offers Redundancy "lines at two places" at "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/directconnect/latest/UserGuide/security-iam.html"
  offers SecretStore "MACsec keys in AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_how-services-use-secrets_directconnect.html"
  alternative SiteToSiteVpn
}

/** An encrypted tunnel between your network and Amazon's. */
service SiteToSiteVpn "AWS Site-to-Site VPN" from aws as paas is PrivateConnection at "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html" {
  provides EncryptionInTransit "IPsec" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
  provides SystemPatching "Amazon runs its side" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares Redundancy provider "two tunnels to each connection" customer "both of them up, and two devices" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of the tunnels" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html"
  offers ServiceAuthentication "certificates of AWS Private CA in place of shared keys" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-tunnel-authentication-options.html"
  offers SecretStore "shared keys in AWS Secrets Manager" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-tunnel-authentication-options.html"
  offers NetworkRestriction "routes, and security groups behind it" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/vpn/latest/s2svpn/security-iam.html"
  alternative DirectConnect
}

/** Brings single people into a network, by a tunnel from their laptops. */
service ClientVpn "AWS Client VPN" from aws as paas is RemoteAccess at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html" {
  provides EncryptionInTransit "OpenVPN over TLS"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "connection logs, switched on" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html"
  offers UserAuthentication, MultiFactorAuthentication "sign-in by SAML or a directory, with a second factor" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"
  offers ServiceAuthentication, CertificateManagement "client certificates of AWS Private CA, and a list of those revoked" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"
  offers DeviceCompliance, ConditionalAccess "a function that looks at each connection" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html"
  offers NetworkRestriction, LeastPrivilege "authorization rules by group, and security groups" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authorization.html"
  offers SessionManagement "the length of sessions" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-max-duration.html"
  offers Redundancy "subnets in two Availability Zones" at "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html"
  alternative SystemsManager
}

/** The hub that connects networks and lines. Who is attached can talk to whom the route tables let it. */
service TransitGateway "AWS Transit Gateway" from aws as paas is VirtualNetwork at "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
  shares NetworkRestriction provider "attachments that have to be accepted, unless you say otherwise" customer "one route table for each kind of network" at "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "flow logs, switched on" at "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html"
  offers NetworkSegmentation "one route table for each kind of network" at "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html"
  offers EncryptionInTransit "VPN attachments, and encryption between regions" at "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
  offers EgressRestriction "a network of its own with AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers TenantRestriction "sharing with named accounts" at "https://docs.aws.amazon.com/ram/latest/userguide/shareable.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-authentication-access-control.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Reaches a service by an address in your own network. Traffic stays off the internet. */
service AwsPrivateLink "AWS PrivateLink" from aws as paas is PrivateConnection at "https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares NetworkRestriction provider "addresses in a network of yours only" customer "a security group, and a policy of the endpoint" at "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit "TLS of the service behind it" at "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html"
  offers TenantRestriction "principals that are named one by one, and acceptance by hand" at "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"
  offers LeastPrivilege "a policy of the endpoint" at "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
  offers Redundancy "subnets in several Availability Zones" at "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
}
