library aws

// What the services here say follows Amazon's documentation of each of them. Three things hold for nearly all: each call is
// signed by an identity of IAM, and refused without a grant; management calls are recorded in CloudTrail, and can be looked
// up for 90 days, while reads of data are recorded only by a trail of yours; and encryption with keys of yours means keys
// in AWS KMS. Where others check a setting that Amazon has right by default, a comment says so: `differs from checks`.

// The stages of an incident are those of Amazon's own part; what concerns your data and settings alone is yours to detect.
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
