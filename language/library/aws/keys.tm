library aws

/** Keys in hardware security modules that Amazon runs. They are used there, and do not leave. */
service Kms "AWS Key Management Service" from aws as paas is KeyStore at "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides EncryptionAtRest "keys in hardware security modules" at "https://docs.aws.amazon.com/kms/latest/developerguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own" at "https://docs.aws.amazon.com/kms/latest/developerguide/control-access.html"
  provides KeyProtection "keys that cannot leave the hardware" at "https://docs.aws.amazon.com/kms/latest/developerguide/data-protection.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/kms/latest/developerguide/disaster-recovery-resiliency.html"
  shares DeletionProtection provider "a wait of a week or more before a key is deleted" customer "an alarm on who schedules it" at "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"
  shares AuditLogging provider "a record of each use of a key in CloudTrail, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html"
  offers KeyRotation "automatic rotation" at "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
  offers LeastPrivilege "key policies that part those who manage from those who use" at "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
  offers TenantRestriction, PublicAccessBlock "key policies that name accounts" at "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html"
  offers NetworkRestriction "VPC endpoints, and key policies that demand them" at "https://docs.aws.amazon.com/kms/latest/developerguide/kms-vpc-endpoint.html"
  offers CustomerManagedKeys "keys of yours, made here or brought along" at "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html"
  offers ThreatDetection "Amazon GuardDuty, and alarms on changes of keys" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative CloudHsm
}

/** Hardware security modules for you alone. Amazon plugs them in, and cannot read your keys; losing your users means losing them all. */
service CloudHsm "AWS CloudHSM" from aws as paas is KeyStore at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/security.html" {
  provides KeyProtection "keys that cannot leave the hardware" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/introduction.html"
  provides EncryptionAtRest "keys in hardware, and encrypted backups" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html"
  provides EncryptionInTransit "an encrypted tunnel from the client to the module" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/client-end-to-end-encryption.html"
  provides SystemPatching "Amazon runs the modules, and updates their firmware" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares Backup provider "a backup each day, encrypted" customer "how long it is kept, and a copy in another region" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html"
  shares NetworkRestriction provider "a security group around the cluster" customer "which machines it lets in" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html"
  shares AuditLogging provider "a record of management calls, and of commands on the modules" customer "keeping both, and a look at them" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html"
  offers UserAuthentication, ServiceAuthentication "users of the module, with passwords and keys" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-hsm-users.html"
  offers MultiFactorAuthentication "a second proof for officers of the module, and a quorum for what is risky" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-2fa.html"
  offers LeastPrivilege "users of the module by role" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-users.html"
  offers KeyRotation "new keys made by your programs" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-keys.html"
  offers DeletionProtection "backups that can be brought back for a week" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/delete-restore-backup.html"
  offers Redundancy "modules in several Availability Zones" at "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html"
  lacks LocalAuthenticationDisabled "users of the module are the only way in"
  lacks ThreatDetection
  alternative Kms
}

/** Passwords, tokens and keys, read at run time and changed by themselves. */
service SecretsManager "AWS Secrets Manager" from aws as paas is KeyStore at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with AWS KMS, TLS on every request" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/disaster-recovery-resiliency.html"
  shares DeletionProtection provider "a wait of a week or more before a secret is gone" customer "nobody who may delete at once" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"
  shares AuditLogging provider "a record of each read in CloudTrail, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieve-ct-entries.html"
  offers KeyRotation "automatic rotation" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
  offers LeastPrivilege, TenantRestriction "policies on single secrets" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"
  offers PublicAccessBlock "a check that refuses public policies" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/vpc-endpoint-overview.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
  offers ThreatDetection "Amazon GuardDuty, and alarms on reads" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers AccessReview "findings of IAM Access Analyzer, and secrets that nobody reads" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks KeyProtection "a secret is made to be handed out"
}

/** Issues certificates for names of yours, and renews them. */
service CertificateManager "AWS Certificate Manager" from aws as paas is KeyStore at "https://docs.aws.amazon.com/acm/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "private keys under AWS KMS, TLS on every request" at "https://docs.aws.amazon.com/acm/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own" at "https://docs.aws.amazon.com/acm/latest/userguide/security-iam.html"
  shares CertificateManagement provider "renewal of certificates that it issued, where the name is proven by DNS" customer "the DNS record, and those that you imported" at "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
  shares KeyRotation provider "a new key with each renewal" customer "those that you imported" at "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
  shares KeyProtection provider "keys that are not handed out" customer "no certificates that can be exported, and current algorithms" at "https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege "IAM policies on who may ask for which name" at "https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"
  offers DeletionProtection "a refusal to delete what is in use, and rights to delete for few" at "https://docs.aws.amazon.com/acm/latest/userguide/security-iam.html"
  offers ThreatDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative PrivateCa
}

/** A certificate authority of your own, for inside: services, devices, people. Whoever may issue from it can be anyone. */
service PrivateCa "AWS Private Certificate Authority" from aws as paas is KeyStore at "https://docs.aws.amazon.com/privateca/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit, KeyProtection "keys that cannot leave the hardware, TLS on every request" at "https://docs.aws.amazon.com/privateca/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own" at "https://docs.aws.amazon.com/privateca/latest/userguide/security-iam.html"
  shares DeletionProtection provider "a wait of a week or more before an authority is gone" customer "an alarm on who deletes it" at "https://docs.aws.amazon.com/privateca/latest/userguide/PCADeleteCA.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege "roles for issuing and for managing, apart" at "https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html"
  offers CertificateManagement "short-lived certificates, revocation lists and reports" at "https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html"
  offers KeyRotation "a successor before an authority ends" at "https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html"
  offers TenantRestriction "sharing with named accounts" at "https://docs.aws.amazon.com/privateca/latest/userguide/pca-resource-sharing.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/privateca/latest/userguide/vpc-endpoints.html"
  offers ThreatDetection "Amazon GuardDuty, and alarms on issuance" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative CertificateManager
}
