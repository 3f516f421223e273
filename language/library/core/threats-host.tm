library core

// What happens to machines. On managed services most of it is the provider's.

/** Holes in operating systems, database engines and runtimes are used within days of the update that closes them. */
threat UnpatchedSystem "A known hole in the operating system or platform is used to break in" {
  stride ElevationOfPrivilege
  applies to process, store where not (on BlockStorage or on VirtualNetwork or on ClientApplication or untrusted)
  severity medium
  severity high where exposed
  mitigated by SystemPatching
  reference cwe "CWE-1395", attack "T1190", attack "T1210"
}

/** Malicious software gets onto a host with a download, a stolen password or an infected package, and stays. */
threat HostMalware "Malicious software runs on the host" {
  stride Tampering, ElevationOfPrivilege
  applies to process where not (as paas or as saas or on ClientApplication or untrusted) and (not on NetworkService or on ComputeHost or on RemoteAccess) and (exposed or handles confidential)
  applies to store where not (as paas or as saas or on BlockStorage or untrusted) and (exposed or holds confidential)
  severity medium
  mitigated by HostAntiMalware or ApplicationControl
  reference attack "T1204", attack "T1059"
}

/** Default accounts, needless services and open shares are the steps on which an intruder climbs. */
threat WeakHostSettings "Default settings of the host help an intruder" {
  stride ElevationOfPrivilege
  applies to process, store where not (as paas or as saas or on BlockStorage or on VirtualNetwork or on ClientApplication) and exposed
  severity medium
  mitigated by HostHardening
  reference cwe "CWE-1188", attack "T1078.001"
}

/** Several customers share one machine. A hole in the hypervisor lets one of them read the others' memory. */
threat TenantBreakout "Another customer on the same machine breaks out" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to process, store where as iaas or as paas or as saas
  severity high
  mitigated by HostIsolation
  reference cwe "CWE-653", attack "T1611"
}

/** Whoever stands in front of the switch or holds the cable reads and reroutes traffic. */
threat TappedFabric "Somebody taps or reroutes the cables" {
  stride InformationDisclosure, Tampering
  applies to store where holds restricted and not untrusted
  severity low
  mitigated by NetworkFabricProtection
  reference attack "T1200", capec "CAPEC-157"
}

/** With a machine in their hands, intruders need no password: they take the disk, or start from their own. */
threat PhysicalIntrusion "Somebody walks in and takes or alters the machine" {
  stride Tampering, InformationDisclosure
  applies to process, store where not (on ClientApplication or untrusted)
  severity low
  severity medium where holds confidential
  mitigated by PhysicalSecurity
  reference capec "CAPEC-507", attack "T1200"
}
