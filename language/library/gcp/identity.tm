library gcp

/** Accounts of the people of an organization, with their groups and sign-in rules. */
service CloudIdentity "Cloud Identity" from gcp as saas is IdentityProvider at "https://cloud.google.com/identity/docs/overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides Redundancy "copies in several places"
  shares MultiFactorAuthentication provider "second factors of every kind" customer "demanding one of everybody, and security keys of administrators" at "https://support.google.com/a/answer/175197"
  shares PasswordProtection provider "a watch for passwords that were leaked" customer "the rules for passwords" at "https://support.google.com/a/answer/139399"
  shares ThreatDetection provider "alerts about suspicious sign-ins" customer "somebody who reads them" at "https://support.google.com/a/answer/9105393"
  shares AuditLogging provider "logs of sign-ins and of administration, for six months" customer "an export that keeps them, and a look at them" at "https://support.google.com/a/answer/7061566"
  offers ConditionalAccess, DeviceCompliance "Context-Aware Access" at "https://support.google.com/a/answer/9275380"
  offers ApplicationApproval "app access control" at "https://support.google.com/a/answer/7281227"
  offers LeastPrivilege "administrator roles for single tasks" at "https://support.google.com/a/answer/33325"
  offers SessionManagement "session length" at "https://support.google.com/a/answer/7576830"
  offers AccessReview "reviews of groups, by an API" at "https://cloud.google.com/identity/docs/groups"
}

/** Signs in the users of your own application. */
service IdentityPlatform "Identity Platform" from gcp as paas is CustomerIdentity at "https://cloud.google.com/identity-platform/docs/concepts" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "the sign-in itself, and signed tokens" at "https://cloud.google.com/identity-platform/docs/concepts-authentication"
  offers MultiFactorAuthentication "second factors by app or message" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers PasswordProtection "password policies, and protection against listing of addresses" at "https://cloud.google.com/identity-platform/docs/password-policy"
  offers RateLimiting "reCAPTCHA, and quotas" at "https://cloud.google.com/identity-platform/docs/recaptcha-enterprise"
  offers AuditLogging "activity logging, and data access logs" at "https://cloud.google.com/identity-platform/docs/activity-logging"
  offers LeastPrivilege "IAM roles on the project" at "https://cloud.google.com/identity-platform/docs/access-control"
  offers PrivilegedAccess "Privileged Access Manager" at "https://cloud.google.com/iam/docs/pam-overview"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers SessionManagement "lengths of sessions, and revocation" at "https://firebase.google.com/docs/auth/admin/manage-cookies"
  offers ThreatDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
}

/** The organization with its folders and projects: who may do what in it, and what nobody may do. */
service GoogleCloudOrganization "Resource Manager and IAM" from gcp as paas is ManagementPlane at "https://cloud.google.com/resource-manager/docs/cloud-platform-resource-hierarchy" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "a check of every call" at "https://cloud.google.com/iam/docs/overview"
  shares AuditLogging provider "a record of every administrative call, for 400 days" customer "a sink that keeps it out of reach" at "https://cloud.google.com/logging/docs/audit"
  offers MultiFactorAuthentication "two-step verification of the accounts" at "https://support.google.com/a/answer/175197"
  offers LeastPrivilege "predefined and custom roles, and the IAM recommender" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers PrivilegedAccess "Privileged Access Manager" at "https://cloud.google.com/iam/docs/pam-overview"
  offers AccessReview "Policy Analyzer" at "https://cloud.google.com/policy-intelligence/docs/policy-analyzer-overview"
  offers LocalAuthenticationDisabled "an organization policy against service account keys" at "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-service-accounts"
  offers TenantRestriction "domain-restricted sharing" at "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"
  offers ConfigurationMonitoring "organization policies, and Cloud Asset Inventory" at "https://cloud.google.com/asset-inventory/docs/overview"
  offers ThreatDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers SupportAccessApproval "Access Approval" at "https://cloud.google.com/assured-workloads/access-approval/docs/overview"
  offers DeletionProtection "liens on projects" at "https://cloud.google.com/resource-manager/docs/project-liens"
}

/** Keeps keys, in software or in hardware, and uses them without giving them away. */
service CloudKms "Cloud Key Management Service" from gcp as paas is KeyStore at "https://cloud.google.com/kms/docs/key-management-service" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/kms/docs/iam"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  shares DeletionProtection provider "a wait of 30 days before a key is destroyed" customer "a watch on who schedules it" at "https://cloud.google.com/kms/docs/destroy-restore"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, for each use of a key" at "https://cloud.google.com/kms/docs/audit-logging"
  offers KeyProtection "Cloud HSM, or Cloud External Key Manager" at "https://cloud.google.com/kms/docs/hsm"
  offers KeyRotation "automatic rotation" at "https://cloud.google.com/kms/docs/key-rotation"
  offers LeastPrivilege "separate roles for managing and for using keys" at "https://cloud.google.com/kms/docs/separation-of-duties"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers ThreatDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
}

/** Keeps passwords, tokens and certificates, with versions. */
service SecretManager "Secret Manager" from gcp as paas is KeyStore at "https://cloud.google.com/secret-manager/docs/overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/secret-manager/docs/access-control"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, for each read of a secret" at "https://cloud.google.com/secret-manager/docs/audit-logging"
  offers LeastPrivilege "IAM roles on single secrets" at "https://cloud.google.com/secret-manager/docs/access-control"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers KeyRotation "rotation schedules, which call a function of yours" at "https://cloud.google.com/secret-manager/docs/secret-rotation"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/supported-products"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/secret-manager/docs/cmek"
  offers DeletionProtection "delayed destruction of versions" at "https://cloud.google.com/secret-manager/docs/delay-destruction-of-secret-versions"
  offers Redundancy "replication to several regions" at "https://cloud.google.com/secret-manager/docs/choosing-replication"
  offers ThreatDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
}

/** Mail, documents and meetings of an organization. */
service GoogleWorkspace "Google Workspace" from gcp as saas is Collaboration, MailService at "https://support.google.com/a/answer/7587183" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, TLS on every connection"
  provides SystemPatching "Google runs the service"
  shares MultiFactorAuthentication provider "second factors of every kind" customer "demanding one of everybody" at "https://support.google.com/a/answer/175197"
  shares SenderAuthentication provider "checks of incoming mail" customer "DKIM, SPF and DMARC for your domains" at "https://support.google.com/a/answer/33786"
  shares AuditLogging provider "logs of sign-ins, files and administration, for six months" customer "an export that keeps them, and a look at them" at "https://support.google.com/a/answer/7061566"
  shares ThreatDetection provider "filters of malware and phishing, and alerts" customer "their settings, and somebody who reads the alerts" at "https://support.google.com/a/answer/9157861"
  offers ConditionalAccess, DeviceCompliance "Context-Aware Access" at "https://support.google.com/a/answer/9275380"
  offers ApplicationApproval "app access control" at "https://support.google.com/a/answer/7281227"
  offers PublicAccessBlock, TenantRestriction "sharing settings of Drive, and trust rules" at "https://support.google.com/a/answer/60781"
  offers LeastPrivilege "administrator roles for single tasks" at "https://support.google.com/a/answer/33325"
  offers DataRetention "retention rules of Vault" at "https://support.google.com/vault/answer/2990828"
  offers DataClassification "classification labels" at "https://support.google.com/a/answer/9292382"
  offers ExfiltrationDetection "data loss prevention rules" at "https://support.google.com/a/answer/9646351"
  offers DataResidency "data regions" at "https://support.google.com/a/answer/7630496"
  offers CustomerManagedKeys "client-side encryption" at "https://support.google.com/a/answer/10741897"
  offers SupportAccessApproval "Access Approvals" at "https://support.google.com/a/answer/12410469"
}
