library hosted

provider salesforce "Salesforce" {
  responsibility Standard
  answers responsibility "Security best practices: what is yours to set" at "https://security.salesforce.com/security-best-practices"
  answers abuse          "Responsible disclosure, with an address for reports" at "https://www.salesforce.com/company/disclosure/"
  answers assessments    "SOC 2, ISO 27001, PCI DSS and others" at "https://compliance.salesforce.com"
  answers monitoring     "The state of each instance" at "https://status.salesforce.com"
  answers disclosure     "Advisories, and notices to the security contact of the organization" at "https://security.salesforce.com/security-advisories"
  // Of how it responds to incidents, Salesforce promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies the security contacts of an organization that an incident has touched"
  }
}

/**
 * Customers, contracts and whatever else was built on it. Guests of a public page read what its guest profile may read, and
 * a connected application as much as whoever connected it: in 2025, tokens of such applications emptied hundreds of tenants.
 */
service Salesforce "Salesforce" from salesforce as saas is Crm at "https://help.salesforce.com/s/articleView?id=sf.security_overview.htm" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS only"
  provides SystemPatching "Salesforce runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and OAuth for programs"
  shares MultiFactorAuthentication provider "a second factor that the contract demands" customer "its enforcement for each way to sign in" at "https://help.salesforce.com/s/articleView?id=sf.security_overview_2fa.htm"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose" at "https://help.salesforce.com/s/articleView?id=sf.admin_exportdata.htm"
  shares AuditLogging provider "a history of sign-ins and of changed settings" customer "event monitoring, and an export to where it is read" at "https://help.salesforce.com/s/articleView?id=sf.admin_monitorsetup.htm"
  offers ConditionalAccess "single sign-on, and login flows" at "https://help.salesforce.com/s/articleView?id=sf.sso_about.htm"
  offers NetworkRestriction "login IP ranges, for profiles and connected applications" at "https://help.salesforce.com/s/articleView?id=sf.login_ip_ranges.htm"
  offers LeastPrivilege "profiles, permission sets and sharing rules" at "https://help.salesforce.com/s/articleView?id=sf.permissions_about_users_access.htm"
  offers TenantRestriction "profiles and sharing rules of guests"
  offers ApplicationApproval "connected applications that administrators admit" at "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm"
  offers KeyRotation "policies that end refresh tokens" at "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm"
  offers ColumnEncryption, CustomerManagedKeys "Shield Platform Encryption" at "https://help.salesforce.com/s/articleView?id=sf.security_pe_overview.htm"
  offers ExfiltrationDetection, ThreatDetection "threat detection of Event Monitoring, and transaction security policies"
  offers ConfigurationMonitoring "Health Check" at "https://help.salesforce.com/s/articleView?id=sf.security_health_check.htm"
  offers DataClassification "metadata fields for sensitivity and compliance"
  offers SessionManagement "session settings: length, and binding to address and domain" at "https://help.salesforce.com/s/articleView?id=sf.admin_sessions.htm"
  alternative CustomerRelations
}
