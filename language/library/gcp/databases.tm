library gcp

/** PostgreSQL, MySQL or SQL Server that Google runs: engine and host are patched by Google. */
service CloudSql "Cloud SQL" from gcp as paas is RelationalDatabase at "https://cloud.google.com/sql/docs" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides SystemPatching "maintenance of engine and host" at "https://cloud.google.com/sql/docs/mysql/maintenance"
  shares NetworkRestriction provider "a public address that admits nobody until you name a network" customer "a private address, or short authorized networks" at "https://cloud.google.com/sql/docs/postgres/configure-private-ip"
  shares Backup provider "daily backups, if created in the console or by gcloud" customer "keeping them on with point-in-time recovery, and a restore that is tried" at "https://cloud.google.com/sql/docs/postgres/backup-recovery/backups"
  shares AuditLogging provider "a record of administrative calls" customer "audit of the database: pgAudit, or that of MySQL or SQL Server" at "https://cloud.google.com/sql/docs/postgres/pg-audit"
  offers EncryptionInTransit "a setting that accepts TLS only, or the Cloud SQL Auth Proxy" at "https://cloud.google.com/sql/docs/postgres/configure-ssl-instance"
  offers UserAuthentication, ServiceAuthentication "IAM database authentication" at "https://cloud.google.com/sql/docs/postgres/iam-authentication"
  offers PasswordProtection "password policies" at "https://cloud.google.com/sql/docs/postgres/built-in-authentication"
  offers LeastPrivilege "database roles, and IAM conditions" at "https://cloud.google.com/sql/docs/postgres/iam-conditions"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/sql/docs/postgres/cmek"
  offers DeletionProtection "deletion protection, and retained backups" at "https://cloud.google.com/sql/docs/postgres/deletion-protection"
  offers ColumnEncryption "encryption in your program with Tink" at "https://cloud.google.com/sql/docs/postgres/client-side-encryption"
  offers DataClassification "discovery by Sensitive Data Protection" at "https://cloud.google.com/sensitive-data-protection/docs/data-profiles"
  offers ThreatDetection, ExfiltrationDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers Redundancy "high availability over two zones" at "https://cloud.google.com/sql/docs/postgres/high-availability"
  lacks LocalAuthenticationDisabled "accounts of the database stay beside those of IAM"
  alternative AlloyDb, Spanner
}

/** A database for PostgreSQL's protocol, made by Google. */
service AlloyDb "AlloyDB for PostgreSQL" from gcp as paas is RelationalDatabase at "https://cloud.google.com/alloydb/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection, by default" at "https://cloud.google.com/alloydb/docs/reference/rest/v1/projects.locations.clusters.instances"
  provides SystemPatching "Google patches engine and host"
  provides Backup "continuous backup with recovery to a point in time" at "https://cloud.google.com/alloydb/docs/backup/overview"
  shares NetworkRestriction provider "private addresses by default" customer "keeping public addresses off, or short authorized networks" at "https://cloud.google.com/alloydb/docs/connect-public-ip"
  shares AuditLogging provider "a record of administrative calls" customer "pgAudit" at "https://cloud.google.com/alloydb/docs/reference/extensions"
  offers UserAuthentication, ServiceAuthentication "IAM database authentication" at "https://cloud.google.com/alloydb/docs/database-users/manage-iam-auth"
  offers LeastPrivilege "database roles" at "https://cloud.google.com/alloydb/docs/database-users/about"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/alloydb/docs/cmek"
  offers DeletionProtection "retention of backups" at "https://cloud.google.com/alloydb/docs/backup/overview"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers ExfiltrationDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers Redundancy "primary instances over two zones" at "https://cloud.google.com/alloydb/docs/overview"
  alternative CloudSql, Spanner
}

/** A relational database that spreads over zones and regions. */
service Spanner "Spanner" from gcp as paas is RelationalDatabase at "https://cloud.google.com/spanner/docs" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/spanner/docs/iam"
  provides Redundancy "copies in three zones or more" at "https://cloud.google.com/spanner/docs/replication"
  shares Backup provider "recovery to a point in the last hour" customer "backup schedules, and a restore that is tried" at "https://cloud.google.com/spanner/docs/backup"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/spanner/docs/audit-logging"
  offers LeastPrivilege "fine-grained access control" at "https://cloud.google.com/spanner/docs/fgac-about"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/spanner/docs/cmek"
  offers DeletionProtection "database deletion protection" at "https://cloud.google.com/spanner/docs/prevent-database-deletion"
  offers DataRetention "a time to live for rows" at "https://cloud.google.com/spanner/docs/ttl"
  offers ExfiltrationDetection "Event Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
}

/** Documents that apps read and write directly; the rules that keep users apart are yours. */
service Firestore "Firestore" from gcp as paas is NoSqlDatabase at "https://cloud.google.com/firestore/docs" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides LocalAuthenticationDisabled "IAM and tokens of users alone: it has no keys of its own"
  provides Redundancy "copies in several zones" at "https://cloud.google.com/firestore/docs/locations"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/firestore/docs/audit-logging"
  offers UserAuthentication "Firebase Authentication" at "https://firebase.google.com/docs/firestore/security/overview"
  offers ServiceAuthentication "IAM on every request of a server" at "https://cloud.google.com/firestore/docs/security/iam"
  offers LeastPrivilege, AuthorizationChecks, PublicAccessBlock "security rules, for what apps may read and write" at "https://firebase.google.com/docs/firestore/security/get-started"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/firestore/docs/cmek"
  offers Backup "scheduled backups, and recovery to a point in time" at "https://cloud.google.com/firestore/docs/backups"
  offers DeletionProtection "delete protection of the database" at "https://cloud.google.com/firestore/docs/manage-databases"
  offers DataRetention "a time to live for documents" at "https://cloud.google.com/firestore/docs/ttl"
  alternative Spanner
}

/** Wide rows for very large volumes. */
service Bigtable "Bigtable" from gcp as paas is NoSqlDatabase at "https://cloud.google.com/bigtable/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/bigtable/docs/access-control"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/bigtable/docs/audit-logging"
  offers LeastPrivilege "IAM roles on tables, and authorized views" at "https://cloud.google.com/bigtable/docs/authorized-views"
  offers AccessReview "role recommendations" at "https://cloud.google.com/policy-intelligence/docs/role-recommendations-overview"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/bigtable/docs/cmek"
  offers Backup "scheduled backups" at "https://cloud.google.com/bigtable/docs/backups"
  offers DeletionProtection "deletion protection of tables" at "https://cloud.google.com/bigtable/docs/managing-tables"
  offers DataRetention "garbage collection by age" at "https://cloud.google.com/bigtable/docs/garbage-collection"
  offers Redundancy "replication to other zones and regions" at "https://cloud.google.com/bigtable/docs/replication-overview"
}

/** Redis, Valkey or Memcached that Google runs, in a network of yours. */
service Memorystore "Memorystore" from gcp as paas is Cache at "https://cloud.google.com/memorystore/docs/redis/memorystore-for-redis-overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides SystemPatching "Google patches engine and host"
  provides NetworkRestriction "addresses in a network of yours only" at "https://cloud.google.com/memorystore/docs/redis/networking"
  offers EncryptionInTransit "in-transit encryption" at "https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption"
  offers UserAuthentication, ServiceAuthentication "AUTH, or IAM authentication" at "https://cloud.google.com/memorystore/docs/redis/about-redis-auth"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/memorystore/docs/redis/access-control"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/memorystore/docs/redis/cmek"
  offers Backup "exports" at "https://cloud.google.com/memorystore/docs/redis/about-importing-exporting"
  offers Redundancy "the standard tier, over two zones" at "https://cloud.google.com/memorystore/docs/redis/high-availability"
  lacks ExfiltrationDetection
}
