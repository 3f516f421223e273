library azure

// The baselines find no Azure roles for the data of SQL, PostgreSQL, MySQL and Redis. Least privilege is offered all the
// same, by the roles of the databases themselves. Network access counts as shared even where a new server has its public
// access off: whom you let in afterwards is yours.

/** A relational database that Azure runs: engine and host are patched by Azure. */
service SqlDatabase "Azure SQL Database" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "transparent data encryption, on by default" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline"
  provides EncryptionInTransit "TLS on every connection" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline"
  provides Backup "automatic backups with point-in-time restore" at "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview"
  provides SystemPatching "Azure patches engine and host"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers AuditLogging "Azure SQL auditing"
  offers ExfiltrationDetection "Microsoft Defender for SQL"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  offers DeletionProtection "immutable long-term backup retention"
  offers DataMasking "dynamic data masking"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  shares UserAuthentication, ServiceAuthentication provider "a check of every login against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares NetworkRestriction provider "a firewall in front of every server" customer "firewall rules, or a private endpoint"
  lacks HostAntiMalware, HostHardening
  alternative SqlManagedInstance, SqlServerOnVm
}

/** SQL Server with nearly all its features in a virtual network of yours. Engine and host are patched by Azure. */
service SqlManagedInstance "Azure SQL Managed Instance" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "transparent data encryption, on by default" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline"
  provides EncryptionInTransit "TLS on every connection" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline"
  provides Backup "automatic backups with point-in-time restore" at "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview"
  provides SystemPatching "Azure patches engine and host"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers AuditLogging "auditing of the managed instance"
  offers ExfiltrationDetection "Microsoft Defender for SQL"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  offers DeletionProtection "immutable long-term backup retention"
  offers DataMasking "dynamic data masking"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  shares UserAuthentication, ServiceAuthentication provider "a check of every login against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares NetworkRestriction provider "a subnet of its own, without a public endpoint by default" customer "the subnet's rules"
  lacks HostAntiMalware, HostHardening
  alternative SqlDatabase, SqlServerOnVm
}

/** SQL Server on a machine of your own: engine, operating system and their patches are yours. */
service SqlServerOnVm "SQL Server on Azure Virtual Machine" from azure as iaas is RelationalDatabase, ComputeHost {
  provides EncryptionAtRest "server-side encryption of managed disks" at "https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview"
  offers EncryptionInTransit "forced encryption of SQL Server"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers SystemPatching "automated patching of the SQL IaaS Agent extension"
  offers HostAntiMalware "Microsoft Defender for Servers"
  offers HostHardening "machine configuration of Azure Policy"
  offers Backup "automated backup, or Azure Backup for SQL Server"
  offers DeletionProtection "immutable vaults of Azure Backup"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication for SQL Server"
  offers MultiFactorAuthentication "Microsoft Entra authentication for SQL Server"
  offers LeastPrivilege "database roles"
  offers ExfiltrationDetection "Microsoft Defender for SQL servers on machines"
  offers NetworkRestriction "network security groups"
  offers NetworkSegmentation "a subnet of its own"
  offers DataMasking "dynamic data masking"
  // The extension reports to Azure; what SQL Server records is still set in SQL Server.
  shares AuditLogging provider "a way for the logs of machine and engine into Azure Monitor" customer "SQL Server Audit, and what it records" at "https://learn.microsoft.com/sql/relational-databases/security/auditing/sql-server-audit-database-engine"
  alternative SqlManagedInstance, SqlDatabase
}

/** PostgreSQL that Azure runs (flexible server). */
service PostgreSql "Azure Database for PostgreSQL" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "storage encryption, always on" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-for-postgresql-flexible-server-security-baseline"
  provides EncryptionInTransit "TLS required by default"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host in your maintenance window"
  offers CustomerManagedKeys "data encryption with a key in Key Vault"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  // The baseline knows passwords only; Microsoft Entra authentication came to flexible servers.
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  // The plan for flexible servers came after the baseline, which knows none.
  offers ExfiltrationDetection "Microsoft Defender for open-source relational databases"
  offers DeletionProtection "long-term retention in an immutable vault of Azure Backup"
  // Server logs are there by default. Who read which row is recorded only with pgAudit.
  shares AuditLogging provider "collection of the server's logs" customer "pgAudit, and a place that keeps what it writes"
  shares NetworkRestriction provider "a firewall, or a subnet of yours" customer "firewall rules, or private access"
  lacks ColumnEncryption
  alternative SqlDatabase, SqlManagedInstance
}

/** MySQL that Azure runs (flexible server). */
service MySql "Azure Database for MySQL" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "storage encryption, always on" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-for-mysql-flexible-server-security-baseline"
  provides EncryptionInTransit "TLS required by default"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host in your maintenance window"
  offers CustomerManagedKeys "data encryption with a key in Key Vault"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers LeastPrivilege "database privileges for Microsoft Entra identities"
  // The plan for flexible servers came after the baseline, which knows none.
  offers ExfiltrationDetection "Microsoft Defender for open-source relational databases"
  offers DeletionProtection "long-term retention in an immutable vault of Azure Backup"
  shares UserAuthentication, ServiceAuthentication provider "a check of logins against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares AuditLogging provider "audit logs, once they are switched on" customer "the audit parameters and a diagnostic setting"
  shares NetworkRestriction provider "a firewall, or a subnet of yours" customer "firewall rules, or private access"
  lacks ColumnEncryption
  alternative SqlDatabase, SqlManagedInstance
}

/** Documents, key-value, graphs and wide columns, spread over regions by Azure. */
service CosmosDb "Azure Cosmos DB" from azure as paas is NoSqlDatabase {
  provides EncryptionAtRest "encryption at rest, always on" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cosmos-db-security-baseline"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "periodic backups" at "https://learn.microsoft.com/azure/cosmos-db/online-backup-and-restore"
  provides SystemPatching "Azure patches engine and host"
  offers ColumnEncryption "Always Encrypted for Azure Cosmos DB"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication for data access"
  offers LocalAuthenticationDisabled "the account setting that disables keys"
  offers LeastPrivilege "role-based access to data"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers ExfiltrationDetection "Microsoft Defender for Azure Cosmos DB"
  offers AuditLogging "diagnostic logs of data-plane requests"
  offers DeletionProtection "continuous backup and a delete lock"
  shares NetworkRestriction provider "a firewall in front of every account" customer "firewall rules, or a private endpoint"
  alternative SqlDatabase
}

/** Redis that Azure runs. */
service RedisCache "Azure Cache for Redis" from azure as paas is Cache {
  provides EncryptionAtRest "encrypted disks" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cache-for-redis-security-baseline"
  provides EncryptionInTransit "TLS only, by default"
  provides SystemPatching "Azure patches engine and host"
  // Microsoft Entra authentication came after the baseline, which knows access keys only.
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers LeastPrivilege "data access policies"
  offers AuditLogging "connection logs"
  shares NetworkRestriction provider "private endpoints and a firewall" customer "firewall rules, and no public access"
  lacks CustomerManagedKeys
}

/** A search index that Azure runs. It holds a copy of what it makes searchable. */
service AiSearch "Azure AI Search" from azure as paas is SearchIndex {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cognitive-search-security-baseline"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Azure runs the service"
  // The baseline takes Microsoft Entra authentication for the default. A new service starts with keys; roles are switched on.
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication of every request"
  offers LocalAuthenticationDisabled "a setting that disables API keys"
  offers LeastPrivilege "Azure roles on the service and on single indexes"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of queries"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  lacks ExfiltrationDetection, Backup
}
