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
 * engine. A rule set that was opened for a test and forgotten is how most of them become reachable; an allow list that
 * nobody filled in is how data warehouses in software as a service were emptied. What browsers and phones
 * fetch has to be reachable: there, rules on who may read what count for more. So they do where each request has to be signed,
 * as at buckets, tables and queues that a provider runs.
 */
threat ReachableStore "The data store can be reached from networks that have no business with it" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where holds confidential and (not as saas or on Database or on Analytics) and not (on BlockStorage or untrusted)
  applies to store where exposed and (holds internal or not holds public) and (not as saas or on Database or on Analytics) and not (on BlockStorage or as paas and (on ObjectStorage or on NoSqlDatabase))
  applies to store, process where on KeyStore
  severity low
  severity medium where (holds restricted or not (as paas and (on ObjectStorage or on NoSqlDatabase or on MessageBroker))) and not (exposed without (on NetworkService) and as paas and (on ObjectStorage or on NoSqlDatabase))
  severity high where exposed and not (as paas and (on ObjectStorage or on NoSqlDatabase))
  mitigated by NetworkRestriction
  reference cwe "CWE-284", cwe "CWE-668", attack "T1190"
}

/**
 * What faces the internet is broken first. If it can reach everything behind it, the intruder can, too:
 * dozens of databases from one web form.
 */
threat LateralMovement "From a broken front end, an intruder reaches everything behind it" {
  stride ElevationOfPrivilege
  applies to process where exposed and handles confidential and not (on Function or on PackagedSoftware and (as paas or as saas))
  severity medium
  severity high where handles restricted and not (as paas or as saas)
  mitigated by NetworkSegmentation
  reference cwe "CWE-653", attack "T1021"
}

/**
 * Stolen data leave by the connections that nobody looks at: to a storage bucket, a paste site, a name server.
 * Filter what a part may call, or at least watch for outflow that was never there before. A function that lives for seconds
 * needs that for what is most precious alone.
 */
threat UnwatchedEgress "Stolen data leave through connections that nobody watches" {
  stride InformationDisclosure
  applies to process where exposed and (handles restricted or handles confidential and handles personal and not (on Function and as paas)) and not (on PackagedSoftware and (as paas or as saas))
  severity medium
  mitigated by EgressRestriction or ExfiltrationDetection
  reference attack "T1041", attack "T1567"
}

/**
 * Known attack patterns arrive before you have closed the hole. A filter in front gives you the days you need: at the front
 * door where there is one, and it filters for all that stands behind.
 */
threat KnownAttackPatterns "Ready-made attacks reach the application" {
  stride Tampering, ElevationOfPrivilege
  applies to process where exposed without (on LoadBalancing or on ApiGateway or on Cdn or on WebFilter or implements WebApplicationFirewall) and not (on PackagedSoftware or as saas)
  applies to process where exposed without (on LoadBalancing or on ApiGateway or on Cdn or on WebFilter or implements WebApplicationFirewall) and (on LoadBalancing or on ApiGateway or on Cdn or on WebFilter) and (handles internal or not handles public)
  severity low
  severity medium where handles confidential
  mitigated by WebApplicationFirewall
  reference attack "T1190", attack "T1595"
}

/**
 * The filter stands in front, and the server behind it has a public address of its own. Whoever finds that goes around the
 * filter. Let the server answer the front door only: by its network, or by a certificate or signature that only it has.
 */
threat BypassedFrontDoor "Attackers reach the server around the filter in front of it" {
  stride Tampering, DenialOfService
  applies to flow from process to process where source (exposed and (on Cdn or on ApiGateway or on LoadBalancing or on Firewall)) and not target (on NetworkService or as saas)
  severity medium
  mitigated by NetworkRestriction or ServiceAuthentication
  reference cwe "CWE-288", cwe "CWE-668", capec "CAPEC-554", attack "T1190"
}

/** A filter is worth what its rules are worth. One rule that says "any" undoes it, and is left behind after tests. */
threat OpenRules "The firewall lets more through than it should" {
  stride ElevationOfPrivilege
  applies to process where on Firewall or on VirtualNetwork
  severity medium
  mitigated by NetworkRestriction
  reference cwe "CWE-284", attack "T1562.007"
}
