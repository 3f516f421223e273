library azure

/** Documents, key-value, graphs and wide columns, spread over regions by Azure. */
service CosmosDb "Azure Cosmos DB" from azure as paas is NoSqlDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cosmos-db-security-baseline" {
  provides EncryptionAtRest "encryption at rest, always on"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "periodic backups" at "https://learn.microsoft.com/azure/cosmos-db/online-backup-and-restore"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication for data access"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "the account setting that disables keys"
  offers ManagedIdentity "managed identity of the account"
  offers LeastPrivilege "role-based access to data"
  offers NetworkSegmentation "service endpoints and private endpoints in a subnet of yours"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for Azure Cosmos DB"
  offers AuditLogging "diagnostic logs of data-plane requests"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers ColumnEncryption "Always Encrypted for Azure Cosmos DB" at "https://learn.microsoft.com/azure/cosmos-db/how-to-always-encrypted"
  offers DeletionProtection "continuous backup and a delete lock" at "https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction"
  offers Redundancy "availability zones and replicas in other regions" at "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql"
  offers DataRetention "a time to live for items" at "https://learn.microsoft.com/azure/cosmos-db/nosql/time-to-live"
  lacks SecretStore, SupportAccessApproval
  alternative SqlDatabase
}

/** Cassandra in a virtual network of yours, with nodes that Azure patches and backs up. */
service ManagedCassandra "Azure Managed Instance for Apache Cassandra" from azure as paas is NoSqlDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-azure-managed-instance-for-apache-cassandra-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "a snapshot every four hours"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides NetworkSegmentation "nodes in a subnet of yours, with a security group"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "roles of the database"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of the cluster"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "racks over availability zones" at "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/introduction"
  lacks UserAuthentication, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, CertificateManagement, DataClassification
  lacks LocalAuthenticationDisabled "accounts of the database, or of an LDAP directory, are the way in"
  alternative CosmosDb
}

/** Redis that Azure runs. */
service RedisCache "Azure Cache for Redis" from azure as paas is Cache at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cache-for-redis-security-baseline" {
  provides EncryptionAtRest "encrypted disks"
  provides EncryptionInTransit "TLS only, by default"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "no public access by default where a private endpoint exists" customer "firewall rules, or a private endpoint"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": the baseline knows access keys only;
  // Microsoft Entra authentication came later.
  offers UserAuthentication "Microsoft Entra authentication" at "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication"
  // differs from mcsb "Service Principals": as for people: Microsoft Entra authentication came later.
  offers ServiceAuthentication "Microsoft Entra authentication" at "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication"
  offers LocalAuthenticationDisabled "a setting that disables access keys" at "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication"
  // differs from mcsb "Azure RBAC for Data Plane": access policies of the cache came later.
  offers LeastPrivilege "data access policies" at "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control"
  offers NetworkSegmentation "injection into a virtual network with a network security group"
  offers AuditLogging "connection logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "zone redundancy" at "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability"
  lacks Backup, ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
}

/** A search index that Azure runs. It holds a copy of what it makes searchable. */
service AiSearch "Azure AI Search" from azure as paas is SearchIndex at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cognitive-search-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": a new service starts with keys; roles
  // are switched on.
  offers UserAuthentication "Microsoft Entra authentication of every request"
  offers ServiceAuthentication "Microsoft Entra authentication of every request"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables API keys"
  offers LeastPrivilege "Azure roles on the service and on single indexes"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of queries"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "replicas over availability zones" at "https://learn.microsoft.com/azure/search/search-reliability"
  // differs from mcsb "Managed Identities": indexers reach their sources with one.
  offers ManagedIdentity "an identity that reads the sources" at "https://learn.microsoft.com/azure/search/search-how-to-managed-identities"
  lacks Backup, SecretStore, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
}

/** Settings and feature flags that programs read at run time. Secrets do not belong here: it holds references to those in Key Vault. */
service AppConfiguration "Azure App Configuration" from azure as paas is NoSqlDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-app-configuration-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides SecretStore "references to secrets in Key Vault, in place of the secrets"
  provides CertificateManagement "references to certificates in Key Vault"
  shares ManagedIdentity provider "a managed identity" customer "its narrow rights"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers LeastPrivilege "Azure roles on keys and values"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "private endpoints in a subnet with a network security group"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of the store"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeletionProtection "soft delete and purge protection" at "https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"
  offers Redundancy "replicas in other regions" at "https://learn.microsoft.com/azure/azure-app-configuration/concept-geo-replication"
  lacks Backup, DataClassification, ThreatDetection
  alternative KeyVault, CosmosDb
}

/** Simple tables of keys and values in a storage account. */
service TableStorage "Azure Table Storage" from azure as paas is NoSqlDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/storage-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "secure transfer required, by default"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  offers Backup "an export by a pipeline of yours"
  offers LocalAuthenticationDisabled "the account setting that disallows shared keys"
  offers SecretStore "keys of the account in Key Vault"
  offers LeastPrivilege "Azure roles on tables"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers AuditLogging "resource logs of table reads and writes"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks ThreatDetection "Microsoft Defender for Storage does not watch tables"
  alternative CosmosDb
}
