library azure

/** A data warehouse with pipelines and Spark beside it, over a data lake of yours. */
service SynapseAnalytics "Azure Synapse Analytics" from azure as paas is DataWarehouse, DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-synapse-analytics-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides ServiceAuthentication "Microsoft Entra authorization of every request"
  provides ManagedIdentity "managed identity of the workspace"
  offers Backup "restore points of dedicated pools"
  offers UserAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers SecretStore "linked services that read from Key Vault"
  // differs from mcsb "Azure RBAC for Data Plane": it has roles of its own for workspace and databases.
  offers LeastPrivilege "roles of the workspace, and of its databases"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "a managed virtual network"
  offers EgressRestriction "data exfiltration protection of the workspace" at "https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "data discovery and classification"
  offers ThreatDetection "Microsoft Defender for SQL"
  offers ExfiltrationDetection "Microsoft Defender for SQL, and a workspace that copies to approved tenants only"
  offers AuditLogging "resource logs of queries and pipelines"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers ColumnEncryption "column-level encryption" at "https://learn.microsoft.com/azure/synapse-analytics/guidance/security-white-paper-data-protection"
  offers DataMasking "dynamic data masking" at "https://learn.microsoft.com/azure/synapse-analytics/guidance/security-white-paper-data-protection"
  alternative Databricks, DataExplorer
}

/** Notebooks, pipelines and models on Spark. Control plane and image are run for you; clusters start in your subscription or in Databricks'. */
service Databricks "Azure Databricks" from azure as paas is MachineLearning, DataWarehouse at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-databricks-security-baseline" {
  layer Applications customer "your notebooks, jobs and models" at "https://learn.microsoft.com/azure/databricks/security/"
  provides EncryptionAtRest "encryption with platform keys"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  shares SystemPatching provider "patched images for clusters" customer "restarting clusters that run for long" at "https://learn.microsoft.com/azure/databricks/security/"
  // differs from mcsb "Conditional Access for Data Plane": the check is there, and the rules are the tenant's.
  shares ConditionalAccess provider "a check of every sign-in against your rules" customer "the rules"
  // differs from mcsb "Azure RBAC for Data Plane": rights are asked for by default; who has which is yours.
  shares LeastPrivilege provider "Unity Catalog with rights on each table" customer "a short list of who gets them"
  offers EncryptionInTransit "encryption between the workers of a cluster"
  offers Backup "its notebooks and jobs in a repository"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers SecretStore "secret scopes backed by Key Vault"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "address lists, private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "clusters in a virtual network of yours, with network security groups"
  offers EgressRestriction "rules on what serverless compute may call" at "https://learn.microsoft.com/azure/databricks/security/network/serverless-network-security/manage-network-policies"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of the workspace"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers RateLimiting "limits of AI Gateway on endpoints of models" at "https://learn.microsoft.com/azure/databricks/ai-gateway/"
  lacks ManagedIdentity, ThreatDetection
  alternative SynapseAnalytics
}

/** Fast queries over logs, telemetry and time series. */
service DataExplorer "Azure Data Explorer" from azure as paas is Analytics, NoSqlDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-data-explorer-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides ManagedIdentity "managed identity of the cluster"
  // differs from mcsb "Customer Lockbox": it covers the service by default, and is switched on for the tenant by you.
  shares SupportAccessApproval provider "requests by Customer Lockbox" customer "switching it on, and answering"
  offers UserAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  // differs from mcsb "Azure RBAC for Data Plane": it has roles of its own for databases and tables.
  offers LeastPrivilege "roles on databases and tables, and security by row"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "private endpoints in a subnet with a network security group"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ExfiltrationDetection "a list of clusters and addresses that queries may call"
  offers AuditLogging "resource logs of queries and ingestion"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DataRetention "retention policies on tables" at "https://learn.microsoft.com/kusto/management/retention-policy"
  lacks Backup, SecretStore, CertificateManagement, ThreatDetection
  alternative SynapseAnalytics, LogAnalytics
}

/** Models for reports, kept in memory over data from elsewhere. */
service AnalysisServices "Azure Analysis Services" from azure as paas is Analytics at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-analysis-services-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only: there are no keys or local accounts"
  // differs from mcsb "Azure RBAC for Data Plane": only members of a role read a model; who is a member is yours.
  shares LeastPrivilege provider "roles on models, and security by row" customer "a short list of who gets them"
  offers Backup "backups of models to a storage account"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the server"
  offers AuditLogging "resource logs of queries"
  lacks SecretStore, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  lacks NetworkRestriction "address rules of its firewall are all there is"
  alternative SynapseAnalytics
}

/** Queries over events while they pass. */
service StreamAnalytics "Azure Stream Analytics" from azure as paas is Analytics, DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-stream-analytics-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers Backup "its queries in a repository"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers ManagedIdentity "managed identity of the job"
  offers NetworkRestriction "private endpoints of a dedicated cluster"
  offers CustomerManagedKeys "private data in a storage account of yours"
  offers AuditLogging "resource logs of jobs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks SecretStore, SupportAccessApproval, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative DataExplorer, Databricks
}

/** Jobs in U-SQL over a first-generation data lake. */
service DataLakeAnalytics "Azure Data Lake Analytics" from azure as paas is Analytics at "https://learn.microsoft.com/security/benchmark/azure/baselines/data-lake-analytics-security-baseline" {
  retires 2024-02-29 at "https://github.com/Azure/EOL"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only: there are no keys or local accounts"
  offers NetworkRestriction "a firewall with address rules"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, SecretStore, SupportAccessApproval, NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative SynapseAnalytics, Databricks
}

/** Public data sets that Microsoft keeps ready for evaluations. There is nothing of yours in it. */
service OpenDatasets "Azure Open Datasets" from azure as paas is BuildingBlock at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-open-datasets-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "nobody signs in: the data are public"
  lacks AuditLogging, ConfigurationMonitoring
  alternative BlobStorage
}
