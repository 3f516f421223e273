library hosted

// Follows GitLab's documentation of GitLab.com. Some of what is offered needs the Premium or Ultimate tier. GitLab on a
// machine of your own is software that you run: `on VirtualMachine is SourceControl`.

provider gitlab "GitLab" {
  responsibility Standard
  answers responsibility "Questions and answers about security, with its customer assurance package" at "https://about.gitlab.com/security/faq/"
  answers abuse          "Reporting abuse" at "https://docs.gitlab.com/user/report_abuse/"
  answers assessments    "SOC 2 and ISO 27001" at "https://about.gitlab.com/security/faq/"
  answers monitoring     "The state of its services" at "https://status.gitlab.com"
  answers disclosure     "Communication plan for security incidents" at "https://handbook.gitlab.com/handbook/security/security-operations/sirt/security-incident-communication-plan/"
  // Its handbook is public, and says how its team responds to incidents on GitLab.com:
  // https://handbook.gitlab.com/handbook/security/security-operations/sirt/sec-incident-response/
  incidents {
    detect    "Watches GitLab.com, and takes reports from customers and researchers"
    assess    "An engineer on call judges severity"
    diagnose  "Looks for the cause, and for users who are affected"
    stabilize "Contains the incident, removes its cause, and notifies affected users"
    close     "Reviews what happened, and follows up on what was learned"
  }
}

/** Repositories, reviews and pipelines in one place. Whoever owns a group owns all three. */
service GitLab "GitLab.com" from gitlab as saas is SourceControl, CiService at "https://docs.gitlab.com/security/" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS and SSH only" at "https://about.gitlab.com/security/faq/"
  provides SystemPatching "GitLab runs it"
  provides HostIsolation "a fresh virtual machine for each job on hosted runners" at "https://docs.gitlab.com/ci/runners/hosted_runners/"
  provides UserAuthentication, ServiceAuthentication "accounts, keys, and a token for each job" at "https://docs.gitlab.com/ci/jobs/ci_job_token/"
  shares Backup provider "recovery of the service as a whole" customer "a mirror or an export of your projects" at "https://docs.gitlab.com/user/project/settings/import_export/"
  shares AuditLogging provider "audit events of groups and projects" customer "a stream of them to where they are kept and read" at "https://docs.gitlab.com/user/compliance/audit_events/"
  offers MultiFactorAuthentication "a second factor that a group demands" at "https://docs.gitlab.com/security/two_factor_authentication/"
  offers ConditionalAccess "SAML single sign-on with your identity provider's rules" at "https://docs.gitlab.com/user/group/saml_sso/"
  offers NetworkRestriction "a list of addresses for a group" at "https://docs.gitlab.com/user/group/access_and_permissions/"
  offers LeastPrivilege "roles in each group and project" at "https://docs.gitlab.com/user/permissions/"
  offers TenantRestriction "visibility of groups, and limits on sharing and forks" at "https://docs.gitlab.com/user/public_access/"
  offers BuildIntegrity "protected branches and environments" at "https://docs.gitlab.com/user/project/repository/branches/protected/"
  offers SecretScanning "secret detection and push protection" at "https://docs.gitlab.com/user/application_security/secret_detection/"
  offers SecurityTesting "static and dynamic tests in the pipeline" at "https://docs.gitlab.com/user/application_security/"
  offers ComponentVetting "dependency scanning, and a proxy for images" at "https://docs.gitlab.com/user/application_security/dependency_scanning/"
  offers ManagedIdentity "OpenID Connect tokens of each job, which clouds trust" at "https://docs.gitlab.com/ci/secrets/id_token_authentication/"
  offers SecretStore "secrets from a vault, and masked variables" at "https://docs.gitlab.com/ci/secrets/"
  offers SessionManagement "single sign-on again each day" at "https://docs.gitlab.com/user/group/saml_sso/"
  alternative GitHub
}
