library azure

/** Moves data between stores, on a schedule or on an event. */
service DataFactory "Azure Data Factory" from azure as paas is Analytics {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS" at "https://learn.microsoft.com/security/benchmark/azure/baselines/data-factory-security-baseline"
  provides SystemPatching "Azure runs the service and its runtimes; a self-hosted runtime is a machine of yours"
  // Runs are recorded by default, for weeks.
  shares AuditLogging provider "a record of runs and changes, kept for a while" customer "a diagnostic setting that keeps them"
  shares LeastPrivilege provider "roles to author and to run" customer "a short list of who gets them, and what the factory's identity may read"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers ManagedIdentity "managed identity of the factory"
  offers SecretStore "linked services that read from Key Vault"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers NetworkRestriction "private endpoints"
  offers NetworkSegmentation, EgressRestriction "managed virtual network with outbound rules"
  lacks ExfiltrationDetection
}

/** Language models behind an API of your own. */
service AzureOpenAi "Azure OpenAI" from azure as paas is AiModel {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-openai-security-baseline"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  provides DdosProtection "DDoS infrastructure protection"
  provides SystemPatching "Azure runs the models"
  shares ContentFiltering provider "content filters and prompt shields, on by default" customer "the settings of the filters, and a check of what your application does with answers" at "https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"
  offers LocalAuthenticationDisabled "a setting that disables API keys"
  offers LeastPrivilege "Azure roles on models"
  offers ManagedIdentity "managed identity of the resource"
  offers RateLimiting "quotas for tokens and requests"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers EgressRestriction "list of allowed outbound addresses"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ExfiltrationDetection "threat protection for AI services of Defender for Cloud"
  offers AuditLogging "resource logs of requests"
}
