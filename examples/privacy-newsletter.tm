/*
 * A newsletter of a patients' association: a form, a list of subscribers with their topics, a mail service, and figures for
 * the board. Ready.
 *
 * Nobody has to break in to do harm here: a topic is an illness. `use linddun` turns on the pack for privacy, with LINDDUN's
 * seven kinds of harm: linking, identifying, non-repudiation, detecting, data disclosure, unawareness, non-compliance. Its
 * defenses are forms, notices, rules and habits more than products, and all of them are yours in every service model.
 * What to take home: `sensitive` in one data asset changes what is asked of everything that touches it. Take the word away
 * from Subscriptions, and count what falls silent.
 */
system Newsletter "Newsletter of a patients' association" {
  owner "Web team"
  incidents {
    detect, assess, diagnose by "Hosting partner" using "alarms of the platform"
    stabilize, close by "Web team"
    fallout by "Board"
    notify "Data protection officer" within 72 hours
  }
  implements ProcessingRecord "two purposes: sending, and counting readers" by "Data protection officer" evidence "privacy/record.md"
}

use generic, hosted, linddun

data Subscriptions "Subscriptions: address and topics" confidential contains personal, sensitive {
  controller "Patients' association"
  processor "Mail service"
}
data Counts "Readers by topic and month" internal
data Texts "Texts of the newsletter" public

boundary Internet untrusted {
  actor Reader "Reader"
}

external Printer "Printer of the yearly edition"

boundary Platform "Hosting partner's platform" {
  implements NetworkRestriction, NetworkSegmentation, EgressRestriction "a private network, one way out" evidence "infra/network.tf"
  implements LeastPrivilege, LocalAuthenticationDisabled, ManagedIdentity "an identity for each part" evidence "infra/roles.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "logs without contents, alarms" by "Hosting partner"
  implements DataRetention "addresses go with the subscription, counts after five years" evidence "privacy/retention.md"
  implements DataResidency "one country" evidence "contracts/hosting.pdf"

  process Form "Form to subscribe and to sign off" on WebHosting {
    implements DdosProtection "the partner's network in front"
    implements InputValidation, AuthorizationChecks, DependencyPatching evidence "form/tests"
    implements WebApplicationFirewall, RateLimiting "the partner's rules, five tries an hour"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "a link by mail for each change, no accounts"
    implements UniformAnswers "the same page for known and unknown addresses, the rest comes by mail" evidence "form/tests/uniform.js"
    implements DataMinimization "address and topics, no name, no birth date" evidence "privacy/fields.md"
    implements PrivacyNotice "two sentences above the button, a page behind them" evidence "privacy/notice.md"
    implements Consent "one box for each topic, none ticked, a link to take it back in each mail" evidence "privacy/consent.md"
  }
  store Subscribers "List of subscribers" on ManagedSqlDatabase {
    holds Subscriptions
    implements ColumnEncryption "address and topics, keys in the vault"
    implements DeletionProtection "locked backups for 30 days, then gone for good"
    implements SubjectRights "found by address, answered within a week" by "Data protection officer" evidence "privacy/requests.md"
    implements ImpactAssessment "done with three patients" by "Data protection officer" evidence "privacy/assessment.pdf"
  }
  store Figures "Figures for the board" on ManagedWarehouse {
    // Counts alone: no address ever gets here, so no person can be joined, found or named.
    holds Counts
    implements Backup "made anew from the list"
  }
}

process Mailing "Mail service" on MailDelivery {
  owner "Web team"
  handles Subscriptions, Texts
  implements SenderAuthentication "SPF, DKIM, DMARC with reject" evidence "dns/mail.tf"
  implements ConditionalAccess, LeastPrivilege, AuditLogging, ApplicationApproval "single sign-on, a key that may send, nothing connected"
  implements SparseTraces "no pixels, no counted links" evidence "privacy/mail-settings.md"
}

flow Reader -> Form "subscribes" over Https carries Subscriptions
flow Form -> Subscribers "keeps" over JdbcTls carries Subscriptions
flow Form -> Figures "counts" over JdbcTls carries Counts
flow Form -> Mailing "has mails sent" over Https carries Subscriptions, Texts
flow Form -> Printer "orders paper copies" over Https carries Subscriptions {
  implements ThirdPartyAssurance "contract, addresses alone, deleted after printing" by "Board" evidence "contracts/printer.pdf"
  implements UnlinkableIdentifiers, DataMinimization "a number for this edition, no topic"
}
