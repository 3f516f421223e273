library azure

/** The directory: people, programs, and their sign-in. */
service EntraId "Microsoft Entra ID" from azure as saas is IdentityProvider {
  provides EncryptionAtRest, EncryptionInTransit "encryption of the directory and its traffic" at "https://learn.microsoft.com/entra/fundamentals/data-operational-considerations"
  provides UserAuthentication, ServiceAuthentication "sign-in, and tokens for applications" at "https://learn.microsoft.com/entra/identity/authentication/overview-authentication"
  provides SessionManagement "lifetime of tokens and sessions"
  provides DdosProtection, RateLimiting "smart lockout and throttling"
  offers MultiFactorAuthentication "security defaults or Conditional Access" at "https://learn.microsoft.com/entra/identity/authentication/concept-mfa-howitworks"
  offers ConditionalAccess "Microsoft Entra Conditional Access"
  offers PrivilegedAccess "Privileged Identity Management"
  offers AccessReview "access reviews"
  offers LeastPrivilege "built-in and custom directory roles"
  offers TenantRestriction "cross-tenant access settings"
  shares AuditLogging provider "a record of sign-ins and changes, kept for a while" customer "an export to where it is kept"
}

/** Collects logs and metrics in workspaces that can be queried. */
service LogAnalytics "Azure Monitor Log Analytics" from azure as paas is Monitoring {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-monitor-security-baseline"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  provides SystemPatching "Azure runs the service"
  offers EncryptionInTransit "HTTPS with a minimum version of TLS"
  offers CustomerManagedKeys "customer-managed keys on a dedicated cluster"
  shares LeastPrivilege provider "roles on workspaces and tables" customer "a short list of who gets them"
  offers LogProtection "locked workspaces, and export to immutable storage"
  offers DataRetention "retention for each table"
  // Its own operations are logged by default. Who queried what is recorded only when told to.
  shares AuditLogging provider "a record of operations on the workspace" customer "query auditing"
  // The baseline sees no local authentication; the keys with which machines used to send logs are one.
  offers LocalAuthenticationDisabled "a setting that disables workspace keys"
  shares NetworkRestriction provider "private link scopes" customer "joining one, and no public access"
  lacks Backup, ExfiltrationDetection
}

/** Finds incidents in the logs of a workspace, and runs what answers them. */
service Sentinel "Microsoft Sentinel" from azure as paas is Monitoring {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS" at "https://learn.microsoft.com/security/benchmark/azure/baselines/microsoft-sentinel-security-baseline"
  provides UserAuthentication, ServiceAuthentication, LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides SystemPatching "Azure runs the service"
  offers LeastPrivilege "Azure roles for responders and readers"
  offers LogProtection "locked workspaces, and export to immutable storage"
  offers DataRetention "retention for each table"
  offers CustomerManagedKeys "customer-managed keys of the workspace"
  offers AuditLogging "auditing of queries and changes"
  alternative LogAnalytics
}
