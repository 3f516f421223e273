library gcp

/** A private network with subnets and routes. What may cross it is yours to say. */
service VpcNetwork "Virtual Private Cloud" from gcp as iaas is VirtualNetwork at "https://cloud.google.com/vpc/docs/overview" {
  provides EncryptionInTransit "encryption between machines on Google's own network" at "https://cloud.google.com/docs/security/encryption-in-transit"
  provides SystemPatching "Google runs the network"
  shares NetworkRestriction provider "a rule that lets nothing in" customer "the rules that let something in, and no default network" at "https://cloud.google.com/firewall/docs/firewalls"
  offers NetworkSegmentation "subnets with firewall rules by tag or service account" at "https://cloud.google.com/firewall/docs/about-firewalls"
  offers EgressRestriction "egress rules, and Private Google Access" at "https://cloud.google.com/firewall/docs/firewalls"
  offers AuditLogging "VPC Flow Logs and firewall rules logging" at "https://cloud.google.com/vpc/docs/flow-logs"
  offers LeastPrivilege "roles for network administrators" at "https://cloud.google.com/compute/docs/access/iam"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
}

/** Spreads requests from the internet or from inside over what answers them. */
service CloudLoadBalancing "Cloud Load Balancing" from gcp as paas is LoadBalancing at "https://cloud.google.com/load-balancing/docs/load-balancing-overview" {
  provides SystemPatching "Google runs the service"
  provides DdosProtection "protection against floods, always on" at "https://cloud.google.com/armor/docs/managed-protection-overview"
  provides Redundancy "front ends in many places"
  offers EncryptionInTransit "HTTPS with an SSL policy, and TLS to the back ends" at "https://cloud.google.com/load-balancing/docs/ssl-policies-concepts"
  offers CertificateManagement "certificates that Google issues and renews" at "https://cloud.google.com/certificate-manager/docs/overview"
  offers UserAuthentication "Identity-Aware Proxy" at "https://cloud.google.com/iap/docs/concepts-overview"
  offers ServiceAuthentication "mutual TLS" at "https://cloud.google.com/load-balancing/docs/mtls"
  offers WebApplicationFirewall, RateLimiting, NetworkRestriction "Cloud Armor" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers AuditLogging "logging of the back-end services" at "https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/load-balancing/docs/access-control"
}

/** Filters requests to web applications before they reach them. */
service CloudArmor "Google Cloud Armor" from gcp as paas is WebFilter at "https://cloud.google.com/armor/docs/cloud-armor-overview" {
  provides SystemPatching "Google runs the service"
  provides DdosProtection "protection against floods, always on" at "https://cloud.google.com/armor/docs/managed-protection-overview"
  offers WebApplicationFirewall "preconfigured rules, in force and not only in preview" at "https://cloud.google.com/armor/docs/waf-rules"
  offers RateLimiting "rate-based rules" at "https://cloud.google.com/armor/docs/rate-limiting-overview"
  offers NetworkRestriction "rules by address and region" at "https://cloud.google.com/armor/docs/security-policy-overview"
  offers AuditLogging "logging of requests" at "https://cloud.google.com/armor/docs/request-logging"
  offers LeastPrivilege "IAM roles for policies" at "https://cloud.google.com/armor/docs/security-policy-overview"
}

/** Rules for what crosses a network, by address, tag, domain name or threat list, for whole organizations. */
service CloudFirewall "Cloud Next Generation Firewall" from gcp as paas is Firewall at "https://cloud.google.com/firewall/docs/about-firewalls" {
  provides SystemPatching "Google runs the service"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "firewall policies for organization, folder and network" at "https://cloud.google.com/firewall/docs/firewall-policies-overview"
  offers ThreatDetection "the intrusion detection and prevention service" at "https://cloud.google.com/firewall/docs/about-intrusion-prevention"
  offers AuditLogging "firewall rules logging" at "https://cloud.google.com/firewall/docs/firewall-rules-logging"
  offers LeastPrivilege "IAM roles for policies" at "https://cloud.google.com/firewall/docs/firewall-policies-overview"
}

/** Keeps copies of answers near those who ask. */
service CloudCdn "Cloud CDN" from gcp as paas is Cdn at "https://cloud.google.com/cdn/docs/overview" {
  provides SystemPatching "Google runs the service"
  provides DdosProtection "protection against floods, always on" at "https://cloud.google.com/armor/docs/managed-protection-overview"
  offers EncryptionInTransit "HTTPS with an SSL policy on its load balancer" at "https://cloud.google.com/load-balancing/docs/ssl-policies-concepts"
  offers CertificateManagement "certificates that Google issues and renews" at "https://cloud.google.com/certificate-manager/docs/overview"
  offers LeastPrivilege "signed addresses and cookies" at "https://cloud.google.com/cdn/docs/private-content"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor edge policies" at "https://cloud.google.com/armor/docs/security-policy-overview"
  offers AuditLogging "logging of requests" at "https://cloud.google.com/cdn/docs/logging"
}

/** Answers questions about the names of your domains. */
service CloudDns "Cloud DNS" from gcp as paas is DnsService at "https://cloud.google.com/dns/docs/overview" {
  provides SystemPatching "Google runs the service"
  provides DdosProtection "name servers in many places"
  provides Redundancy "name servers in many places"
  offers DnsProtection "DNSSEC" at "https://cloud.google.com/dns/docs/dnssec"
  offers LeastPrivilege "IAM roles on zones" at "https://cloud.google.com/dns/docs/zones/iam-per-resource-zones"
  offers AuditLogging "logging of queries" at "https://cloud.google.com/dns/docs/monitoring"
}

/** An API gateway with developer portal, policies and analytics. */
service Apigee "Apigee" from gcp as paas is ApiGateway at "https://cloud.google.com/apigee/docs/api-platform/security/api-security" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides SystemPatching "Google runs the service"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers EncryptionInTransit "TLS on the load balancer and to the targets" at "https://cloud.google.com/apigee/docs/api-platform/system-administration/options-configuring-tls"
  offers UserAuthentication, ServiceAuthentication "OAuth and API key policies" at "https://cloud.google.com/apigee/docs/api-platform/security/oauth/oauth-home"
  offers SessionManagement "access tokens that end, and can be revoked" at "https://cloud.google.com/apigee/docs/api-platform/security/oauth/oauth-home"
  offers AuthorizationChecks "policies on scopes and claims" at "https://cloud.google.com/apigee/docs/api-platform/security/oauth/oauth-home"
  offers InputValidation "message validation and threat protection policies" at "https://cloud.google.com/apigee/docs/api-platform/reference/policies/json-threat-protection-policy"
  offers RateLimiting "quota and spike arrest policies" at "https://cloud.google.com/apigee/docs/api-platform/develop/rate-limiting"
  offers WebApplicationFirewall, DdosProtection "Cloud Armor on the load balancer in front" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers ThreatDetection "Advanced API Security" at "https://cloud.google.com/apigee/docs/api-security"
  offers AuditLogging "audit logs, and message logging" at "https://cloud.google.com/logging/docs/audit"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/apigee/docs/api-platform/system-administration/apigee-roles"
  offers SecretStore "encrypted key value maps" at "https://cloud.google.com/apigee/docs/api-platform/cache/key-value-maps"
  offers NetworkRestriction "private instances, and VPC Service Controls" at "https://cloud.google.com/apigee/docs/api-platform/security/vpc-sc"
}

/** Lets people reach applications and machines inside, after a check of who they are and on what device. */
service IdentityAwareProxy "Identity-Aware Proxy" from gcp as paas is RemoteAccess at "https://cloud.google.com/iap/docs/concepts-overview" {
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication "a sign-in before every session" at "https://cloud.google.com/iap/docs/concepts-overview"
  offers MultiFactorAuthentication "reauthentication, and two-step verification of the accounts" at "https://cloud.google.com/iap/docs/configuring-reauth"
  offers ConditionalAccess, DeviceCompliance "access levels" at "https://cloud.google.com/iap/docs/cloud-iap-context-aware-access-howto"
  offers LeastPrivilege "IAM roles on single applications and machines" at "https://cloud.google.com/iap/docs/managing-access"
  offers AuditLogging "data access logs" at "https://cloud.google.com/iap/docs/audit-log-howto"
}

/** A line from your data center into Google's network. */
service CloudInterconnect "Cloud Interconnect" from gcp as iaas is PrivateConnection at "https://cloud.google.com/network-connectivity/docs/interconnect/concepts/overview" {
  provides SystemPatching "Google runs its side"
  offers EncryptionInTransit "MACsec, or HA VPN over the line" at "https://cloud.google.com/network-connectivity/docs/interconnect/concepts/macsec-overview"
  offers NetworkRestriction "routes and firewall rules on both sides" at "https://cloud.google.com/network-connectivity/docs/interconnect/concepts/overview"
  offers Redundancy "lines at two places" at "https://cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/compute/docs/access/iam"
}

/** An encrypted connection between your network and Google's. */
service CloudVpn "Cloud VPN" from gcp as paas is PrivateConnection at "https://cloud.google.com/network-connectivity/docs/vpn/concepts/overview" {
  provides EncryptionInTransit "IPsec" at "https://cloud.google.com/network-connectivity/docs/vpn/concepts/overview"
  provides SystemPatching "Google runs its side"
  offers ServiceAuthentication "long shared keys, each used once" at "https://cloud.google.com/network-connectivity/docs/vpn/how-to/generating-pre-shared-key"
  offers NetworkRestriction "routes and firewall rules on both sides, and an organization policy on peers" at "https://cloud.google.com/network-connectivity/docs/vpn/concepts/overview"
  offers Redundancy "HA VPN" at "https://cloud.google.com/network-connectivity/docs/vpn/concepts/topologies"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/network-connectivity/docs/vpn/concepts/overview"
}
