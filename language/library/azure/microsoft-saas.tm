library azure

// Software as a service by the same provider. What people share, who may sign in and what is kept is set by the tenant.

/** Mail, documents, meetings and chats of an organization. Whatever its people share or connect, the organization answers for. */
service Microsoft365 "Microsoft 365" from azure as saas is Collaboration, MailService at "https://learn.microsoft.com/compliance/assurance/assurance-vulnerability-management" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of disks and files, TLS" at "https://learn.microsoft.com/purview/encryption"
  provides SystemPatching "Microsoft runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in by Microsoft Entra ID" at "https://learn.microsoft.com/microsoft-365/enterprise/about-microsoft-365-identity"
  shares AuditLogging provider "a record of what people do, for 180 days" customer "looking at it, and keeping it longer" at "https://learn.microsoft.com/purview/audit-solutions-overview"
  // Its maker keeps itself able to restore the service. What people delete or encrypt is another matter.
  shares Backup provider "recovery of the service as a whole" customer "Microsoft 365 Backup, or a copy of yours" at "https://learn.microsoft.com/microsoft-365/backup/backup-overview"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/overview"
  offers LeastPrivilege "separate roles for administrators, and permissions on each site" at "https://learn.microsoft.com/microsoft-365/admin/add-users/about-admin-roles"
  offers AccessReview "reviews of guests and groups" at "https://learn.microsoft.com/entra/id-governance/access-reviews-overview"
  offers TenantRestriction "settings for guests, and for links that anyone may open" at "https://learn.microsoft.com/sharepoint/turn-external-sharing-on-or-off"
  offers ApplicationApproval "consent by administrators, with a request workflow" at "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow"
  offers SupportAccessApproval "Customer Lockbox" at "https://learn.microsoft.com/purview/customer-lockbox-requests"
  offers CustomerManagedKeys "Customer Key" at "https://learn.microsoft.com/purview/customer-key-overview"
  offers SenderAuthentication "SPF, DKIM and DMARC for your domains" at "https://learn.microsoft.com/defender-office-365/email-authentication-about"
  offers DataClassification "sensitivity labels, and recognition of what is sensitive" at "https://learn.microsoft.com/purview/sensitivity-labels"
  offers ExfiltrationDetection "data loss prevention" at "https://learn.microsoft.com/purview/dlp-learn-about-dlp"
  offers DataRetention, DeletionProtection "retention policies" at "https://learn.microsoft.com/purview/retention"
  offers DataResidency "a region for each group of people" at "https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-multi-geo"
  offers ThreatDetection "Microsoft Defender XDR" at "https://learn.microsoft.com/defender-xdr/microsoft-365-defender"
}

/** Customers, sales and finance on tables of Dataverse. Who sees which record is set by roles that you give. */
service Dynamics365 "Microsoft Dynamics 365" from azure as saas is Crm, SaasApplication at "https://learn.microsoft.com/power-platform/admin/wp-security" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of databases, TLS"
  provides SystemPatching "Microsoft runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in by Microsoft Entra ID"
  provides Backup "backups of each environment, for days" at "https://learn.microsoft.com/power-platform/admin/backup-restore-environments"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/overview"
  offers LeastPrivilege "security roles, teams, and security by column"
  offers TenantRestriction "cross-tenant restrictions for connections" at "https://learn.microsoft.com/power-platform/admin/cross-tenant-restrictions"
  offers NetworkRestriction "an address firewall for each environment" at "https://learn.microsoft.com/power-platform/admin/ip-firewall"
  offers ApplicationApproval "consent by administrators, with a request workflow" at "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow"
  offers SupportAccessApproval "Customer Lockbox" at "https://learn.microsoft.com/power-platform/admin/about-lockbox"
  offers CustomerManagedKeys "customer-managed keys in Key Vault" at "https://learn.microsoft.com/power-platform/admin/customer-managed-key"
  offers AuditLogging "auditing of tables, columns and sign-ins" at "https://learn.microsoft.com/power-platform/admin/manage-dataverse-auditing"
  offers ExfiltrationDetection "data policies that say which connectors may meet" at "https://learn.microsoft.com/power-platform/admin/wp-data-loss-prevention"
  offers DataRetention "jobs that delete or move what is old" at "https://learn.microsoft.com/power-platform/admin/delete-bulk-records"
}

/** A model that answers questions about incidents, over what Defender and Sentinel know. It sees what its user may see. */
service SecurityCopilot "Microsoft Security Copilot" from azure as saas is LanguageModel, SaasApplication at "https://learn.microsoft.com/copilot/security/privacy-data-security" {
  layer Applications customer "what you ask, and what you do with answers"
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS"
  provides SystemPatching "Microsoft runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in by Microsoft Entra ID" at "https://learn.microsoft.com/copilot/security/authentication"
  shares ContentFiltering provider "filters of prompts and answers" customer "a look at what an answer rests on, before somebody acts on it"
  shares LeastPrivilege provider "answers from what the user may see anyway" customer "who may use it, and which sources it is given" at "https://learn.microsoft.com/copilot/security/authentication"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access" at "https://learn.microsoft.com/copilot/security/authentication"
  offers DataResidency "a region for prompts and answers"
  offers AuditLogging "prompts and answers in the audit log" at "https://learn.microsoft.com/copilot/security/audit-log"
  offers RateLimiting "a budget of compute units" at "https://learn.microsoft.com/copilot/security/manage-usage"
}
