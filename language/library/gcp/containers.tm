library gcp

/** Kubernetes whose control plane Google runs. Nodes get Google's images; when they are upgraded is yours to settle. */
service GkeStandard "Google Kubernetes Engine, Standard" from gcp as paas is ContainerOrchestrator at "https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility" {
  layer OperatingSystem shared provider "the control plane, and hardened node images" customer "node pools that are enrolled in automatic upgrades"
  layer Applications customer "your images, and what they run"
  provides EncryptionAtRest "disks and etcd encrypted with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  shares AuditLogging provider "an audit log of the Kubernetes API's administrative calls" customer "data access logs, and logs of your own programs" at "https://cloud.google.com/kubernetes-engine/docs/how-to/audit-logging"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers EncryptionInTransit "TLS on the ingress, mutual TLS of Cloud Service Mesh" at "https://cloud.google.com/service-mesh/docs/security/security-overview"
  offers UserAuthentication "Identity-Aware Proxy on the ingress, and IAM for the Kubernetes API" at "https://cloud.google.com/iap/docs/enabling-kubernetes-howto"
  offers ServiceAuthentication "mutual TLS of Cloud Service Mesh" at "https://cloud.google.com/service-mesh/docs/security/security-overview"
  offers ManagedIdentity "Workload Identity Federation for GKE" at "https://cloud.google.com/kubernetes-engine/docs/concepts/workload-identity"
  offers MetadataProtection "the metadata server of Workload Identity Federation for GKE" at "https://cloud.google.com/kubernetes-engine/docs/concepts/workload-identity"
  offers SecretStore "the Secret Manager add-on" at "https://cloud.google.com/secret-manager/docs/secret-manager-managed-csi-component"
  offers LeastPrivilege "IAM and Kubernetes roles, and node service accounts in place of the default one" at "https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"
  offers NetworkRestriction "private clusters and authorized networks" at "https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"
  offers NetworkSegmentation "network policies" at "https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy"
  offers EgressRestriction "network policies by domain name, and Cloud NAT" at "https://cloud.google.com/kubernetes-engine/docs/how-to/fqdn-network-policies"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the ingress" at "https://cloud.google.com/kubernetes-engine/docs/how-to/cloud-armor-backendconfig"
  offers WorkloadIsolation "Pod Security admission, and GKE Sandbox" at "https://cloud.google.com/kubernetes-engine/docs/concepts/sandbox-pods"
  offers HostHardening "Shielded GKE nodes" at "https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"
  offers TrustedImages "Binary Authorization" at "https://cloud.google.com/binary-authorization/docs/overview"
  offers DependencyPatching "rebuilds that a finding of Artifact Analysis starts" at "https://cloud.google.com/artifact-analysis/docs/pub-sub-notifications"
  offers ThreatDetection "Container Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-container-threat-detection-overview"
  offers ConfigurationMonitoring "the security posture dashboard, and Policy Controller" at "https://cloud.google.com/kubernetes-engine/docs/concepts/about-security-posture-dashboard"
  offers CustomerManagedKeys "application-layer secrets encryption, and disks with keys in Cloud KMS" at "https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets"
  offers Backup "Backup for GKE" at "https://cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/concepts/backup-for-gke"
  offers CertificateManagement "certificates that Google issues and renews" at "https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs"
  offers Redundancy "regional clusters" at "https://cloud.google.com/kubernetes-engine/docs/concepts/regional-clusters"
  alternative GkeAutopilot, CloudRun
}

/** Kubernetes with nodes that Google runs, hardens and upgrades, too. What runs in the pods is yours. */
service GkeAutopilot "Google Kubernetes Engine, Autopilot" from gcp as paas is ContainerOrchestrator at "https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility" {
  // differs from tables "Enrol in auto-upgrade or upgrade clusters": it names the customer's part as one that happens by
  // itself: each cluster is enrolled, and there is no switch to forget.
  layer Applications customer "your images, and what they run"
  provides SystemPatching "control plane and nodes, upgraded by Google"
  provides HostHardening "shielded and locked nodes" at "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
  provides EncryptionAtRest "disks and etcd encrypted with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides ManagedIdentity, MetadataProtection "Workload Identity Federation for GKE, always on" at "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
  shares WorkloadIsolation provider "a baseline that refuses privileged pods" customer "the stricter pod security standard" at "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
  shares AuditLogging provider "an audit log of the Kubernetes API's administrative calls" customer "data access logs, and logs of your own programs" at "https://cloud.google.com/kubernetes-engine/docs/how-to/audit-logging"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers EncryptionInTransit "TLS on the ingress, mutual TLS of Cloud Service Mesh" at "https://cloud.google.com/service-mesh/docs/security/security-overview"
  offers UserAuthentication "Identity-Aware Proxy on the ingress, and IAM for the Kubernetes API" at "https://cloud.google.com/iap/docs/enabling-kubernetes-howto"
  offers ServiceAuthentication "mutual TLS of Cloud Service Mesh" at "https://cloud.google.com/service-mesh/docs/security/security-overview"
  offers SecretStore "the Secret Manager add-on" at "https://cloud.google.com/secret-manager/docs/secret-manager-managed-csi-component"
  offers LeastPrivilege "IAM and Kubernetes roles" at "https://cloud.google.com/kubernetes-engine/docs/concepts/access-control"
  offers NetworkRestriction "private clusters and authorized networks" at "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
  offers NetworkSegmentation "network policies" at "https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy"
  offers EgressRestriction "network policies by domain name, and Cloud NAT" at "https://cloud.google.com/kubernetes-engine/docs/how-to/fqdn-network-policies"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the ingress" at "https://cloud.google.com/kubernetes-engine/docs/how-to/cloud-armor-backendconfig"
  offers TrustedImages "Binary Authorization" at "https://cloud.google.com/binary-authorization/docs/overview"
  offers DependencyPatching "rebuilds that a finding of Artifact Analysis starts" at "https://cloud.google.com/artifact-analysis/docs/pub-sub-notifications"
  offers ThreatDetection "Container Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-container-threat-detection-overview"
  offers ConfigurationMonitoring "the security posture dashboard, and Policy Controller" at "https://cloud.google.com/kubernetes-engine/docs/concepts/about-security-posture-dashboard"
  offers CustomerManagedKeys "application-layer secrets encryption, and disks with keys in Cloud KMS" at "https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets"
  offers Backup "Backup for GKE" at "https://cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/concepts/backup-for-gke"
  offers CertificateManagement "certificates that Google issues and renews" at "https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs"
  provides Redundancy "regional clusters, always" at "https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-overview"
  alternative CloudRun, GkeStandard
}

/** Keeps container images and packages, and scans them. */
service ArtifactRegistry "Artifact Registry" from gcp as paas is ArtifactStore at "https://cloud.google.com/artifact-registry/docs/overview" {
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/artifact-registry/docs/access-control"
  provides LocalAuthenticationDisabled "IAM alone: it has no accounts of its own" at "https://cloud.google.com/artifact-registry/docs/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/artifact-registry/docs/audit-logging"
  shares PublicAccessBlock provider "repositories that are private until you say otherwise" customer "no grants to all users" at "https://cloud.google.com/artifact-registry/docs/access-control"
  offers LeastPrivilege "IAM roles on single repositories" at "https://cloud.google.com/artifact-registry/docs/access-control"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/artifact-registry/docs/securing-with-vpc-sc"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/artifact-registry/docs/cmek"
  offers DependencyPatching "rebuilds that a finding of Artifact Analysis starts" at "https://cloud.google.com/artifact-analysis/docs/pub-sub-notifications"
  offers ComponentVetting "remote repositories, and scanning of what comes through them" at "https://cloud.google.com/artifact-registry/docs/repositories/remote-overview"
  offers DeletionProtection "immutable image tags" at "https://cloud.google.com/artifact-registry/docs/docker/manage-images"
  offers DataRetention "cleanup policies" at "https://cloud.google.com/artifact-registry/docs/repositories/cleanup-policy-overview"
}

/** Builds and tests from source, on machines that live for one build. */
service CloudBuild "Cloud Build" from gcp as paas is CiService at "https://cloud.google.com/build/docs/overview" {
  layer Applications customer "your build steps, and the images that they run in"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS only"
  provides SystemPatching "Google runs the builders"
  provides HostIsolation "a machine of its own for every build"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/build/docs/securing-builds/configure-access-to-resources"
  shares BuildIntegrity provider "signed provenance of images" customer "a check of it before deployment, and a review before each build" at "https://cloud.google.com/build/docs/securing-builds/generate-validate-build-provenance"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/build/docs/securing-builds/audit-logs"
  offers ManagedIdentity "a service account for each trigger" at "https://cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts"
  offers LeastPrivilege "a service account for each trigger in place of the default one" at "https://cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts"
  offers SecretStore "secrets from Secret Manager" at "https://cloud.google.com/build/docs/securing-builds/use-secrets"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "private pools" at "https://cloud.google.com/build/docs/private-pools/private-pools-overview"
}
