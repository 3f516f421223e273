library generic

// Software that its maker runs. What you set in it, whom you let in and what you put there stay yours.

/** A finished application: mail, files, customers, tickets, payroll. */
service SaasProduct "Software as a service" as saas is SaasApplication {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers AuditLogging "activity log of the tenant"
  offers TenantRestriction "sharing settings of the tenant"
  // Its maker keeps itself able to restore the service. Getting one deleted record back is another matter.
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose"
}

/** Documents, chat and calendars of an organization. */
service OfficeSuite "Office and collaboration" as saas is Collaboration, MailService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers TenantRestriction "settings for guests and for links that anyone may open"
  offers ApplicationApproval "a list of applications that people may connect"
  offers SenderAuthentication "signatures for the mail of your domain"
  offers DataClassification "labels for documents"
  offers DataRetention "retention rules"
  offers AuditLogging "activity log of the tenant"
  shares Backup provider "recovery of the service as a whole" customer "a copy of what you cannot lose"
  alternative SaasProduct
}

/** Customers, contacts and contracts. */
service CustomerRelations "Customer relations" as saas is Crm {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "profiles that say who sees which records"
  offers TenantRestriction "settings for guests and public pages"
  offers ApplicationApproval "a list of applications that people may connect"
  offers AuditLogging "activity log of the tenant"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose"
  alternative SaasProduct
}

/** Takes payments in. Card numbers stay with it, if your pages send them there and nowhere else. */
service PaymentProvider "Payment service" as saas is PaymentService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication "accounts for its dashboard"
  provides ServiceAuthentication "keys for its API, signed notices to yours"
  provides DataMasking "tokens in place of card numbers"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "keys limited to single tasks"
  offers AuditLogging "a record of what was done in the account"
}

/** Signs people and programs in. */
service DirectoryService "Identity provider" as saas is IdentityProvider {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication, SessionManagement "sign-in, tokens and sessions"
  offers MultiFactorAuthentication "a second factor at sign-in"
  shares AuditLogging provider "a record of sign-ins, kept for a while" customer "an export to where it is kept and read"
}

/** Holds source code: GitHub, GitLab and their like. */
service CodeHosting "Source control" as saas is SourceControl {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS and SSH only"
  provides UserAuthentication, ServiceAuthentication "accounts, keys and tokens"
  offers BuildIntegrity "protected branches and required reviews"
  offers MultiFactorAuthentication "a second factor for all members"
  offers AuditLogging "audit log of the organization"
  shares Backup provider "recovery of the service as a whole" customer "a mirror of your repositories"
}

/** Builds, tests and deploys: hosted pipelines. */
service BuildService "Build and deployment service" as saas is CiService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication "accounts and tokens"
  offers BuildIntegrity "protected environments, approvals and signed artifacts"
  offers SecretStore "encrypted secrets, or tokens without secrets"
}

/** Collects logs and metrics, and raises alarms. */
service LogService "Hosted monitoring" as saas is Monitoring {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides UserAuthentication, ServiceAuthentication "accounts and tokens"
  offers LogProtection "retention that nobody can shorten"
}

/** A model behind somebody else's API. */
service ModelApi "Hosted AI model" as saas is AiModel {
  provides EncryptionInTransit "HTTPS only"
  provides ServiceAuthentication "API keys or tokens"
  shares ContentFiltering provider "filters of the model's maker" customer "a check of what your application sends and does with answers"
}
