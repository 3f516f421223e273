library azure

/** Language models behind an API of your own. */
service AzureOpenAi "Azure OpenAI" from azure as paas is LanguageModel at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-openai-security-baseline" {
  layer Applications customer "what you ask, and what you do with answers" at "https://learn.microsoft.com/azure/ai-foundry/responsible-ai/openai/overview"
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  provides SystemPatching "Azure runs the models" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  shares ContentFiltering provider "content filters and prompt shields, on by default" customer "the settings of the filters, and a check of what your application does with answers" at "https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables API keys"
  offers ManagedIdentity "managed identity of the resource"
  offers SecretStore "keys of the resource in Key Vault"
  offers LeastPrivilege "Azure roles on models"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers EgressRestriction "list of allowed outbound addresses" at "https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ThreatDetection "threat protection for AI services of Defender for Cloud" at "https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection"
  offers ExfiltrationDetection "a list of allowed outbound addresses"
  offers AuditLogging "resource logs of requests"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "quotas for tokens and requests" at "https://learn.microsoft.com/azure/ai-foundry/openai/how-to/quota"
  offers DataResidency "deployments that stay in one region or data zone" at "https://learn.microsoft.com/azure/ai-foundry/openai/how-to/deployment-types"
  lacks NetworkSegmentation, DataClassification
  alternative AiServices
}

/** Trained models for speech, images, text and translation behind an API. */
service AiServices "Azure AI services" from azure as paas is AiModel at "https://learn.microsoft.com/security/benchmark/azure/baselines/cognitive-services-security-baseline" {
  layer Applications customer "what you ask, and what you do with answers" at "https://learn.microsoft.com/azure/ai-foundry/responsible-ai/openai/overview"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers ManagedIdentity "managed identity of the resource"
  offers SecretStore "keys of the resource in Key Vault"
  offers LeastPrivilege "Azure roles on the resource"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ExfiltrationDetection "a list of addresses that the service may call"
  offers AuditLogging "resource logs of requests"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "quotas for calls" at "https://learn.microsoft.com/azure/ai-services/autoscale"
  lacks Backup, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection
  alternative AzureOpenAi
}

/** Notebooks, training and endpoints for models. Azure builds the machines; when they are made anew, and so patched, is yours to say. */
service AzureMachineLearning "Azure Machine Learning" from azure as paas is MachineLearning at "https://learn.microsoft.com/security/benchmark/azure/baselines/machine-learning-service-security-baseline" {
  // differs from model "IaaS-like": the machines for notebooks can be entered, and Azure builds and replaces them:
  // Microsoft calls the whole a managed service.
  layer Applications customer "your notebooks, images and what is in them" at "https://learn.microsoft.com/azure/machine-learning/concept-vulnerability-management"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID for the workspace"
  // differs from mcsb "Azure Automation Update Management": that product does not reach these machines; a fresh image
  // does.
  // differs from mcsb "Vulnerability Assessment using Microsoft Defender": it does not look into these machines; a
  // fresh image closes the holes all the same.
  shares SystemPatching provider "patched images every month" customer "making machines anew from them" at "https://learn.microsoft.com/azure/machine-learning/concept-vulnerability-management"
  shares NetworkSegmentation provider "a managed virtual network" customer "its mode and its rules"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the workspace"
  offers SecretStore "a Key Vault of the workspace"
  offers LeastPrivilege "Azure roles on the workspace"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers EgressRestriction, ExfiltrationDetection "outbound rules that allow approved destinations only" at "https://learn.microsoft.com/azure/machine-learning/how-to-managed-network"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers AuditLogging "resource logs of the workspace"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers HostHardening "images of yours for environments"
  offers HostAntiMalware "Microsoft Defender for Endpoint on machines of yours"
  offers TrustedImages "environments from a registry of yours"
  lacks Backup, SupportAccessApproval, CertificateManagement, ThreatDetection, ApplicationControl
  lacks DependencyPatching "updates are yours to set up"
  alternative Databricks
}

/** Runs agents: a model with instructions, knowledge and tools that it may call. What it may call, and as whom, is yours to say. */
service AiAgentService "Azure AI Foundry Agent Service" from azure as paas is AiAgent, LanguageModel at "https://learn.microsoft.com/azure/ai-foundry/agents/overview" {
  layer Applications customer "instructions, tools, and what you do with answers" at "https://learn.microsoft.com/azure/ai-foundry/responsible-ai/agents/transparency-note"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  shares ContentFiltering provider "content filters and prompt shields, on by default" customer "the settings of the filters, and a check of what tools bring in" at "https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"
  shares AgentActionLimits provider "tools only where you attach them" customer "which tools, with what rights, and whose approval" at "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/overview"
  offers ManagedIdentity "an identity for the project and its agents"
  offers LeastPrivilege "Azure roles on projects and agents" at "https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry"
  offers NetworkRestriction "private endpoints" at "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/virtual-networks"
  offers NetworkSegmentation "a subnet of yours for agents" at "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/virtual-networks"
  offers CustomerManagedKeys "customer-managed keys in Key Vault" at "https://learn.microsoft.com/azure/ai-foundry/concepts/encryption-keys-portal"
  offers ThreatDetection "threat protection for AI services of Defender for Cloud" at "https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection"
  offers AuditLogging "traces of threads and tool calls" at "https://learn.microsoft.com/azure/ai-foundry/concepts/trace"
  offers RateLimiting "quotas of models and agents" at "https://learn.microsoft.com/azure/ai-foundry/agents/quotas-limits"
  alternative AzureOpenAi
}

/** Recommends products and content by what people did before. It learns from who did what. */
service IntelligentRecommendations "Intelligent Recommendations" from azure as paas is BuildingBlock at "https://learn.microsoft.com/security/benchmark/azure/baselines/intelligent-recommendations-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  lacks Backup, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, NetworkRestriction, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  alternative AzureMachineLearning
}
