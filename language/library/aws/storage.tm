library aws

// S3 takes calls from the whole internet until a policy of yours says otherwise: there, restricting it is yours. File
// systems and disks lie in a network of yours from their first day.

/** Objects in buckets, under a web address. */
service S3 "Amazon S3" from aws as paas is ObjectStorage at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html" {
  provides EncryptionAtRest "server-side encryption of every new object"
  provides SystemPatching "Amazon runs the storage service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in at least three Availability Zones, in all classes but One Zone" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail, which tell who read what" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging.html"
  offers EncryptionInTransit "a bucket policy that denies plain HTTP" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"
  // On for new buckets since April 2023, and yours to switch off: so it is yours to keep on.
  offers PublicAccessBlock "S3 Block Public Access" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
  offers TenantRestriction "buckets without access lists, and policies that name accounts" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"
  offers UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-iam.html"
  offers LocalAuthenticationDisabled "roles in place of access keys" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
  offers LeastPrivilege "bucket policies, and IAM Access Analyzer" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-analyzer.html"
  offers AccessReview "findings of IAM Access Analyzer on who outside may read" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-analyzer.html"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"
  offers Backup "versioning, or AWS Backup" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
  offers DeletionProtection "Object Lock and MFA delete" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
  offers DataRetention "lifecycle rules" at "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
  offers DataResidency "buckets in one region, and a policy that forbids the others" at "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"
  offers DataClassification "Amazon Macie" at "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty S3 Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/s3-protection.html"
  offers ConfigurationMonitoring "AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html"
}

/** Disks of machines, and their snapshots. A snapshot can be shared with any account, or with everybody. */
service Ebs "Amazon EBS" from aws as iaas is BlockStorage at "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html" {
  provides SystemPatching "Amazon runs the storage" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail, with data events on reads of snapshots" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
  offers EncryptionAtRest "encryption by default, a setting of the account" at "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
  offers PublicAccessBlock, TenantRestriction "a block of public snapshots" at "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"
  offers LeastPrivilege "IAM policies on disks and snapshots" at "https://docs.aws.amazon.com/ebs/latest/userguide/security_iam_service-with-iam.html"
  offers Backup "snapshots by AWS Backup or Data Lifecycle Manager" at "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
  offers DeletionProtection "the Recycle Bin, and locked snapshots" at "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"
  offers DataRetention "the end date of a lifecycle policy" at "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
  offers HostAntiMalware "GuardDuty Malware Protection, which scans disks" at "https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks Redundancy "a disk lies in one Availability Zone: keep snapshots, or choose a file system"
  alternative Efs
}

/** Files over NFS for many machines at once. Permissions are those of the files, unless a policy says more. */
service Efs "Amazon EFS" from aws as paas is FileStorage at "https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares Redundancy provider "copies in several Availability Zones" customer "no class that is kept in one zone, for what matters" at "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
  shares NetworkRestriction provider "mount targets in a network of yours" customer "their security groups, and a block of public access" at "https://docs.aws.amazon.com/efs/latest/ug/network-access.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail, and logs of your programs: reads of files are recorded nowhere" at "https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html"
  offers EncryptionAtRest "encryption, chosen when the file system is made" at "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"
  offers EncryptionInTransit "mounts over TLS, and a policy that demands them" at "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html"
  offers UserAuthentication, ServiceAuthentication "IAM authorization of NFS clients" at "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html"
  offers LocalAuthenticationDisabled "a policy that lets no client in without IAM" at "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html"
  offers PublicAccessBlock "a block of public access" at "https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html"
  offers LeastPrivilege "access points, each with a user and a folder" at "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"
  offers Backup "automatic backups by AWS Backup" at "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
  offers DeletionProtection "vault lock of AWS Backup" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks ExfiltrationDetection, DataClassification
  alternative S3, Fsx
}

/** File systems of Windows, NetApp ONTAP, Lustre or OpenZFS that Amazon runs in a network of yours. */
service Fsx "Amazon FSx" from aws as paas is FileStorage at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/security.html" {
  provides EncryptionAtRest "encryption, always on" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html"
  provides SystemPatching "Amazon patches the servers in your maintenance window" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares NetworkRestriction provider "addresses in a network of yours only" customer "their security groups" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-security-groups.html"
  shares Backup provider "a backup each day, kept for some days" customer "how long, and a copy elsewhere" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "file access auditing, and a trail" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html"
  offers EncryptionInTransit "SMB or Kerberos encryption, required for each share" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-in-transit.html"
  offers UserAuthentication "a directory of yours, or AWS Managed Microsoft AD" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/aws-ad-integration-fsxW.html"
  offers LeastPrivilege "access lists of folders, and IAM policies" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-file-folder.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html"
  offers DeletionProtection "SnapLock of ONTAP, or vault lock of AWS Backup" at "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/how-snaplock-works.html"
  offers Redundancy "a standby in another Availability Zone" at "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  lacks ExfiltrationDetection, DataClassification
  alternative Efs, S3
}

/** Copies of disks, databases, files and buckets, from which those are restored. */
service AwsBackup "AWS Backup" from aws as paas is BackupVault at "https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html" {
  provides EncryptionAtRest "encrypted vaults" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares Backup provider "copies by the plan" customer "the plan, what it covers, and restores that are tried" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers DeletionProtection "vault lock, and vaults that even the account's root cannot empty" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  offers LeastPrivilege "access policies of vaults" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html"
  offers TenantRestriction "copies within the organization only" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/manage-cross-account.html"
  offers DataRetention "lifecycles of plans" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html"
  offers DataResidency "copies to regions that the plan names" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"
  offers CustomerManagedKeys "a key in AWS KMS for each vault" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"
  offers ConfigurationMonitoring "AWS Backup Audit Manager" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-audit-manager.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-network.html"
  offers Redundancy "copies to another account and region" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"
}

/** A gateway in your data center that shows S3 as files, disks or tapes. The machine that it runs on is yours. */
service StorageGateway "AWS Storage Gateway" from aws as paas is FileStorage, DataIntegration at "https://docs.aws.amazon.com/filegateway/latest/files3/security.html" {
  layer OperatingSystem shared provider "updates of the gateway's software" customer "the maintenance window, and the hypervisor below" at "https://docs.aws.amazon.com/filegateway/latest/files3/MaintenanceManagingUpdate-common.html"
  provides EncryptionAtRest "encryption of what lies in S3" at "https://docs.aws.amazon.com/filegateway/latest/files3/encryption.html"
  provides EncryptionInTransit "TLS between gateway and Amazon" at "https://docs.aws.amazon.com/filegateway/latest/files3/encryption.html"
  shares SystemPatching provider "updates of the gateway's software" customer "the maintenance window, and the hypervisor below" at "https://docs.aws.amazon.com/filegateway/latest/files3/MaintenanceManagingUpdate-common.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers UserAuthentication "Active Directory for SMB shares" at "https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html"
  offers NetworkRestriction "lists of clients for each share, and VPC endpoints" at "https://docs.aws.amazon.com/filegateway/latest/files3/gateway-private-link.html"
  offers LeastPrivilege "a narrow role for each share" at "https://docs.aws.amazon.com/filegateway/latest/files3/grant-access-s3.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/filegateway/latest/files3/encryption.html"
  offers ManagedIdentity "a role for each share" at "https://docs.aws.amazon.com/filegateway/latest/files3/grant-access-s3.html"
  offers Redundancy "high availability of VMware" at "https://docs.aws.amazon.com/filegateway/latest/files3/vmware-ha.html"
  offers Backup "AWS Backup for volumes, versioning for buckets" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-storage-gateway.html"
  alternative Efs, DataSync
}

/** Copies files between data centers, other clouds and Amazon's stores. */
service DataSync "AWS DataSync" from aws as paas is DataIntegration at "https://docs.aws.amazon.com/datasync/latest/userguide/security.html" {
  provides EncryptionInTransit "TLS on every transfer" at "https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html"
  provides SystemPatching "Amazon runs the service, and updates its agents" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers LeastPrivilege, ManagedIdentity "a role for each location" at "https://docs.aws.amazon.com/datasync/latest/userguide/iam.html"
  offers SecretStore "credentials of locations in AWS Secrets Manager" at "https://docs.aws.amazon.com/datasync/latest/userguide/location-credentials.html"
  offers NetworkRestriction "agents that talk over VPC endpoints" at "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
  offers TenantRestriction "roles that name accounts and buckets" at "https://docs.aws.amazon.com/datasync/latest/userguide/iam.html"
}

/** SFTP, FTPS and AS2 for partners, straight into S3 or EFS. */
service TransferFamily "AWS Transfer Family" from aws as paas is DataIntegration at "https://docs.aws.amazon.com/transfer/latest/userguide/security.html" {
  provides EncryptionAtRest "encryption in S3 or EFS" at "https://docs.aws.amazon.com/transfer/latest/userguide/encryption-at-rest.html"
  provides SystemPatching "Amazon runs the servers" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit "security policies with current ciphers, and no plain FTP" at "https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"
  offers UserAuthentication "keys of users, a directory, or a check of your own" at "https://docs.aws.amazon.com/transfer/latest/userguide/custom-idp-intro.html"
  offers MultiFactorAuthentication "a check of your own behind the sign-in" at "https://docs.aws.amazon.com/transfer/latest/userguide/custom-idp-intro.html"
  offers LeastPrivilege, ManagedIdentity "a role and a home folder for each user" at "https://docs.aws.amazon.com/transfer/latest/userguide/users-policies.html"
  offers NetworkRestriction "an endpoint in your VPC with security groups" at "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"
  offers AuthorizationChecks "logical folders that show each user only its own" at "https://docs.aws.amazon.com/transfer/latest/userguide/logical-dir-mappings.html"
  offers KeyRotation "several host keys, and new ones beside old" at "https://docs.aws.amazon.com/transfer/latest/userguide/edit-server-config.html"
  offers CertificateManagement "certificates of AWS Certificate Manager for FTPS" at "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftps.html"
  offers SecretStore "AWS Secrets Manager for what connectors present" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_FTPlong.html"
  alternative DataSync
}

/** Copies machines continuously into an account of yours, to start them there when the original is lost. */
service ElasticDisasterRecovery "AWS Elastic Disaster Recovery" from aws as paas is BackupVault, ManagementPlane at "https://docs.aws.amazon.com/drs/latest/userguide/what-is-drs.html" {
  provides EncryptionInTransit "TLS on replication"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  shares Backup provider "copies of each machine, seconds old" customer "the agent on each machine, and drills" at "https://docs.aws.amazon.com/drs/latest/userguide/recovery-job.html"
  offers EncryptionAtRest, CustomerManagedKeys "encrypted staging disks, with keys in AWS KMS" at "https://docs.aws.amazon.com/drs/latest/APIReference/API_ReplicationConfigurationTemplate.html"
  offers LeastPrivilege, PrivilegedAccess "IAM policies, with roles for hours"
  offers NetworkRestriction, NetworkSegmentation "a staging subnet of its own, reached over private lines" at "https://docs.aws.amazon.com/drs/latest/APIReference/API_ReplicationConfigurationTemplate.html"
  offers DeletionProtection "points in time to go back to" at "https://docs.aws.amazon.com/drs/latest/APIReference/API_ReplicationConfigurationTemplate.html"
  offers Redundancy "recovery in another region"
  alternative AwsBackup
}
