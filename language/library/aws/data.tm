library aws

// An instance of RDS stands behind a security group from its first day, which lets nobody in without a rule: there,
// network access is shared. S3 and DynamoDB take calls from the whole internet until a policy of yours says otherwise:
// there, restricting it is yours.

/** Objects in buckets, under a web address. */
service S3 "Amazon S3" from aws as paas is ObjectStorage at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html" {
  provides EncryptionAtRest "server-side encryption of every new object"
  provides SystemPatching "Amazon runs the storage service"
  offers EncryptionInTransit "a bucket policy that denies plain HTTP"
  // On for new buckets since April 2023, and yours to switch off: so it is yours to keep on.
  offers PublicAccessBlock "S3 Block Public Access" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
  offers TenantRestriction "buckets without access lists, and policies that name accounts" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"
  offers UserAuthentication, ServiceAuthentication "signed requests of IAM identities"
  offers LocalAuthenticationDisabled "roles in place of access keys"
  offers LeastPrivilege "bucket policies, and IAM Access Analyzer"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them"
  offers CustomerManagedKeys "keys in AWS KMS"
  offers Backup "versioning, or AWS Backup"
  offers DeletionProtection "Object Lock and MFA delete"
  offers DataRetention "lifecycle rules"
  offers AuditLogging "data events of CloudTrail"
  offers ExfiltrationDetection "GuardDuty S3 Protection"
  offers ConfigurationMonitoring "AWS Config"
}

/** Relational databases that Amazon runs: engine and host are patched by Amazon. */
service Rds "Amazon RDS" from aws as paas is RelationalDatabase at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html" {
  // The user guide has a table of its own for databases, in core as `AwsRds`: these are its rows.
  layer Applications customer "schema and queries, and their tuning"
  layer OperatingSystem provider "operating system and engine are installed and patched by Amazon"
  provides SystemPatching "patches engine and host in your maintenance window"
  provides Backup "automated backups with point-in-time restore"
  offers EncryptionAtRest "encrypted instances with keys in AWS KMS"
  offers EncryptionInTransit "a parameter that requires TLS"
  offers CustomerManagedKeys "keys in AWS KMS"
  offers UserAuthentication, ServiceAuthentication "IAM database authentication"
  offers LocalAuthenticationDisabled "IAM database authentication in place of passwords"
  offers LeastPrivilege "database roles"
  shares NetworkRestriction provider "a security group in front of every instance" customer "its rules, and no public access"
  offers AuditLogging "audit logs in CloudWatch Logs"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup"
  offers ExfiltrationDetection "GuardDuty RDS Protection"
  alternative DynamoDb
}

/** Keys, values and documents. */
service DynamoDb "Amazon DynamoDB" from aws as paas is NoSqlDatabase at "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html" {
  provides EncryptionAtRest "encryption at rest, always on"
  provides EncryptionInTransit "HTTPS on every request"
  provides ServiceAuthentication, UserAuthentication "signed requests of IAM identities"
  provides SystemPatching "Amazon runs the database"
  offers ColumnEncryption "AWS Database Encryption SDK"
  offers CustomerManagedKeys "keys in AWS KMS"
  offers LocalAuthenticationDisabled "roles in place of access keys"
  offers LeastPrivilege "policies on tables, items and attributes"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them"
  offers Backup "point-in-time recovery"
  offers DeletionProtection "deletion protection, and vault lock of AWS Backup"
  offers AuditLogging "data events of CloudTrail"
  alternative Rds
}
