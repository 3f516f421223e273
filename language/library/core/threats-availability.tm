library core

// What stops the service, or destroys what it keeps.

/**
 * Disks fail, scripts delete the wrong table, updates corrupt. Without a backup from before, the data are gone. What can be
 * made again needs none: exclude it there, and say from what.
 */
threat LostData "A mistake or a failure destroys the data" {
  stride DenialOfService
  applies to store where holds internal and not (untrusted or on Cache or on MessageBroker or on KeyStore or on ArtifactStore or on Monitoring or on SearchIndex or on BackupVault)
  severity medium
  mitigated by Backup
  reference attack "T1485"
}

/**
 * An intruder with administrator rights deletes or encrypts the data, and the backups first.
 * What cannot be deleted for some weeks, by anybody, survives that.
 */
threat Ransom "An intruder destroys the data together with its backups" {
  stride Tampering, DenialOfService
  applies to store where holds confidential and not (untrusted or on Cache or on MessageBroker or on SearchIndex)
  severity medium
  severity high where on BackupVault
  mitigated by DeletionProtection
  reference attack "T1486", attack "T1490"
}

/**
 * One caller with a loop, or one expensive request sent often, occupies the part until nobody else is served. Count its
 * requests in the program, or in what stands in front of it.
 */
threat ExhaustedService "Too many or too costly requests stop the service" {
  stride DenialOfService
  applies to process where exposed without (on ApiGateway or implements RateLimiting) and not as saas and (not (on NetworkService or on PackagedSoftware and as paas) or on ApiGateway or on AiModel or on IdentityProvider)
  severity low
  severity medium where on AiModel or on ApiGateway
  mitigated by RateLimiting
  reference cwe "CWE-770", capec "CAPEC-125", attack "T1499"
}

/**
 * Thousands of machines send more than your line or your machine can take. Only who owns the network can absorb it; what a
 * provider runs for all its customers, it keeps up itself.
 */
threat NetworkFlood "A flood from many sources cuts the service off" {
  stride DenialOfService
  applies to process where exposed without (on NetworkService) and not (on NetworkService or on PackagedSoftware and (as paas or as saas))
  applies to process where exposed without (on NetworkService) and (on LoadBalancing or on Cdn or on ApiGateway or on Firewall or on RemoteAccess)
  severity low
  mitigated by DdosProtection
  reference capec "CAPEC-125", attack "T1498"
}

/**
 * Power, cooling or a network fails in one building. What runs only there is gone until it is repaired, and payments or
 * the most precious records cannot wait for that.
 */
threat FailedZone "One failed data center stops the service" {
  stride DenialOfService
  applies to process where exposed and (as iaas or as paas) and (handles restricted or handles payment) and not on PackagedSoftware
  applies to store where on Database and (as iaas or as paas) and (holds restricted or holds payment) and not on SearchIndex
  severity low
  mitigated by Redundancy
  reference nist "CP-7"
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
  reference cwe "CWE-324"
}
