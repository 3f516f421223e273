library core

/**
 * Encrypt traffic with current TLS or a tunnel, check the certificate, and refuse anything less.
 *
 * How: require TLS 1.2 or later where the connection is accepted, close the plain port, and have callers verify the name.
 * Check: a plain connection is refused, and a scan finds no old version or weak cipher.
 */
control EncryptionInTransit "Encryption in transit" {
  layer NetworkControls
  reference mcsb "DP-3", mcsb "NS-8", nist "SC-8", nist "CM-7", cis "3.10", cis "4.8", ccm "CEK-03", finos "CCC.Core.CN01", asvs "V9.1"
}

/**
 * Deny by default, and let only the networks that need this part reach it: firewall rules, allow lists, a private endpoint,
 * no public address. The provider builds the switch; whom you let in is never its decision.
 *
 * How: switch public access off, add a private endpoint or the few address ranges that call, and review the rules as code.
 * Check: a connection from an address outside of the list fails, and no rule says "any".
 */
control NetworkRestriction "Restricted network access" {
  layer Configuration
  reference mcsb "NS-2", mcsb "NS-7", mcsb "NS-9", nist "SC-7", nist "AC-4", cis "4.4", cis "12.7", ccm "IVS-03", finos "CCC.Core.CN05"
}

/**
 * Put what faces the internet into a segment of its own, from which it reaches only the few things it needs.
 *
 * How: one subnet or network policy for each tier, deny between them, then allow single ports to single parts.
 * Check: from the front end, a connection to any port that it does not use fails.
 */
control NetworkSegmentation "Network segmentation" {
  layer NetworkControls
  reference mcsb "NS-1", mcsb "GS-2", nist "SC-7(21)", cis "3.12", ccm "IVS-06", finos "CCC.K8S.CN06"
}

/**
 * Let a part open connections only to known destinations, through a filter that logs and can look inside.
 *
 * How: route outbound traffic through a firewall or proxy, allow destinations by name, and deny the rest.
 * Check: from the part, a request to an unknown site fails and shows up in the log.
 */
control EgressRestriction "Filtered outbound traffic" {
  layer NetworkControls
  reference mcsb "NS-3", mcsb "NS-4", nist "SC-7(5)", cis "4.4", cis "13.8", ccm "IVS-03", finos "CCC.Core.CN10"
}

/**
 * Put a filter for HTTP in front that stops known attack patterns and gives time until a hole is closed.
 *
 * How: managed rules in blocking mode in front of every public name, tuned on your own traffic.
 * Check: a harmless test pattern is blocked, and the origin cannot be reached around the filter.
 */
control WebApplicationFirewall "Filtering by a web application firewall" {
  layer NetworkControls
  reference mcsb "NS-6", nist "SC-7", cis "13.10", ccm "IVS-09"
}

/**
 * Absorb floods from many sources at the edge of the network, before they reach the part.
 *
 * How: put a network of large capacity in front, with protection for the addresses that are public, and know whom to call.
 * Check: the protected addresses are listed, and an alarm goes off in the yearly drill.
 */
control DdosProtection "Protection against network floods" {
  layer NetworkControls
  reference mcsb "NS-5", nist "SC-5", ccm "IVS-09"
}

/**
 * Keep your names yours: nobody else answers for them, moves them away, or takes over a name that points to nothing.
 *
 * How: sign zones, lock transfers, let few people change records, and delete records before the resources they point to.
 * Check: each record of the zone resolves to something you own, and the registrar shows the lock.
 */
control DnsProtection "Protected domain names" {
  layer Configuration
  reference mcsb "NS-10", nist "SC-20", cis "4.9"
}
