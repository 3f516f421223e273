library core

/** Apply security updates to the operating system, and to database engines and language runtimes that come with the platform, within days. */
control SystemPatching "Patching of operating system and platform" {
  layer OperatingSystem
  reference mcsb "PV-6", nist "SI-2", cis "7.3", ccm "TVM-03"
}

/** Run endpoint protection that finds and stops malicious software, keeps itself current, and reports to one place. */
control HostAntiMalware "Anti-malware on the host" {
  layer OperatingSystem
  reference mcsb "ES-2", nist "SI-3", cis "10.1", ccm "TVM-02"
}

/** Set hosts up from a hardened image: no needless services, no default accounts, settings checked against a benchmark. */
control HostHardening "Hardening of hosts" {
  layer OperatingSystem
  reference mcsb "PV-3", nist "CM-6", cis "4.1"
}

/** Keep tenants on one machine apart: a hypervisor that is patched, memory that is wiped, firmware that is verified. */
control HostIsolation "Isolation of tenants on one host" {
  layer PhysicalHosts
  reference nist "SC-39", ccm "IVS-06"
}

/** Lock and watch switches, routers and cables, and encrypt the links between buildings. */
control NetworkFabricProtection "Protected network hardware" {
  layer PhysicalNetwork
  reference nist "PE-4", ccm "DCS-12"
}

/** Guard buildings and server rooms, log who enters, and destroy disks before they leave. */
control PhysicalSecurity "Physical security" {
  layer PhysicalDatacenter
  reference nist "PE-3", ccm "DCS-07"
}
