library aws

/** Sends and receives mail in your name, for programs. */
service Ses "Amazon SES" from aws as paas is MailService at "https://docs.aws.amazon.com/ses/latest/dg/security.html" {
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides EncryptionAtRest "encryption of all that it keeps" at "https://docs.aws.amazon.com/ses/latest/dg/encryption-rest.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit "TLS required for deliveries, in a configuration set" at "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"
  offers UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html"
  offers LocalAuthenticationDisabled "the API with roles, in place of SMTP passwords" at "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"
  offers SenderAuthentication "DKIM signatures, SPF and DMARC for your domains" at "https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html"
  offers LeastPrivilege, TenantRestriction, PublicAccessBlock "policies on who may send as which address" at "https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html"
  offers RateLimiting "quotas, and a pause when complaints rise" at "https://docs.aws.amazon.com/ses/latest/dg/monitoring-sender-reputation-pausing.html"
  offers NetworkRestriction "VPC endpoints, and conditions on addresses" at "https://docs.aws.amazon.com/ses/latest/dg/send-email-set-up-vpc-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS for archived and received mail" at "https://docs.aws.amazon.com/ses/latest/dg/encryption-rest.html"
  offers ThreatDetection "filters of incoming mail" at "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** A contact center: calls and chats, recordings, and those who answer. */
service Connect "Amazon Connect" from aws as saas is CommunicationService at "https://docs.aws.amazon.com/connect/latest/adminguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/connect/latest/adminguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "several Availability Zones" at "https://docs.aws.amazon.com/connect/latest/adminguide/reliability-bp.html"
  shares AuditLogging provider "a record of changes in CloudTrail, for 90 days" customer "a trail that keeps it, and logs of flows without secrets" at "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs.html"
  offers UserAuthentication, MultiFactorAuthentication "sign-in by SAML, and the second factors behind it" at "https://docs.aws.amazon.com/connect/latest/adminguide/configure-saml.html"
  offers ConditionalAccess "rules of the identity provider, and sign-in from named addresses" at "https://docs.aws.amazon.com/connect/latest/adminguide/connect-identity-management.html"
  offers LocalAuthenticationDisabled "sign-in by SAML in place of its own passwords" at "https://docs.aws.amazon.com/connect/latest/adminguide/connect-identity-management.html"
  offers LeastPrivilege "security profiles, by tag and hierarchy" at "https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html"
  offers TenantRestriction "approved origins and applications only" at "https://docs.aws.amazon.com/connect/latest/adminguide/app-integration.html"
  offers ApplicationApproval "approved origins and applications only" at "https://docs.aws.amazon.com/connect/latest/adminguide/app-integration.html"
  offers DataMasking "redaction by Contact Lens, and encrypted input of card numbers" at "https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens.html"
  offers DataRetention "lifecycle rules on recordings in S3" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html"
  offers RateLimiting "quotas, and a list of countries that may be called" at "https://docs.aws.amazon.com/connect/latest/adminguide/country-code-allow-list.html"
  offers SessionManagement "the length of sessions, by the identity provider" at "https://docs.aws.amazon.com/connect/latest/adminguide/configure-saml.html"
  lacks ExfiltrationDetection, DataClassification
}
