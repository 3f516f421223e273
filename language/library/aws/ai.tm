library aws

/** Language models of Amazon and others, behind an API of your account. */
service Bedrock "Amazon Bedrock" from aws as paas is LanguageModel at "https://docs.aws.amazon.com/bedrock/latest/userguide/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the models" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides DataRetention "prompts and answers are neither kept nor used for training" at "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  shares AuditLogging provider "a record of calls in CloudTrail, for 90 days, without prompts and answers" customer "model invocation logging, in a place that few may read" at "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"
  offers ContentFiltering "Bedrock Guardrails" at "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html"
  offers LocalAuthenticationDisabled "roles, or keys for hours, in place of API keys that last" at "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
  offers LeastPrivilege "IAM policies that name models and guardrails" at "https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html"
  offers RateLimiting "quotas, and limits in your own code" at "https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html"
  offers CustomerManagedKeys "keys in AWS KMS, for models and prompts of yours" at "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html"
  offers DataResidency "inference in the region, without profiles that cross it" at "https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html"
  offers DataMasking "filters of Bedrock Guardrails for personal data" at "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html"
  offers ThreatDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative SageMaker
}

/** Agents that plan, call functions and read knowledge bases. What the functions may do is yours to limit. */
service BedrockAgents "Amazon Bedrock Agents" from aws as paas is AiAgent at "https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html" {
  layer Applications customer "your instructions, and the functions that the agent calls"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of calls in CloudTrail, for 90 days" customer "traces of what the agent did, and for whom" at "https://docs.aws.amazon.com/bedrock/latest/userguide/trace-events.html"
  offers ContentFiltering "a guardrail of the agent" at "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"
  offers AgentActionLimits "confirmation by the user before an action, and functions that are named one by one" at "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-userconfirmation.html"
  offers ManagedIdentity, LeastPrivilege "a role for each agent" at "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html"
  offers SecretStore "AWS Secrets Manager, read by the functions" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/bedrock/latest/userguide/cmk-agent-resources.html"
  offers RateLimiting "quotas" at "https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html"
  offers WebApplicationFirewall "AWS WAF in front of the program that calls the agent" at "https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html"
  offers NetworkSegmentation, EgressRestriction "the agent's functions in a VPC of yours" at "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
  alternative AgentCore
}

/** Runs agents of any framework, each session in a machine of its own, and gives them identities, tools and memory. */
service AgentCore "Amazon Bedrock AgentCore" from aws as paas is AiAgent, ContainerPlatform at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security.html" {
  layer Applications customer "your agent's code, its tools and its prompts"
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides WorkloadIsolation "a small virtual machine for each session" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-how-it-works.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of calls in CloudTrail, for 90 days" customer "traces of what the agent did, and for whom" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/observability.html"
  offers UserAuthentication, ServiceAuthentication "IAM, or tokens of an identity provider, checked on each call" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-oauth.html"
  offers ManagedIdentity, LeastPrivilege "an execution role for each agent" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html"
  offers SecretStore "credentials kept by AgentCore Identity" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity.html"
  offers AgentActionLimits "tools behind AgentCore Gateway, with policies on who may call which" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway.html"
  offers ContentFiltering "Bedrock Guardrails" at "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "agents in a VPC of yours" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html"
  offers TrustedImages "images from a private repository of Amazon ECR" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/data-protection.html"
  offers WebApplicationFirewall "AWS WAF in front of the program that calls the agent" at "https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html"
  alternative BedrockAgents
}

/** Trains, keeps and serves models of your own, with notebooks beside them. */
service SageMaker "Amazon SageMaker AI" from aws as paas is MachineLearning, AiModel at "https://docs.aws.amazon.com/sagemaker/latest/dg/security.html" {
  layer OperatingSystem shared provider "patched images of notebooks, training and endpoints" customer "restarting notebooks, to get them" at "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
  layer Applications customer "your training code, your notebooks, and what they bring with them"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides EncryptionInTransit "TLS on every request" at "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-in-transit.html"
  provides EncryptionAtRest "encrypted disks of training, endpoints and notebooks" at "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"
  provides ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares SystemPatching provider "patched images of notebooks, training and endpoints" customer "restarting notebooks, to get them" at "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
  shares UserAuthentication provider "a check of the signature on every call" customer "people who sign in by IAM Identity Center" at "https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-sso-users.html"
  shares AuditLogging provider "a record of calls in CloudTrail, for 90 days, without what is predicted" customer "a trail, and data capture of endpoints" at "https://docs.aws.amazon.com/sagemaker/latest/dg/logging-using-cloudtrail.html"
  offers MultiFactorAuthentication, SessionManagement "sign-in with IAM Identity Center" at "https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-sso-users.html"
  offers ManagedIdentity, LeastPrivilege "an execution role for each domain, job and endpoint" at "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
  offers NetworkRestriction "VPC endpoints, and notebooks without direct access to the internet" at "https://docs.aws.amazon.com/sagemaker/latest/dg/interface-vpc-endpoint.html"
  offers NetworkSegmentation, EgressRestriction "jobs and models in a VPC of yours, and network isolation" at "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"
  offers HostHardening "notebooks without root" at "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating-sagemaker.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html"
  offers BuildIntegrity "a registry of models, with approval" at "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html"
  offers RateLimiting "limits of instances and quotas" at "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html"
  offers Redundancy "two instances or more behind an endpoint" at "https://docs.aws.amazon.com/sagemaker/latest/dg/disaster-recovery-resiliency.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Bedrock
}

/** Finds names, feelings and topics in texts, and personal data to mask. */
service Comprehend "Amazon Comprehend" from aws as paas is AiModel, BuildingBlock at "https://docs.aws.amazon.com/comprehend/latest/dg/comp-security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/comprehend/latest/dg/comp-data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  shares DataRetention provider "content that is kept only to improve the service" customer "an opt-out policy of the organization" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  offers LeastPrivilege "IAM policies, and a role for each job" at "https://docs.aws.amazon.com/comprehend/latest/dg/security-iam.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/comprehend/latest/dg/vpc-interface-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html"
  offers DataMasking "redaction of personal data" at "https://docs.aws.amazon.com/comprehend/latest/dg/how-pii.html"
  offers RateLimiting "quotas" at "https://docs.aws.amazon.com/comprehend/latest/dg/guidelines-and-limits.html"
}

/** Finds things, faces and texts in pictures and films. Faces are sensitive data in most countries. */
service Rekognition "Amazon Rekognition" from aws as paas is AiModel, BuildingBlock at "https://docs.aws.amazon.com/rekognition/latest/dg/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/rekognition/latest/dg/security-data-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  shares DataRetention provider "content that is kept only to improve the service" customer "an opt-out policy of the organization, and collections of faces that you delete" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  offers LeastPrivilege "IAM policies on collections" at "https://docs.aws.amazon.com/rekognition/latest/dg/security_iam_service-with-iam.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/rekognition/latest/dg/vpc.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/rekognition/latest/dg/security-data-encryption.html"
  offers RateLimiting "quotas" at "https://docs.aws.amazon.com/rekognition/latest/dg/limits.html"
}

/** Reads forms, invoices and identity documents. */
service Textract "Amazon Textract" from aws as paas is AiModel, BuildingBlock at "https://docs.aws.amazon.com/textract/latest/dg/security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/textract/latest/dg/data-protection.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  shares DataRetention provider "content that is kept only to improve the service" customer "an opt-out policy of the organization" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/textract/latest/dg/security_iam_service-with-iam.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/textract/latest/dg/vpc-interface-endpoints.html"
  offers CustomerManagedKeys "a bucket of yours for results, with keys in AWS KMS" at "https://docs.aws.amazon.com/textract/latest/dg/data-protection.html"
  offers RateLimiting "quotas" at "https://docs.aws.amazon.com/textract/latest/dg/limits.html"
}

/** Searches the documents of a house, for people and for language models. It holds a copy of what it makes searchable. */
service Kendra "Amazon Kendra" from aws as paas is SearchIndex at "https://docs.aws.amazon.com/kendra/latest/dg/what-is-kendra.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every request" at "https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers AuthorizationChecks, LeastPrivilege "answers filtered by what the user may read at the source" at "https://docs.aws.amazon.com/kendra/latest/dg/user-context-filter.html"
  offers ManagedIdentity "a role for each index and source" at "https://docs.aws.amazon.com/kendra/latest/dg/iam-roles.html"
  offers SecretStore "credentials of sources in AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_how-services-use-secrets_KEN.html"
  offers NetworkRestriction "VPC endpoints, and sources in your VPC" at "https://docs.aws.amazon.com/kendra/latest/dg/vpc-configuration.html"
  offers DataMasking "a function that changes documents before they are indexed" at "https://docs.aws.amazon.com/kendra/latest/dg/custom-document-enrichment.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html"
  lacks ExfiltrationDetection
  alternative OpenSearch
}
