library core

/** Switch anonymous access off for the whole account, not bucket by bucket: a single wrong access list can then publish nothing. */
control PublicAccessBlock "Blocking of anonymous access" {
  layer Configuration
  reference mcsb "NS-2", nist "AC-3", cis "3.3", finos "CCC.Core.CN05"
}

/** Grant access to named accounts and tenants only. A grant to "all authenticated users" of a cloud means everybody who has an account there. */
control TenantRestriction "Access for named tenants and accounts only" {
  layer Configuration
  reference mcsb "IM-7", nist "AC-3", cis "3.3", finos "CCC.Core.CN05"
}

/** Let people sign in only from known devices, networks or countries, and ask for more proof where something looks odd. */
control ConditionalAccess "Sign-in rules by device and place" {
  layer Configuration
  reference mcsb "IM-7", nist "AC-2(11)", cis "13.5"
}

/** Record who read, changed or granted what, and when, in a place that the recorded cannot reach. Decide what is logged: the default rarely includes reads of data. */
control AuditLogging "Audit logging" {
  layer Configuration
  reference mcsb "LT-3", nist "AU-12", cis "8.5", ccm "LOG-08", finos "CCC.Core.CN04", asvs "V7.1"
}

/** Keep logs where nobody who is recorded in them can change or delete them, for as long as an investigation may need them. */
control LogProtection "Protected logs" {
  layer Configuration
  reference mcsb "LT-6", nist "AU-9", cis "8.10", ccm "LOG-02", finos "CCC.Core.CN09"
}

/** Compare settings with what they should be, all the time, and raise an alarm on the first difference: a bucket made public, a rule opened, a log switched off. */
control ConfigurationMonitoring "Detection of changed settings" {
  layer Configuration
  reference mcsb "PV-2", nist "CM-6", cis "4.1", ccm "CCC-07"
}

/** Delete personal data when its purpose has ended, by a rule that runs by itself, in backups and copies as well. */
control DataRetention "Retention limits and deletion" {
  layer Configuration
  reference nist "SI-12", cis "3.4", ccm "DSP-16", asvs "V8.3"
}

/** Keep an inventory of certificates, renew them by machine, and raise an alarm weeks before one ends: on inspection devices as well as on web servers. */
control CertificateManagement "Certificate renewal" {
  layer Configuration
  reference mcsb "DP-7", nist "SC-17", finos "CCC.Core.CN13"
}

/** Review each change before it is built, sign what is built, and deploy only what is signed. Protect branches and pipelines, and give builds no more rights than they need. */
control BuildIntegrity "Protected build and deployment" {
  layer Configuration
  reference mcsb "DS-6", nist "SI-7", cis "16.7", ccm "CCC-04"
}

/** Run containers without root, privileges or host mounts, admit only images you trust, and let pods talk only to whom they must. */
control WorkloadIsolation "Isolated container workloads" {
  layer Configuration
  reference mcsb "PV-3", nist "SC-39", finos "CCC.K8S.CN05"
}

/** Let nobody but the programs that need it reach the address where a machine gets its own credentials: require session tokens, limit hops, block it for the rest. */
control MetadataProtection "Protected instance metadata" {
  layer Configuration
  reference mcsb "IM-8", nist "AC-4", attack "M1037"
}
