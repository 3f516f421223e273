library azure

/** Kubernetes whose control plane Azure runs. The nodes are shared: Azure builds their images, you roll them out. */
service Aks "Azure Kubernetes Service" from azure as paas is ContainerOrchestrator {
  layer OperatingSystem shared provider "patched node images every week" customer "upgrades of the nodes" at "https://learn.microsoft.com/azure/aks/support-policies"
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/aks/support-policies"
  offers EncryptionAtRest "host-based encryption of node disks" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-kubernetes-service-aks-security-baseline"
  offers EncryptionInTransit "TLS on the ingress, mutual TLS of a service mesh"
  offers ServiceAuthentication "mutual TLS of the service mesh add-on"
  // On by default is the identity of the cluster. Programs in it get one of their own only where you federate it.
  offers ManagedIdentity "Microsoft Entra Workload ID"
  offers SecretStore "Key Vault provider for the Secrets Store CSI Driver"
  offers LeastPrivilege "Azure roles for Kubernetes authorization"
  offers LocalAuthenticationDisabled "clusters without local accounts"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management"
  offers NetworkRestriction "private cluster or authorized address ranges"
  offers NetworkSegmentation "network policies"
  offers EgressRestriction "Azure Firewall behind the nodes' outbound route"
  offers WebApplicationFirewall, RateLimiting "Application Gateway for Containers with a firewall policy"
  offers DdosProtection "Azure DDoS Protection"
  offers DependencyPatching "image scanning of Microsoft Defender for Containers"
  offers WorkloadIsolation "Azure Policy for Kubernetes with pod security standards"
  offers MetadataProtection "a network policy that blocks the metadata address"
  offers ExfiltrationDetection "Microsoft Defender for Containers"
  offers AuditLogging "audit logs of the control plane"
  offers Backup "Azure Backup for AKS"
  alternative ContainerApps, AppService
}

/** Runs containers without a cluster to look after: nodes and their patches are Azure's. */
service ContainerApps "Azure Container Apps" from azure as paas is ContainerPlatform, WebApplication {
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/container-apps/overview"
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-container-apps-security-baseline"
  provides DdosProtection "DDoS infrastructure protection"
  // Container logs are collected by default; whether your code writes who did what is up to you.
  shares AuditLogging provider "collection of console and system logs" customer "writing who did what, and keeping it"
  offers EncryptionInTransit "HTTPS ingress without insecure connections"
  offers UserAuthentication, SessionManagement "authentication of Container Apps with Microsoft Entra ID"
  offers ServiceAuthentication "mutual TLS between apps, client certificates on the ingress"
  offers ManagedIdentity "managed identity for Container Apps"
  offers LeastPrivilege "narrow Azure roles for the app's identity"
  // These references came after the baseline.
  offers SecretStore "Key Vault references in secrets"
  offers NetworkRestriction "internal environment and address rules on the ingress"
  offers NetworkSegmentation "an environment in a virtual network of yours"
  offers EgressRestriction "a route table through Azure Firewall"
  offers WebApplicationFirewall, RateLimiting "Azure Web Application Firewall in front of the environment"
  lacks CustomerManagedKeys
  alternative AppService, Aks
}

/** Keeps container images, and hands them to what runs them. */
service ContainerRegistry "Azure Container Registry" from azure as paas is ArtifactStore {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/container-registry-security-baseline"
  provides EncryptionInTransit "HTTPS only"
  provides ServiceAuthentication, UserAuthentication "sign-in with Microsoft Entra ID"
  // Entra roles guard the registry by default. Which of them you grant, and to whom, is yours.
  shares LeastPrivilege provider "separate roles to pull, push and delete" customer "a short list of who gets them, and tokens limited to a repository"
  offers LocalAuthenticationDisabled "settings that disable the admin user and anonymous pull"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers BuildIntegrity "signed images, and the scanner of Microsoft Defender for Containers"
  offers ExfiltrationDetection "export policy and Microsoft Defender for Containers"
  offers DeletionProtection "soft delete and locked images"
  offers AuditLogging "resource logs of the registry"
  lacks Backup
}
