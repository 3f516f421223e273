library hosted

provider datadog "Datadog" {
  responsibility Standard
  answers responsibility "Shared responsibility model, on the page about security" at "https://www.datadoghq.com/security/"
  answers abuse          "Contacts of the security team" at "https://www.datadoghq.com/security/"
  answers assessments    "SOC 2, ISO 27001 and others" at "https://www.datadoghq.com/security/"
  answers monitoring     "The state of its services" at "https://status.datadoghq.com"
  answers disclosure     "Data processing addendum, with a duty to notify" at "https://www.datadoghq.com/legal/data-processing-addendum/"
  // Of how it responds to incidents, Datadog promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies customers whose data a breach has touched, as its contract on data protection says"
  }
}

/** Logs, metrics and traces of everything you run. It keeps what your programs print, and that is yours to look through. */
service Datadog "Datadog" from datadog as saas is Monitoring at "https://docs.datadoghq.com/data_security/" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS only"
  provides SystemPatching "Datadog runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and keys" at "https://docs.datadoghq.com/account_management/api-app-keys/"
  offers ConditionalAccess "SAML single sign-on with your identity provider's rules" at "https://docs.datadoghq.com/account_management/saml/"
  offers NetworkRestriction "an IP allow list" at "https://docs.datadoghq.com/account_management/org_settings/ip_allowlist/"
  offers LeastPrivilege "roles, and restrictions on single logs" at "https://docs.datadoghq.com/account_management/rbac/"
  offers DataMasking "Sensitive Data Scanner, and rules of the agent" at "https://docs.datadoghq.com/security/sensitive_data_scanner/"
  offers DataRetention "retention for each index" at "https://docs.datadoghq.com/logs/log_configuration/indexes/"
  offers LogProtection "archives in storage of yours" at "https://docs.datadoghq.com/logs/log_configuration/archives/"
  offers AuditLogging "Audit Trail" at "https://docs.datadoghq.com/account_management/audit_trail/"
  offers KeyRotation "keys for each program, to be replaced one by one" at "https://docs.datadoghq.com/account_management/api-app-keys/"
  offers SessionManagement "the length of sessions, through single sign-on" at "https://docs.datadoghq.com/account_management/saml/"
  alternative LogService
}
