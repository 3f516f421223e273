library hosted

provider okta "Okta" {
  responsibility Standard
  answers responsibility "Shared security model, in the technical white paper" at "https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/"
  answers abuse          "Vulnerability reporting policy" at "https://www.okta.com/vulnerability-reporting-policy/"
  answers assessments    "SOC 2, ISO 27001, FedRAMP and others" at "https://trust.okta.com/compliance/"
  answers monitoring     "The state of each cell" at "https://status.okta.com"
  answers disclosure     "Security advisories" at "https://trust.okta.com/security-advisories/"
  // Of how it responds to incidents, Okta publishes advisories. What it does at the other stages is in reports that it shows
  // under an agreement: so they are left out.
  incidents {
    stabilize "Publishes what happened, what to look for, and what to change, as a security advisory"
  }
}

/** Signs people in to everything else. Its administrators are worth more than any application behind it, and an uploaded recording of a session can be one. */
service Okta "Okta Workforce Identity" from okta as saas is IdentityProvider at "https://help.okta.com/en-us/content/topics/security/healthinsight/healthinsight.htm" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of each tenant with keys of its own, TLS only" at "https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/"
  provides SystemPatching "Okta runs it" at "https://www.okta.com/resources/whitepaper/okta-security-technical-white-paper/"
  provides UserAuthentication, ServiceAuthentication "sign-in and tokens"
  shares SessionManagement provider "sessions that can be ended" customer "their length, and binding to device and network" at "https://help.okta.com/oie/en-us/content/topics/identity-engine/policies/about-policies.htm"
  shares PasswordProtection provider "a brake on repeated tries" customer "length, and refusal of common passwords" at "https://help.okta.com/oie/en-us/content/topics/identity-engine/policies/about-policies.htm"
  shares ThreatDetection provider "ThreatInsight, which knows bad addresses" customer "its setting to block, and alarms that somebody reads" at "https://help.okta.com/en-us/content/topics/security/threat-insight/about-threatinsight.htm"
  shares AuditLogging provider "a system log, for 90 days" customer "a stream of it to where it is kept and read" at "https://help.okta.com/en-us/content/topics/reports/reports_syslog.htm"
  offers MultiFactorAuthentication "authenticators that resist phishing" at "https://help.okta.com/oie/en-us/content/topics/identity-engine/authenticators/about-authenticators.htm"
  offers ConditionalAccess "policies for each application, by device and network" at "https://help.okta.com/oie/en-us/content/topics/identity-engine/policies/about-policies.htm"
  offers PrivilegedAccess "administrator roles for single tasks" at "https://help.okta.com/en-us/content/topics/security/administrators-admin-comparison.htm"
  offers AccessReview "access certification campaigns" at "https://help.okta.com/en-us/content/topics/identity-governance/access-certification/iga-access-cert.htm"
  offers NetworkRestriction "network zones, for tokens of its API as well" at "https://help.okta.com/en-us/content/topics/security/network/network-zones.htm"
  offers LeastPrivilege "scopes of OAuth in place of tokens that may do all" at "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/"
  alternative DirectoryService
}
