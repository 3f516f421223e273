/*
 * Equifax, as it should have been: a list of what runs where, walls between, and eyes that see.
 *
 * In your own data center every layer is yours, down to the doors, and so this is the longest of the models here. Most of
 * it stands once, in the boundary, by the team that runs the place; what is particular stands with its part.
 * The four that would have stopped or shown it: libraries that are known and updated, a portal that reaches its own
 * database only, certificates that a machine renews, and an alarm on queries out of the ordinary.
 *
 * The remedies follow GAO-18-559 and the report of the House; file names and teams are made up.
 */
system Disputes "Equifax, as it should have been" {
  owner "Dispute team"
  incidents {
    detect, assess, diagnose by "Security operations" using "Traffic inspection and database alarms"
    stabilize, close by "Data center operations"
    fallout by "Communications"
    notify "Chief privacy officer" within 72 hours
  }
}

data Consumers "Consumer records" restricted contains personal, financial
data Passwords "Database passwords" restricted contains credentials

boundary Internet untrusted {
  actor Consumer "Consumer or intruder"
}

boundary Datacenter "Equifax data center" on premises {
  owner "Data center operations"
  implements PhysicalSecurity, NetworkFabricProtection "audited each year" evidence "audits/soc2-2016.pdf"
  implements SystemPatching, HostHardening, HostAntiMalware "within 48 hours for critical holes" evidence "runbooks/patching.md"
  implements EncryptionAtRest, EncryptionInTransit evidence "standards/encryption.md"
  implements AuditLogging "kept for a year, out of reach of who is recorded" by "Security operations" evidence "runbooks/logs.md"
  implements LeastPrivilege, AccessReview "one account for each program, reviewed every quarter" evidence "reviews/2017-q1.md"
  implements DeletionProtection, Backup "tapes in a second place, restored every quarter" evidence "runbooks/restore.md"
  implements ExfiltrationDetection "an alarm on queries and outflow out of the ordinary" by "Security operations" evidence "runbooks/outflow.md"

  process Portal "Dispute portal on Apache Struts" is WebApplication {
    owner "Dispute team"
    handles Consumers, Passwords
    implements DependencyPatching "an inventory of libraries, checked against new holes every day" evidence "builds/portal-libraries.json"
    implements NetworkSegmentation "reaches the disputes database, and no other" evidence "network/segments.md"
    implements EgressRestriction "out by the inspection only" evidence "network/segments.md"
    implements SecretStore "passwords by a vault, changed every day" evidence "builds/portal-vault.md"
    implements InputValidation, AuthorizationChecks, SessionManagement evidence "tests/penetration-2017.pdf"
    implements UserAuthentication, MultiFactorAuthentication "a code by letter to the known address" evidence "design/sign-in.md"
    implements WebApplicationFirewall, RateLimiting, DdosProtection "at the network operator" by "Network team" evidence "contracts/carrier.pdf"
  }
  process Inspection "Inspection of outgoing traffic" is Firewall {
    owner "Network team"
    implements CertificateManagement "renewed by a machine, an alarm 30 days before the end" evidence "runbooks/certificates.md"
    implements NetworkRestriction, ConfigurationMonitoring "rules as code, compared every hour" evidence "network/rules.yaml"
  }
  store Share "File share" is FileStorage {
    holds Passwords
    implements DataClassification, DataMasking "a scan every night: what looks like a password is moved to the vault" by "Security operations" evidence "runbooks/secret-scan.md"
    implements NetworkRestriction evidence "network/segments.md"
    implements ServiceAuthentication "Kerberos" evidence "standards/shares.md"
  }
  store Databases "Databases" is RelationalDatabase {
    owner "Database team"
    holds Consumers
    implements ColumnEncryption "social security numbers" evidence "design/columns.md"
    implements NetworkRestriction "only from the segment of the program that owns it" evidence "network/segments.md"
    implements ServiceAuthentication "a certificate for each program" evidence "standards/databases.md"
    implements DataRetention evidence "standards/retention.md"
  }
}

flow Consumer -> Portal "disputes an entry" over Https carries Consumers
flow Portal -> Databases "queries" over JdbcTls carries Consumers returns Consumers
flow Portal -> Share "reads files" over Nfs returns Passwords
flow Portal -> Inspection "opens connections" over Https carries Consumers
