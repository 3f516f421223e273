library hosted

provider slack "Slack" {
  responsibility Standard
  answers responsibility "Security at Slack: what it does, and what administrators can set" at "https://slack.com/trust/security"
  answers abuse          "Acceptable Use Policy" at "https://slack.com/acceptable-use-policy"
  answers assessments    "SOC 2, ISO 27001 and others" at "https://slack.com/trust/compliance"
  answers monitoring     "The state of its services" at "https://slack-status.com"
  answers disclosure     "Data processing addendum, with a duty to notify" at "https://slack.com/terms-of-service/data-processing"
  // Of how it responds to incidents, Slack promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies customers whose data a breach has touched, as its contract on data protection says"
  }
}

/** Chat of an organization. Passwords, keys and customer lists end up in it, for as long as it keeps messages, and guests read along. */
service Slack "Slack" from slack as saas is Collaboration at "https://slack.com/trust/security" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS only"
  provides SystemPatching "Slack runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens of applications"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose" at "https://slack.com/help/articles/201658943-Export-your-workspace-data"
  offers MultiFactorAuthentication "a second factor for the whole workspace" at "https://slack.com/help/articles/212221668-Mandatory-workspace-two-factor-authentication"
  offers ConditionalAccess "SAML single sign-on with your identity provider's rules" at "https://slack.com/help/articles/203772216-SAML-single-sign-on"
  offers LeastPrivilege "roles, and scopes of applications" at "https://slack.com/help/articles/360018112273-Types-of-roles-in-Slack"
  offers TenantRestriction "rules for guests and for channels with other organizations" at "https://slack.com/help/articles/115004151203-Slack-Connect-guide--Work-with-external-organizations"
  offers ApplicationApproval "approval of applications" at "https://slack.com/help/articles/222386767-Manage-app-approval-for-your-workspace"
  offers DataRetention "retention for messages and files" at "https://slack.com/help/articles/203457187-Customize-data-retention-in-Slack"
  offers DataResidency "a region for data at rest" at "https://slack.com/help/articles/360035633934-Data-residency-for-Slack"
  offers CustomerManagedKeys "Enterprise Key Management" at "https://slack.com/help/articles/360019110974-Slack-Enterprise-Key-Management"
  offers AuditLogging "audit logs, over an API" at "https://docs.slack.dev/admins/audit-logs-api/"
  offers ExfiltrationDetection "anomaly events of the audit logs" at "https://docs.slack.dev/admins/audit-logs-api/"
  offers SessionManagement "the length of sessions" at "https://slack.com/help/articles/115005223763-Manage-session-duration"
  alternative OfficeSuite
}
