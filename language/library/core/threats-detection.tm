library core

// What nobody sees.

/**
 * Without a record of who read and changed what, neither the thief nor the honest mistake can be found,
 * and after a breach you have to report every record as lost.
 */
threat UntraceableAccess "Nobody can say who read or changed the records" {
  stride Repudiation
  applies to store where holds confidential and not (untrusted or on Cache or on MessageBroker) or on KeyStore
  severity medium
  severity high where holds restricted or on KeyStore
  mitigated by AuditLogging
  reference cwe "CWE-778", attack "T1562.008"
}

/** After a break-in, the first question is who connected to whom. Only a record of the traffic answers it. */
threat UnseenTraffic "Nobody can say which connections were made" {
  stride Repudiation
  applies to process where on Firewall or on VirtualNetwork
  severity low
  mitigated by AuditLogging
  reference cwe "CWE-778", attack "T1562.008"
}

/** Intruders remove their tracks first. Logs that they can reach prove nothing. */
threat ErasedTracks "An intruder deletes the logs" {
  stride Repudiation, Tampering
  applies to store, process where on Monitoring
  severity medium
  mitigated by LogProtection
  reference attack "T1070", capec "CAPEC-268"
}

/**
 * Thieves list everything, then copy for weeks, and the loss is found by a stranger who sees the data for sale.
 * Unusual reads can be recognized: a role that lists all folders, thousands of similar queries, a new destination.
 */
threat SilentExfiltration "Records are copied out in bulk and nobody notices" {
  stride InformationDisclosure
  applies to store where (holds restricted or holds confidential and (exposed or holds sensitive or holds payment or holds personal and (not on Database or on Analytics))) and not (untrusted or on Cache or on MessageBroker or on BlockStorage or on BackupVault or on KeyStore)
  severity medium
  mitigated by ExfiltrationDetection
  reference cwe "CWE-778", attack "T1530", attack "T1567"
}

/**
 * Between break-in and theft lie days or months, in which an intruder signs in at night, tries commands and lists what is
 * there. On machines, endpoint protection sees it; on platforms, the platform can tell such signs from daily work, and
 * somebody has to switch that on, and look.
 */
threat UnnoticedIntruder "An intruder is at work for months and nobody notices" {
  stride Repudiation, ElevationOfPrivilege
  applies to process where as paas and exposed and handles confidential and not on PackagedSoftware or on ContainerOrchestrator
  applies to process where on IdentityProvider
  applies to process, store where on KeyStore
  severity medium
  mitigated by ThreatDetection
  reference cwe "CWE-778", attack "T1562.001", attack "T1078"
}

/**
 * Most exposed data were guarded once, until a rule was changed on some afternoon, and stayed open until a stranger
 * called. A comparison of settings with their target finds it within minutes.
 */
threat LoosenedSetting "A setting is loosened and nobody notices" {
  stride InformationDisclosure, Tampering
  applies to store where on ObjectStorage and (holds confidential or holds personal)
  applies to store where exposed and holds internal
  applies to process where on Firewall or on VirtualNetwork or on ManagementPlane
  severity medium
  severity high where exposed and (holds confidential or holds personal)
  mitigated by ConfigurationMonitoring
  reference capec "CAPEC-176", attack "T1562.007"
}
