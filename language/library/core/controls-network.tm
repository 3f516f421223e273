library core

/** Encrypt traffic with current TLS or a tunnel, check the certificate, and refuse anything less. */
control EncryptionInTransit "Encryption in transit" {
  layer NetworkControls
  reference mcsb "DP-3", nist "SC-8", cis "3.10", ccm "CEK-03", finos "CCC.Core.CN01", asvs "V9.1"
}

/** Deny by default, and let only the networks that need this part reach it: firewall rules, a private endpoint, no public address. */
control NetworkRestriction "Restricted network access" {
  layer NetworkControls
  reference mcsb "NS-2", nist "SC-7", cis "4.4", ccm "IVS-03", finos "CCC.Core.CN05"
}

/** Put what faces the internet into a segment of its own, from which it reaches only the few things it needs. */
control NetworkSegmentation "Network segmentation" {
  layer NetworkControls
  reference mcsb "NS-1", nist "SC-7(21)", cis "3.12", ccm "IVS-06"
}

/** Let a part open connections only to known destinations, through a filter that logs and can look inside. */
control EgressRestriction "Filtered outbound traffic" {
  layer NetworkControls
  reference mcsb "NS-3", nist "SC-7(5)", cis "13.4"
}

/** Put a filter for HTTP in front that stops known attack patterns and gives time until a hole is closed. */
control WebApplicationFirewall "Filtering by a web application firewall" {
  layer NetworkControls
  reference mcsb "NS-6", nist "SC-7", cis "13.10"
}

/** Absorb floods from many sources at the edge of the network, before they reach the part. */
control DdosProtection "Protection against network floods" {
  layer NetworkControls
  reference mcsb "NS-5", nist "SC-5", ccm "IVS-09"
}
