/*
 * Dow Jones, as it should have been: the grant names who may read.
 *
 * Authentication stood before, and still stands in the same words. What is new is authorization: the bucket knows which
 * accounts and roles are meant, and somebody goes through the list every quarter. To know a caller and to admit one
 * are two defenses, and the model keeps them apart.
 *
 * The remedies follow the reports of UpGuard; file names and teams are made up.
 */
system Subscribers "Dow Jones, as it should have been" {
  owner "Subscriptions team"
  incidents {
    detect by "Security operations" using "GuardDuty"
    assess, diagnose, close by "Security operations"
    stabilize by "Subscriptions team"
    fallout by "Communications"
    notify "Legal department" within 72 hours
  }
}

use aws

data Customers "Subscriber records" confidential contains personal, financial

boundary Internet untrusted {
  actor Clerk "Clerk at a partner, with an account at Amazon"
}

boundary Account "Dow Jones' account" on aws {
  store Bucket "Subscriber bucket" on S3 {
    holds Customers
    implements TenantRestriction "access lists switched off, the policy names two partners' accounts" evidence "iac/bucket-policy.json"
    implements LeastPrivilege "each partner reads its own prefix" evidence "iac/bucket-policy.json"
    implements AccessReview "every quarter, with the partners" by "Partner management" evidence "reviews/2017-q2.xlsx"
    implements PublicAccessBlock "for the whole account" evidence "iac/account.yaml"
    implements NetworkRestriction "the partners' addresses" evidence "iac/bucket-policy.json"
    implements ConfigurationMonitoring "AWS Config, with an alarm on new grants" evidence "iac/config-rules.yaml"
    implements LocalAuthenticationDisabled "roles, no access keys" evidence "iac/roles.yaml"
    implements AuditLogging, ExfiltrationDetection "CloudTrail data events, GuardDuty" by "Security operations" evidence "runbooks/bucket-alarms.md"
    implements Backup, DeletionProtection "versions, locked for 30 days" evidence "iac/bucket.yaml"
    implements DataRetention "a year after the subscription ends" evidence "iac/lifecycle.yaml"
  }
}

flow Clerk -> Bucket "reads, signed in" over Https returns Customers {
  implements UserAuthentication "requests that are signed by an account at Amazon"
}
