library core

// What comes over the network.

/**
 * Everybody on the way, in a café or in a data center, reads plain traffic and can change it.
 * Use a protocol over TLS, or a tunnel, on each flow that leaves its zone or carries something confidential.
 */
threat EavesdroppedFlow "Traffic is read or changed in transit" {
  stride InformationDisclosure, Tampering
  applies to flow where crosses boundary or carries confidential
  severity high
  mitigated by EncryptionInTransit
  reference cwe "CWE-319", capec "CAPEC-94", attack "T1040", attack "T1557"
}

/**
 * A data store that can be reached is tried: with stolen passwords, with default ones, with the next hole in its
 * engine. A rule set that was opened for a test and forgotten is how most of them become reachable.
 */
threat ReachableStore "The data store can be reached from networks that have no business with it" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where holds confidential or exposed and (holds internal or not holds public)
  applies to store, process where on KeyStore
  severity medium
  severity high where exposed
  mitigated by NetworkRestriction
  reference cwe "CWE-284", cwe "CWE-668", attack "T1190"
}

/**
 * Search engines and databases that answer without a password are found by scanners within hours and copied whole.
 * Whoever calls a store from outside has to prove who they are.
 */
threat OpenStore "A data store answers whoever calls, without asking who it is" {
  stride Spoofing, InformationDisclosure
  applies to flow from actor to store, flow from external to store where crosses boundary and (carries internal or not carries public)
  severity high
  severity critical where carries confidential or carries personal
  mitigated by UserAuthentication or ServiceAuthentication
  reference cwe "CWE-306", attack "T1190"
}

/**
 * Inside your network, too, a store should know which program is calling: an intruder who stands in one of them
 * otherwise reads what all others may. A managed identity of the caller is proof enough.
 */
threat NamelessCaller "Any program in the network reads the data store" {
  stride Spoofing
  applies to flow from process to store where (crosses boundary or carries confidential) and not source (implements ManagedIdentity)
  severity medium
  mitigated by ServiceAuthentication or UserAuthentication
  reference cwe "CWE-306", attack "T1021"
}

/**
 * Someone calls under another's name, or under none. Whatever crosses a trust boundary has to say who it is,
 * and what says it has to be checked.
 */
threat ImpersonatedCaller "A caller is not who it says it is" {
  stride Spoofing
  applies to flow to process where crosses boundary and (carries internal or not carries public) and not target (on NetworkService) and not source (implements ManagedIdentity)
  applies to flow to process where source (on NetworkService) and (carries internal or not carries public) and not target (on NetworkService)
  severity high
  mitigated by UserAuthentication or ServiceAuthentication
  reference cwe "CWE-287", cwe "CWE-306", attack "T1078"
}

/**
 * The session cookie or token is the user, for as long as it lasts. It is stolen by scripts in the page, by malware on
 * the laptop, or by a proxy that relays the sign-in.
 */
threat StolenSession "A stolen session lets a stranger act as the user" {
  stride Spoofing
  applies to flow from actor to process where crosses boundary and (carries internal or not carries public) and not (over Ssh or over Sftp or over Rdp) and not target (on NetworkService)
  applies to flow to process where source (on NetworkService) and carries confidential and not (target (on NetworkService) or implements ServiceAuthentication)
  severity medium
  severity high where carries restricted
  mitigated by SessionManagement
  reference cwe "CWE-384", cwe "CWE-613", capec "CAPEC-593", attack "T1539"
}

/** Passwords are guessed, phished, and reused from the last breach elsewhere. A second proof makes them worthless. */
threat GuessedPassword "A guessed or phished password opens an account" {
  stride Spoofing
  applies to flow from actor to process where crosses boundary and carries confidential and not (over Ssh or over Sftp or over Rdp) and not target (on NetworkService)
  severity medium
  severity high where carries restricted or target (on IdentityProvider)
  mitigated by MultiFactorAuthentication
  reference cwe "CWE-308", capec "CAPEC-600", attack "T1110", attack "T1566"
}

/**
 * Ports for remote administration are tried around the clock, and who gets in has the whole machine.
 * Open them on request, for named people with a second proof, and close them again.
 */
threat OpenAdministration "Someone else administers the machine" {
  stride Spoofing, ElevationOfPrivilege
  applies to flow from actor where over Ssh or over Rdp
  severity high
  mitigated by MultiFactorAuthentication
  mitigated by PrivilegedAccess
  reference cwe "CWE-307", attack "T1021.001", attack "T1021.004", attack "T1110"
}

/** Malware on an administrator's laptop rides along in each session. Administer from devices that are managed. */
threat InfectedAdminDevice "Malware on an administrator's device takes over the session" {
  stride Spoofing, ElevationOfPrivilege
  applies to flow from actor where over Ssh or over Rdp
  severity medium
  mitigated by DeviceCompliance
  reference attack "T1563"
}

/**
 * What faces the internet is broken first. If it can reach everything behind it, the intruder can, too:
 * dozens of databases from one web form.
 */
threat LateralMovement "From a broken front end, an intruder reaches everything behind it" {
  stride ElevationOfPrivilege
  applies to process where exposed and handles confidential and not (on PackagedSoftware and (as paas or as saas))
  severity medium
  severity high where handles restricted and not (as paas or as saas)
  mitigated by NetworkSegmentation
  reference cwe "CWE-653", attack "T1021"
}

/**
 * Stolen data leave by the connections that nobody looks at: to a storage bucket, a paste site, a name server.
 * Filter what a part may call, or at least watch for outflow that was never there before.
 */
threat UnwatchedEgress "Stolen data leave through connections that nobody watches" {
  stride InformationDisclosure
  applies to process where exposed and (handles restricted or handles confidential and handles personal) and not (on PackagedSoftware and (as paas or as saas))
  severity medium
  mitigated by EgressRestriction or ExfiltrationDetection
  reference attack "T1041", attack "T1567"
}

/** Known attack patterns arrive before you have closed the hole. A filter in front gives you the days you need. */
threat KnownAttackPatterns "Ready-made attacks reach the application" {
  stride Tampering, ElevationOfPrivilege
  applies to process where exposed and not (on PackagedSoftware or as saas)
  applies to process where exposed and (on Cdn or on ApiGateway)
  severity low
  severity medium where handles confidential
  mitigated by WebApplicationFirewall
  reference attack "T1190", attack "T1595"
}

/** One caller with a loop, or one expensive request sent often, occupies the part until nobody else is served. */
threat ExhaustedService "Too many or too costly requests stop the service" {
  stride DenialOfService
  applies to process where exposed and (not on NetworkService or on ApiGateway) and not as saas
  severity low
  severity medium where on AiModel or on ApiGateway
  mitigated by RateLimiting
  reference cwe "CWE-770", capec "CAPEC-125", attack "T1499"
}

/** Thousands of machines send more than your line or your machine can take. Only who owns the network can absorb it. */
threat NetworkFlood "A flood from many sources cuts the service off" {
  stride DenialOfService
  applies to process where exposed
  severity low
  mitigated by DdosProtection
  reference capec "CAPEC-125", attack "T1498"
}

/** A filter is worth what its rules are worth. One rule that says "any" undoes it, and is left behind after tests. */
threat OpenRules "The firewall lets more through than it should" {
  stride ElevationOfPrivilege
  applies to process where on Firewall
  severity medium
  mitigated by NetworkRestriction
  reference cwe "CWE-284", attack "T1562.007"
}

/**
 * When the certificate of a device that inspects traffic ends, traffic flows on unseen: intruders went unnoticed for
 * weeks that way. At a front door, an expired certificate stops the service instead.
 */
threat ExpiredCertificate "An expired certificate blinds the inspection or stops the service" {
  stride DenialOfService, InformationDisclosure
  applies to process where on Firewall and handles confidential or on LoadBalancing or on Cdn or on ApiGateway
  severity medium
  mitigated by CertificateManagement
  reference cwe "CWE-298", attack "T1562"
}

/**
 * Most exposed data were guarded once, until a rule was changed on some afternoon, and stayed open until a stranger
 * called. A comparison of settings with their target finds it within minutes.
 */
threat LoosenedSetting "A setting is loosened and nobody notices" {
  stride InformationDisclosure, Tampering
  applies to store where on ObjectStorage and (holds confidential or holds personal)
  applies to store where exposed and holds internal
  applies to process where on Firewall
  severity medium
  severity high where exposed and (holds confidential or holds personal)
  mitigated by ConfigurationMonitoring
  reference cwe "CWE-1188", attack "T1562.007"
}
