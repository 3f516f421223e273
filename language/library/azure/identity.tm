library azure

/** The directory: people, programs, and their sign-in. */
service EntraId "Microsoft Entra ID" from azure as saas is IdentityProvider at "https://learn.microsoft.com/entra/fundamentals/whatis" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of the directory and its traffic" at "https://learn.microsoft.com/entra/fundamentals/data-operational-considerations"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "sign-in, and tokens for applications" at "https://learn.microsoft.com/entra/identity/authentication/overview-authentication"
  provides DdosProtection, RateLimiting "smart lockout and throttling" at "https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout"
  provides SessionManagement "lifetime of tokens and sessions" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  provides PasswordProtection "smart lockout and a list of banned passwords" at "https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad"
  provides Redundancy "data centers in several regions" at "https://learn.microsoft.com/entra/architecture/architecture"
  shares AuditLogging provider "a record of sign-ins and changes, kept for a while" customer "an export to where it is kept" at "https://learn.microsoft.com/entra/identity/monitoring-health/overview-monitoring-health"
  offers MultiFactorAuthentication "security defaults or Conditional Access" at "https://learn.microsoft.com/entra/identity/authentication/concept-mfa-howitworks"
  offers ConditionalAccess "Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/overview"
  offers LeastPrivilege "built-in and custom directory roles" at "https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices"
  offers PrivilegedAccess "Privileged Identity Management" at "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"
  offers ThreatDetection "Microsoft Entra ID Protection" at "https://learn.microsoft.com/entra/id-protection/overview-identity-protection"
  offers ConfigurationMonitoring "recommendations and the identity secure score" at "https://learn.microsoft.com/entra/identity/monitoring-health/concept-identity-secure-score"
  offers AccessReview "access reviews" at "https://learn.microsoft.com/entra/id-governance/access-reviews-overview"
  offers TenantRestriction "cross-tenant access settings" at "https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview"
  offers ApplicationApproval "consent by administrators, with a request workflow" at "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow"
}

/** A Windows domain for programs that need one: Kerberos, LDAP, group policies. Azure runs the controllers; users come from Microsoft Entra ID. */
service DomainServices "Microsoft Entra Domain Services" from azure as paas is IdentityProvider at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-active-directory-domain-services-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides Backup "backups of the domain"
  provides SystemPatching "Azure patches the domain controllers" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  // differs from mcsb "Azure AD Authentication Required for Data Plane Access": people prove themselves to the
  // domain, and not to Microsoft Entra ID: that is what it is for.
  provides UserAuthentication "Kerberos, NTLM and LDAP for programs in the domain" at "https://learn.microsoft.com/entra/identity/domain-services/overview"
  provides SessionManagement "tickets that end after hours" at "https://learn.microsoft.com/entra/identity/domain-services/overview"
  shares NetworkSegmentation provider "a place in a virtual network of yours" customer "the rules around it"
  // differs from mcsb "Azure Policy Support": the definitions are there by default, and watch nothing until you
  // assign them.
  shares ConfigurationMonitoring provider "built-in definitions of Azure Policy" customer "assigning them, and looking at what they find"
  offers EncryptionInTransit "secure LDAP, and settings that refuse old protocols" at "https://learn.microsoft.com/entra/identity/domain-services/secure-your-domain"
  offers AuditLogging "resource logs of the domain"
  offers PasswordProtection "password policies with lockout, and settings that refuse old hashes" at "https://learn.microsoft.com/entra/identity/domain-services/password-policy"
  lacks ServiceAuthentication, ManagedIdentity, LeastPrivilege, SupportAccessApproval, NetworkRestriction, CustomerManagedKeys, DataClassification, ThreatDetection, ExfiltrationDetection
  lacks MultiFactorAuthentication "Kerberos asks for no second proof"
  lacks LocalAuthenticationDisabled "accounts may live in the domain itself"
  lacks RateLimiting
  alternative EntraId
}
