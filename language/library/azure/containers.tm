library azure

/** Kubernetes whose control plane Azure runs. The nodes are shared: Azure builds their images, you roll them out. */
service Aks "Azure Kubernetes Service" from azure as paas is ContainerOrchestrator at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-kubernetes-service-aks-security-baseline" {
  // Microsoft says that it is no PaaS: the control plane is a platform, and the nodes are shared, as the next line says.
  layer OperatingSystem shared provider "the control plane with its add-ons, and patched node images every week" customer "upgrades of the nodes, and of the version of Kubernetes" at "https://learn.microsoft.com/azure/aks/support-policies"
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/aks/support-policies"
  // differs from mcsb "Virtual Network Integration": the nodes stand in a network by default; which pod may talk to
  // which is yours.
  // differs from mcsb "Network Security Group Support": the group guards the nodes; which pod may talk to which is
  // yours.
  shares NetworkSegmentation provider "a virtual network and security group around the nodes" customer "network policies between pods"
  shares Backup provider "a backup of the control plane's own store" customer "Azure Backup for AKS, for volumes and what they hold" at "https://learn.microsoft.com/azure/aks/support-policies"
  offers EncryptionAtRest "host-based encryption of node disks"
  offers EncryptionInTransit "TLS on the ingress, mutual TLS of a service mesh"
  offers UserAuthentication "Microsoft Entra ID for the Kubernetes API"
  offers ServiceAuthentication "mutual TLS of the service mesh add-on"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "clusters without local accounts"
  // differs from mcsb "Managed Identities": on by default is the identity of the cluster. Programs in it get one of
  // their own only where you federate it.
  offers ManagedIdentity "Microsoft Entra Workload ID"
  offers SecretStore "Key Vault provider for the Secrets Store CSI Driver"
  offers LeastPrivilege "Azure roles for Kubernetes authorization"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private cluster or authorized address ranges"
  offers EgressRestriction "Azure Firewall behind the nodes' outbound route" at "https://learn.microsoft.com/azure/aks/limit-egress-traffic"
  offers WebApplicationFirewall, RateLimiting "Application Gateway for Containers with a firewall policy" at "https://learn.microsoft.com/azure/application-gateway/for-containers/web-application-firewall"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers CustomerManagedKeys "disk encryption sets, and etcd encrypted with a key of yours"
  offers CertificateManagement "certificates from Key Vault on the ingress"
  offers ThreatDetection "Microsoft Defender for Containers"
  offers ExfiltrationDetection "Microsoft Defender for Containers, and filtered outbound traffic"
  offers AuditLogging "audit logs of the control plane"
  offers ConfigurationMonitoring "Azure Policy for Kubernetes"
  offers DependencyPatching "rebuilds by tasks of the registry when a base image is updated" at "https://learn.microsoft.com/azure/container-registry/container-registry-tasks-base-images"
  offers WorkloadIsolation "Azure Policy for Kubernetes with pod security standards" at "https://learn.microsoft.com/azure/aks/use-azure-policy"
  offers MetadataProtection "a network policy that blocks the metadata address" at "https://learn.microsoft.com/azure/aks/imds-restriction"
  offers TrustedImages "image integrity of Azure Policy, which admits signed images only"
  offers Redundancy "node pools over availability zones" at "https://learn.microsoft.com/azure/aks/availability-zones"
  lacks DataClassification
  alternative ContainerApps, AppService
}

/** Runs containers without a cluster to look after: nodes and their patches are Azure's. */
service ContainerApps "Azure Container Apps" from azure as paas is ContainerPlatform, WebApplication at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-container-apps-security-baseline" {
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/container-apps/overview"
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "no keys of its own for what your app serves"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  // differs from mcsb "Azure Resource Logs": container logs are collected by default; whether your code writes who
  // did what is up to you.
  shares AuditLogging provider "collection of console and system logs" customer "writing who did what, and keeping it"
  offers EncryptionInTransit "HTTPS ingress without insecure connections"
  offers UserAuthentication, SessionManagement "authentication of Container Apps with Microsoft Entra ID" at "https://learn.microsoft.com/azure/container-apps/authentication"
  offers ServiceAuthentication "mutual TLS between apps, client certificates on the ingress"
  offers ManagedIdentity "managed identity for Container Apps"
  // differs from mcsb "Service Credential and Secrets Support Integration and Storage in Azure Key Vault": these
  // references came after the baseline.
  // differs from mcsb "Key Management in Azure Key Vault": as above: secrets are read from there.
  offers SecretStore "Key Vault references in secrets" at "https://learn.microsoft.com/azure/container-apps/manage-secrets"
  // differs from mcsb "Azure RBAC for Data Plane": the baseline looks for roles on the app's own data and finds none;
  // what is meant here are the rights of its identity.
  offers LeastPrivilege "narrow Azure roles for the app's identity"
  offers NetworkRestriction "an internal environment, and address rules on the ingress"
  offers NetworkSegmentation "an environment in a virtual network of yours"
  offers EgressRestriction "a route table through Azure Firewall" at "https://learn.microsoft.com/azure/container-apps/use-azure-firewall"
  offers WebApplicationFirewall, RateLimiting "Azure Web Application Firewall in front of the environment" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers TrustedImages "images from a registry of yours, pulled with a managed identity"
  offers Redundancy "a zone-redundant environment" at "https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps"
  // differs from mcsb "Certificate Management in Azure Key Vault": these came after the baseline.
  offers CertificateManagement "managed certificates, which Azure renews" at "https://learn.microsoft.com/azure/container-apps/custom-domains-managed-certificates"
  lacks Backup, ConditionalAccess, SupportAccessApproval, CustomerManagedKeys, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative AppService, Aks
}

/** Starts single containers within seconds, on hosts that Azure keeps. There is no cluster, and nothing that watches over the containers. */
service ContainerInstances "Azure Container Instances" from azure as paas is ContainerPlatform at "https://learn.microsoft.com/security/benchmark/azure/baselines/container-instances-security-baseline" {
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/container-instances/container-instances-image-security"
  provides EncryptionAtRest "encryption of what the service keeps"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LocalAuthenticationDisabled "no keys of its own for what your container serves"
  provides HostIsolation "a hypervisor around each container group" at "https://learn.microsoft.com/azure/container-instances/container-instances-overview"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the container group"
  offers LeastPrivilege "narrow Azure roles for the group's identity"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "container logs in a workspace"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers TrustedImages "images from a registry of yours, pulled with a managed identity"
  offers EncryptionInTransit "TLS in your container, or in one beside it" at "https://learn.microsoft.com/azure/container-instances/container-instances-container-group-ssl"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the group" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers EgressRestriction "a route table through Azure Firewall" at "https://learn.microsoft.com/azure/container-instances/container-instances-egress-ip-address"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  lacks Backup, UserAuthentication, ServiceAuthentication, SecretStore, SupportAccessApproval, NetworkRestriction, CertificateManagement
  alternative ContainerApps, Aks
}

/** OpenShift that Red Hat and Microsoft run together: control plane and nodes are patched by them, when you start the upgrade. */
service OpenShift "Azure Red Hat OpenShift" from azure as paas is ContainerOrchestrator at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-red-hat-openshift-aro-security-baseline" {
  layer OperatingSystem shared provider "patched releases for control plane and nodes" customer "starting the upgrades" at "https://learn.microsoft.com/azure/openshift/responsibility-matrix"
  layer Applications customer "your images and what is in them" at "https://learn.microsoft.com/azure/openshift/responsibility-matrix"
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides NetworkSegmentation "nodes in subnets of yours, with a security group"
  provides WorkloadIsolation "restricted security context constraints for every pod" at "https://learn.microsoft.com/azure/openshift/responsibility-matrix"
  shares SystemPatching provider "patched releases for control plane and nodes" customer "starting the upgrades" at "https://learn.microsoft.com/azure/openshift/responsibility-matrix"
  offers Backup "the OpenShift API for data protection"
  offers UserAuthentication "Microsoft Entra ID as the cluster's identity provider"
  offers ServiceAuthentication "service accounts with tokens of the cluster"
  offers LocalAuthenticationDisabled "removal of the kubeadmin account, once Microsoft Entra ID is set up"
  offers SecretStore "the Secrets Store driver for Key Vault"
  // differs from mcsb "Azure RBAC for Data Plane": the cluster has roles of its own.
  offers LeastPrivilege "roles of the cluster"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "a private API server and ingress"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "forwarding of cluster logs"
  offers ConfigurationMonitoring "Azure Policy on clusters connected by Azure Arc"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the ingress" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers EgressRestriction "egress lockdown, and a route table through Azure Firewall" at "https://learn.microsoft.com/azure/openshift/howto-restrict-egress"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  lacks ConditionalAccess, ManagedIdentity, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative Aks, ContainerApps
}

/** Keeps container images, and hands them to what runs them. */
service ContainerRegistry "Azure Container Registry" from azure as paas is ArtifactStore at "https://learn.microsoft.com/security/benchmark/azure/baselines/container-registry-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "sign-in with Microsoft Entra ID"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the registry by default; which of them you grant, and
  // to whom, is yours.
  shares LeastPrivilege provider "separate roles to pull, push and delete" customer "a short list of who gets them, and tokens limited to a repository"
  offers LocalAuthenticationDisabled "settings that disable the admin user and anonymous pull"
  offers ManagedIdentity "managed identity of the registry"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ThreatDetection "Microsoft Defender for Containers"
  offers ExfiltrationDetection "an export policy that keeps images inside"
  offers AuditLogging "resource logs of the registry"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers BuildIntegrity "signed images, and the scanner of Microsoft Defender for Containers" at "https://learn.microsoft.com/azure/container-registry/container-registry-tutorial-sign-build-push"
  offers DeletionProtection "soft delete and locked images" at "https://learn.microsoft.com/azure/container-registry/container-registry-image-lock"
  offers TrustedImages "signed images, and quarantine until they are scanned"
  offers Redundancy "zone redundancy and replicas in other regions" at "https://learn.microsoft.com/azure/reliability/reliability-container-registry"
  lacks Backup, ConditionalAccess, NetworkSegmentation, DataClassification
}
