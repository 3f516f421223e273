library aws

/** Queues: one message, one reader. */
service Sqs "Amazon SQS" from aws as paas is MessageBroker at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security.html" {
  provides EncryptionAtRest "server-side encryption of new queues" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities, unless a policy lets everybody in" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares DataRetention provider "deletion of a message after four days" customer "another number of days" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-logging-using-cloudtrail.html"
  offers EncryptionInTransit "a queue policy that denies plain HTTP" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
  offers PublicAccessBlock, TenantRestriction, LeastPrivilege "queue policies that name roles and accounts" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-internetwork-traffic-privacy.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Sns, EventBridge
}

/** Topics: one message, many subscribers, by queue, function, web address, mail or phone. */
service Sns "Amazon SNS" from aws as paas is MessageBroker, CommunicationService at "https://docs.aws.amazon.com/sns/latest/dg/sns-security.html" {
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/sns/latest/dg/welcome.html"
  provides EncryptionAtRest "encrypted disks" at "https://docs.aws.amazon.com/sns/latest/dg/sns-data-encryption.html"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities, unless a policy lets everybody in" at "https://docs.aws.amazon.com/sns/latest/dg/security-iam.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail, and logs of delivery" at "https://docs.aws.amazon.com/sns/latest/dg/sns-logging-using-cloudtrail.html"
  offers CustomerManagedKeys "server-side encryption with keys in AWS KMS" at "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
  offers EncryptionInTransit "a topic policy that denies plain HTTP, and subscribers with HTTPS" at "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
  offers PublicAccessBlock, TenantRestriction, LeastPrivilege "topic policies that name roles and accounts" at "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
  offers DataMasking "message data protection" at "https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection.html"
  offers NetworkRestriction "VPC endpoints, and a policy that demands them" at "https://docs.aws.amazon.com/sns/latest/dg/sns-vpc-endpoint-policy.html"
  offers RateLimiting "limits of spending on text messages" at "https://docs.aws.amazon.com/sns/latest/dg/sms_preferences.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Sqs, EventBridge
}

/** Takes events in, and hands each to those whose pattern it fits. It calls services of yours with roles of yours. */
service EventBridge "Amazon EventBridge" from aws as paas is MessageBroker, WorkflowAutomation at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-security.html" {
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption.html"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-resilience.html"
  provides ManagedIdentity "rules act by roles" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html"
  provides SecretStore "secrets of connections lie in AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/integrating_how-services-use-secrets_events.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of the event bus, and an archive" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html"
  offers TenantRestriction, PublicAccessBlock "policies of the event bus that name accounts" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html"
  offers LeastPrivilege "a narrow role for each target" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-related-service-vpc.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Sns, Sqs
}

/** Streams of records that many can read at their own pace, for days. */
service Kinesis "Amazon Kinesis Data Streams" from aws as paas is MessageBroker at "https://docs.aws.amazon.com/streams/latest/dev/security.html" {
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "copies in three Availability Zones" at "https://docs.aws.amazon.com/streams/latest/dev/disaster-recovery-resiliency.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares DataRetention provider "deletion of a record after 24 hours" customer "a longer time, where it is needed" at "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail" at "https://docs.aws.amazon.com/streams/latest/dev/logging-using-cloudtrail.html"
  offers EncryptionAtRest, CustomerManagedKeys "server-side encryption with keys in AWS KMS" at "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"
  offers LeastPrivilege "IAM policies on streams and readers" at "https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html"
  offers TenantRestriction, PublicAccessBlock "stream policies that name accounts" at "https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/streams/latest/dev/vpc.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Msk, Sqs
}

/** Kafka whose brokers Amazon runs in a network of yours. */
service Msk "Amazon MSK" from aws as paas is MessageBroker at "https://docs.aws.amazon.com/msk/latest/developerguide/security.html" {
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"
  // differs from checks "kafka_cluster_uses_latest_version": Amazon patches each version that it still runs; moving to
  // a new one is a matter of your clients.
  provides SystemPatching "Amazon patches brokers" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "brokers in two or three Availability Zones" at "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html"
  shares NetworkRestriction provider "a place in your VPC" customer "security groups, and no public access" at "https://docs.aws.amazon.com/msk/latest/developerguide/client-access.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "broker logs, delivered to a place of yours" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"
  offers EncryptionInTransit "TLS only, between clients and brokers too" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"
  offers UserAuthentication, ServiceAuthentication, LeastPrivilege "IAM access control" at "https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html"
  offers LocalAuthenticationDisabled "IAM access control in place of passwords and of access without any" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-security.html"
  offers SecretStore "passwords of SASL in AWS Secrets Manager" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-password.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"
  offers DataRetention "retention of topics" at "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative Kinesis, AmazonMq
}

/** ActiveMQ or RabbitMQ that Amazon runs, for programs that speak their protocols. */
service AmazonMq "Amazon MQ" from aws as paas is MessageBroker at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html" {
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"
  provides EncryptionInTransit "TLS only" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"
  // differs from checks "mq_broker_auto_minor_version_upgrades": new brokers take minor versions by themselves.
  provides SystemPatching "Amazon patches brokers in your maintenance window" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "general and audit logs of the broker" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"
  offers UserAuthentication, ServiceAuthentication "users of the broker, or of a directory over LDAP" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-authentication-authorization.html"
  offers LeastPrivilege "rules by queue and user" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-authentication-authorization.html"
  offers SecretStore "passwords in AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html"
  offers NetworkRestriction "a broker without public access, with security groups" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configuring-private-broker.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"
  offers Redundancy "a standby broker in another Availability Zone" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers LocalAuthenticationDisabled "OAuth 2.0, IAM or client certificates in RabbitMQ, in place of its own users" at "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-authentication.html"
  alternative Sqs, Msk
}

/** Strings functions and services together, step by step, and keeps the state of each run. */
service StepFunctions "AWS Step Functions" from aws as paas is WorkflowAutomation at "https://docs.aws.amazon.com/step-functions/latest/dg/security.html" {
  provides EncryptionAtRest "encryption at rest, always on" at "https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides Redundancy "runs kept in several Availability Zones" at "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html"
  provides ManagedIdentity "each workflow acts by a role" at "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a history of each run, and of management calls" customer "logs to CloudWatch, without secrets in them" at "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"
  offers LeastPrivilege "a narrow role for each workflow" at "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
  offers SecretStore "connections of EventBridge, and AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html"
  offers NetworkRestriction "VPC endpoints" at "https://docs.aws.amazon.com/step-functions/latest/dg/vpc-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  alternative EventBridge, Lambda
}
