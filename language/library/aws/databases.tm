library aws

// A relational database stands behind a security group from its first day, which lets nobody in without a rule: there,
// network access is shared.

/** Relational databases that Amazon runs: engine and host are patched by Amazon. */
service Rds "Amazon RDS" from aws as paas is RelationalDatabase at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html" {
  // The user guide has a table of its own for databases, in core as `AwsRds`: these are its rows.
  layer Applications customer "schema and queries, and their tuning"
  layer OperatingSystem provider "operating system and engine are installed and patched by Amazon"
  // differs from checks "rds_instance_minor_version_upgrade_enabled": on unless you switch it off.
  // differs from checks "rds_cluster_minor_version_upgrade_enabled": on unless you switch it off.
  // differs from checks "rds_instance_deprecated_engine_version": a version that ends is upgraded by Amazon at last;
  // doing it earlier is a matter of your queries.
  // differs from checks "rds_instance_extended_support": it keeps patches coming for an old version, at a price.
  provides SystemPatching "patches engine and host in your maintenance window"
  provides Backup "automated backups with point-in-time restore"
  shares NetworkRestriction provider "a security group in front of every instance" customer "its rules, and no public access" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"
  offers EncryptionAtRest "encrypted instances with keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
  offers EncryptionInTransit "a parameter that requires TLS" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html"
  offers UserAuthentication, ServiceAuthentication "IAM database authentication" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
  offers LocalAuthenticationDisabled "IAM database authentication in place of passwords" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
  offers SecretStore, KeyRotation "a master password that AWS Secrets Manager keeps and changes" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
  offers LeastPrivilege "database roles" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html"
  offers PublicAccessBlock, TenantRestriction "snapshots that are shared with named accounts" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"
  offers AuditLogging "audit logs in CloudWatch Logs" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty RDS Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html"
  offers CertificateManagement "certificates of the server that Amazon renews, where the client trusts the new authority" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  // differs from tables "High availability": the guide counts failover as Amazon's. It fails over only where you have
  // chosen a deployment in several Availability Zones.
  // differs from tables "Scaling": the same word as above in our vocabulary; larger machines are a choice of yours.
  offers Redundancy "a deployment in several Availability Zones" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
  lacks DataMasking
  alternative Aurora, DynamoDb
}

/** RDS where you may change operating system and engine. What you change is then yours to keep patched. */
service RdsCustom "Amazon RDS Custom" from aws as iaas is RelationalDatabase, ComputeHost at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html" {
  layer OperatingSystem shared provider "a working installation, watched by Amazon" customer "patches of operating system and engine, and whatever you changed"
  provides EncryptionAtRest "encrypted storage, required when the instance is made" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-sqlserver.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares SystemPatching provider "a working installation, watched by Amazon" customer "patches of operating system and engine, and whatever you changed"
  shares Backup provider "automated backups with point-in-time restore" customer "staying within what Amazon supports" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup-sqlserver.html"
  shares NetworkRestriction provider "a security group in front of every instance" customer "its rules, and no public access" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"
  offers EncryptionInTransit "TLS of the engine" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
  offers LeastPrivilege "database roles, and a narrow instance profile"
  offers PrivilegedAccess "Session Manager of Systems Manager" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
  offers ManagedIdentity "an instance profile with a role" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
  offers MetadataProtection "version 2 of the instance metadata service" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  offers AuditLogging "audit logs of the engine" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  offers HostAntiMalware "GuardDuty Malware Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html"
  offers Redundancy "a deployment in several Availability Zones" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
  alternative Rds, Ec2
}

/** MySQL and PostgreSQL on storage of Amazon's own, spread over three Availability Zones. */
service Aurora "Amazon Aurora" from aws as paas is RelationalDatabase at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html" {
  layer Applications customer "schema and queries, and their tuning"
  // differs from checks "rds_instance_minor_version_upgrade_enabled": on unless you switch it off.
  // differs from checks "rds_cluster_minor_version_upgrade_enabled": on unless you switch it off.
  // differs from checks "rds_instance_deprecated_engine_version": a version that ends is upgraded by Amazon at last;
  // doing it earlier is a matter of your queries.
  // differs from checks "rds_instance_extended_support": it keeps patches coming for an old version, at a price.
  provides SystemPatching "patches engine and host in your maintenance window" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html"
  provides Backup "continuous backups with point-in-time restore" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html"
  shares Redundancy provider "six copies of the data in three Availability Zones" customer "a second instance to take over" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
  shares NetworkRestriction provider "a security group in front of every cluster" customer "its rules, and no public access" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.RDSSecurityGroups.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "audit logs of the engine, or database activity streams" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html"
  offers EncryptionAtRest "encrypted clusters with keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
  offers EncryptionInTransit "a parameter that requires TLS" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.Keys.html"
  offers UserAuthentication, ServiceAuthentication, LocalAuthenticationDisabled "IAM database authentication" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html"
  offers SecretStore, KeyRotation "a master password that AWS Secrets Manager keeps and changes" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html"
  offers LeastPrivilege "database roles" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.MasterAccounts.html"
  offers TenantRestriction, PublicAccessBlock "snapshots that are shared with named accounts" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-share-snapshot.html"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty RDS Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html"
  offers DataResidency "clusters in one region, and no global database" at "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.RegionsAndAvailabilityZones.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Rds, DynamoDb
}

/** The warehouse: tables over many nodes, for evaluations. It can read S3, too, with the rights of its role. */
service Redshift "Amazon Redshift" from aws as paas is DataWarehouse at "https://docs.aws.amazon.com/redshift/latest/mgmt/iam-redshift-user-mgmt.html" {
  // Encryption became the default in January 2025: clusters made before stay as they are.
  provides EncryptionAtRest "encryption by default, for clusters made since 2025" at "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"
  // differs from checks "redshift_cluster_automatic_upgrades": on unless you switch it off.
  provides SystemPatching "Amazon runs and upgrades the cluster in your maintenance window" at "https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-versions.html"
  shares NetworkRestriction provider "a security group in front of every cluster, closed to the internet by default" customer "its rules, and no public access" at "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html"
  shares Backup provider "snapshots through the day, kept for one day" customer "how long, and copies in another region" at "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "audit logging of connections and queries" at "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"
  offers EncryptionInTransit "a parameter that requires TLS" at "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"
  offers UserAuthentication, ServiceAuthentication "IAM credentials, or IAM Identity Center" at "https://docs.aws.amazon.com/redshift/latest/mgmt/generating-user-credentials.html"
  offers LocalAuthenticationDisabled "IAM credentials in place of passwords" at "https://docs.aws.amazon.com/redshift/latest/mgmt/generating-user-credentials.html"
  offers MultiFactorAuthentication "sign-in by an identity provider" at "https://docs.aws.amazon.com/redshift/latest/mgmt/options-for-providing-iam-credentials.html"
  offers LeastPrivilege "database roles, and security of rows and columns" at "https://docs.aws.amazon.com/redshift/latest/dg/t_rls.html"
  offers DataMasking "dynamic data masking" at "https://docs.aws.amazon.com/redshift/latest/dg/t_ddm.html"
  offers TenantRestriction "data shares with named accounts" at "https://docs.aws.amazon.com/redshift/latest/dg/datashare-overview.html"
  offers EgressRestriction "enhanced VPC routing" at "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"
  offers DeletionProtection "manual snapshots, and vault lock of AWS Backup" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/redshift-backups.html"
  offers DataClassification "Amazon Macie, for what was unloaded to S3" at "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
  offers Redundancy "a cluster in two Availability Zones" at "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers ExfiltrationDetection "query monitoring rules on how many rows are returned" at "https://docs.aws.amazon.com/redshift/latest/dg/cm-c-wlm-query-monitoring-rules.html"
  alternative Athena
}

/** Full-text and vector search over documents. It holds a copy of what it makes searchable. */
service OpenSearch "Amazon OpenSearch Service" from aws as paas is SearchIndex at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html" {
  // differs from checks "opensearch_service_domains_updated_to_the_latest_service_software_version": required updates
  // are made by Amazon after a notice; taking one earlier is a choice.
  provides SystemPatching "Amazon runs the domain, and installs required updates" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html"
  shares Backup provider "a snapshot each hour, kept for two weeks" customer "manual snapshots for longer" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
  shares NetworkRestriction provider "an access policy that lets nobody in" customer "a domain in your VPC, with security groups" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "audit logs, switched on in domain and dashboards" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"
  offers EncryptionAtRest "encryption of the domain, with keys in AWS KMS" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
  offers EncryptionInTransit "HTTPS required, and encryption between nodes" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"
  offers UserAuthentication, ServiceAuthentication "fine-grained access control with IAM or SAML" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"
  offers MultiFactorAuthentication "sign-in to the dashboards with Amazon Cognito or SAML" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html"
  offers LocalAuthenticationDisabled "an IAM role as master user" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"
  offers LeastPrivilege "roles on indexes, documents and fields" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"
  offers DataMasking "field masking of fine-grained access control" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
  offers DataRetention "policies of index states" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ism.html"
  offers Redundancy "nodes in three Availability Zones" at "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks DeletionProtection, ExfiltrationDetection
  alternative Kendra
}

/** Moves databases, and keeps copies current while it does. It holds the credentials of both sides. */
service DatabaseMigrationService "AWS Database Migration Service" from aws as paas is DataIntegration at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html" {
  // differs from checks "dms_instance_minor_version_upgrade_enabled": on by default, and done by Amazon in your
  // maintenance window.
  provides SystemPatching "Amazon patches replication instances in your maintenance window" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides EncryptionAtRest "encrypted storage of replication instances" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.DataProtection.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit "TLS to both endpoints" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"
  offers UserAuthentication, ServiceAuthentication "authentication of both endpoints" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"
  offers SecretStore "credentials in AWS Secrets Manager" at "https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html"
  offers ManagedIdentity "a role for each endpoint" at "https://docs.aws.amazon.com/dms/latest/userguide/security-iam.html"
  offers LeastPrivilege "narrow roles, and database users for this task alone" at "https://docs.aws.amazon.com/dms/latest/userguide/security-iam.html"
  offers NetworkRestriction "replication instances without a public address" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.PublicPrivate.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EncryptionKey.html"
  offers DataMasking "transformations that mask columns on the way" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TableMapping.SelectionTransformation.Transformations.html"
  offers Redundancy "a standby in another Availability Zone" at "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"
}
