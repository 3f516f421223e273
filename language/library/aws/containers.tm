library aws

/** Kubernetes whose control plane Amazon runs. Nodes are yours to update, unless Auto Mode does it. */
service Eks "Amazon EKS" from aws as paas is ContainerOrchestrator at "https://docs.aws.amazon.com/eks/latest/userguide/security.html" {
  layer OperatingSystem shared provider "patched node images" customer "rolling them out to the nodes"
  layer Applications customer "your images and what is in them"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares EncryptionAtRest provider "encryption of the control plane's own store" customer "encrypted volumes of nodes and pods" at "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "control plane logging, switched on" at "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"
  offers ManagedIdentity "EKS Pod Identity" at "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/eks/latest/userguide/manage-secrets.html"
  offers LeastPrivilege "access entries and Kubernetes roles" at "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"
  offers UserAuthentication "IAM, or an OpenID Connect provider" at "https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html"
  offers MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ServiceAuthentication "mutual TLS of a mesh, or IAM tokens" at "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html"
  offers NetworkRestriction "private cluster endpoint" at "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"
  offers NetworkSegmentation "network policies" at "https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/eks/latest/userguide/aws-load-balancer-controller.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers RateLimiting "rate-based rules of AWS WAF" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"
  offers WorkloadIsolation "pod security standards" at "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html"
  offers MetadataProtection "a hop limit of one on the nodes' metadata service" at "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"
  offers TrustedImages "signed images, and an admission policy that asks for them" at "https://docs.aws.amazon.com/eks/latest/userguide/image-verification.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty EKS Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/kubernetes-protection.html"
  offers CustomerManagedKeys "envelope encryption with a key in AWS KMS" at "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html"
  offers Backup "AWS Backup for clusters and their volumes" at "https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-eks.html"
  offers DeletionProtection "deletion protection of the cluster" at "https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers Redundancy "node groups over Availability Zones" at "https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html"
  alternative EksAutoMode, Fargate
}

/** EKS where Amazon runs the nodes, too: it patches them, and replaces each within three weeks. */
service EksAutoMode "Amazon EKS Auto Mode" from aws as paas is ContainerOrchestrator at "https://docs.aws.amazon.com/eks/latest/userguide/automode.html" {
  layer OperatingSystem provider "Amazon replaces nodes by patched ones, within 21 days"
  layer Applications customer "your images and what is in them"
  // differs from checks "eks_cluster_uses_a_supported_version": nodes are patched by themselves. The version of Kubernetes
  // is a setting of the cluster, which Amazon raises once its support has ended.
  provides SystemPatching "Amazon replaces nodes by patched ones, within 21 days" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html"
  provides HostHardening "locked nodes without remote login" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html"
  provides MetadataProtection "nodes whose metadata service pods cannot reach by default" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares EncryptionAtRest provider "encrypted disks of nodes, and of the control plane's own store" customer "encrypted volumes of pods" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "control plane logging, switched on" at "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"
  offers ManagedIdentity "EKS Pod Identity" at "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/eks/latest/userguide/manage-secrets.html"
  offers LeastPrivilege "access entries and Kubernetes roles" at "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"
  offers UserAuthentication "IAM, or an OpenID Connect provider" at "https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html"
  offers MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ServiceAuthentication "mutual TLS of a mesh, or IAM tokens" at "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html"
  offers NetworkRestriction "private cluster endpoint" at "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"
  offers NetworkSegmentation "network policies of a node class" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-net-pol.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers WorkloadIsolation "pod security standards" at "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html"
  offers TrustedImages "signed images, and an admission policy that asks for them" at "https://docs.aws.amazon.com/eks/latest/userguide/image-verification.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty EKS Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/kubernetes-protection.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html"
  offers DeletionProtection "deletion protection of the cluster" at "https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html"
  alternative Eks, Fargate
}

/** Runs containers without machines to look after. */
service Fargate "Amazon ECS on Fargate" from aws as paas is ContainerPlatform, WebApplication at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html" {
  layer Applications customer "your images and what is in them"
  // differs from checks "ecs_service_fargate_latest_platform_version": a service gets the latest unless you pin another.
  provides SystemPatching, HostHardening "Amazon runs and patches what is below the container"
  provides HostIsolation "a virtual machine of its own for each task" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"
  provides EncryptionAtRest "encrypted task storage" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares NetworkRestriction provider "a security group around every task" customer "its rules, and no public address" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "the awslogs driver, and a trail" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"
  offers ManagedIdentity "a task role" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ServiceAuthentication "Service Connect with TLS" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html"
  offers NetworkSegmentation "subnets and security groups" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html"
  offers LeastPrivilege "IAM policies, and IAM Access Analyzer" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers RateLimiting "rate-based rules of AWS WAF" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty Runtime Monitoring" at "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html"
  offers WorkloadIsolation "tasks with a read-only file system and without root" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"
  offers TrustedImages "images from a private repository, with tags that cannot change" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers CustomerManagedKeys "task storage encrypted with keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers Redundancy "tasks spread over Availability Zones" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html"
  alternative Eks, Lambda
}

/** Containers on machines of your own. Amazon schedules them; the machines are yours to patch. */
service EcsOnEc2 "Amazon ECS on EC2" from aws as iaas is ContainerPlatform, WebApplication at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security.html" {
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "the awslogs driver, and a trail" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"
  shares SystemPatching provider "patched machine images" customer "replacing the machines by them" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html"
  offers EncryptionAtRest "EBS encryption by default" at "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
  offers ManagedIdentity "a task role" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers ServiceAuthentication "Service Connect with TLS" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html"
  offers MetadataProtection "a setting that keeps tasks from the machine's metadata service" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"
  offers LeastPrivilege "a narrow role for each task" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  offers NetworkRestriction, NetworkSegmentation "an interface and security group for each task" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers HostAntiMalware "GuardDuty Malware Protection" at "https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html"
  offers ThreatDetection, ExfiltrationDetection "GuardDuty Runtime Monitoring" at "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html"
  offers HostHardening "Bottlerocket, an operating system for containers alone" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket.html"
  offers WorkloadIsolation "tasks with a read-only file system and without root" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"
  offers TrustedImages "images from a private repository, with tags that cannot change" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
  offers Redundancy "tasks spread over Availability Zones" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html"
  alternative EcsManagedInstances, Fargate
}

/** Containers on machines that Amazon picks, patches and replaces in your account. */
service EcsManagedInstances "Amazon ECS Managed Instances" from aws as paas is ContainerPlatform, WebApplication at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html" {
  layer Applications customer "your images and what is in them"
  provides SystemPatching, HostHardening "Amazon patches the machines, and replaces them within three weeks" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-patching.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares NetworkRestriction provider "a security group around every task" customer "its rules, and no public address" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "the awslogs driver, and a trail" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"
  offers ManagedIdentity "a task role" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  offers SecretStore "AWS Secrets Manager" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html"
  offers UserAuthentication, MultiFactorAuthentication, SessionManagement "sign-in with Amazon Cognito on the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
  offers LeastPrivilege "a narrow role for each task" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
  offers NetworkSegmentation "subnets and security groups" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"
  offers EncryptionInTransit "HTTPS listeners of the load balancer" at "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html"
  offers EgressRestriction "AWS Network Firewall" at "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
  offers WebApplicationFirewall, RateLimiting "AWS WAF on the load balancer" at "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
  offers ThreatDetection, ExfiltrationDetection "Amazon GuardDuty" at "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  offers TrustedImages "images from a private repository, with tags that cannot change" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers Redundancy "tasks spread over Availability Zones" at "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html"
  alternative Fargate, EcsOnEc2
}

/** Keeps container images, and hands them to what runs them. */
service Ecr "Amazon ECR" from aws as paas is ArtifactStore at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html" {
  provides EncryptionAtRest "encryption of every image" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"
  provides EncryptionInTransit "HTTPS on every request"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides UserAuthentication, ServiceAuthentication "signed requests of IAM identities" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  provides LocalAuthenticationDisabled "no keys or users of its own, but identities of IAM alone" at "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
  shares AuditLogging provider "a record of each push and pull in CloudTrail, for 90 days" customer "a trail that keeps it" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html"
  offers LeastPrivilege, TenantRestriction "repository policies" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"
  offers NetworkRestriction "VPC endpoints, and policies that demand them" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html"
  offers CustomerManagedKeys "keys in AWS KMS" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"
  offers BuildIntegrity, TrustedImages "tags that cannot change, and signed images" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
  offers DependencyPatching "rebuilds that a finding of Amazon Inspector starts" at "https://docs.aws.amazon.com/inspector/latest/user/findings-managing-automating-responses.html"
  offers DataRetention "lifecycle policies" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"
  offers Redundancy "replication to other regions" at "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html"
  offers ConfigurationMonitoring "rules of AWS Config" at "https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html"
}
