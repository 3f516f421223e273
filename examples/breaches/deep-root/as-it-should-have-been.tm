/*
 * Deep Root Analytics, as it should have been: the same bucket, ready.
 *
 * Nothing in the architecture had to change, and no product had to be bought. Each line below is a setting that Amazon
 * offers and only the customer can make, and behind each stands a name: who keeps it so, and where that is written.
 * Set the cursor on PublicAccessBlock to see whose it was. Compare with as-it-stood.tm.
 *
 * The remedies follow the reports of UpGuard; file names and teams are made up.
 */
system DeepRoot "Deep Root Analytics, as it should have been" {
  owner "Data team"
  incidents {
    detect by "Data team" using "AWS Config and GuardDuty"
    assess, diagnose, stabilize, close by "Data team"
    fallout by "Management"
    notify "General counsel" within 72 hours
  }
}

use aws

data Voters "Voter records" restricted contains personal, sensitive

boundary Internet untrusted {
  actor Analyst "Analyst, from anywhere"
}

boundary Account "Deep Root's account" on aws {
  store Warehouse "Bucket dra-dw" on S3 {
    holds Voters
    // What would have closed the bucket on 1 June, whatever its access list said
    implements PublicAccessBlock "for the whole account" evidence "terraform/account.tf"
    implements TenantRestriction "access lists switched off, the policy names two roles" evidence "terraform/warehouse.tf"
    implements NetworkRestriction "only through the VPC endpoint of the VPN" evidence "terraform/warehouse.tf"
    // What would have shown it within the hour
    implements ConfigurationMonitoring "AWS Config, with an alarm on public buckets" evidence "terraform/config-rules.tf"
    implements AuditLogging "data events of CloudTrail" evidence "terraform/trail.tf"
    implements ExfiltrationDetection "GuardDuty S3 Protection" evidence "runbooks/unusual-reads.md"
    // Who may read, and with what
    implements UserAuthentication, LocalAuthenticationDisabled "roles by single sign-on, no access keys" evidence "terraform/roles.tf"
    implements LeastPrivilege "one prefix for each project" evidence "terraform/roles.tf"
    implements AccessReview "every quarter" by "Management" evidence "reviews/2017-q2.md"
    implements CustomerManagedKeys "a key for each client in AWS KMS" evidence "terraform/keys.tf"
    // What is kept, and for how long
    implements Backup, DeletionProtection "versions, locked for 30 days" evidence "terraform/warehouse.tf"
    implements DataResidency "one region, replicas in no other" evidence "terraform/organization.tf"
    implements DataRetention "deleted 90 days after the election" by "General counsel" evidence "contracts/retention.md"
  }
}

flow Analyst -> Warehouse "reads" over Https returns Voters
