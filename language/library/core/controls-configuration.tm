library core

// A tenant's own settings: the provider builds the switches, and how they stand is the customer's in every model.

/**
 * Switch anonymous access off for the whole account, not bucket by bucket: a single wrong access list can then publish nothing.
 *
 * How: set the block on the account or organization, forbid its removal by policy, serve public files from another account.
 * Check: an unsigned request for a file fails, and so does a try to publish one.
 */
control PublicAccessBlock "Blocking of anonymous access" {
  layer Configuration
  reference mcsb "IM-7", nist "AC-3", cis "3.3", finos "CCC.Core.CN05"
}

/**
 * Share with named accounts and tenants only. A grant to "all authenticated users" of a cloud means everybody who has an account
 * there, and a link for anyone means anyone.
 *
 * How: name the accounts in each policy, forbid sharing outside of the organization, let links and invitations end by themselves.
 * Check: the list of what is shared outside names only partners that you know, and an account of your own elsewhere gets nothing.
 */
control TenantRestriction "Access for named tenants and accounts only" {
  layer Configuration
  reference mcsb "IM-7", nist "AC-3", cis "3.3", finos "CCC.Core.CN05", finos "CCC.RDMS.CN05"
}

/**
 * Let people sign in only from known devices, networks or countries, and ask for more proof where something looks odd.
 *
 * How: rules of the identity provider that cover all people and all applications, tried in report mode first.
 * Check: a sign-in from an unknown device is refused or asks for more, and the rules exempt no one but the emergency accounts.
 */
control ConditionalAccess "Sign-in rules by device and place" {
  layer Configuration
  reference mcsb "IM-7", nist "AC-2(11)", cis "13.5"
}

/**
 * Let people connect an application to their account only where an administrator has approved it and what it may read.
 *
 * How: switch consent by users off, keep a list of approved applications and their rights, and go through it every few months.
 * Check: a user's try to connect an unknown application asks an administrator.
 */
control ApplicationApproval "Approval of connected applications" {
  layer Configuration
  reference nist "CM-11", cis "2.5", ccm "UEM-02"
}

/**
 * Record who read, changed or granted what, and which traffic passed or was turned away, in a place that the recorded cannot
 * reach. Decide what is logged: the default rarely includes reads of data.
 *
 * How: switch data and administration logs on for all regions, send them to one place, and keep secrets out of them.
 * Check: do something notable, and find it in the log with name, time and address.
 */
control AuditLogging "Audit logging" {
  layer Configuration
  reference mcsb "LT-3", mcsb "LT-4", mcsb "DS-7", nist "AU-12", cis "8.5", ccm "LOG-08", finos "CCC.Core.CN04", asvs "V7.1"
}

/**
 * Keep logs where nobody who is recorded in them can change or delete them, for as long as an investigation may need them.
 *
 * How: collect them in an account of their own with locked retention, readable for few, with clocks that agree.
 * Check: an administrator of the recorded system cannot delete an entry, and one from eleven months ago can be found.
 */
control LogProtection "Protected logs" {
  layer Configuration
  reference mcsb "LT-5", mcsb "LT-6", mcsb "LT-7", nist "AU-6", nist "AU-8", nist "AU-9", nist "AU-11", cis "8.4", cis "8.9", cis "8.10", ccm "LOG-02", finos "CCC.Core.CN09"
}

/**
 * Look for the signs of an attack while it runs: odd sign-ins, commands and calls that no program of yours makes. Send the alarm
 * to someone who answers it.
 *
 * How: switch the platform's threat detection on for every account and service, route alarms to a person on duty, tune what cries wolf.
 * Check: a simulated attack raises an alarm, and the time until somebody looked at it is written down.
 */
control ThreatDetection "Detection of attacks" {
  layer Configuration
  reference mcsb "LT-1", mcsb "LT-2", nist "SI-4", cis "8.11", ccm "LOG-03", finos "CCC.IAM.CN10"
}

/**
 * Compare settings with what they should be, all the time, and raise an alarm on the first difference: a bucket made public, a
 * rule opened, a log switched off.
 *
 * How: write the wanted state as policy, deny what can be denied, let the rest be audited and corrected, keep an inventory.
 * Check: loosen a setting in a test account, and see the alarm within minutes.
 */
control ConfigurationMonitoring "Detection of changed settings" {
  layer Configuration
  reference mcsb "PV-1", mcsb "PV-2", mcsb "AM-1", mcsb "AM-2", nist "CM-6", nist "CM-8", cis "1.1", cis "4.1", cis "4.8", ccm "CCC-07"
}

/**
 * Delete personal data when its purpose has ended, by a rule that runs by itself, in backups and copies as well.
 *
 * How: write down how long each kind is kept and why, set lifecycle rules to that, and prove deletion to those who ask.
 * Check: the oldest record is no older than the rule says.
 */
control DataRetention "Retention limits and deletion" {
  layer Configuration
  reference nist "SI-12", cis "3.4", ccm "DSP-16", asvs "V8.3"
}

/**
 * Keep data in the countries where law and contract want them, with their backups, logs and support access.
 *
 * How: choose the region, forbid the others by policy, look at where replicas, backups and subprocessors are.
 * Check: the inventory shows no resource and no replica outside of the regions you allow.
 */
control DataResidency "Data stay in chosen countries" {
  layer Configuration
  reference nist "SA-9(5)", ccm "DSP-19", finos "CCC.Core.CN06"
}

/**
 * Have the provider's support ask you before an engineer looks into your data, each time, with an end and a record.
 *
 * How: switch the approval on for the tenant, name approvers who answer day and night, and read the record.
 * Check: the last support case that needed data shows a request, a decision and an end.
 */
control SupportAccessApproval "Approval of access by the provider's support" {
  layer Configuration
  reference mcsb "PA-8", nist "AC-3", nist "MA-4", ccm "IAM-11"
}

/**
 * Keep an inventory of certificates, renew them by machine, and raise an alarm weeks before one ends: on inspection devices as
 * well as on web servers.
 *
 * How: let the platform or an ACME client issue and renew, keep private keys in a vault, watch the dates from outside.
 * Check: no certificate ends within the next weeks without a renewal that is scheduled.
 */
control CertificateManagement "Certificate renewal" {
  layer Configuration
  reference mcsb "DP-7", nist "SC-17", finos "CCC.Core.CN13"
}

/**
 * Spread over zones, or over regions where the loss of one would be the end, and let another instance take over by itself.
 *
 * How: at least two zones for each tier, health checks, replicas that are read in daily work, a failover that is practiced.
 * Check: one zone is switched off in a drill, and users notice little.
 */
control Redundancy "Redundancy over zones" {
  layer Configuration
  reference nist "CP-7", nist "CP-10", ccm "BCR-11", finos "CCC.Core.CN08"
}

/**
 * Run containers without root, privileges or host mounts, and let pods talk only to whom they must.
 *
 * How: the restricted pod security standard, a read-only file system, limits on memory and processor, namespaces for tenants.
 * Check: a pod that asks for privileges is not admitted, and a pod cannot reach another team's.
 */
control WorkloadIsolation "Isolated container workloads" {
  layer Configuration
  reference mcsb "PV-3", nist "CM-6", nist "SC-39", finos "CCC.K8S.CN05"
}

/**
 * Run only images from your own registry that were scanned and signed, on a base that you chose.
 *
 * How: one registry, immutable tags, a signature by the pipeline, and admission that refuses the rest.
 * Check: an image from the internet is not admitted.
 */
control TrustedImages "Only trusted images run" {
  layer Configuration
  reference mcsb "DS-6", nist "CM-14", nist "SI-7(15)", nist "CM-6", finos "CCC.K8S.CN04"
}

/**
 * Let nobody but the programs that need it reach the address where a machine gets its own credentials: require session tokens,
 * limit hops, block it for the rest.
 *
 * How: require the version with session tokens, a hop limit of one, and a network rule for containers.
 * Check: a plain request to the address, from the application and from a container, gets nothing.
 */
control MetadataProtection "Protected instance metadata" {
  layer Configuration
  reference mcsb "IM-8", nist "IA-5", nist "AC-4", attack "M1037"
}

/**
 * Give each device in the field an identity of its own, update it over the air, and shut out the one that is lost.
 *
 * How: a certificate for each device in its secure element, signed firmware, a list of versions, revocation within minutes.
 * Check: a revoked device gets no connection, and the inventory shows the firmware of each.
 */
control DeviceLifecycle "Devices that can be updated and shut out" {
  layer Configuration
  reference mcsb "AM-3", nist "CM-8", nist "SI-2", cis "1.1"
}

/**
 * Publish who may send mail in your name, sign what you send, and tell receivers to refuse the rest.
 *
 * How: SPF and DKIM for each sender, then DMARC with reports, tightened until it says reject.
 * Check: a mail in your name from a foreign server is refused, and the reports name no unknown sender.
 */
control SenderAuthentication "Mail that proves its sender" {
  layer Configuration
  reference nist "SI-8", cis "9.5"
}
