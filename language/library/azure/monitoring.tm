library azure

/** Collects logs and metrics in workspaces that can be queried. */
service LogAnalytics "Azure Monitor Log Analytics" from azure as paas is Monitoring at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-monitor-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the workspace by default; which of them you grant is
  // yours.
  shares LeastPrivilege provider "roles on workspaces and tables" customer "a short list of who gets them"
  shares NetworkRestriction provider "private link scopes" customer "joining one, and no public access"
  // differs from mcsb "Azure Resource Logs": its own operations are logged by default; who queried what is recorded
  // only when told to.
  shares AuditLogging provider "a record of operations on the workspace" customer "query auditing"
  offers EncryptionInTransit "HTTPS with a minimum version of TLS"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  // differs from mcsb "Local Authentication Methods for Data Plane Access": the baseline sees none; the keys with
  // which machines used to send logs are one.
  offers LocalAuthenticationDisabled "a setting that disables workspace keys" at "https://learn.microsoft.com/azure/azure-monitor/logs/manage-access"
  offers ManagedIdentity "managed identity of dedicated clusters"
  offers SupportAccessApproval "Customer Lockbox"
  offers NetworkSegmentation "private link scopes in a subnet with a network security group"
  offers CustomerManagedKeys "customer-managed keys on a dedicated cluster"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  offers LogProtection "locked workspaces, and export to immutable storage" at "https://learn.microsoft.com/azure/azure-monitor/logs/data-security"
  offers DataRetention "retention for each table" at "https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"
  lacks Backup, DataClassification, ThreatDetection, ExfiltrationDetection
}

/** Traces requests through applications of yours. What programs write into traces, names and tokens too, lies there. */
service ApplicationInsights "Application Insights" from azure as paas is Monitoring at "https://learn.microsoft.com/azure/azure-monitor/app/app-insights-overview" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of readers"
  offers ServiceAuthentication "Microsoft Entra authentication of what sends" at "https://learn.microsoft.com/azure/azure-monitor/app/azure-ad-authentication"
  offers LocalAuthenticationDisabled "a setting that refuses telemetry without Microsoft Entra authentication" at "https://learn.microsoft.com/azure/azure-monitor/app/azure-ad-authentication"
  offers LeastPrivilege "Azure roles on the resource and its workspace"
  offers LogProtection "export to immutable storage" at "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export"
  offers DataMasking "filters for telemetry before it is sent" at "https://learn.microsoft.com/azure/azure-monitor/app/api-filtering-sampling"
  offers DataRetention "retention for each table" at "https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"
  alternative LogAnalytics
}

/** Records who changed which resource of Azure, by itself, for ninety days. */
service ActivityLog "Azure Monitor activity log" from azure as paas is Monitoring at "https://learn.microsoft.com/azure/azure-monitor/platform/activity-log" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of readers"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides AuditLogging "a record of every change of resources, for ninety days"
  shares LogProtection provider "entries that nobody can change or delete, for ninety days" customer "an export to where they are kept longer"
  alternative LogAnalytics
}

/** Finds incidents in the logs of a workspace, and runs what answers them. */
service Sentinel "Microsoft Sentinel" from azure as paas is Monitoring at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-sentinel-security-baseline" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication, LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the playbook"
  offers LeastPrivilege "Azure roles for responders and readers"
  offers CustomerManagedKeys "customer-managed keys of the workspace"
  offers DataClassification "labels of Microsoft Purview in its alerts"
  offers ExfiltrationDetection "analytics rules for outflow"
  offers AuditLogging "auditing of queries and changes"
  offers LogProtection "locked workspaces, and export to immutable storage" at "https://learn.microsoft.com/azure/azure-monitor/logs/data-security"
  offers DataRetention "retention for each table" at "https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"
  lacks Backup, SecretStore, SupportAccessApproval, NetworkSegmentation, CertificateManagement, ConfigurationMonitoring
  lacks ThreatDetection "Defender has no plan for it"
  alternative LogAnalytics
}

/** Compares settings with good practice, and watches machines, stores and clusters for attacks. What it finds, somebody has to answer. */
service DefenderForCloud "Microsoft Defender for Cloud" from azure as paas is Monitoring, ManagementPlane at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-defender-for-cloud-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  offers ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers ManagedIdentity "managed identity of the plan"
  offers LeastPrivilege "Azure roles on its findings"
  offers PrivilegedAccess "Microsoft Entra Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  offers CustomerManagedKeys "a workspace with keys of yours"
  offers ConfigurationMonitoring "definitions of Azure Policy and a security score"
  offers LogProtection "continuous export of its findings" at "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export"
  lacks Backup, SecretStore, SupportAccessApproval, NetworkSegmentation, CertificateManagement
  lacks AuditLogging "changes of its settings stand in the activity log"
  alternative Sentinel
}
