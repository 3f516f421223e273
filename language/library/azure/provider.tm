library azure

// What the services here say follows the security baselines that Microsoft publishes for each of them (benchmark
// version 1, October 2023). A feature that is there and on by default is provided; one that can be switched on is
// offered, or shared where a half of it stands already; one that is not there is lacking. Two features are risky when
// they are on, local accounts and local administrators: there the defense is to switch them off, and it is yours.
// Where a service has learned something since, or the baseline means another thing than the control, a comment says so:
// `differs from mcsb`, with the feature and the reason.

// The stages of an incident are those of Microsoft's own security response; what concerns your data and settings alone
// is yours to detect. Public answers to the five questions are named with their pages.
provider azure "Microsoft Azure" {
  responsibility Microsoft2026
  answers responsibility "Shared responsibility in the cloud" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  answers abuse          "Report abuse to the Microsoft Security Response Center" at "https://msrc.microsoft.com/report/abuse"
  answers assessments    "Audit reports in the Service Trust Portal: SOC, ISO 27001, PCI DSS and others" at "https://servicetrust.microsoft.com/"
  answers monitoring     "How Microsoft monitors the infrastructure of Azure" at "https://learn.microsoft.com/azure/security/fundamentals/infrastructure-monitoring"
  answers disclosure     "Notification of breaches that concern customer data" at "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-azure-dynamics"
  incidents {
    detect    "Watches the platform around the clock, and takes reports from customers and researchers"
    assess    "A responder on call judges impact and severity"
    diagnose  "Security experts look for the cause, and for customers who are affected"
    stabilize "Contains the incident, restores the service, and notifies affected customers"
    close     "Reviews what happened, and improves the platform and its procedures"
  }
}
