library aws

/** Keys, values and documents. */
service DynamoDb "Amazon DynamoDB" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html" {
  provides EncryptionAtRest "encryption at rest, always on"
  provides EncryptionInTransit "HTTPS on every request" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html"
  provides ServiceAuthentication, UserAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/security-iam.html"
  provides SystemPatching "Amazon runs the database" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  // differs from checks "dynamodb_accelerator_cluster_multi_az": that is DAX, a cache beside it; tables are copied always.
  // differs from checks "dynamodb_table_autoscaling_enabled": a matter of capacity.
  provides Redundancy "copies in three Availability Zones" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/disaster-recovery-resiliency.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail, which tell who read what" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html"
  offers ColumnEncryption "AWS Database Encryption SDK" at "https://docs.aws.amazon.com/database-encryption-sdk/latest/devguide/what-is-database-encryption-sdk.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html"
  offers LeastPrivilege "policies on tables, items and attributes" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html"
  offers ExfiltrationDetection "alarms and insights on data events of CloudTrail" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"
  offers TenantRestriction, PublicAccessBlock "table policies, and a block of public ones" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html"
  offers Backup "point-in-time recovery" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html"
  offers DataRetention "a time to live for items" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
  offers DataResidency "tables in one region, without global tables" at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks DataMasking
  alternative Rds
}

/** Documents, with MongoDB's interface, in a network of yours. */
service DocumentDb "Amazon DocumentDB" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html" {
  provides SystemPatching "patches engine and host in your maintenance window" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html"
  provides Backup "continuous backups with point-in-time restore" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html"
  shares EncryptionInTransit provider "TLS, on by default" customer "leaving it on" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"
  shares Redundancy provider "six copies of the data in three Availability Zones" customer "a second instance to take over" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/failover.html"
  shares NetworkRestriction provider "a place in your VPC, with no public address" customer "security groups" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/vpc-clusters.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "auditing of events, sent to CloudWatch" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"
  offers EncryptionAtRest "encrypted clusters, chosen when they are made" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"
  offers ColumnEncryption "field-level encryption by the client" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/field-level-encryption.html"
  offers UserAuthentication, ServiceAuthentication "users with passwords, or IAM identities" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/iam-identity-auth.html"
  offers LocalAuthenticationDisabled "IAM identities in place of passwords" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/iam-identity-auth.html"
  offers SecretStore, KeyRotation "passwords in AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_how-services-use-secrets_DocDBlong.html"
  offers LeastPrivilege "roles of the database" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/role_based_access_control.html"
  offers TenantRestriction "snapshots that are shared with named accounts" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-share_cluster_snapshots.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks ExfiltrationDetection
  alternative DynamoDb
}

/** A graph: things and how they are connected, in a network of yours. */
service Neptune "Amazon Neptune" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/neptune/latest/userguide/security.html" {
  provides SystemPatching "patches engine and host in your maintenance window" at "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-maintaining.html"
  provides Backup "continuous backups with point-in-time restore" at "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore.html"
  provides EncryptionInTransit "TLS only" at "https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html"
  shares Redundancy provider "six copies of the data in three Availability Zones" customer "a second instance to take over" at "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview-fault-tolerance.html"
  shares NetworkRestriction provider "a place in your VPC" customer "security groups, and no public address" at "https://docs.aws.amazon.com/neptune/latest/userguide/security-vpc.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "audit logs, switched on" at "https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html"
  offers EncryptionAtRest, CustomerManagedKeys "encrypted clusters, with keys in AWS KMS" at "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"
  offers UserAuthentication, ServiceAuthentication "IAM authentication, without which anyone in the network may query" at "https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth-enable.html"
  offers LeastPrivilege "IAM policies on reads and writes" at "https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html"
  offers TenantRestriction "snapshots that are shared with named accounts" at "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-share-snapshot.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks ExfiltrationDetection
  alternative DynamoDb
}

/** Tables with Cassandra's interface, without servers. */
service Keyspaces "Amazon Keyspaces" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html" {
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"
  provides EncryptionInTransit "TLS only" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption-in-transit.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in three Availability Zones" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/disaster-recovery-resiliency.html"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/access.credentials.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/logging-using-cloudtrail.html"
  offers LocalAuthenticationDisabled "roles in place of passwords for single services" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/access.credentials.html"
  offers LeastPrivilege "IAM policies on keyspaces and tables" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_id-based-policy-examples.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/vpc-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"
  offers Backup "point-in-time recovery" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html"
  offers DataRetention "a time to live for rows" at "https://docs.aws.amazon.com/keyspaces/latest/devguide/TTL.html"
  lacks DeletionProtection, ExfiltrationDetection
  alternative DynamoDb
}

/** What sensors and programs measure, by time. For LiveAnalytics; it takes no new customers since June 2025. */
service Timestream "Amazon Timestream" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html" {
  provides EncryptionAtRest "encryption at rest, always on"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/timestream/latest/developerguide/storage.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail" at "https://docs.aws.amazon.com/timestream/latest/developerguide/logging-using-cloudtrail.html"
  shares DataRetention provider "deletion when the time of a table is over" customer "the time" at "https://docs.aws.amazon.com/timestream/latest/developerguide/storage.html"
  offers LeastPrivilege "IAM policies on tables" at "https://docs.aws.amazon.com/timestream/latest/developerguide/best-practices.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/timestream/latest/developerguide/concepts.html"
  offers Backup, DeletionProtection "AWS Backup, with vault lock" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/timestream-restore.html"
  lacks ExfiltrationDetection
  alternative DynamoDb
}

/** Valkey, Redis or Memcached in a network of yours: data in memory, for speed. */
service ElastiCache "Amazon ElastiCache" from aws as paas is Cache at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html" {
  // differs from checks "elasticache_redis_cluster_auto_minor_version_upgrades": on unless you switch it off.
  provides SystemPatching "patches engine and host in your maintenance window" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html"
  shares NetworkRestriction provider "a place in your VPC" customer "security groups and private subnets" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html"
  shares EncryptionAtRest provider "encryption of serverless caches" customer "encryption of clusters, chosen when they are made" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"
  shares EncryptionInTransit provider "TLS of serverless caches" customer "TLS of clusters, required" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers UserAuthentication, ServiceAuthentication "users with passwords, or IAM authentication" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
  offers LocalAuthenticationDisabled "IAM authentication in place of passwords" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
  offers LeastPrivilege "access lists of users, by command and key" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"
  offers Backup "snapshots" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html"
  offers Redundancy "replicas in other Availability Zones, with failover" at "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"
  lacks ExfiltrationDetection
  alternative MemoryDb
}

/** Valkey or Redis that keeps what it holds: a database in memory. */
service MemoryDb "Amazon MemoryDB" from aws as paas is NoSqlDatabase, Cache at "https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb-for-redis.html" {
  // differs from checks "memorydb_cluster_auto_minor_version_upgrades": on unless you switch it off.
  provides SystemPatching "patches engine and host in your maintenance window" at "https://docs.aws.amazon.com/memorydb/latest/devguide/managing-updates.html"
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"
  provides Redundancy "a log of all changes in several Availability Zones"
  shares NetworkRestriction provider "a place in your VPC" customer "security groups and private subnets" at "https://docs.aws.amazon.com/memorydb/latest/devguide/subnetgroups.html"
  shares EncryptionInTransit provider "TLS, on by default" customer "leaving it on" at "https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers UserAuthentication, ServiceAuthentication, LeastPrivilege "access lists of users, by command and key" at "https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"
  offers LocalAuthenticationDisabled "IAM authentication in place of passwords" at "https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"
  offers Backup "snapshots, and exports of them" at "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-exporting.html"
  lacks ExfiltrationDetection, DeletionProtection
  alternative ElastiCache, DynamoDb
}
