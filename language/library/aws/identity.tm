library aws

/** Signs the users of your applications in. */
service Cognito "Amazon Cognito" from aws as paas is CustomerIdentity at "https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in, tokens and their lifetime" at "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/cognito/latest/developerguide/disaster-recovery-resiliency.html"
  shares PasswordProtection provider "a lockout after failed tries, and a policy to start with" customer "a policy of yours, and threat protection with its list of leaked passwords" at "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-compromised-credentials.html"
  shares AuditLogging provider "a record of administration in CloudTrail, kept for 90 days" customer "a trail that keeps it, and logs of user activity" at "https://docs.aws.amazon.com/cognito/latest/developerguide/logging-using-cloudtrail.html"
  offers MultiFactorAuthentication "multi-factor authentication of the user pool" at "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"
  offers RateLimiting "threat protection of the user pool" at "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html"
  offers ThreatDetection "threat protection of the user pool, with logs of risk" at "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html"
  offers WebApplicationFirewall "AWS WAF on the user pool" at "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html"
  offers DdosProtection "AWS WAF on the user pool" at "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html"
  offers PrivilegedAccess "IAM roles for administrators" at "https://docs.aws.amazon.com/cognito/latest/developerguide/security-iam.html"
  offers LeastPrivilege "sign-up by administrators only, and identity pools without guests" at "https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html"
  offers DeletionProtection "deletion protection of the user pool" at "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html"
}

/** People, programs and what they may do in an account. Its mistakes are the mistakes of everything else. */
service Iam "AWS Identity and Access Management" from aws as paas is ManagementPlane, IdentityProvider at "https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html" {
  provides EncryptionInTransit "HTTPS on every request" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/infrastructure-security.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides ServiceAuthentication "a check of the signature on every call" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in every region" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
  shares UserAuthentication provider "a check of the signature on every call" customer "people who come from your identity provider, and no users with passwords" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html"
  offers MultiFactorAuthentication "passkeys and authenticators, for root and every user" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
  offers PasswordProtection "a password policy of the account" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
  offers LocalAuthenticationDisabled "roles and IAM Identity Center in place of users, and no keys of root" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
  offers ManagedIdentity "roles for programs, in AWS and elsewhere" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html"
  offers LeastPrivilege "policies from what was used, and permissions boundaries" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"
  offers PrivilegedAccess "roles that are assumed for hours" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html"
  offers AccessReview "IAM Access Analyzer, and reports on credentials" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"
  offers KeyRotation "access keys that are changed, or no access keys" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
  offers TenantRestriction "trust policies that name accounts, with an external id" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
  offers ConditionalAccess "conditions on network and time" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
  offers ConfigurationMonitoring "rules of AWS Config, and alarms on changes of policies" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers ThreatDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-iam.html"
  offers SessionManagement "the length of a role's sessions, and their revocation" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"
  alternative IamIdentityCenter
}

/** Finds who outside, and who inside, may reach a resource, and which rights nobody uses. */
service AccessAnalyzer "IAM Access Analyzer" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege "findings on unused rights, and policies from what was used" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"
  offers AccessReview "an analyzer in every region, and findings that are closed" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"
  offers PrivilegedAccess "an account for security that alone administers it" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-delegated-administrator.html"
  offers ConfigurationMonitoring "findings in AWS Security Hub" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-securityhub-integration.html"
}

/** Signs the people of an organization into all of its accounts and applications. */
service IamIdentityCenter "AWS IAM Identity Center" from aws as paas is IdentityProvider at "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html" {
  provides EncryptionAtRest "encryption at rest" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/encryption-at-rest.html"
  provides EncryptionInTransit "HTTPS only" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/infrastructure-security.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "sign-in, and roles for hours" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/authconcept.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/disaster-recovery-resiliency.html"
  provides RateLimiting "limits on calls in each second" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares SessionManagement provider "sessions that end after hours" customer "how many" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/configure-user-session.html"
  shares AuditLogging provider "a record of sign-ins and changes in CloudTrail, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/logging-using-cloudtrail.html"
  shares MultiFactorAuthentication provider "a question for a second factor, on by default" customer "demanding it at every sign-in, and keys for administrators" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html"
  shares PasswordProtection provider "rules for passwords, in its own directory" customer "those of your identity provider, where people come from there" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/password-requirements.html"
  offers ConditionalAccess "rules of an identity provider of yours" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html"
  offers LeastPrivilege "permission sets by task" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html"
  offers PrivilegedAccess "permission sets for hours, requested and approved" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/temporary-elevated-access.html"
  offers AccessReview "findings of IAM Access Analyzer on unused rights" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  offers ApplicationApproval "a list of assigned applications" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-applications.html"
  offers ThreatDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/encryption-at-rest.html"
  alternative Cognito
}

/** Active Directory whose controllers Amazon runs in a network of yours. */
service AwsDirectory "AWS Directory Service" from aws as paas is IdentityProvider at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_security.html" {
  provides EncryptionAtRest "encrypted disks of the controllers" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_what_gets_created.html"
  provides SystemPatching "Amazon patches the domain controllers" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_key_concepts.html"
  provides UserAuthentication "Kerberos, NTLM and LDAP for programs in the domain" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_key_concepts.html"
  provides Redundancy "controllers in two Availability Zones" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html"
  shares Backup provider "a snapshot each day" customer "snapshots before changes, and a restore that is tried" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_snapshots.html"
  shares NetworkRestriction provider "a security group around the controllers" customer "tighter rules than it comes with" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_network_security.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "security logs of the controllers, forwarded to CloudWatch" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html"
  offers EncryptionInTransit "LDAP over TLS, with certificates of yours" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap.html"
  offers MultiFactorAuthentication "a RADIUS server of yours" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html"
  offers PasswordProtection "password policies for each group, with lockout" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_password_policies.html"
  offers CertificateManagement "certificates of a certificate authority of yours" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap_server_side.html"
  offers LeastPrivilege, PrivilegedAccess "delegated groups in place of the administrator" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_admin_account.html"
  offers RateLimiting "lockout of accounts" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_password_policies.html"
  offers ThreatDetection "alarms on forwarded logs" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html"
  offers ConfigurationMonitoring "settings of the directory that refuse old protocols" at "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_directory_settings.html"
  lacks ConditionalAccess, LocalAuthenticationDisabled
  alternative IamIdentityCenter
}
