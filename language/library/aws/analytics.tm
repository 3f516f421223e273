library aws

/** Queries over files in S3, in SQL, without servers. What somebody may read there is decided in S3 and Lake Formation. */
service Athena "Amazon Athena" from aws as paas is Analytics at "https://docs.aws.amazon.com/athena/latest/ug/security.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of queries in CloudTrail, for 90 days" customer "a trail that keeps it, and data events of S3" at "https://docs.aws.amazon.com/athena/latest/ug/monitor-with-cloudtrail.html"
  offers MultiFactorAuthentication, SessionManagement "sign-in of people with IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/configure-user-session.html"
  offers EncryptionAtRest, CustomerManagedKeys "encrypted results, enforced by the workgroup" at "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"
  offers LeastPrivilege "workgroups, and permissions of Lake Formation" at "https://docs.aws.amazon.com/athena/latest/ug/security-athena-lake-formation.html"
  offers TenantRestriction "settings of the workgroup that clients cannot change" at "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/athena/latest/ug/interface-vpc-endpoint.html"
  offers DataRetention "lifecycle rules on the bucket of results" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
  offers RateLimiting "limits on the data that a query scans" at "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html"
  offers DataMasking "data filters of Lake Formation" at "https://docs.aws.amazon.com/lake-formation/latest/dg/data-filters-about.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks DataClassification, ExfiltrationDetection
  alternative Redshift, Emr
}

/** Copies and changes data by jobs on Spark, and catalogs what it finds. Jobs and crawlers act by their roles. */
service Glue "AWS Glue" from aws as paas is DataIntegration, DataGovernance at "https://docs.aws.amazon.com/glue/latest/dg/security.html" {
  layer Applications customer "your scripts, and the libraries that they bring"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionAtRest, CustomerManagedKeys "encryption of the catalog and of jobs, by a security configuration" at "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"
  offers ManagedIdentity "a role for each job" at "https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html"
  offers LeastPrivilege "a narrow role for each job, and permissions of Lake Formation" at "https://docs.aws.amazon.com/lake-formation/latest/dg/lake-formation-permissions.html"
  offers SecretStore "connections whose secrets lie in AWS Secrets Manager" at "https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html"
  offers NetworkRestriction "connections in a VPC of yours, and VPC endpoints" at "https://docs.aws.amazon.com/glue/latest/dg/vpc-interface-endpoints.html"
  offers TenantRestriction, PublicAccessBlock "a policy of the catalog that names accounts" at "https://docs.aws.amazon.com/glue/latest/dg/security_iam_service-with-iam.html"
  offers DataClassification, DataMasking "detection and masking of personal data in jobs" at "https://docs.aws.amazon.com/glue/latest/dg/detect-PII.html"
  offers ComponentVetting "libraries from a bucket of yours" at "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Emr, DatabaseMigrationService
}

/** Spark, Hadoop and their like on clusters of machines in your account. Amazon builds the images; new ones are yours to bring in. */
service Emr "Amazon EMR" from aws as paas is Analytics at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security.html" {
  layer OperatingSystem shared provider "releases with patched images" customer "clusters that are made anew from them" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html"
  layer Applications customer "your jobs, and what they bring with them"
  shares SystemPatching provider "releases with patched images" customer "clusters that are made anew from them" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html"
  shares NetworkRestriction provider "a block of ports that are open to everybody" customer "private subnets and security groups" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of jobs and of data access" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/logging-using-cloudtrail.html"
  offers EncryptionAtRest, EncryptionInTransit, CustomerManagedKeys "a security configuration with encryption" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html"
  offers UserAuthentication, ServiceAuthentication "Kerberos" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html"
  offers ManagedIdentity "an instance profile, and roles for steps" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role-for-ec2.html"
  offers LeastPrivilege "roles for steps, and permissions of Lake Formation" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-lake-formation.html"
  offers MetadataProtection "version 2 of the instance metadata service" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"
  offers NetworkSegmentation, EgressRestriction "private subnets with security groups" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html"
  offers SecretStore "configuration values from AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating-emr.html"
  offers DeletionProtection "termination protection" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/UsingEMR_TerminationProtection.html"
  offers Redundancy "three primary nodes" at "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Athena, Glue
}

/** One place that says who may read which table, column and row of the data lake. */
service LakeFormation "AWS Lake Formation" from aws as paas is DataGovernance, ManagementPlane at "https://docs.aws.amazon.com/lake-formation/latest/dg/security.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record in CloudTrail of who was let to which table, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/lake-formation/latest/dg/logging-using-cloudtrail.html"
  shares LeastPrivilege provider "a check of each query by table, column and row" customer "the grants, and no right for everybody left over from before" at "https://docs.aws.amazon.com/lake-formation/latest/dg/lake-formation-permissions.html"
  offers PrivilegedAccess "few administrators of the data lake, with roles for hours" at "https://docs.aws.amazon.com/lake-formation/latest/dg/initial-LF-setup.html"
  offers TenantRestriction "grants to named accounts" at "https://docs.aws.amazon.com/lake-formation/latest/dg/cross-account-permissions.html"
  offers DataClassification "tags on tables and columns, and grants by tag" at "https://docs.aws.amazon.com/lake-formation/latest/dg/TBAC-assigning-tags.html"
  offers DataMasking "data filters on columns and rows" at "https://docs.aws.amazon.com/lake-formation/latest/dg/data-filters-about.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/lake-formation/latest/dg/privatelink.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}

/** Dashboards and reports for people, with a copy of the data in memory. */
service QuickSight "Amazon QuickSight" from aws as saas is Analytics at "https://docs.aws.amazon.com/quicksight/latest/user/welcome.html" {
  provides EncryptionAtRest "encryption of what it keeps, in the Enterprise edition" at "https://docs.aws.amazon.com/quicksight/latest/user/data-encryption-at-rest.html"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of what people open in CloudTrail, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/quicksight/latest/user/logging-using-cloudtrail.html"
  shares SessionManagement provider "sessions that end by themselves" customer "how soon, in IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/configure-user-session.html"
  offers UserAuthentication, MultiFactorAuthentication "sign-in with IAM Identity Center, and its second factors" at "https://docs.aws.amazon.com/quicksight/latest/user/sec-identity-management-identity-center.html"
  offers ConditionalAccess "rules of the identity provider behind IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html"
  offers LocalAuthenticationDisabled "sign-in with IAM Identity Center in place of passwords" at "https://docs.aws.amazon.com/quicksight/latest/user/sec-identity-management-identity-center.html"
  offers LeastPrivilege, AuthorizationChecks "rights on dashboards, rows and columns" at "https://docs.aws.amazon.com/quicksight/latest/user/restrict-access-to-a-data-set-using-row-level-security.html"
  offers TenantRestriction "no sharing of dashboards with the public, and namespaces" at "https://docs.aws.amazon.com/quicksight/latest/user/namespaces.html"
  offers NetworkRestriction "rules on addresses, and connections through your VPC" at "https://docs.aws.amazon.com/quicksight/latest/user/working-with-aws-vpc.html"
  offers SecretStore "credentials of data sources in AWS Secrets Manager" at "https://docs.aws.amazon.com/quicksight/latest/user/secrets-manager-integration.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/quicksight/latest/user/key-management.html"
  lacks DataMasking, ExfiltrationDetection, DataClassification
  alternative Athena
}

/** Takes streams in, and writes them to S3, Redshift, OpenSearch or other targets. */
service DataFirehose "Amazon Data Firehose" from aws as paas is DataIntegration, MessageBroker at "https://docs.aws.amazon.com/firehose/latest/dev/security.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides ManagedIdentity "each stream acts by a role" at "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail, and logs of failed deliveries" at "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-using-cloudtrail.html"
  offers EncryptionAtRest, CustomerManagedKeys "server-side encryption with keys in AWS KMS" at "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"
  offers LeastPrivilege "a narrow role for each stream" at "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"
  offers SecretStore "credentials of targets in AWS Secrets Manager" at "https://docs.aws.amazon.com/firehose/latest/dev/using-secrets-manager.html"
  offers DataMasking "a function that changes records on the way" at "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/firehose/latest/dev/vpc.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Kinesis
}

/** Airflow that Amazon runs: schedules what moves data. Its workflows can do what its role can do. */
service ManagedAirflow "Amazon Managed Workflows for Apache Airflow" from aws as paas is WorkflowAutomation, DataIntegration at "https://docs.aws.amazon.com/mwaa/latest/userguide/security-best-practices.html" {
  layer Applications customer "your workflows, and the packages that they bring" at "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html"
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html"
  provides EncryptionInTransit "TLS on every connection" at "https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-in-transit.html"
  provides SystemPatching "Amazon runs the environment" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of tasks and of the web server" at "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"
  offers UserAuthentication "IAM in front of its interface" at "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"
  offers ManagedIdentity, LeastPrivilege "a narrow execution role" at "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html"
  offers SecretStore "AWS Secrets Manager as backend of secrets" at "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html"
  offers NetworkRestriction "private access to its interface" at "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html"
  alternative StepFunctions, Glue
}
