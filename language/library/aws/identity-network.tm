library aws

/** Signs the users of your applications in. */
service Cognito "Amazon Cognito" from aws as paas is IdentityProvider at "https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in, tokens and their lifetime"
  provides SystemPatching "Amazon runs the service"
  offers MultiFactorAuthentication "multi-factor authentication of the user pool"
  offers RateLimiting "threat protection of the user pool"
  offers WebApplicationFirewall "AWS WAF on the user pool"
  offers PrivilegedAccess "IAM roles for administrators"
  shares AuditLogging provider "a record of administration in CloudTrail, kept for 90 days" customer "a trail that keeps it, and logs of user activity"
}

/** Filters web requests by rules of yours, in front of a distribution, a load balancer or an API. */
service Waf "AWS WAF" from aws as paas is Firewall at "https://docs.aws.amazon.com/waf/latest/developerguide/security.html" {
  provides EncryptionInTransit "TLS of what it stands in front of"
  provides SystemPatching "Amazon runs the filter"
  provides DdosProtection "AWS Shield Standard"
  provides CertificateManagement "certificates of what it stands in front of are renewed by AWS Certificate Manager"
  shares NetworkRestriction provider "a look at every request" customer "the rules, reviewed as code is"
  offers RateLimiting "rate-based rules"
  offers ConfigurationMonitoring "AWS Config and Firewall Manager"
  offers AuditLogging "logs of the web access list"
}
