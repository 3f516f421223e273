library azure

// The baselines find no Azure roles for the data of SQL, PostgreSQL, MySQL and their like. Least privilege is offered
// all the same, by the roles of the databases themselves. Network access counts as shared even where a new server has
// its public access off: whom you let in afterwards is yours.

/** A relational database that Azure runs: engine and host are patched by Azure. */
service SqlDatabase "Azure SQL Database" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline" {
  provides EncryptionAtRest "transparent data encryption, on by default"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "automatic backups with point-in-time restore" at "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DataClassification "data discovery and classification, built in"
  shares UserAuthentication, ServiceAuthentication provider "a check of every login against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares NetworkRestriction provider "a firewall in front of every server" customer "firewall rules, or a private endpoint"
  shares KeyRotation provider "a look for new versions of the key" customer "a rotation policy in Key Vault"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers ManagedIdentity "managed identity of the server"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "private endpoints in a subnet of yours"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for SQL"
  offers AuditLogging "Azure SQL auditing"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers DeletionProtection "immutable long-term backup retention" at "https://learn.microsoft.com/azure/azure-sql/database/long-term-retention-overview"
  offers DataMasking "dynamic data masking" at "https://learn.microsoft.com/azure/azure-sql/database/dynamic-data-masking-overview"
  offers Redundancy "zone redundancy" at "https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy"
  lacks SecretStore, HostAntiMalware, HostHardening
  alternative SqlManagedInstance, SqlServerOnVm
}

/** SQL Server with nearly all its features in a virtual network of yours. Engine and host are patched by Azure. */
service SqlManagedInstance "Azure SQL Managed Instance" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-sql-security-baseline" {
  provides EncryptionAtRest "transparent data encryption, on by default"
  provides EncryptionInTransit "TLS on every connection"
  provides Backup "automatic backups with point-in-time restore" at "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DataClassification "data discovery and classification, built in"
  shares UserAuthentication, ServiceAuthentication provider "a check of every login against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares NetworkRestriction provider "a subnet of its own, without a public endpoint by default" customer "the subnet's rules"
  shares KeyRotation provider "a look for new versions of the key" customer "a rotation policy in Key Vault"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers ManagedIdentity "managed identity of the instance"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "rules on the instance's own subnet"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for SQL"
  offers AuditLogging "auditing of the managed instance"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers DeletionProtection "immutable long-term backup retention" at "https://learn.microsoft.com/azure/azure-sql/database/long-term-retention-overview"
  offers DataMasking "dynamic data masking" at "https://learn.microsoft.com/azure/azure-sql/database/dynamic-data-masking-overview"
  offers Redundancy "zone redundancy" at "https://learn.microsoft.com/azure/azure-sql/managed-instance/high-availability-sla-local-zone-redundancy"
  lacks SecretStore, HostAntiMalware, HostHardening
  alternative SqlDatabase, SqlServerOnVm
}

/** SQL Server on a machine of your own: engine, operating system and their patches are yours. */
service SqlServerOnVm "SQL Server on Azure Virtual Machine" from azure as iaas is RelationalDatabase, ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/sql-iaas-security-baseline" {
  provides EncryptionAtRest "server-side encryption of managed disks" at "https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview"
  provides NetworkSegmentation "a virtual network around the machine"
  shares LeastPrivilege provider "Azure roles on the machine" customer "database roles"
  // The extension reports to Azure; what SQL Server records is still set in SQL Server.
  shares AuditLogging provider "a way for the logs of machine and engine into Azure Monitor" customer "SQL Server Audit, and what it records" at "https://learn.microsoft.com/sql/relational-databases/security/auditing/sql-server-audit-database-engine"
  shares HostHardening provider "maintained images with SQL Server" customer "machine configuration of Azure Policy, or images of yours"
  offers EncryptionInTransit "forced encryption of SQL Server"
  offers Backup "automated backup, or Azure Backup for SQL Server"
  offers SystemPatching "automated patching of the SQL IaaS Agent extension"
  offers UserAuthentication, ServiceAuthentication, MultiFactorAuthentication "Microsoft Entra authentication for SQL Server"
  offers ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Windows or Microsoft Entra authentication without SQL logins"
  offers ManagedIdentity "managed identity of the machine"
  offers SecretStore "the Key Vault connector for SQL Server"
  offers NetworkRestriction "network security groups"
  offers CustomerManagedKeys "transparent data encryption with a key in Key Vault"
  offers DataClassification "data discovery and classification of SQL Server"
  offers ThreatDetection, ExfiltrationDetection "Microsoft Defender for SQL servers on machines"
  offers ConfigurationMonitoring "best practices assessment, and definitions of Azure Policy"
  offers ColumnEncryption "Always Encrypted" at "https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine"
  offers HostAntiMalware "Microsoft Defender for Servers"
  offers DeletionProtection "immutable vaults of Azure Backup" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  offers DataMasking "dynamic data masking" at "https://learn.microsoft.com/sql/relational-databases/security/dynamic-data-masking"
  offers ApplicationControl "App Control for Business"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  offers Redundancy "availability groups over zones" at "https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/availability-group-overview"
  lacks SupportAccessApproval, CertificateManagement
  alternative SqlManagedInstance, SqlDatabase
}

/** PostgreSQL that Azure runs (flexible server). */
service PostgreSql "Azure Database for PostgreSQL" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-for-postgresql-flexible-server-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "TLS required by default"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host in your maintenance window" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "a firewall, or a subnet of yours" customer "firewall rules, or private access"
  // differs from mcsb "Azure Resource Logs": server logs are there by default; who read which row is recorded only
  // with pgAudit.
  shares AuditLogging provider "collection of the server's logs" customer "pgAudit, and a place that keeps what it writes"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": the baseline knows passwords only;
  // Microsoft Entra authentication came to flexible servers.
  offers UserAuthentication "Microsoft Entra authentication" at "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-azure-ad-authentication"
  offers ServiceAuthentication "Microsoft Entra authentication" at "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-azure-ad-authentication"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  offers ManagedIdentity "managed identity of the server"
  offers SecretStore "keys in Key Vault"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "database roles for Microsoft Entra identities"
  offers NetworkSegmentation "a delegated subnet with a network security group"
  offers CustomerManagedKeys "data encryption with a key in Key Vault"
  offers CertificateManagement "certificates of the server that Azure renews"
  // differs from mcsb "Microsoft Defender for Service / Product Offering": the plan for flexible servers came after
  // the baseline.
  offers ThreatDetection "Microsoft Defender for open-source relational databases" at "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-databases-introduction"
  offers DeletionProtection "long-term retention in an immutable vault of Azure Backup" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  offers Redundancy "zone-redundant high availability" at "https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server"
  lacks SupportAccessApproval, DataClassification, ExfiltrationDetection, ColumnEncryption
  alternative SqlDatabase, SqlManagedInstance
}

/** MySQL that Azure runs (flexible server). */
service MySql "Azure Database for MySQL" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-for-mysql-flexible-server-security-baseline" {
  provides EncryptionAtRest "storage encryption, always on"
  provides EncryptionInTransit "TLS required by default"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host in your maintenance window" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides ManagedIdentity "managed identity of the server"
  shares UserAuthentication, ServiceAuthentication provider "a check of logins against Microsoft Entra ID" customer "an Entra administrator, and an identity for each caller"
  shares NetworkRestriction provider "a firewall, or a subnet of yours" customer "firewall rules, or private access"
  shares AuditLogging provider "audit logs, once they are switched on" customer "the audit parameters and a diagnostic setting"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "Microsoft Entra-only authentication"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "database privileges for Microsoft Entra identities"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "a delegated subnet with a network security group"
  offers CustomerManagedKeys "data encryption with a key in Key Vault"
  // differs from mcsb "Microsoft Defender for Service / Product Offering": the plan for flexible servers came after
  // the baseline.
  offers ThreatDetection "Microsoft Defender for open-source relational databases" at "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-databases-introduction"
  offers DeletionProtection "long-term retention in an immutable vault of Azure Backup" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  offers Redundancy "zone-redundant high availability" at "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-high-availability"
  lacks SecretStore, CertificateManagement, DataClassification, ExfiltrationDetection, ConfigurationMonitoring, ColumnEncryption
  alternative SqlDatabase, SqlManagedInstance
}

/** MariaDB that Azure ran. What it was used for goes to MySQL. */
service MariaDb "Azure Database for MariaDB" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-database-for-mariadb-security-baseline" {
  retires 2025-09-19 at "https://learn.microsoft.com/lifecycle/products/azure-database-for-mariadb"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS required by default"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "a firewall in front of every server" customer "firewall rules, or a private endpoint"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "privileges of the database"
  offers NetworkSegmentation "service endpoints of a subnet"
  offers ThreatDetection "Microsoft Defender for open-source relational databases"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks UserAuthentication, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, CustomerManagedKeys, CertificateManagement, DataClassification, ExfiltrationDetection, AuditLogging
  lacks LocalAuthenticationDisabled "accounts of the database are the only way in"
  alternative MySql, PostgreSql
}

/** PostgreSQL spread over several nodes, which Azure runs. It takes no new clusters: choose PostgreSQL with elastic clusters. */
service CosmosDbPostgreSql "Azure Cosmos DB for PostgreSQL" from azure as paas is RelationalDatabase at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-cosmos-db-for-postgresql-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS required"
  provides Backup "automatic backups with point-in-time restore"
  provides SystemPatching "Azure patches engine and host" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
  offers LeastPrivilege "roles of the database"
  offers NetworkRestriction "firewall rules, or private endpoints and no public access"
  offers AuditLogging "resource logs of the cluster"
  offers Redundancy "standby nodes in another zone" at "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-high-availability"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": it came after the baseline.
  // differs from mcsb "Service Principals": as above: an application signs in with one.
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authentication" at "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-authentication"
  offers LocalAuthenticationDisabled "a setting that leaves Microsoft Entra authentication alone" at "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-authentication"
  lacks ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  alternative PostgreSql
}
