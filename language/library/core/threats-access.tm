library core

// Rights that are too wide, too old, or nobody's.

/**
 * Accounts and roles that may read everything turn one stolen password into a complete loss.
 * Grant each reader the tables, folders or prefixes that it works with, and no more.
 */
threat OverbroadDataAccess "One stolen account opens all records" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where holds confidential and not untrusted
  applies to store, process where on KeyStore
  severity medium
  severity high where exposed or holds restricted or holds credentials or holds secrets or on KeyStore
  mitigated by LeastPrivilege
  reference cwe "CWE-732", attack "T1078", capec "CAPEC-122"
}

/**
 * People change jobs, guests stay invited, projects end, and their grants live on.
 * A review every few months finds access that nobody would grant today.
 */
threat ForgottenGrants "People keep access that they no longer need" {
  stride ElevationOfPrivilege
  applies to store where (holds restricted or exposed and holds confidential) and not untrusted
  applies to process where on IdentityProvider
  severity low
  mitigated by AccessReview
  reference cwe "CWE-286", attack "T1078"
}

/**
 * A connection string or account key opens the whole service, belongs to nobody, and appears in mails, repositories
 * and laptops. Switch such keys and local users off, and let accounts of the directory in.
 */
threat SharedKeyLeaks "A leaked key opens the service without anyone's account" {
  stride Spoofing, ElevationOfPrivilege
  applies to store where as paas and holds confidential and not on KeyStore
  applies to process where as paas and (on AiModel or on IotPlatform or on CommunicationService or on BuildingBlock)
  severity medium
  mitigated by LocalAuthenticationDisabled
  reference cwe "CWE-522", attack "T1552.001"
}

/**
 * Ports for remote administration are tried around the clock, and who gets in has the whole machine.
 * Open them on request, for named people with a second proof, and close them again.
 */
threat OpenAdministration "Someone else administers the machine" {
  stride Spoofing, ElevationOfPrivilege
  applies to flow from actor where (over Ssh or over Rdp) and not target (on SourceControl or as saas)
  severity high
  mitigated by MultiFactorAuthentication
  mitigated by PrivilegedAccess
  reference cwe "CWE-307", attack "T1021.001", attack "T1021.004", attack "T1110"
}

/** Malware on an administrator's laptop rides along in each session. Administer from devices that are managed. */
threat InfectedAdminDevice "Malware on an administrator's device takes over the session" {
  stride Spoofing, ElevationOfPrivilege
  applies to flow from actor where (over Ssh or over Rdp) and not target (on SourceControl or as saas)
  severity medium
  mitigated by DeviceCompliance
  reference attack "T1563"
}

/** Whoever owns the directory owns all that trusts it. Its administrators are the first target. */
threat CapturedDirectory "An intruder takes over the directory and everyone in it" {
  stride ElevationOfPrivilege, Spoofing
  applies to process where on IdentityProvider
  severity high
  mitigated by MultiFactorAuthentication
  mitigated by PrivilegedAccess
  reference attack "T1078.004", attack "T1098.003"
}

/**
 * What manages resources can start, stop, read and delete them, in all accounts that it was let into. Its users are few,
 * and each of them is worth a phishing mail of their own.
 */
threat CapturedManagement "Whoever gets into the management commands all that it manages" {
  stride ElevationOfPrivilege
  applies to process where on ManagementPlane
  severity medium
  mitigated by PrivilegedAccess
  mitigated by LeastPrivilege
  reference cwe "CWE-269", attack "T1651", attack "T1098.003"
}
