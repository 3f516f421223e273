library azure

/** Takes every command to create, change or delete something in Azure. Who may command it commands all of it. */
service ResourceManager "Azure Resource Manager" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-resource-manager-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request" at "https://learn.microsoft.com/azure/azure-resource-manager/management/overview"
  offers LeastPrivilege "Azure roles, down to the single resource" at "https://learn.microsoft.com/azure/role-based-access-control/overview"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  offers NetworkRestriction "private links for management"
  offers ThreatDetection "Microsoft Defender for Resource Manager"
  offers AuditLogging "resource logs of changes, as the activity log"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers DeletionProtection "locks on resources and groups" at "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources"
  lacks Backup "templates in a repository are the backup"
  lacks SupportAccessApproval
  alternative Lighthouse
}

/** Forbids, corrects or reports settings of resources by rules of yours. */
service AzurePolicy "Azure Policy" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-policy-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares ConfigurationMonitoring provider "built-in definitions, checked all the time" customer "assigning them, and looking at what they find" at "https://learn.microsoft.com/azure/governance/policy/overview"
  offers ManagedIdentity "managed identity of the assignment"
  offers LeastPrivilege "roles to write and to assign policies" at "https://learn.microsoft.com/azure/governance/policy/overview"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  alternative DefenderForCloud
}

/** Answers questions about all resources that the one who asks may see. */
service ResourceGraph "Azure Resource Graph" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-resource-graph-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LeastPrivilege "answers hold only what the caller may read anyway" at "https://learn.microsoft.com/azure/governance/resource-graph/overview"
  provides EncryptionInTransit "HTTPS only" at "https://learn.microsoft.com/azure/azure-resource-manager/management/tls-support"
  offers ServiceAuthentication "Microsoft Entra authorization"
  alternative ResourceManager
}

/** Moves machines, networks and databases to another region. For that while it may read and create all of them. */
service ResourceMover "Azure Resource Mover" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/resource-mover-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  shares ManagedIdentity provider "a managed identity" customer "its rights, taken away after the move"
  shares LeastPrivilege provider "a check of the caller's roles" customer "rights for its identity, taken away after the move"
  offers ServiceAuthentication "Microsoft Entra authorization"
  lacks SupportAccessApproval, ConfigurationMonitoring
  alternative SiteRecovery
}

/** Lets another organization manage subscriptions of yours with roles that you grant. Its people are then as good as yours. */
service Lighthouse "Azure Lighthouse" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-lighthouse-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers LeastPrivilege "narrow roles in each delegation" at "https://learn.microsoft.com/azure/lighthouse/concepts/recommended-security-practices"
  offers PrivilegedAccess "eligible authorizations for hours" at "https://learn.microsoft.com/azure/lighthouse/how-to/create-eligible-authorizations"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers TenantRestriction "a policy that names the tenants to which may be delegated" at "https://learn.microsoft.com/azure/lighthouse/concepts/recommended-security-practices"
  lacks CustomerManagedKeys
  lacks AuditLogging "what the others do stands in the activity log of the subscription"
  alternative ResourceManager
}

/** An application of another maker in a locked group of your subscription. Its publisher may enter it; you may often not. */
service ManagedApplications "Azure Managed Applications" from azure as iaas is ManagementPlane, ComputeHost at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-managed-applications-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  shares NetworkSegmentation provider "a virtual network of the application's own" customer "its rules, and what it may reach"
  offers Backup "Azure Backup"
  offers SystemPatching "Azure Update Manager"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "settings of what the application consists of"
  offers ManagedIdentity "managed identity of the application"
  offers SecretStore "secrets in Key Vault"
  offers PrivilegedAccess "just-in-time access of the publisher, with your approval" at "https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/request-just-in-time-access"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates from Key Vault"
  offers DataClassification "scans by Microsoft Purview"
  offers ExfiltrationDetection "Azure Firewall around it"
  offers AuditLogging "resource logs of the application"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers HostAntiMalware "Microsoft Defender for Servers"
  offers ApplicationControl "App Control for Business on its machines"
  offers HostHardening "machine configuration of Azure Policy"
  offers DependencyPatching "requests for updates in Microsoft Defender Vulnerability Management" at "https://learn.microsoft.com/defender-vulnerability-management/tvm-remediation"
  offers TrustedImages "images from a registry of yours"
  lacks LeastPrivilege "the publisher's role is fixed when the application is deployed"
  lacks SupportAccessApproval, ThreatDetection
  alternative Lighthouse
}

/** Runs scripts that manage resources, on a schedule. Its identity may do to them what the scripts can. */
service AutomationAccount "Azure Automation" from azure as paas is WorkflowAutomation, ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/automation-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides ManagedIdentity "managed identity of the account"
  provides SecretStore "encrypted credentials and variables, in a vault of Azure's"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the account by default; who gets them is yours.
  shares LeastPrivilege provider "roles to write and to start scripts" customer "a short list of who gets them, and what the account's identity may do"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers LocalAuthenticationDisabled "a setting that disables local authentication"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "hybrid workers in a subnet of yours"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers CertificateManagement "certificates from Key Vault"
  offers AuditLogging "resource logs of jobs"
  lacks Backup, SupportAccessApproval, ThreatDetection
  alternative LogicApps, FunctionApp
}

/** Sets SAP systems up on machines of yours, and watches over them. Machines and SAP stay yours to patch. */
service SapSolutions "Azure Center for SAP solutions" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-center-for-sap-solutions-security-baseline" {
  provides SecretStore "keys of the machines in a vault"
  provides EncryptionInTransit "HTTPS only" at "https://learn.microsoft.com/azure/azure-resource-manager/management/tls-support"
  shares SystemPatching provider "the service itself" customer "SAP, its database and its machines" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  lacks Backup, ManagedIdentity, NetworkRestriction, NetworkSegmentation, ThreatDetection, AuditLogging, ConfigurationMonitoring
  alternative VirtualMachine
}

/** Recommends how to make resources safer, cheaper and more reliable. It changes nothing. */
service Advisor "Azure Advisor" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-advisor-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides LeastPrivilege "recommendations hold only what the caller may read anyway" at "https://learn.microsoft.com/azure/advisor/permissions"
  lacks AuditLogging, ConfigurationMonitoring
  alternative DefenderForCloud
}

/** Shows what resources cost, and raises alarms on budgets: often the first sign of a stolen account. */
service CostManagement "Microsoft Cost Management" from azure as saas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/cost-management-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LeastPrivilege "Azure roles on scopes of billing"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  lacks Backup, ManagedIdentity, SecretStore, NetworkRestriction, CustomerManagedKeys, ConfigurationMonitoring
  alternative Advisor
}

/** Asks you before an engineer of Microsoft's looks into your data, each time. */
service CustomerLockbox "Customer Lockbox for Microsoft Azure" from azure as paas is ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/customer-lockbox-for-microsoft-azure-security-baseline" {
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers SupportAccessApproval "a request for each look, with an end and a record"
  lacks EncryptionInTransit "it carries requests, and no data"
  lacks ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, NetworkRestriction, NetworkSegmentation, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  lacks AuditLogging "its decisions stand in the activity log"
  alternative ManagedHsm
}

/** A command line in the browser, with the rights of whoever opened it. What is left in its home folder lies in a storage account. */
service CloudShell "Azure Cloud Shell" from azure as paas is ManagementPlane, RemoteAccess at "https://learn.microsoft.com/security/benchmark/azure/baselines/cloud-shell-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "the sign-in of the portal" at "https://learn.microsoft.com/azure/cloud-shell/overview"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers MultiFactorAuthentication "Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/overview"
  offers NetworkSegmentation "a place in a virtual network of yours"
  lacks NetworkRestriction, DataClassification, ThreatDetection, ConfigurationMonitoring
  lacks AuditLogging "what is typed is not recorded, only what it changes"
  alternative Bastion
}
