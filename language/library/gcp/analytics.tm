library gcp

/** A data warehouse that Google runs. Queries read what their roles let them read. */
service BigQuery "BigQuery" from gcp as paas is DataWarehouse at "https://cloud.google.com/bigquery/docs/data-governance" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/bigquery/docs/access-control"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  provides AuditLogging "data access logs, always on" at "https://cloud.google.com/bigquery/docs/reference/auditlogs"
  provides Redundancy "copies in two zones" at "https://cloud.google.com/bigquery/docs/reliability-intro"
  shares Backup provider "a look back over seven days" customer "table snapshots or exports for longer" at "https://cloud.google.com/bigquery/docs/time-travel"
  offers LeastPrivilege "roles on datasets and tables, and policies on rows and columns" at "https://cloud.google.com/bigquery/docs/column-level-security-intro"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers PublicAccessBlock, TenantRestriction "domain-restricted sharing" at "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"
  offers NetworkRestriction, EgressRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/bigquery/docs/customer-managed-encryption"
  offers ColumnEncryption "AEAD functions with keys that are wrapped in Cloud KMS" at "https://cloud.google.com/bigquery/docs/column-key-encrypt"
  offers DataMasking "dynamic data masking" at "https://cloud.google.com/bigquery/docs/column-data-masking-intro"
  offers DataClassification "discovery by Sensitive Data Protection" at "https://cloud.google.com/sensitive-data-protection/docs/data-profiles"
  offers ThreatDetection, ExfiltrationDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers DeletionProtection "table snapshots, and rights to delete for few" at "https://cloud.google.com/bigquery/docs/table-snapshots-intro"
  offers DataRetention "expiration of tables and partitions" at "https://cloud.google.com/bigquery/docs/updating-datasets"
  offers DataResidency "dataset locations" at "https://cloud.google.com/bigquery/docs/locations"
}

/** Runs pipelines over streams and batches, on machines that it starts in a network of yours. */
service Dataflow "Dataflow" from gcp as paas is DataIntegration, Analytics at "https://cloud.google.com/dataflow/docs/concepts/security-and-permissions" {
  layer Applications customer "your pipeline's code and its libraries"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS between the service and its workers"
  provides SystemPatching "Google runs the workers"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/dataflow/docs/concepts/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/dataflow/docs/audit-logging"
  offers ManagedIdentity "a worker service account" at "https://cloud.google.com/dataflow/docs/concepts/security-and-permissions"
  offers LeastPrivilege "a worker service account in place of the default one" at "https://cloud.google.com/dataflow/docs/concepts/security-and-permissions"
  offers SecretStore "Secret Manager" at "https://cloud.google.com/secret-manager/docs/overview"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "workers without public addresses, in a subnet of yours" at "https://cloud.google.com/dataflow/docs/guides/specifying-networks"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys"
}

/** Spark and Hadoop on clusters of machines that Google builds the images of; new ones are yours to bring in. */
service Dataproc "Dataproc" from gcp as paas is Analytics at "https://cloud.google.com/dataproc/docs/concepts/versioning/dataproc-versions" {
  layer OperatingSystem shared provider "patched images" customer "clusters that are made anew from them"
  layer Applications customer "your jobs, and what they bring with them"
  provides EncryptionAtRest "disks encrypted with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, and logs of the jobs" at "https://cloud.google.com/dataproc/docs/guides/audit-logging"
  offers EncryptionInTransit, UserAuthentication "Kerberos and encrypted shuffles" at "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/security"
  offers ManagedIdentity "a service account for each cluster" at "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/service-accounts"
  offers LeastPrivilege "a service account in place of the default one" at "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/service-accounts"
  offers NetworkRestriction, NetworkSegmentation "internal addresses only, and firewall rules" at "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/customer-managed-encryption"
  alternative Dataflow, BigQuery
}

/** Airflow that Google runs: schedules what moves data. Its workflows can do what its service account can do. */
service CloudComposer "Cloud Composer" from gcp as paas is WorkflowAutomation, DataIntegration at "https://cloud.google.com/composer/docs/composer-3/composer-overview" {
  layer Applications customer "your workflows, and the packages that they bring"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS to its interface"
  provides SystemPatching "Google runs the environment"
  provides UserAuthentication "IAM in front of its interface" at "https://cloud.google.com/composer/docs/composer-3/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/logging/docs/audit"
  offers ManagedIdentity "a service account for each environment" at "https://cloud.google.com/composer/docs/composer-3/access-control"
  offers LeastPrivilege "a narrow service account, and Airflow roles" at "https://cloud.google.com/composer/docs/composer-3/airflow-rbac"
  offers SecretStore "Secret Manager as backend of secrets" at "https://cloud.google.com/composer/docs/composer-3/configure-secret-manager"
  offers NetworkRestriction "private environments" at "https://cloud.google.com/composer/docs/concepts/private-ip"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/composer/docs/composer-3/configure-cmek-encryption"
}

/** Knows which data there are, where they come from and how good they are. */
service Dataplex "Dataplex Universal Catalog" from gcp as paas is DataGovernance at "https://cloud.google.com/dataplex/docs/introduction" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/dataplex/docs/iam-and-access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/dataplex/docs/audit-logging"
  offers LeastPrivilege "IAM roles on entries and zones" at "https://cloud.google.com/dataplex/docs/iam-and-access-control"
  offers DataClassification "profiles of data, and discovery by Sensitive Data Protection" at "https://cloud.google.com/sensitive-data-protection/docs/data-profiles"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/dataplex/docs/vpc-sc"
}

/** Finds personal data and secrets in texts, tables and images, and masks them. */
service SensitiveDataProtection "Sensitive Data Protection" from gcp as paas is BuildingBlock, DataGovernance at "https://cloud.google.com/sensitive-data-protection/docs/sensitive-data-protection-overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/sensitive-data-protection/docs/audit-logging"
  offers DataClassification "discovery of sensitive data" at "https://cloud.google.com/sensitive-data-protection/docs/data-profiles"
  offers DataMasking "de-identification of what is found" at "https://cloud.google.com/sensitive-data-protection/docs/deidentify-sensitive-data"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/sensitive-data-protection/docs/iam-roles"
}

/** Hands messages from senders to subscribers, and keeps them until they are taken. */
service PubSub "Pub/Sub" from gcp as paas is MessageBroker at "https://cloud.google.com/pubsub/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/pubsub/docs/encryption"
  provides EncryptionInTransit "TLS on every connection" at "https://cloud.google.com/pubsub/docs/encryption"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/pubsub/docs/access-control"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  provides Redundancy "copies in two zones at least" at "https://cloud.google.com/pubsub/architecture"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/pubsub/docs/audit-logging"
  offers LeastPrivilege "IAM roles on topics and subscriptions" at "https://cloud.google.com/pubsub/docs/access-control"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/supported-products"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/pubsub/docs/encryption"
  offers DataResidency "message storage policies" at "https://cloud.google.com/pubsub/docs/resource-location-restriction"
  offers RateLimiting "quotas" at "https://cloud.google.com/pubsub/quotas"
}

/** Keeps tasks for later, and calls an address with each of them. */
service CloudTasks "Cloud Tasks" from gcp as paas is MessageBroker at "https://cloud.google.com/tasks/docs/dual-overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/tasks/docs/secure-queue-configuration"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/tasks/docs/audit-logging"
  offers LeastPrivilege "IAM roles on queues" at "https://cloud.google.com/tasks/docs/secure-queue-configuration"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/kms/docs/compatible-services"
  offers RateLimiting "rates of dispatch" at "https://cloud.google.com/tasks/docs/configuring-queues"
}

/** Runs steps of a process one after the other, each as a call of something else. */
service Workflows "Workflows" from gcp as paas is WorkflowAutomation at "https://cloud.google.com/workflows/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every start"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs, and logs of the calls" at "https://cloud.google.com/workflows/docs/audit-logging"
  offers ManagedIdentity "a service account for each workflow" at "https://cloud.google.com/workflows/docs/authentication"
  offers LeastPrivilege "a narrow service account for each workflow" at "https://cloud.google.com/workflows/docs/authentication"
  offers SecretStore "a connector to Secret Manager" at "https://cloud.google.com/workflows/docs/use-secret-manager"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/workflows/docs/use-cmek"
}
