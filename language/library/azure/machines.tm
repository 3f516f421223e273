library azure

/** A machine of your own on Azure's hardware: from the operating system upwards, everything is yours. */
service VirtualMachine "Azure Virtual Machine" from azure as iaas is ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/virtual-machines-linux-virtual-machines-security-baseline" {
  // differs from equivalents "Compute": Oracle's machines do the same job, and there is no library of that provider.
  provides EncryptionAtRest "server-side encryption of managed disks"
  shares NetworkSegmentation provider "a virtual network around each machine" customer "subnets and network security groups"
  shares MetadataProtection provider "metadata only for requests with a special header" customer "a block for programs that do not need the metadata" at "https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service"
  offers EncryptionInTransit "SSH, TLS or an IPsec tunnel that you set up"
  offers Backup "Azure Backup"
  offers SystemPatching "Azure Update Manager"
  offers UserAuthentication "sign-in with Microsoft Entra ID"
  offers ServiceAuthentication "Microsoft Entra tokens of managed identities"
  offers MultiFactorAuthentication, ConditionalAccess "sign-in with Microsoft Entra ID and Conditional Access"
  offers LocalAuthenticationDisabled "sign-in with Microsoft Entra ID in place of local users"
  offers ManagedIdentity "managed identity for virtual machines"
  offers SecretStore "Azure Key Vault"
  offers LeastPrivilege "Azure roles for sign-in to the machine"
  offers PrivilegedAccess "just-in-time access of Defender for Cloud" at "https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-overview"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "network security groups"
  offers EgressRestriction "Azure Firewall and a route table" at "https://learn.microsoft.com/azure/firewall/overview"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the machine" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers CustomerManagedKeys "disk encryption sets with keys in Key Vault"
  offers ThreatDetection, HostAntiMalware "Microsoft Defender for Servers"
  offers AuditLogging "Azure Monitor Agent"
  offers ConfigurationMonitoring "Microsoft Defender for Cloud and Azure Policy"
  offers HostHardening "machine configuration of Azure Policy"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  offers DeletionProtection "immutable vaults of Azure Backup" at "https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"
  offers Redundancy "availability zones" at "https://learn.microsoft.com/azure/reliability/availability-zones-overview"
  offers ApplicationControl "App Control for Business, or an allow list of yours"
  lacks CertificateManagement "renewal of certificates is up to what you run"
  lacks DataClassification, ExfiltrationDetection
  alternative AppService, Aks, ContainerApps
}

/** Many machines of one kind that come and go with the load. Each is a machine of your own, from the operating system upwards. */
service VmScaleSet "Azure Virtual Machine Scale Sets" from azure as iaas is ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/virtual-machine-scale-sets-security-baseline" {
  provides EncryptionAtRest "server-side encryption of managed disks"
  shares NetworkSegmentation provider "a virtual network around each machine" customer "subnets and network security groups"
  shares MetadataProtection provider "metadata only for requests with a special header" customer "a block for programs that do not need the metadata" at "https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service"
  offers EncryptionInTransit "SSH, TLS or an IPsec tunnel that you set up"
  offers Backup "Azure Backup"
  offers SystemPatching "automatic upgrades of the image, instance by instance" at "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade"
  offers UserAuthentication "sign-in with Microsoft Entra ID"
  offers ServiceAuthentication "Microsoft Entra tokens of managed identities"
  offers LocalAuthenticationDisabled "sign-in with Microsoft Entra ID in place of local users"
  offers ManagedIdentity "managed identity of the scale set"
  offers SecretStore "the Key Vault extension"
  offers LeastPrivilege "Azure roles for sign-in to the machines"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkRestriction "network security groups, and instances without public addresses"
  offers EgressRestriction "Azure Firewall and a route table" at "https://learn.microsoft.com/azure/firewall/overview"
  offers WebApplicationFirewall "Azure Web Application Firewall in front of the scale set" at "https://learn.microsoft.com/azure/web-application-firewall/overview"
  offers DdosProtection "Azure DDoS Protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers CustomerManagedKeys "disk encryption sets with keys in Key Vault"
  offers ThreatDetection, HostAntiMalware "Microsoft Defender for Servers"
  offers AuditLogging "Azure Monitor Agent"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers Redundancy "instances spread over availability zones" at "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-use-availability-zones"
  offers ApplicationControl "App Control for Business, or an allow list of yours"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  offers HostHardening "images of yours, and machine configuration of Azure Policy"
  lacks CertificateManagement "renewal of certificates is up to what you run"
  lacks DataClassification, ExfiltrationDetection
  alternative VirtualMachine, AppService, ContainerApps
}

/** A VMware cluster on machines of your own in Azure's data centers. Azure keeps hypervisor and management software; the virtual machines in it are yours. */
service VmwareSolution "Azure VMware Solution" from azure as iaas is ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-vmware-solution-security-baseline" {
  // differs from model "PaaS/SaaS-like": Azure keeps the hosts closed, and still the machines on them are yours to
  // run: what counts is what you operate.
  layer PhysicalHosts provider "hosts and hypervisor are run and patched by Azure" at "https://learn.microsoft.com/azure/azure-vmware/introduction"
  provides EncryptionAtRest "encryption of vSAN with platform keys"
  provides EncryptionInTransit "TLS to the management, encrypted migration"
  provides NetworkRestriction "no public address unless you ask for one"
  offers Backup "Azure Backup Server, or a product of a partner"
  offers SystemPatching "Azure Update Manager for the machines in the cluster" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers NetworkSegmentation "NSX segments and their firewall"
  offers ThreatDetection, HostAntiMalware "Microsoft Defender for Servers"
  lacks UserAuthentication, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, CustomerManagedKeys, CertificateManagement, AuditLogging, ConfigurationMonitoring
  lacks LocalAuthenticationDisabled "the administrator of vCenter is a local account; its password can be changed, and other accounts come from a directory of yours"
  alternative VirtualMachine
}

/** Nutanix on bare machines in Azure's data centers. Azure runs the metal; the cluster software and the machines in it are yours. */
service NutanixOnAzure "Nutanix Cloud Clusters on Azure" from azure as iaas is ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/nutanix-on-azure-security-baseline" {
  // differs from model "PaaS/SaaS-like": Azure keeps the metal, and the cluster on it is yours to run and to patch.
  provides EncryptionAtRest "encryption of the disks"
  provides EncryptionInTransit "TLS on every connection"
  provides LocalAuthenticationDisabled "no local accounts on the side of Azure"
  provides SecretStore "secrets of the cluster are kept by Azure"
  provides NetworkSegmentation "a subnet delegated to the cluster"
  offers Backup "protection domains of Nutanix"
  offers SystemPatching "Nutanix Life Cycle Manager" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  lacks ConditionalAccess, LeastPrivilege, SupportAccessApproval, NetworkRestriction, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative VmwareSolution, VirtualMachine
}

/** A box of Azure's in your building that computes and passes data on. Azure ships and updates its software; the room it stands in is yours. */
service StackEdge "Azure Stack Edge" from azure as paas is ComputeHost, DataIntegration at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-stack-edge-security-baseline" {
  layer PhysicalDatacenter customer "the room in which the device stands" at "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-security"
  layer PhysicalHosts shared provider "a sealed device with verified start" customer "who can touch it" at "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-security"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  shares SystemPatching provider "tested updates" customer "installing them" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Data at Rest Encryption Using Platform Keys": there is no platform key; the disks are
  // encrypted with one that you set.
  offers EncryptionAtRest "BitLocker with a key of yours" at "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-security"
  offers Backup "Azure Backup for what the shares send to the cloud"
  offers LocalAuthenticationDisabled "a device password that you change, and certificates of yours"
  offers SecretStore "Key Vault for the device's secrets"
  offers CustomerManagedKeys "an encryption key of yours for the disks"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks ConditionalAccess, ManagedIdentity, LeastPrivilege, SupportAccessApproval, NetworkRestriction, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging
  alternative VirtualMachine
}
