library gcp

// What the services here say follows Google's documentation of each of them. Three things hold for nearly all: Google
// encrypts what is stored and what crosses its own network, always, and records administrative calls in an audit log that
// cannot be switched off. Reads and writes of data are recorded only where you switch that on, and who may do what is
// yours to say.

provider gcp "Google Cloud" {
  responsibility GoogleShared
  answers responsibility "Shared responsibilities and shared fate" at "https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate"
  answers abuse          "Report suspected abuse on Google Cloud" at "https://support.google.com/code/contact/cloud_platform_report"
  answers assessments    "Audit reports in Compliance Reports Manager: SOC, ISO 27001, PCI DSS and others" at "https://cloud.google.com/security/compliance/compliance-reports-manager"
  answers monitoring     "How Google builds and watches its infrastructure" at "https://cloud.google.com/docs/security/infrastructure/design"
  answers disclosure     "The process for incidents that concern customer data" at "https://cloud.google.com/docs/security/incident-response"
  incidents {
    detect    "Watches the infrastructure around the clock, and takes reports from customers and researchers"
    assess    "A responder on call judges severity, and names who leads the response"
    diagnose  "Specialists look for the cause, and for customers who are affected"
    stabilize "Contains the incident, restores the service, and notifies affected customers"
    close     "Reviews what happened, and sees that the lessons are put into practice"
  }
}
