library aws

/** All accounts of a house in one tree: what nobody in them may do, and who pays. */
service Organizations "AWS Organizations" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail of the organization, in an account of its own" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html"
  offers LeastPrivilege, TenantRestriction "service and resource control policies" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
  offers PrivilegedAccess "few people in the management account, and root centrally shut" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html"
  offers MultiFactorAuthentication "passkeys for root" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
  offers AccessReview "delegated administrators, listed and reviewed" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html"
  offers DataResidency "a policy that forbids other regions" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"
  offers PublicAccessBlock "declarative policies for the whole organization" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative.html"
  offers ConfigurationMonitoring "AWS Control Tower, and rules of AWS Config" at "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"
  offers ThreatDetection "Amazon GuardDuty over all accounts" at "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"
}

/** Builds resources from templates. Whoever may change a template, or its role, may change what it builds. */
service CloudFormation "AWS CloudFormation" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-data-protection.html"
  // differs from checks "cloudformation_stack_cdktoolkit_bootstrap_version": that is the toolkit's stack in your account,
  // and no platform of Amazon's.
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege, PrivilegedAccess "a service role for stacks, and roles for hours" at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"
  offers TenantRestriction "products of Service Catalog for the organization only" at "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing.html"
  offers SecretStore "references to AWS Secrets Manager in templates" at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html"
  offers DeletionProtection "termination protection, and policies of stacks" at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html"
  offers ConfigurationMonitoring "detection of drift" at "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"
}

/** Runs commands, sessions and updates on machines, and keeps parameters. Its users are administrators of all of them. */
service SystemsManager "AWS Systems Manager" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/systems-manager/latest/userguide/security.html" {
  provides EncryptionInTransit "TLS between agent and service" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/data-protection.html"
  // differs from checks "ssm_managed_compliant_patching": the check looks at your machines, which Patch Manager patches
  // by your plan; the service itself is Amazon's.
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers MultiFactorAuthentication "sign-in with IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html"
  offers LeastPrivilege "policies on documents and machines by tag" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/security-iam.html"
  offers PrivilegedAccess "just-in-time access to machines, with approval" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-just-in-time-node-access.html"
  offers TenantRestriction, PublicAccessBlock "a block of public documents" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"
  offers SecretStore "secure strings of Parameter Store" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
  offers LogProtection "session logs in a bucket of another account" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html"
  offers CustomerManagedKeys "keys in AWS KMS for sessions and parameters" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/data-protection.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Shows what AWS finds amiss with cost, limits and security. It changes nothing. */
service TrustedAdvisor "AWS Trusted Advisor" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege, PrivilegedAccess "IAM policies, with roles for hours" at "https://docs.aws.amazon.com/awssupport/latest/user/security-trusted-advisor.html"
  offers ConfigurationMonitoring "its checks, and someone who acts on them" at "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html"
  alternative SecurityHub
}

/** One set of rules of AWS WAF, Shield and firewalls for all accounts. */
service AwsFirewallManager "AWS Firewall Manager" from aws as paas is ManagementPlane at "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege, PrivilegedAccess "an account for security that alone administers it" at "https://docs.aws.amazon.com/waf/latest/developerguide/fms-administrators.html"
  offers NetworkRestriction "policies on security groups and firewalls" at "https://docs.aws.amazon.com/waf/latest/developerguide/security-group-policies.html"
  offers WebApplicationFirewall, DdosProtection "policies of AWS WAF and Shield for all accounts" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-policies.html"
  offers ConfigurationMonitoring "findings on resources that no policy covers" at "https://docs.aws.amazon.com/waf/latest/developerguide/fms-findings.html"
}
