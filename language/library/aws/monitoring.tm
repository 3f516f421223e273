library aws

/** Collects logs and metrics of Amazon's services and of yours, and raises alarms. */
service CloudWatch "Amazon CloudWatch" from aws as paas is Monitoring at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LogProtection "log groups in an account of their own, with deletion protection and a retention that you set" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
  offers DataRetention "retention of log groups, which is endless by default" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
  offers DataMasking "data protection policies, which mask what they find" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"
  offers DataClassification "findings of data protection policies" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"
  offers LeastPrivilege, TenantRestriction, PublicAccessBlock "policies on log groups that name accounts" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html"
  offers ThreatDetection, ConfigurationMonitoring "metric filters and alarms, on changes and on failed calls" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Alarm-On-Logs.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-and-interface-VPC.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"
  lacks ExfiltrationDetection
}

/** A record of who called what in an account. Ninety days of it are there for all; what is kept longer, and of data, is yours to say. */
service CloudTrail "AWS CloudTrail" from aws as paas is Monitoring at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls, for 90 days" customer "a trail of the organization in all regions, with data events" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html"
  shares LogProtection provider "90 days that nobody can change" customer "a bucket in another account with Object Lock, and validation of files" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator, and few who may stop a trail" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html"
  offers PublicAccessBlock, TenantRestriction "S3 Block Public Access on the bucket of the trail" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
  offers ThreatDetection "insights on unusual calls, and Amazon GuardDuty" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"
  offers MultiFactorAuthentication, DeletionProtection "MFA delete and Object Lock on the bucket of the trail" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"
  offers DataRetention "lifecycle rules on the bucket of the trail" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Follows requests through a system. What is in a trace is what your code puts there. */
service XRay "AWS X-Ray" from aws as paas is Monitoring at "https://docs.aws.amazon.com/xray/latest/devguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LogProtection "traces cannot be changed, and end after 30 days" at "https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/xray/latest/devguide/security-iam.html"
  offers DataMasking "annotations without personal data, in your code" at "https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/xray/latest/devguide/xray-security-vpc-endpoint.html"
  lacks ExfiltrationDetection
  alternative CloudWatch
}

/** Reads logs of an account for signs of attack. It raises findings; somebody has to answer them. */
service GuardDuty "Amazon GuardDuty" from aws as paas is Monitoring at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/guardduty/latest/ug/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LogProtection "findings cannot be changed, and end after 90 days" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers ThreatDetection, ExfiltrationDetection "its plans, in all accounts and regions, and someone who answers" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator, and few who may suppress findings" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"
  offers DataRetention "an export of findings to a bucket of yours" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"
  offers CustomerManagedKeys "keys in AWS KMS for exported findings" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"
  offers ConfigurationMonitoring "a policy of the organization that switches it on" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"
}

/** Gathers findings of all accounts, and checks settings against standards. */
service SecurityHub "AWS Security Hub" from aws as paas is Monitoring, ManagementPlane at "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/securityhub/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LogProtection "findings end after 90 days without a change" at "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers ConfigurationMonitoring "security standards, in all accounts and regions" at "https://docs.aws.amazon.com/securityhub/latest/userguide/standards-view-manage.html"
  offers ThreatDetection "findings of GuardDuty, Inspector and Macie in one list, and someone who answers" at "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator" at "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-accounts.html"
}

/** Records how every resource is set, and judges it by rules. */
service AwsConfig "AWS Config" from aws as paas is Monitoring, ManagementPlane at "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/config/latest/developerguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  shares LogProtection provider "a history of settings, kept for years" customer "a bucket in another account, and how long" at "https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html"
  offers ConfigurationMonitoring "a recorder in all accounts and regions, with rules and remediation" at "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator, and the service's own role" at "https://docs.aws.amazon.com/config/latest/developerguide/security-iam.html"
  offers CustomerManagedKeys "keys in AWS KMS for what it delivers" at "https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html"
}

/** Looks for known holes in machines, images and functions. Closing them is a deployment of yours. */
service Inspector "Amazon Inspector" from aws as paas is Monitoring at "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/inspector/latest/user/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LogProtection "findings cannot be changed, and close when the hole is closed" at "https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers ConfigurationMonitoring "CIS scans of machines" at "https://docs.aws.amazon.com/inspector/latest/user/scanning-cis.html"
  offers SecurityTesting "scans in the pipeline, and of code" at "https://docs.aws.amazon.com/inspector/latest/user/scanning-cicd.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator" at "https://docs.aws.amazon.com/inspector/latest/user/managing-multiple-accounts.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/inspector/latest/user/encryption-at-rest.html"
}

/** Finds personal data and secrets in buckets, and buckets that are open. */
service Macie "Amazon Macie" from aws as paas is DataGovernance, Monitoring at "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/macie/latest/user/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LogProtection "findings cannot be changed, and end after 90 days" at "https://docs.aws.amazon.com/macie/latest/user/findings-types.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers DataClassification "discovery in all buckets, and someone who acts on it" at "https://docs.aws.amazon.com/macie/latest/user/data-classification.html"
  offers LeastPrivilege, PrivilegedAccess "a delegated administrator, and few who may see samples" at "https://docs.aws.amazon.com/macie/latest/user/macie-organizations.html"
  offers ConfigurationMonitoring "findings on buckets that are public or shared" at "https://docs.aws.amazon.com/macie/latest/user/monitoring-s3-how-it-works.html"
  offers CustomerManagedKeys "keys in AWS KMS for results" at "https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html"
}
