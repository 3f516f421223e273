library aws

/** A machine of your own on Amazon's hardware: from the operating system upwards, everything is yours. */
service Ec2 "Amazon EC2" from aws as iaas is ComputeHost at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html" {
  offers EncryptionAtRest "EBS encryption by default"
  offers SystemPatching "Patch Manager of Systems Manager"
  offers HostAntiMalware "GuardDuty Malware Protection"
  offers DependencyPatching "Amazon Inspector"
  offers MetadataProtection "version 2 of the instance metadata service, and a setting that requires it" at "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  offers ManagedIdentity "an instance profile with a role"
  offers SecretStore "AWS Secrets Manager"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer"
  offers PrivilegedAccess "Session Manager of Systems Manager"
  offers NetworkRestriction "security groups"
  offers NetworkSegmentation "subnets and security groups"
  offers EgressRestriction "AWS Network Firewall"
  offers WebApplicationFirewall "AWS WAF in front of the instance"
  offers ExfiltrationDetection "Amazon GuardDuty"
  offers ConfigurationMonitoring "AWS Config"
  offers Backup "AWS Backup"
  offers DeletionProtection "vault lock of AWS Backup"
  provides DdosProtection "AWS Shield Standard"
  alternative Fargate, Lambda
}

/** Runs single functions on demand. Amazon patches hosts and managed runtimes; code and libraries are yours. */
service Lambda "AWS Lambda" from aws as paas is Function, WebApplication at "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html" {
  provides SystemPatching "managed runtimes, updated automatically"
  provides EncryptionInTransit "HTTPS on every endpoint"
  provides DdosProtection "AWS Shield Standard"
  offers UserAuthentication, ServiceAuthentication "IAM authorization of callers"
  offers ManagedIdentity "an execution role"
  offers SecretStore "AWS Secrets Manager"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer"
  offers RateLimiting "reserved concurrency"
  offers WebApplicationFirewall "AWS WAF in front of the function"
  offers NetworkSegmentation, EgressRestriction "attachment to a VPC with security groups"
  offers ExfiltrationDetection "GuardDuty Lambda Protection"
  offers AuditLogging "data events of CloudTrail"
  // Amazon Inspector finds vulnerable libraries in functions; updating them is a deployment of yours.
  offers DependencyPatching "Amazon Inspector"
  alternative Fargate
}

/** Kubernetes whose control plane Amazon runs. Nodes are yours to update, unless Auto Mode does it. */
service Eks "Amazon EKS" from aws as paas is ContainerOrchestrator at "https://docs.aws.amazon.com/eks/latest/userguide/security.html" {
  layer OperatingSystem shared provider "patched node images" customer "rolling them out to the nodes"
  offers ManagedIdentity "EKS Pod Identity"
  offers SecretStore "AWS Secrets Manager"
  offers LeastPrivilege "access entries and Kubernetes roles"
  offers NetworkRestriction "private cluster endpoint"
  offers NetworkSegmentation "network policies"
  offers EncryptionInTransit "HTTPS listeners of the load balancer"
  offers EgressRestriction "AWS Network Firewall"
  offers WebApplicationFirewall "AWS WAF on the load balancer"
  provides DdosProtection "AWS Shield Standard"
  offers WorkloadIsolation "pod security standards"
  offers MetadataProtection "a hop limit of one on the nodes' metadata service"
  offers DependencyPatching "image scanning of Amazon Inspector"
  offers ExfiltrationDetection "GuardDuty EKS Protection"
  offers AuditLogging "control plane logging"
  alternative Fargate
}

/** Runs containers without machines to look after. */
service Fargate "Amazon ECS on Fargate" from aws as paas is ContainerPlatform, WebApplication at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html" {
  provides SystemPatching, HostHardening "Amazon runs and patches what is below the container"
  offers ManagedIdentity "a task role"
  offers SecretStore "AWS Secrets Manager"
  offers NetworkSegmentation "subnets and security groups"
  shares NetworkRestriction provider "a security group around every task" customer "its rules, and no public address"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer"
  offers EncryptionInTransit "HTTPS listeners of the load balancer"
  offers EgressRestriction "AWS Network Firewall"
  offers WebApplicationFirewall "AWS WAF on the load balancer"
  offers ExfiltrationDetection "GuardDuty Runtime Monitoring"
  provides DdosProtection "AWS Shield Standard"
  offers DependencyPatching "image scanning of Amazon Inspector"
  offers AuditLogging "the awslogs driver, and CloudTrail"
  alternative Eks, Lambda
}
