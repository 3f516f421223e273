library azure

/** Starts your jobs on pools of machines, and ends the machines when the jobs are done. Azure builds the machines; image and code are yours. */
service Batch "Azure Batch" from azure as paas is BatchCompute at "https://learn.microsoft.com/security/benchmark/azure/baselines/batch-security-baseline" {
  layer Applications customer "your jobs and what is in their images" at "https://learn.microsoft.com/azure/batch/security-best-practices"
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  // differs from mcsb "Azure Automation Update Management": that product does not reach the nodes; the pool upgrades
  // their image itself.
  // differs from mcsb "Vulnerability Assessment using Microsoft Defender": it does not look into the nodes; a fresh
  // image closes the holes all the same.
  shares SystemPatching provider "patched images for the nodes" customer "automatic upgrades of the pool's image, or pools that are made anew" at "https://learn.microsoft.com/azure/batch/batch-upgrade-policy"
  shares ManagedIdentity provider "an identity for account and pool" customer "its narrow rights"
  shares NetworkSegmentation provider "a network security group on the nodes" customer "a subnet of yours, and its rules"
  shares KeyRotation provider "use of the current version of the key" customer "a rotation policy in Key Vault"
  shares CertificateManagement provider "the Key Vault extension on the nodes" customer "certificates in Key Vault, and an identity that may read them" at "https://learn.microsoft.com/azure/batch/automatic-certificate-rotation"
  shares HostHardening provider "supported base images" customer "the image of the pool, if you bring one"
  shares TrustedImages provider "a container runtime on the nodes" customer "the images, and the registry they come from"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "an account setting that leaves Microsoft Entra ID as the only way in"
  offers LeastPrivilege "Azure roles on pools and jobs"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of the account"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers EgressRestriction "a route table through Azure Firewall" at "https://learn.microsoft.com/azure/firewall/overview"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  lacks Backup, ConditionalAccess, SecretStore, ThreatDetection, ExfiltrationDetection, ApplicationControl, HostAntiMalware
  lacks DependencyPatching "nothing updates what your jobs bring along"
  lacks WebApplicationFirewall "jobs take no calls from outside"
  alternative ContainerApps, Aks
}
