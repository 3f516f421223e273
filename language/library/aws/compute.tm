library aws

/** A machine of your own on Amazon's hardware: from the operating system upwards, everything is yours. */
service Ec2 "Amazon EC2" from aws as iaas is ComputeHost at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html" {
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides HostIsolation "the Nitro System, which nobody at Amazon can log into" at "https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/security-design-of-aws-nitro-system.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, and logs of the guest, collected by the CloudWatch agent" at "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html"
  offers EncryptionAtRest "EBS encryption by default" at "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  offers SystemPatching "Patch Manager of Systems Manager" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html"
  offers HostAntiMalware "GuardDuty Malware Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html"
  offers HostHardening "hardened images of EC2 Image Builder, and CIS scans of Amazon Inspector" at "https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers MetadataProtection "version 2 of the instance metadata service, and a setting that requires it" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  offers ManagedIdentity "an instance profile with a role" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  offers PrivilegedAccess, LocalAuthenticationDisabled "Session Manager of Systems Manager" at "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
  offers MultiFactorAuthentication "sign-in to Session Manager with IAM Identity Center" at "https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html"
  offers UserAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
  offers NetworkRestriction "security groups" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security-groups.html"
  offers NetworkSegmentation "subnets and security groups" at "https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall "AWS WAF in front of the instance" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers RateLimiting "rate-based rules of AWS WAF" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"
  offers ThreatDetection, ExfiltrationDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html"
  offers CustomerManagedKeys "EBS encryption with keys in AWS KMS" at "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
  offers Backup "AWS Backup" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html"
  offers DeletionProtection "vault lock of AWS Backup" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  offers TenantRestriction "images shared with named accounts, and a block of public ones" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"
  offers Redundancy "an Auto Scaling group over Availability Zones" at "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html"
  alternative Fargate, Lambda
}

/** Runs single functions on demand. Amazon patches hosts and managed runtimes; code and libraries are yours. */
service Lambda "AWS Lambda" from aws as paas is Function, WebApplication at "https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html" {
  layer Applications customer "your code, its layers and its libraries" at "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
  // differs from checks "awslambda_function_using_supported_runtimes": Amazon patches a runtime as long as it is
  // supported. Moving to the next one is a deployment, like any change of your code.
  provides SystemPatching "managed runtimes, updated automatically" at "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
  provides EncryptionAtRest "encryption of code and variables" at "https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html"
  provides EncryptionInTransit "HTTPS on every endpoint" at "https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html"
  provides WorkloadIsolation "an isolated environment for each function" at "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html"
  // differs from checks "awslambda_function_vpc_multi_az": only functions that are attached to a VPC can be bound to one
  // zone; all others run in several.
  provides Redundancy "environments in several Availability Zones" at "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "data events of CloudTrail for calls, and a log of who did what in your code" at "https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html"
  offers ServiceAuthentication "IAM authorization of callers" at "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "Amazon Cognito, behind an authorizer of API Gateway" at "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html"
  offers ManagedIdentity "an execution role" at "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  offers RateLimiting "reserved concurrency" at "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"
  offers WebApplicationFirewall "AWS WAF in front of the function" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers NetworkRestriction "function policies that name who may call" at "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"
  offers NetworkSegmentation, EgressRestriction "attachment to a VPC with security groups" at "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty Lambda Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/lambda-protection.html"
  offers BuildIntegrity "code signing" at "https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"
  offers CustomerManagedKeys "keys in AWS KMS for variables" at "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  // Amazon Inspector finds vulnerable libraries in functions; updating them is a deployment, which a finding can start.
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  alternative Fargate
}

/** Runs web applications on machines that it starts in your account. New platform versions are Amazon's; taking them is yours. */
service ElasticBeanstalk "AWS Elastic Beanstalk" from aws as paas is WebApplication at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html" {
  layer OperatingSystem shared provider "patched platform versions" customer "managed platform updates, switched on"
  layer Applications customer "your code and its libraries"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares SystemPatching provider "patched platform versions" customer "managed platform updates, switched on" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs streamed to CloudWatch, and a trail" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html"
  offers EncryptionAtRest "EBS encryption by default" at "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-https.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ManagedIdentity "an instance profile" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-instanceprofile.html"
  offers SecretStore "variables from AWS Secrets Manager" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html"
  offers LeastPrivilege "a narrow instance profile" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security-best-practices.html"
  offers MetadataProtection "a setting that turns version 1 of the metadata service off" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html"
  offers NetworkRestriction, NetworkSegmentation "security groups, and instances in private subnets" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers HostAntiMalware, ThreatDetection, ExfiltrationDetection "Amazon GuardDuty, with Malware Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers Redundancy "an environment over Availability Zones" at "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/disaster-recovery-resiliency.html"
  alternative AppRunner, Fargate
}

/** Builds and runs web applications from a repository or an image. There are no machines to see. */
service AppRunner "AWS App Runner" from aws as paas is ContainerPlatform, WebApplication at "https://docs.aws.amazon.com/apprunner/latest/dg/security-shared-responsibility.html" {
  layer Applications customer "your code or image, and what is in it"
  provides EncryptionAtRest "encryption of images, code and logs" at "https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html"
  provides EncryptionInTransit "HTTPS on every endpoint" at "https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html"
  provides CertificateManagement "certificates that renew themselves" at "https://docs.aws.amazon.com/apprunner/latest/dg/manage-custom-domains.html"
  provides SystemPatching "Amazon runs hosts, runtimes and load balancers"
  provides Redundancy "instances in several Availability Zones" at "https://docs.aws.amazon.com/apprunner/latest/dg/security-resilience.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "logs of the application, and of management calls" customer "writing who did what, and keeping it" at "https://docs.aws.amazon.com/apprunner/latest/dg/monitor-cwl.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "Amazon Cognito, called by your code" at "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
  offers ManagedIdentity "an instance role" at "https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html"
  offers SecretStore "variables from AWS Secrets Manager" at "https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html"
  offers LeastPrivilege "a narrow instance role" at "https://docs.aws.amazon.com/apprunner/latest/dg/security-best-practices.html"
  offers NetworkRestriction "a private endpoint in your VPC" at "https://docs.aws.amazon.com/apprunner/latest/dg/network-pl.html"
  offers NetworkSegmentation, EgressRestriction "a VPC connector with security groups" at "https://docs.aws.amazon.com/apprunner/latest/dg/network-vpc.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the service" at "https://docs.aws.amazon.com/apprunner/latest/dg/waf.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html"
  offers TrustedImages "images from a private repository of Amazon ECR" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  alternative Fargate, Lambda
}

/** Builds and serves web sites and single-page applications from a repository. */
service Amplify "AWS Amplify Hosting" from aws as paas is WebApplication at "https://docs.aws.amazon.com/amplify/latest/userguide/welcome.html" {
  layer Applications customer "your pages, your functions and their libraries"
  provides EncryptionAtRest, EncryptionInTransit "encryption of what is built, HTTPS on every page" at "https://docs.aws.amazon.com/amplify/latest/userguide/data-protection.html"
  provides CertificateManagement "certificates that renew themselves" at "https://docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "places at the edge of the network" at "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls, and logs of requests" customer "keeping both, and writing who did what" at "https://docs.aws.amazon.com/amplify/latest/userguide/access-logs.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "Amazon Cognito, called by your code" at "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
  offers SecretStore "environment secrets, in place of variables" at "https://docs.aws.amazon.com/amplify/latest/userguide/environment-variables.html"
  offers LeastPrivilege "a narrow service role" at "https://docs.aws.amazon.com/amplify/latest/userguide/security_iam_service-with-iam.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the application" at "https://docs.aws.amazon.com/amplify/latest/userguide/WAF-integration.html"
  offers BuildIntegrity "protected branches of the repository, and previews before a merge" at "https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html"
  lacks NetworkSegmentation, EgressRestriction "it runs outside of networks of yours"
  alternative CloudFront, S3
}

/** Queues jobs, starts machines or Fargate for them, and ends those again. */
service AwsBatch "AWS Batch" from aws as paas is BatchCompute at "https://docs.aws.amazon.com/batch/latest/userguide/security.html" {
  layer OperatingSystem shared provider "patched machine images" customer "compute environments that are updated to them" at "https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html"
  layer Applications customer "your images and programs"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares SystemPatching provider "patched machine images" customer "compute environments that are updated to them" at "https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionAtRest "EBS encryption by default" at "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  offers ManagedIdentity "a role for each job" at "https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html"
  offers SecretStore "secrets from AWS Secrets Manager" at "https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data-secrets.html"
  offers LeastPrivilege "a narrow role for each job" at "https://docs.aws.amazon.com/batch/latest/userguide/security-iam.html"
  offers NetworkRestriction, NetworkSegmentation "private subnets with security groups" at "https://docs.aws.amazon.com/batch/latest/userguide/vpc-interface-endpoints.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers TrustedImages "images from a private repository of Amazon ECR" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers RateLimiting "limits of each compute environment, and time limits of jobs" at "https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html"
  offers ThreatDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers EncryptionInTransit "TLS in your programs" at "https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-security.html"
  lacks WebApplicationFirewall "jobs take no calls from outside"
  alternative Fargate, Lambda
}

/** Machines, databases and load balancers at a fixed price, with few switches. Once a machine runs, it is yours to patch. */
service Lightsail "Amazon Lightsail" from aws as iaas is ComputeHost at "https://docs.aws.amazon.com/lightsail/latest/userguide/security.html" {
  provides EncryptionAtRest "disks and snapshots are encrypted" at "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares NetworkRestriction provider "a firewall around each instance" customer "its rules: a new one opens remote administration to everybody" at "https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "a trail that keeps it, out of reach of those it records" at "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  offers EncryptionInTransit, CertificateManagement "certificates on its load balancer or distribution" at "https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-tls-ssl-certificates-in-lightsail-https.html"
  offers Backup "automatic snapshots" at "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html"
  offers LeastPrivilege "IAM policies" at "https://docs.aws.amazon.com/lightsail/latest/userguide/security_iam.html"
  offers MetadataProtection "version 2 of the instance metadata service" at "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-instance-metadata-service.html"
  lacks NetworkSegmentation "its instances share one network: move to Amazon EC2"
  lacks ManagedIdentity "an instance has no role of yours"
  lacks WebApplicationFirewall, EgressRestriction, CustomerManagedKeys
  alternative Ec2, AppRunner
}
