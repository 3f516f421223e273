library gcp

/** Trains, keeps and serves models of your own, with notebooks beside them. */
service VertexAi "Vertex AI" from gcp as paas is MachineLearning, AiModel at "https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls" {
  layer Applications customer "your training code, your notebooks, and what they bring with them"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the machines"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/vertex-ai/docs/general/access-control"
  provides LocalAuthenticationDisabled "IAM alone: endpoints and notebooks have no keys of their own" at "https://cloud.google.com/vertex-ai/docs/general/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, and logs of predictions" at "https://cloud.google.com/vertex-ai/docs/general/audit-logging"
  offers ManagedIdentity "custom service accounts for training and serving" at "https://cloud.google.com/vertex-ai/docs/general/custom-service-account"
  offers MultiFactorAuthentication "two-step verification of the accounts" at "https://support.google.com/a/answer/175197"
  offers SessionManagement "session length for Google Cloud" at "https://support.google.com/a/answer/9368756"
  offers LeastPrivilege "IAM roles, and custom service accounts" at "https://cloud.google.com/vertex-ai/docs/general/custom-service-account"
  offers NetworkRestriction, EgressRestriction "VPC Service Controls, and private endpoints" at "https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls"
  offers NetworkSegmentation "training and notebooks in a network of yours" at "https://cloud.google.com/vertex-ai/docs/general/vpc-peering"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/vertex-ai/docs/general/cmek"
  offers RateLimiting "quotas" at "https://cloud.google.com/vertex-ai/docs/quotas"
}

/** Language models of Google and others, behind an API of your project. */
service GeminiOnVertexAi "Gemini on Vertex AI" from gcp as paas is LanguageModel at "https://cloud.google.com/vertex-ai/generative-ai/docs/security-controls" {
  layer Applications customer "what you ask, and what you do with answers" at "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/responsible-ai"
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, TLS on every connection"
  provides SystemPatching "Google runs the models"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/vertex-ai/docs/general/access-control"
  shares ContentFiltering provider "blocks on the gravest harms, always on" customer "safety filters, which newer models start without, Model Armor on prompts and answers, and a check of what your application does with answers" at "https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/configure-safety-filters"
  shares DataRetention provider "prompts that are not used for training" customer "switching off the cache and abuse logging where your data demand it" at "https://cloud.google.com/vertex-ai/generative-ai/docs/data-governance"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, and logs of requests and answers" at "https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/request-response-logging"
  offers LeastPrivilege "IAM roles, and an organization policy on models" at "https://cloud.google.com/vertex-ai/generative-ai/docs/control-model-access"
  offers LocalAuthenticationDisabled "an organization policy against API keys" at "https://cloud.google.com/docs/authentication/api-keys"
  offers NetworkRestriction, EgressRestriction "VPC Service Controls" at "https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls"
  offers RateLimiting "quotas" at "https://cloud.google.com/vertex-ai/generative-ai/docs/quotas"
  offers DataResidency "regional endpoints" at "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/vertex-ai/docs/general/cmek"
}

/** Searches documents by meaning, for people and for language models. It holds a copy of what it makes searchable. */
service VertexAiSearch "Vertex AI Search" from gcp as paas is SearchIndex at "https://cloud.google.com/generative-ai-app-builder/docs/introduction" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/generative-ai-app-builder/docs/audit-logging"
  offers AuthorizationChecks, LeastPrivilege "access control by the rights on each source" at "https://cloud.google.com/generative-ai-app-builder/docs/data-source-access-control"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/supported-products"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/generative-ai-app-builder/docs/cmek"
}

/** Runs agents that call tools on behalf of users. What the tools may do is yours to limit. */
service AgentEngine "Vertex AI Agent Engine" from gcp as paas is AiAgent at "https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/overview" {
  layer Applications customer "your agent's code, its tools and its prompts"
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, TLS on every connection"
  provides SystemPatching "Google runs the platform"
  provides ServiceAuthentication "IAM on every request"
  shares AuditLogging provider "a record of administrative calls" customer "traces of what the agent did, and for whom" at "https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/manage/tracing"
  offers ManagedIdentity, LeastPrivilege "a service account for each agent" at "https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up"
  offers ContentFiltering "Model Armor" at "https://cloud.google.com/security-command-center/docs/model-armor-overview"
  offers SecretStore "Secret Manager" at "https://cloud.google.com/secret-manager/docs/overview"
  offers NetworkRestriction, EgressRestriction "VPC Service Controls, and a private connection to your network" at "https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls"
}
