library hosted

// Software that its maker runs, by what it is for. (`saas` is a word of the language already; hence the library's name.)
// What you set in it, whom you let in, what you share and what you put there stay yours: by the table as well, for
// `Configuration`, `Identity` and `Data` are the customer's in each model. Products with documentation of their own, such
// as GitHub or Salesforce, have a file each, beside these.

/** A finished application of any kind: files, tickets, payroll, learning. What nobody thinks of as a system is one. */
service SaasProduct "Software as a service" as saas is SaasApplication {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "roles for members and scopes for tokens"
  offers AuditLogging "activity log of the tenant"
  offers TenantRestriction "sharing settings of the tenant"
  offers SessionManagement "the length of sessions, through single sign-on"
  // Support engineers see what you see. Few products let you decide on each look.
  lacks SupportAccessApproval, CustomerManagedKeys
  alternative OfficeSuite
}

/** Documents, chat and calendars of an organization. One link for anyone, or one guest too many, and a folder is public. */
service OfficeSuite "Office and collaboration" as saas is Collaboration, MailService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  shares Backup provider "recovery of the service as a whole" customer "a copy of what you cannot lose"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "administrators for single tasks"
  offers TenantRestriction "settings for guests and for links that anyone may open"
  offers ApplicationApproval "a list of applications that people may connect"
  offers SenderAuthentication "signatures for the mail of your domain"
  offers DataClassification "labels for documents"
  offers DataRetention "retention rules"
  offers DeletionProtection "a hold on documents and mail"
  offers AuditLogging "activity log of the tenant"
  offers ExfiltrationDetection "rules against bulk downloads and outside sharing"
  offers SessionManagement "the length of sessions, through single sign-on"
  alternative SaasProduct
}

/** Customers, contacts and contracts. Who sees which record is a matter of profiles that you keep, and connected tools read as much as whoever connected them. */
service CustomerRelations "Customer relations" as saas is Crm {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "profiles that say who sees which records"
  offers TenantRestriction "settings for guests and public pages"
  offers ApplicationApproval "a list of applications that people may connect"
  offers AuditLogging "activity log of the tenant"
  offers SessionManagement "the length of sessions, through single sign-on"
  alternative SaasProduct
}

/** Requests of customers and colleagues, with whatever they attach: screenshots, exports, recordings of a session that still works. */
service TicketDesk "Ticketing and support" as saas is SaasApplication {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and tokens for its API"
  shares Backup provider "recovery of the service as a whole" customer "an export of what you cannot lose"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "groups of agents that see their own queues"
  offers TenantRestriction "settings for public boards and for sign-up by customers"
  offers DataMasking "rules that black card numbers and passwords out"
  offers DataRetention "deletion of old tickets and attachments"
  offers AuditLogging "activity log of the tenant"
  offers SessionManagement "the length of sessions, through single sign-on"
  alternative SaasProduct
}

/** Takes payments in. Card numbers stay with it, if your pages send them there and nowhere else. */
service PaymentProvider "Payment service" as saas is PaymentService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication "accounts for its dashboard"
  provides ServiceAuthentication "keys for its API, signed notices to yours"
  provides DataMasking "tokens in place of card numbers"
  provides Backup "records that its maker is bound by law to keep"
  provides SessionManagement "sessions of its pages and its dashboard that end by themselves"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "keys limited to single tasks"
  offers KeyRotation "new keys beside old ones, for the change"
  offers AuditLogging "a record of what was done in the account"
}

/** Sends newsletters and notices in your name, and keeps the addresses, what each reader opened, and when. */
service MailDelivery "Mail delivery and newsletters" as saas is MailService {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching "its maker runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, and keys for its API"
  shares Backup provider "recovery of the service as a whole" customer "an export of the lists"
  offers SenderAuthentication "signatures for the mail of your domain"
  offers ConditionalAccess "single sign-on with your identity provider and its rules"
  offers MultiFactorAuthentication "a second factor at sign-in"
  offers LeastPrivilege "keys that may send and nothing else"
  offers ApplicationApproval "a list of connected shops and tools"
  offers DataRetention "deletion of addresses that signed off"
  offers AuditLogging "activity log of the account"
  offers SessionManagement "the length of sessions, through single sign-on"
}
