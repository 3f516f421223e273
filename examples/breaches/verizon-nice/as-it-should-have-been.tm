/*
 * Verizon and NICE Systems, as it should have been: two companies, and each knows what is its own.
 *
 * Verizon answers for the hand-over: it masks the PINs before a call leaves the house, and has looked at how the supplier
 * keeps its promises. The supplier answers for its bucket. Neither relies on the other, or on Amazon, for what is its own.
 * What newcomers learn: one statement in a boundary holds for all inside it, and `owner` names the other team once.
 *
 * The remedies follow the reports of UpGuard; file names and teams are made up.
 */
system CallCenter "Verizon and NICE Systems, as it should have been" {
  owner "Verizon"
  incidents {
    detect by "NICE Systems" using "AWS Config and GuardDuty"
    assess, diagnose, close by "Verizon incident response"
    stabilize by "NICE Systems"
    fallout by "Verizon communications"
    notify "Chief privacy officer" within 3 days
  }
}

use aws

data CallLogs "Call logs" confidential contains personal, credentials

boundary Internet untrusted {
  actor Engineer "Engineer of the supplier"
}

boundary Verizon "Verizon" on premises {
  actor Agents "Call center"
}

boundary Nice "Supplier's account" on aws {
  owner "NICE Systems"
  external Supplier "NICE Systems"
  store Staging "Staging bucket" on S3 {
    holds CallLogs
    implements PublicAccessBlock "for the whole account" evidence "nice/account.tf"
    implements TenantRestriction, LeastPrivilege "a policy that names the pipeline and two engineers" evidence "nice/staging.tf"
    implements NetworkRestriction "only through the supplier's VPN" evidence "nice/staging.tf"
    implements ConfigurationMonitoring "AWS Config, with an alarm on public buckets" evidence "nice/config-rules.tf"
    implements UserAuthentication, LocalAuthenticationDisabled "roles by single sign-on" evidence "nice/roles.tf"
    implements AuditLogging, ExfiltrationDetection "CloudTrail data events, GuardDuty" evidence "nice/trail.tf"
    implements AccessReview "with every release" evidence "nice/reviews/2017-06.md"
    implements DataMasking "PINs are hashed before they leave Verizon, and never tested with" by "Verizon call systems" evidence "verizon/masking.md"
    implements DataRetention "three days of staging" evidence "nice/lifecycle.tf"
    excludes Backup, DeletionProtection "a copy for processing: the original is Verizon's"
  }
}

flow Agents -> Supplier "hands over calls" over Https carries CallLogs {
  implements ThirdPartyAssurance "contract, list of fields, yearly audit" by "Verizon procurement" evidence "verizon/suppliers/nice-2017.pdf"
}
flow Supplier -> Staging "files" over Https carries CallLogs
flow Engineer -> Staging "looks into" over Https returns CallLogs
