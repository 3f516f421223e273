/*
 * Capital One, as it should have been: five walls on one path, each of them the customer's.
 *
 * The firewall may still be tricked into fetching an address. But the metadata service asks for a token that a forged
 * request cannot bring; the role behind it reads nothing of the archive; the archive answers only to its own network;
 * traffic to unknown places is cut; and a role that suddenly lists everything raises an alarm. One wall would have done.
 *
 * The remedies follow the analyses that were published after the indictment of July 2019, and what Amazon has offered
 * since (version 2 of the metadata service, November 2019); file names and teams are made up.
 */
system CardApplications "Capital One, as it should have been" {
  owner "Card technology"
  incidents {
    detect, assess, diagnose by "Cyber operations" using "GuardDuty and CloudTrail"
    stabilize, close by "Card technology"
    fallout by "Communications"
    notify "Chief privacy officer" within 72 hours
  }
}

use aws

data Applications "Card applications" restricted contains personal, financial

boundary Internet untrusted {
  actor Applicant "Applicant or intruder"
}

boundary Account "Capital One's account" on aws {
  implements ConfigurationMonitoring "AWS Config, with alarms on rules, roles and buckets" by "Cyber operations" evidence "config/rules.yaml"

  process Waf "Web application firewall" on Ec2 is Firewall {
    owner "Edge team"
    implements WebApplicationFirewall, RateLimiting "for all that stands behind it" evidence "edge/waf-rules.yaml"
    implements MetadataProtection "metadata only with session tokens, one hop" evidence "edge/launch-template.yaml#L31"
    implements LeastPrivilege "the role writes its own logs, and nothing else" evidence "edge/role.json"
    implements EgressRestriction "to the application and to the log bucket only" evidence "edge/security-group.yaml"
    implements NetworkRestriction "rules are reviewed as code" evidence "edge/waf-rules.yaml"
    implements AuditLogging "each request, and each connection of the subnet" evidence "edge/logs.yaml"
    implements NetworkSegmentation "a subnet without a route to the archive" evidence "edge/network.yaml"
    implements SystemPatching, HostAntiMalware, HostHardening "a new hardened image every week" evidence "edge/image.pkr.hcl"
    implements CertificateManagement "AWS Certificate Manager" evidence "edge/certificates.yaml"
  }
  process Intake "Intake of applications" on Lambda {
    implements ManagedIdentity, LeastPrivilege "may add to one prefix, and read nothing" evidence "intake/role.json"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "intake/pipeline.yaml"
    implements AuditLogging evidence "intake/trail.yaml"
    implements ThreatDetection "GuardDuty, with its view of functions" by "Cyber operations" evidence "config/guardduty.yaml"
    implements EgressRestriction "to the archive only, by a VPC endpoint" evidence "intake/network.yaml"
  }
  store Archive "Application archive" on S3 {
    owner "Data platform"
    holds Applications
    implements NetworkRestriction "a policy that demands our VPC endpoint" evidence "archive/bucket-policy.json"
    implements PublicAccessBlock, TenantRestriction "for the whole organization" evidence "archive/organization-policy.json"
    implements LeastPrivilege "one role for each prefix" evidence "archive/roles.json"
    implements LocalAuthenticationDisabled "roles only, no access keys" evidence "archive/roles.json"
    implements ExfiltrationDetection "an alarm on lists and reads out of the ordinary" by "Cyber operations" evidence "runbooks/bulk-reads.md"
    implements AuditLogging "data events of CloudTrail" evidence "archive/trail.yaml"
    implements AccessReview "every quarter" evidence "archive/reviews/2019-q1.md"
    implements CustomerManagedKeys "keys in AWS KMS, which the firewall's role may not use" evidence "archive/keys.yaml"
    implements Backup, DeletionProtection "a locked copy in a second account" evidence "archive/backup.yaml"
    implements DataRetention "seven years, by law" evidence "archive/lifecycle.yaml"
  }
}

flow Applicant -> Waf "applies" over Https carries Applications
flow Waf -> Intake "passes on" over Https carries Applications {
  implements ServiceAuthentication "signed requests"
}
flow Intake -> Archive "files" over Https carries Applications
