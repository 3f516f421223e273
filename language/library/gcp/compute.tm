library gcp

/** A machine of your own on Google's hardware: from the operating system upwards, everything is yours. */
service ComputeEngine "Compute Engine" from gcp as iaas is ComputeHost at "https://cloud.google.com/compute/docs" {
  provides EncryptionAtRest "disks encrypted with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  shares MetadataProtection provider "a metadata server that refuses requests without its own header" customer "a service account with few rights, since whoever runs code on the machine gets its token" at "https://cloud.google.com/compute/docs/metadata/overview"
  shares AuditLogging provider "a record of administrative calls" customer "logs of the guest, collected by the Ops Agent" at "https://cloud.google.com/compute/docs/logging/audit-logging"
  offers SystemPatching "patch jobs of VM Manager" at "https://cloud.google.com/compute/vm-manager/docs/patch"
  offers HostHardening "Shielded VM with secure boot, and organization policies" at "https://cloud.google.com/compute/shielded-vm/docs/shielded-vm"
  offers ThreatDetection "Virtual Machine Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-vm-threat-detection-overview"
  offers UserAuthentication, LocalAuthenticationDisabled "OS Login in place of SSH keys in metadata" at "https://cloud.google.com/compute/docs/oslogin"
  offers MultiFactorAuthentication "OS Login with two-factor authentication" at "https://cloud.google.com/compute/docs/oslogin/set-up-oslogin"
  offers PrivilegedAccess "Privileged Access Manager" at "https://cloud.google.com/iam/docs/pam-overview"
  offers ManagedIdentity "a service account attached to the machine" at "https://cloud.google.com/compute/docs/access/service-accounts"
  offers SecretStore "Secret Manager" at "https://cloud.google.com/secret-manager/docs/overview"
  offers LeastPrivilege "IAM roles, and a service account in place of the default one" at "https://cloud.google.com/iam/docs/best-practices-service-accounts"
  offers NetworkRestriction, NetworkSegmentation "VPC firewall rules, and machines without a public address" at "https://cloud.google.com/firewall/docs/firewalls"
  offers EgressRestriction "egress rules of Cloud Next Generation Firewall" at "https://cloud.google.com/firewall/docs/about-firewalls"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the load balancer in front" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers CustomerManagedKeys "disk encryption with keys in Cloud KMS" at "https://cloud.google.com/compute/docs/disks/customer-managed-encryption"
  offers Backup "snapshot schedules, or Backup and DR" at "https://cloud.google.com/compute/docs/disks/about-snapshot-schedules"
  offers DeletionProtection "deletion protection, and backup vaults" at "https://cloud.google.com/compute/docs/instances/preventing-accidental-vm-deletion"
  offers ConfigurationMonitoring "Security Health Analytics of Security Command Center" at "https://cloud.google.com/security-command-center/docs/concepts-security-health-analytics"
  offers DependencyPatching "patch jobs of VM Manager, for packages of the system" at "https://cloud.google.com/compute/vm-manager/docs/patch"
  offers Redundancy "instance groups over zones" at "https://cloud.google.com/compute/docs/instance-groups/regional-migs"
  lacks HostAntiMalware "nothing of Google's looks inside the guest: bring an agent"
  alternative CloudRun, GkeAutopilot
}

/** Runs containers on demand. Google patches hosts and isolates instances; the image and what is in it are yours. */
service CloudRun "Cloud Run" from gcp as paas is ContainerPlatform, WebApplication at "https://cloud.google.com/run/docs/securing/security" {
  layer Applications customer "your image and what is in it" at "https://cloud.google.com/run/docs/securing/security"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS on every endpoint, with certificates that Google renews"
  provides CertificateManagement "certificates of Google's for every endpoint"
  provides DdosProtection "Google's front end before every service" at "https://cloud.google.com/docs/security/infrastructure/design"
  provides SystemPatching "Google runs the platform"
  provides WorkloadIsolation "a sandbox around every instance"
  shares AuditLogging provider "a record of requests and of administrative calls" customer "writing who did what, and keeping it" at "https://cloud.google.com/run/docs/logging"
  shares ServiceAuthentication provider "a check of the caller's token, on by default" customer "keeping that check on, and the list of who may call" at "https://cloud.google.com/run/docs/authenticating/overview"
  offers UserAuthentication "sign-in with Identity Platform" at "https://cloud.google.com/run/docs/authenticating/end-users"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers ManagedIdentity "a service account for each service" at "https://cloud.google.com/run/docs/securing/service-identity"
  offers SecretStore "secrets from Secret Manager" at "https://cloud.google.com/run/docs/configuring/services/secrets"
  offers LeastPrivilege "IAM roles, and a service account for each service" at "https://cloud.google.com/run/docs/securing/managing-access"
  offers NetworkRestriction "ingress from internal networks and load balancers only" at "https://cloud.google.com/run/docs/securing/ingress"
  offers NetworkSegmentation, EgressRestriction "Direct VPC egress with firewall rules" at "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the load balancer in front" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers TrustedImages "Binary Authorization" at "https://cloud.google.com/binary-authorization/docs/overview"
  offers DependencyPatching "rebuilds that a finding of Artifact Analysis starts" at "https://cloud.google.com/artifact-analysis/docs/pub-sub-notifications"
  offers ThreatDetection "Cloud Run Threat Detection of Security Command Center" at "https://cloud.google.com/security-command-center/docs/cloud-run-threat-detection-overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/run/docs/securing/using-cmek"
  offers Redundancy "services in several regions behind one load balancer; one region spans zones already" at "https://cloud.google.com/run/docs/multiple-regions"
  alternative GkeAutopilot
}

/** Runs single functions on demand. Google patches base images of the runtimes; code and libraries are yours. */
service CloudRunFunctions "Cloud Run functions" from gcp as paas is Function, WebApplication at "https://cloud.google.com/functions/docs/securing" {
  layer Applications customer "your code and its libraries; Google patches runtimes" at "https://cloud.google.com/functions/docs/runtime-support"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides EncryptionInTransit "HTTPS on every endpoint"
  provides CertificateManagement "certificates of Google's for every endpoint"
  provides DdosProtection "Google's front end before every service" at "https://cloud.google.com/docs/security/infrastructure/design"
  provides SystemPatching "Google runs hosts and runtimes, and updates base images" at "https://cloud.google.com/functions/docs/runtime-support"
  provides WorkloadIsolation "a sandbox around every instance"
  shares ServiceAuthentication provider "a check of the caller's token, on by default" customer "keeping that check on, and the list of who may call" at "https://cloud.google.com/functions/docs/securing/authenticating"
  offers UserAuthentication "sign-in with Identity Platform" at "https://cloud.google.com/run/docs/authenticating/end-users"
  shares AuditLogging provider "a record of requests and of administrative calls" customer "writing who did what, and keeping it" at "https://cloud.google.com/functions/docs/monitoring/audit-logging"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers ManagedIdentity "a service account for each function" at "https://cloud.google.com/functions/docs/securing/function-identity"
  offers SecretStore "secrets from Secret Manager" at "https://cloud.google.com/functions/docs/configuring/secrets"
  offers LeastPrivilege "IAM roles, and a service account for each function" at "https://cloud.google.com/functions/docs/securing/function-identity"
  offers NetworkRestriction "ingress settings" at "https://cloud.google.com/functions/docs/networking/network-settings"
  offers NetworkSegmentation, EgressRestriction "egress through a VPC with firewall rules" at "https://cloud.google.com/functions/docs/networking/network-settings"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the load balancer in front" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers CustomerManagedKeys "keys in Cloud KMS" at "https://cloud.google.com/functions/docs/securing/cmek"
  offers DependencyPatching "rebuilds that a finding of Artifact Analysis starts" at "https://cloud.google.com/artifact-analysis/docs/pub-sub-notifications"
  alternative CloudRun
}

/** Runs web applications from their source. Google patches hosts and runtimes; code and libraries are yours. */
service AppEngine "App Engine" from gcp as paas is WebApplication at "https://cloud.google.com/appengine/docs/standard/application-security" {
  layer Applications customer "your code and its libraries; Google patches runtimes"
  provides EncryptionAtRest "encryption with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides DdosProtection "Google's front end before every service" at "https://cloud.google.com/docs/security/infrastructure/design"
  provides SystemPatching "Google runs hosts and runtimes"
  provides CertificateManagement "certificates that Google issues and renews" at "https://cloud.google.com/appengine/docs/standard/securing-custom-domains-with-ssl"
  shares AuditLogging provider "a record of requests and of administrative calls" customer "writing who did what, and keeping it" at "https://cloud.google.com/appengine/docs/standard/audit-logging"
  offers MultiFactorAuthentication "second factors of Identity Platform, or of the accounts behind Identity-Aware Proxy" at "https://cloud.google.com/identity-platform/docs/web/mfa"
  offers EncryptionInTransit "handlers that are secure always"
  offers UserAuthentication "Identity-Aware Proxy, or Identity Platform" at "https://cloud.google.com/appengine/docs/standard/authenticating-users"
  offers ManagedIdentity "a service account of its own for each service" at "https://cloud.google.com/appengine/docs/standard/user-managed-service-accounts"
  offers SecretStore "Secret Manager" at "https://cloud.google.com/secret-manager/docs/overview"
  offers LeastPrivilege "a service account in place of the default one" at "https://cloud.google.com/appengine/docs/standard/user-managed-service-accounts"
  offers NetworkRestriction "App Engine firewall and ingress controls" at "https://cloud.google.com/appengine/docs/standard/application-security"
  offers NetworkSegmentation, EgressRestriction "egress through Serverless VPC Access" at "https://cloud.google.com/vpc/docs/serverless-vpc-access"
  offers WebApplicationFirewall, RateLimiting "Cloud Armor on the load balancer in front" at "https://cloud.google.com/armor/docs/cloud-armor-overview"
  offers SecurityTesting "Web Security Scanner" at "https://cloud.google.com/security-command-center/docs/concepts-web-security-scanner-overview"
  alternative CloudRun
}

/** Runs batches of jobs on machines that it starts and stops. What runs in them is yours. */
service CloudBatch "Batch" from gcp as paas is BatchCompute at "https://cloud.google.com/batch/docs/get-started" {
  layer Applications customer "your programs and images"
  provides EncryptionAtRest "disks encrypted with keys of Google's, always" at "https://cloud.google.com/docs/security/encryption/default-encryption"
  provides UserAuthentication, ServiceAuthentication "IAM on every request" at "https://cloud.google.com/batch/docs/get-started"
  shares SystemPatching provider "images that Google updates" customer "using them, and no old ones of your own" at "https://cloud.google.com/batch/docs/vm-os-environment-overview"
  shares AuditLogging provider "a record of administrative calls" customer "logs of the jobs" at "https://cloud.google.com/batch/docs/audit-logging"
  offers ManagedIdentity "a service account for each job" at "https://cloud.google.com/batch/docs/create-run-job-custom-service-account"
  offers SecretStore "secrets from Secret Manager" at "https://cloud.google.com/batch/docs/create-run-job-secret-manager"
  offers LeastPrivilege "IAM roles, and a service account for each job" at "https://cloud.google.com/batch/docs/create-run-job-custom-service-account"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "a network of yours, and machines without a public address" at "https://cloud.google.com/batch/docs/networking-overview"
  offers CustomerManagedKeys "disks with keys in Cloud KMS" at "https://cloud.google.com/compute/docs/disks/customer-managed-encryption"
}
