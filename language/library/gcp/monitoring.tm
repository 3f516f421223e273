library gcp

/** Collects logs of Google's services and of yours, audit logs among them. */
service CloudLogging "Cloud Logging" from gcp as paas is Monitoring at "https://cloud.google.com/logging/docs/overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/logging/docs/access-control"
  shares LogProtection provider "an audit bucket that nobody can change" customer "a locked bucket in another project for the rest" at "https://cloud.google.com/logging/docs/buckets"
  shares DataRetention provider "400 days for administrative calls, 30 for the rest" customer "the days that your duties demand" at "https://cloud.google.com/logging/docs/buckets"
  offers LeastPrivilege "roles on log views" at "https://cloud.google.com/logging/docs/logs-views"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/logging/docs/routing/managed-encryption"
  offers NetworkRestriction "VPC Service Controls" at "https://cloud.google.com/vpc-service-controls/docs/overview"
  offers DataResidency "regional log buckets" at "https://cloud.google.com/logging/docs/regionalized-logs"
}

/** Metrics, alerts and dashboards. */
service CloudMonitoring "Cloud Monitoring" from gcp as paas is Monitoring at "https://cloud.google.com/monitoring/docs/monitoring-overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/monitoring/access-control"
  shares AuditLogging provider "a record of administrative calls" customer "data access logs" at "https://cloud.google.com/monitoring/audit-logging"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/monitoring/access-control"
}

/** Finds wrong settings, vulnerable programs and attacks over all projects. */
service SecurityCommandCenter "Security Command Center" from gcp as paas is Monitoring at "https://cloud.google.com/security-command-center/docs/security-command-center-overview" {
  provides EncryptionAtRest, EncryptionInTransit "encryption with keys of Google's, HTTPS only"
  provides SystemPatching "Google runs the service"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/security-command-center/docs/access-control"
  offers ThreatDetection, ExfiltrationDetection "Event Threat Detection" at "https://cloud.google.com/security-command-center/docs/concepts-event-threat-detection-overview"
  offers ConfigurationMonitoring "Security Health Analytics" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers LeastPrivilege "IAM roles" at "https://cloud.google.com/security-command-center/docs/access-control"
}
