library hosted

/** Signs people and programs in. Whoever administers it, administers all that trusts it. */
service DirectoryService "Identity provider" as saas is IdentityProvider {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in, tokens and sessions"
  shares PasswordProtection provider "a brake on repeated tries" customer "length, and refusal of passwords on known lists"
  shares AuditLogging provider "a record of sign-ins, kept for a while" customer "an export to where it is kept and read"
  shares ThreatDetection provider "a judgement on each sign-in" customer "rules that act on it, and alarms that somebody reads"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers ConditionalAccess "rules for devices, networks and countries"
  offers PrivilegedAccess "administrator roles for single tasks, and for hours"
  offers AccessReview "campaigns in which owners confirm each grant"
  offers ApplicationApproval "consent by administrators only"
}

/** Holds source code: GitHub, GitLab and their like. */
service CodeHosting "Source control" as saas is SourceControl {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS and SSH only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, keys and tokens"
  shares Backup provider "recovery of the service as a whole" customer "a mirror of your repositories"
  offers BuildIntegrity "protected branches and required reviews"
  offers MultiFactorAuthentication "a second factor for all members"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers LeastPrivilege "teams and roles on each repository"
  offers SecretScanning "a scan of each push"
  offers ApplicationApproval "a list of applications that members may connect"
  offers TenantRestriction "rules on public repositories, forks and outside members"
  offers AuditLogging "audit log of the organization"
  offers SessionManagement "the length of sessions, through single sign-on"
  alternative BuildService
}

/** Builds, tests and deploys: hosted pipelines. Whoever may change what runs there, acts with all that it may reach. */
service BuildService "Build and deployment service" as saas is CiService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts and tokens"
  provides HostIsolation "a fresh machine for each job"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers BuildIntegrity "protected environments, approvals and signed artifacts"
  offers SecretStore "encrypted secrets, which jobs read by name"
  offers ManagedIdentity "tokens of each job that your cloud trusts, in place of secrets"
  offers LeastPrivilege "secrets and rights for single branches and environments"
  offers ComponentVetting "a list of the steps of others that may be used"
  offers AuditLogging "audit log of the organization"
  offers SessionManagement "the length of sessions, through single sign-on"
  alternative CodeHosting
}

/** Strings applications together by connectors, without code. Each connection acts as whoever made it. */
service AutomationService "Hosted workflow automation" as saas is WorkflowAutomation {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  provides SecretStore "connections that hold the credentials, and show them to nobody"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers LeastPrivilege "connections for single applications, shared with named people"
  offers ApplicationApproval "a list of connectors that people may use"
  offers AuditLogging "a history of runs and changes"
  offers SessionManagement "the length of sessions, through single sign-on"
}

/** Collects logs, metrics and traces, and raises alarms. Programs send it whatever their authors print: tokens and names as well. */
service LogService "Hosted monitoring" as saas is Monitoring {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts and keys"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers LeastPrivilege "roles for teams and for single indexes"
  offers LogProtection "retention that nobody can shorten"
  offers DataMasking "rules that mask what is sent, before it is stored"
  offers DataRetention "retention for each index"
  offers AuditLogging "a record of who looked at what"
  offers SessionManagement "the length of sessions, through single sign-on"
}

/** The tables of the whole house, run by somebody else. It answers from everywhere until its allow list is filled in, and that list is yours. */
service CloudWarehouse "Data warehouse as a service" as saas is DataWarehouse {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, keys and tokens"
  shares NetworkRestriction provider "a check of addresses at the door" customer "the list of addresses: without one, all are let in"
  shares Backup provider "older versions of tables, for days" customer "how long, and an export of what you cannot lose"
  shares AuditLogging provider "a history of queries and sign-ins" customer "an export to where it is kept and read"
  offers MultiFactorAuthentication "a second factor at sign-in, for people"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers LeastPrivilege "roles on schemas, rows and columns"
  offers DataMasking, ColumnEncryption "masks on columns, by role"
  offers DataClassification "a scan for personal data, and tags"
  offers TenantRestriction "shares with named accounts"
  offers ExfiltrationDetection "alarms on large exports, from the history of queries"
  offers DataRetention "deletion by age"
  offers SessionManagement "the length of sessions, through single sign-on"
}

/** A language model behind somebody else's API. What you send leaves your house; whether it is kept or learned from is in the contract and in a setting. */
service ModelApi "Hosted language model" as saas is LanguageModel {
  layer Applications customer "what you ask, and what you do with answers"
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides ServiceAuthentication "API keys or tokens"
  shares ContentFiltering provider "filters of the model's maker" customer "a check of what your application sends and does with answers"
  offers RateLimiting "budgets and limits for each key"
  offers LeastPrivilege "keys for single projects and models"
  offers AuditLogging "a record of use for each key"
}
