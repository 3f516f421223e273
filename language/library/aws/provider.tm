library aws

provider aws "Amazon Web Services" {
  responsibility AwsShared
  answers responsibility "Shared responsibility model" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  answers abuse          "Report abuse of AWS resources to the trust and safety team" at "https://repost.aws/knowledge-center/report-aws-abuse"
  answers assessments    "Audit reports in AWS Artifact: SOC, ISO 27001, PCI DSS and others" at "https://aws.amazon.com/artifact/"
  answers monitoring     "Controls of the data centers and the infrastructure" at "https://aws.amazon.com/compliance/data-center/controls/"
  answers disclosure     "Security bulletins, and notices to the affected accounts" at "https://aws.amazon.com/security/security-bulletins/"
  incidents {
    detect    "Watches the infrastructure around the clock, and takes reports from customers and researchers"
    assess    "Judges impact and severity"
    diagnose  "Looks for the cause, and for accounts that are affected"
    stabilize "Contains the incident, restores the service, and notifies affected accounts"
    close     "Reviews what happened, and improves the service and its procedures"
  }
}
