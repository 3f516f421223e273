library aws

/** A network of your own, with subnets, routes and rules. What may cross it is yours to say. */
service Vpc "Amazon VPC" from aws as iaas is VirtualNetwork at "https://docs.aws.amazon.com/vpc/latest/userguide/security.html" {
  provides SystemPatching "Amazon runs the network" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides EncryptionInTransit "encryption between current machines and between data centers" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html"
  shares NetworkRestriction provider "security groups that let nobody in" customer "the rules that let somebody in, and none in the default group" at "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "flow logs, switched on" at "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
  offers NetworkSegmentation "subnets, security groups and network ACLs" at "https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html"
  offers EgressRestriction "AWS Network Firewall, and policies of endpoints" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers PublicAccessBlock "VPC Block Public Access" at "https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"
  offers TenantRestriction "policies of endpoints that name accounts" at "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
  offers LeastPrivilege "IAM policies on who may change routes and rules" at "https://docs.aws.amazon.com/vpc/latest/userguide/security-iam.html"
  offers ThreatDetection "Amazon GuardDuty, which reads flow logs" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html"
  offers Redundancy "subnets in several Availability Zones" at "https://docs.aws.amazon.com/vpc/latest/userguide/disaster-recovery-resiliency.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Spreads requests over machines, containers or functions. The rules of who may come are those of its security group. */
service ElasticLoadBalancing "Elastic Load Balancing" from aws as paas is LoadBalancing at "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/security.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares NetworkRestriction provider "a security group around the load balancer" customer "its rules, and an internal one where nobody outside calls" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
  shares Redundancy provider "nodes in each Availability Zone that you name" customer "two or more of them" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-subnets.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "access logs, switched on" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html"
  offers EncryptionInTransit "HTTPS listeners with current policies, and TLS to the targets" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
  offers CertificateManagement "certificates of AWS Certificate Manager, which renew themselves" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito or an OpenID Connect provider" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ServiceAuthentication "mutual TLS" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers DeletionProtection "deletion protection" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html"
  offers InputValidation "refusal of malformed headers, and the strict mode against desync" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
  offers NetworkSegmentation "subnets of its own" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-subnets.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/security_iam_service-with-iam.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative AwsApiGateway, CloudFront
}

/** The front door of APIs: checks of callers, quotas, routing. */
service AwsApiGateway "Amazon API Gateway" from aws as paas is ApiGateway at "https://docs.aws.amazon.com/apigateway/latest/developerguide/security.html" {
  provides EncryptionInTransit "HTTPS only" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides Redundancy "endpoints in several Availability Zones" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html"
  shares CertificateManagement provider "certificates of its own names" customer "those of your names, in AWS Certificate Manager" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "access logs, switched on for each stage" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"
  shares RateLimiting provider "a limit for the whole account" customer "limits for each method, and quotas for each key" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
  offers ServiceAuthentication "IAM authorization of callers" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "Amazon Cognito as authorizer" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html"
  offers AuthorizationChecks "scopes, and an authorizer of yours" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"
  offers InputValidation "models of requests, checked at the door" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"
  offers WebApplicationFirewall "AWS WAF on the stage" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"
  offers NetworkRestriction "private APIs, and resource policies" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html"
  offers EncryptionAtRest "an encrypted cache" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"
  offers SecretStore "stage variables without secrets; AWS Secrets Manager in their place" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_how-services-use-secrets_api-gateway.html"
  offers LeastPrivilege, TenantRestriction "resource policies" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks EgressRestriction
  alternative AppSync, ElasticLoadBalancing
}

/** GraphQL APIs over databases and functions. One request can ask for much: depth and cost are yours to limit. */
service AppSync "AWS AppSync" from aws as paas is ApiGateway at "https://docs.aws.amazon.com/appsync/latest/devguide/security.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares CertificateManagement provider "certificates of its own names" customer "those of your names, in AWS Certificate Manager" at "https://docs.aws.amazon.com/appsync/latest/devguide/custom-domain-name.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of requests and fields" at "https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"
  offers ServiceAuthentication "IAM authorization of callers" at "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "Amazon Cognito as authorizer" at "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
  offers LocalAuthenticationDisabled "an API without keys" at "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
  offers AuthorizationChecks, LeastPrivilege "rules on types and fields" at "https://docs.aws.amazon.com/appsync/latest/devguide/security-authorization-use-cases.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the API, and limits on depth of queries" at "https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html"
  offers EncryptionAtRest "an encrypted cache" at "https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html"
  offers NetworkRestriction "private APIs" at "https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative AwsApiGateway
}

/** Answers from places near the caller, in front of buckets and servers. */
service CloudFront "Amazon CloudFront" from aws as paas is Cdn at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  // differs from checks "cloudfront_distributions_multiple_origin_failover_configured": that is about the servers behind
  // it, which are parts of their own.
  provides Redundancy "places in many cities" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/disaster-recovery-resiliency.html"
  shares CertificateManagement provider "a certificate of its own name" customer "those of your names, in AWS Certificate Manager" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "access logs, switched on" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html"
  offers EncryptionInTransit "HTTPS only to viewers and to origins, with a current policy" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html"
  offers ColumnEncryption "field-level encryption" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html"
  offers NetworkRestriction "limits by country, and origins that answer it alone" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"
  offers ServiceAuthentication "origin access control" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
  offers LeastPrivilege, UserAuthentication "signed addresses and cookies" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the distribution" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html"
  offers TenantRestriction "origin access control, and no origin that was deleted" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
  offers DataRetention "how long an answer is kept" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative GlobalAccelerator
}

/** Answers which address a name has, and registers names. */
service Route53 "Amazon Route 53" from aws as paas is DnsService at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/security.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides Redundancy "name servers in many places" at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/disaster-recovery-resiliency.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of queries" at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html"
  offers DnsProtection "DNSSEC, a transfer lock, and no records that point to nothing" at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html"
  offers LeastPrivilege "IAM policies on zones and records" at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/security-iam.html"
  offers EgressRestriction, ThreatDetection "DNS Firewall of the resolver" at "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks EncryptionInTransit "names are asked for and answered in clear; DNSSEC signs and hides nothing"
}

/** Sends callers to the nearest healthy region, by two addresses that stay. */
service GlobalAccelerator "AWS Global Accelerator" from aws as paas is LoadBalancing at "https://docs.aws.amazon.com/global-accelerator/latest/dg/security.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides Redundancy "two networks of its own, in many places" at "https://docs.aws.amazon.com/global-accelerator/latest/dg/disaster-recovery-resiliency.html"
  provides CertificateManagement "no certificate that could end: TLS passes through"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "flow logs" at "https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html"
  offers EncryptionInTransit "TLS of what stands behind it, which it passes on" at "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html"
  offers NetworkRestriction "machines that only it can reach" at "https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer behind it" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/global-accelerator/latest/dg/security-iam.html"
  alternative CloudFront, ElasticLoadBalancing
}
