library azure

/** Windows desktops and applications for people, on machines of yours: Azure brokers the connections, the machines are yours to keep. */
service VirtualDesktops "Azure Virtual Desktop" from azure as iaas is VirtualDesktop, ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-virtual-desktop-security-baseline" {
  provides EncryptionAtRest "encryption of disks"
  provides EncryptionInTransit "TLS to the client"
  provides UserAuthentication "Microsoft Entra sign-in"
  offers Backup "Azure Backup for hosts and profiles"
  offers SystemPatching "fresh images, or updates of session hosts by Intune" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "sign-in with Microsoft Entra ID in place of local administrators"
  offers ManagedIdentity "managed identity of the host pool"
  offers LeastPrivilege "Azure roles on desktops and applications"
  offers NetworkRestriction "private endpoints"
  offers NetworkSegmentation "a subnet of its own with a network security group"
  offers DataClassification "Microsoft Purview on session hosts"
  offers ThreatDetection "Microsoft Defender for Servers"
  offers ExfiltrationDetection "redirection of clipboard and drives switched off, screen capture protection"
  offers AuditLogging "resource logs of connections and errors"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers HostAntiMalware "Microsoft Defender for Endpoint"
  offers HostHardening "images of yours for session hosts"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  lacks SecretStore, SupportAccessApproval, CustomerManagedKeys, CertificateManagement, ApplicationControl, TrustedImages
  alternative Bastion
}

/** Machines for trying things out, with limits on size, number and cost. Test copies of real data end up on them. */
service DevTestLabs "Azure DevTest Labs" from azure as iaas is ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-devtest-labs-security-baseline" {
  provides EncryptionAtRest "server-side encryption of managed disks"
  provides EncryptionInTransit "TLS on every connection"
  shares NetworkSegmentation provider "a virtual network around each lab" customer "its rules"
  shares HostHardening provider "images from the marketplace" customer "machine configuration, or images of yours"
  offers Backup "Azure Backup for its machines"
  offers SystemPatching "Azure Update Manager"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "sign-in with Microsoft Entra ID in place of local administrators"
  offers ManagedIdentity "managed identity of the lab"
  offers SecretStore "a Key Vault for each user's secrets"
  offers LeastPrivilege "Azure roles on labs and their machines"
  offers NetworkRestriction "machines without public addresses"
  offers CertificateManagement "certificates from Key Vault"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers ApplicationControl "App Control for Business on its machines"
  offers HostAntiMalware "Microsoft Defender for Servers"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  lacks SupportAccessApproval, DataClassification, ExfiltrationDetection
  alternative VirtualDesktops
}
