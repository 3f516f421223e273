library core

/**
 * Apply security updates to the operating system, and to database engines and language runtimes that come with the platform,
 * within days.
 *
 * How: switch automatic updates on with a maintenance window, rebuild from current images, leave versions before their support ends.
 * Check: the inventory shows the last update of each host, and no version past its end of support.
 */
control SystemPatching "Patching of operating system and platform" {
  layer OperatingSystem
  reference mcsb "PV-6", nist "SI-2", cis "7.3", ccm "TVM-03", finos "CCC.K8S.CN09"
}

/**
 * Run endpoint protection that finds and stops malicious software and behavior, keeps itself current, and reports to one place.
 *
 * How: install the agent with the image, protect it against removal, and send its alarms to those who watch.
 * Check: the console lists each host with signatures of today, and the standard test file raises an alarm.
 */
control HostAntiMalware "Anti-malware on the host" {
  layer OperatingSystem
  reference mcsb "ES-1", mcsb "ES-2", mcsb "ES-3", nist "SI-3", cis "10.1", cis "10.2", cis "13.7", ccm "TVM-02"
}

/**
 * Let a host run only programs that you have approved; whatever else arrives cannot start.
 *
 * How: learn what runs on hosts of one kind, allow that by signer or hash, and report first, then block.
 * Check: a program that was copied there does not start, and an alarm says so.
 */
control ApplicationControl "Only approved programs run" {
  layer OperatingSystem
  reference mcsb "AM-5", nist "CM-7(5)", cis "2.5"
}

/**
 * Set hosts up from a hardened image: no needless services, no default accounts, settings checked against a benchmark.
 *
 * How: build images from code after a CIS benchmark, forbid changes by hand, and correct drift by machine.
 * Check: a benchmark scan of a running host passes, and lists the exceptions that you decided on.
 */
control HostHardening "Hardening of hosts" {
  layer OperatingSystem
  reference mcsb "PV-3", mcsb "PV-4", nist "CM-6", cis "4.1", ccm "IVS-04"
}

/**
 * Keep tenants on one machine apart: a hypervisor that is patched, memory that is wiped, firmware that is verified.
 *
 * How: the owner of the hardware does it; where that is you, one trust level for each machine.
 * Check: the provider's audit report covers it.
 */
control HostIsolation "Isolation of tenants on one host" {
  layer PhysicalHosts
  reference nist "SC-39", ccm "IVS-06"
}

/**
 * Lock and watch switches, routers and cables, and encrypt the links between buildings.
 *
 * How: locked racks and ducts, no open ports, encryption on each link that leaves the building.
 * Check: the provider's audit report, or your own walk through the rooms.
 */
control NetworkFabricProtection "Protected network hardware" {
  layer PhysicalNetwork
  reference nist "PE-4", ccm "DCS-12"
}

/**
 * Guard buildings and server rooms, log who enters, and destroy disks before they leave.
 *
 * How: named access with a reason, cameras, escorts for visitors, certificates of destruction.
 * Check: the provider's audit report, or your own log of who entered last month.
 */
control PhysicalSecurity "Physical security" {
  layer PhysicalDatacenter
  reference nist "PE-3", ccm "DCS-07"
}
