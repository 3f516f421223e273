library aws

/** Builds and tests in containers that end after each run. What a build may reach, its role says. */
service CodeBuild "AWS CodeBuild" from aws as paas is CiService at "https://docs.aws.amazon.com/codebuild/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encrypted artifacts, TLS on every request" at "https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"
  provides SystemPatching "Amazon runs the build machines, and updates its images" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides WorkloadIsolation "a machine that ends with each build, outside reserved fleets" at "https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of builds, without secrets in them" at "https://docs.aws.amazon.com/codebuild/latest/userguide/logging-monitoring.html"
  offers ManagedIdentity, LeastPrivilege "a narrow role for each project" at "https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html"
  offers SecretStore "variables from AWS Secrets Manager" at "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html"
  offers BuildIntegrity "filters on who may start a build, and a build file that a change cannot replace" at "https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html"
  offers PublicAccessBlock, TenantRestriction "projects that are not public, and builds for named organizations" at "https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html"
  offers ComponentVetting "packages from CodeArtifact" at "https://docs.aws.amazon.com/codeartifact/latest/ug/codebuild.html"
  offers SecurityTesting "reports of tests, and scans of Amazon Inspector" at "https://docs.aws.amazon.com/inspector/latest/user/scanning-cicd.html"
  offers NetworkRestriction, EgressRestriction "builds in a VPC of yours" at "https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/codebuild/latest/userguide/security-key-management.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative CodePipeline
}

/** Brings changes from source to production, stage by stage, with approvals between. */
service CodePipeline "AWS CodePipeline" from aws as paas is CiService, WorkflowAutomation at "https://docs.aws.amazon.com/codepipeline/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encrypted artifacts, TLS on every request" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers ManagedIdentity, LeastPrivilege "a narrow role for each action" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html"
  offers SecretStore "references to AWS Secrets Manager" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/parameter-store-encryption.html"
  offers BuildIntegrity "approvals before production, and few who may change a pipeline" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html"
  offers TenantRestriction, PublicAccessBlock "private repositories behind connections" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/connections.html"
  offers ComponentVetting "packages from CodeArtifact, in the build stage" at "https://docs.aws.amazon.com/codeartifact/latest/ug/welcome.html"
  offers SecurityTesting "actions that scan and test" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/vpc-support.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html"
  alternative CodeBuild
}

/** Private repositories of source code, with IAM in front. */
service CodeCommit "AWS CodeCommit" from aws as paas is SourceControl at "https://docs.aws.amazon.com/codecommit/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS or SSH only" at "https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/codecommit/latest/userguide/disaster-recovery-resiliency.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers MultiFactorAuthentication "sign-in with IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html"
  offers LocalAuthenticationDisabled "short-lived credentials in place of Git passwords" at "https://docs.aws.amazon.com/codecommit/latest/userguide/auth-and-access-control.html"
  offers LeastPrivilege, BuildIntegrity "policies on branches, and rules of approval" at "https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html"
  offers SecretScanning "a function that scans each push" at "https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/codecommit/latest/userguide/codecommit-and-interface-VPC.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Keeps packages: your own, and copies of those from the internet. */
service CodeArtifact "AWS CodeArtifact" from aws as paas is ArtifactStore at "https://docs.aws.amazon.com/codeartifact/latest/ug/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only" at "https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "tokens for hours, from IAM" at "https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers ComponentVetting, TenantRestriction "package origin controls, which keep outside versions of your own names out" at "https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html"
  offers BuildIntegrity "versions that cannot be published twice, and policies on who may publish" at "https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html"
  offers LeastPrivilege "policies of domains and repositories" at "https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/codeartifact/latest/ug/vpc-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}
