library core

// What happens to data at rest: reading, copying, losing.

/**
 * Encryption of the disk does not help against people who are let in: an administrator of the database, a support
 * engineer, an intruder with their session, or whoever gets a full export reads every column in clear.
 * Encrypt the few columns that hurt most with keys that only the application has.
 */
threat InsiderReadsColumns "Whoever runs the database reads its most sensitive columns" {
  stride InformationDisclosure
  applies to store where on Database and not on SearchIndex and (holds restricted or holds confidential and (holds personal or holds sensitive or holds financial or holds payment))
  severity medium
  severity high where holds restricted or holds personal or holds sensitive
  mitigated by ColumnEncryption
  reference cwe "CWE-311", attack "T1213"
}

/**
 * Disks are swapped, snapshots are shared by mistake, backup media are lost.
 * What is encrypted at rest stays unreadable to whoever finds them.
 */
threat StolenMedia "Stolen disks, snapshots or backups are readable" {
  stride InformationDisclosure
  applies to store where holds internal
  severity medium
  severity high where holds confidential and not on Cache
  mitigated by EncryptionAtRest
  reference cwe "CWE-311", capec "CAPEC-507"
}

/**
 * The provider encrypts with keys of its own, so whoever can command the provider, by law or by intrusion, can have
 * the data decrypted. With keys of yours you see each use, and can end it.
 */
threat ProviderHoldsKeys "The provider's keys open the data without you" {
  stride InformationDisclosure
  applies to store where (as paas or as saas) and holds restricted and not on KeyStore
  severity low
  mitigated by CustomerManagedKeys
  reference cwe "CWE-320"
}

/**
 * One access list that says "everyone", on a bucket or a single object, publishes its content. Scanners find it within
 * hours. Block anonymous access for the whole account, and serve what is meant for the public from another one.
 */
threat PublicBucket "Anyone on the internet reads the stored files" {
  stride InformationDisclosure
  applies to store where on ObjectStorage and holds internal
  severity high
  severity critical where exposed and (holds confidential or holds personal or holds credentials or holds secrets)
  mitigated by PublicAccessBlock
  reference cwe "CWE-732", attack "T1530", capec "CAPEC-180"
}

/**
 * A grant to "any authenticated user" sounds like a restriction, and means everybody with an account at the same cloud.
 * The same goes for sharing links of software as a service. Name the tenants and accounts that may read.
 */
threat ForeignTenantReads "Any account of the same provider reads the data" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where (on ObjectStorage and as paas or as saas) and (holds confidential or holds personal)
  severity medium
  severity high where exposed or holds restricted
  mitigated by TenantRestriction
  reference cwe "CWE-284", attack "T1530", capec "CAPEC-180"
}

/**
 * Accounts and roles that may read everything turn one stolen password into a complete loss.
 * Grant each reader the tables, folders or prefixes that it works with, and no more.
 */
threat OverbroadDataAccess "One stolen account opens all records" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where holds confidential
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
  applies to store where holds restricted or exposed and holds confidential
  applies to process where on IdentityProvider
  severity low
  mitigated by AccessReview
  reference cwe "CWE-286", attack "T1078"
}

/**
 * Thieves list everything, then copy for weeks, and the loss is found by a stranger who sees the data for sale.
 * Unusual reads can be recognized: a role that lists all folders, thousands of similar queries, a new destination.
 */
threat SilentExfiltration "Records are copied out in bulk and nobody notices" {
  stride InformationDisclosure
  applies to store where (holds restricted or holds confidential and (exposed or holds personal or holds sensitive or holds payment)) and not (on Cache or on MessageBroker)
  severity medium
  mitigated by ExfiltrationDetection
  reference cwe "CWE-778", attack "T1530", attack "T1567"
}

/** Disks fail, scripts delete the wrong table, updates corrupt. Without a backup from before, the data are gone. */
threat LostData "A mistake or a failure destroys the data" {
  stride DenialOfService
  applies to store where holds internal and not (on Cache or on MessageBroker or on KeyStore or on ArtifactStore or on Monitoring or on SearchIndex)
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
  applies to store where holds confidential and not (on Cache or on MessageBroker or on SearchIndex)
  severity medium
  mitigated by DeletionProtection
  reference attack "T1486", attack "T1490"
}

/**
 * PINs in call logs, passwords in support dumps, card numbers in a staging copy: secrets end up where nothing
 * needs them and nothing guards them. Hash, tokenize or mask them before they get there.
 */
threat ClearSecrets "Passwords, PINs or card numbers lie in clear where they are not needed" {
  stride InformationDisclosure
  applies to store where (holds credentials or holds secrets or holds payment) and not (on KeyStore or on IdentityProvider)
  severity high
  mitigated by DataMasking
  reference cwe "CWE-312", attack "T1552"
}

/**
 * Search indexes and reports are copies, made so that many can look into them, and the names in them serve few of
 * those. Leave out or mask what says who somebody is, and check what the masking misses.
 */
threat CopiedIdentities "Copies for search and analysis still say who is who" {
  privacy Identifying, DataDisclosure
  applies to store where (on SearchIndex or on Analytics) and (holds personal or holds sensitive)
  severity medium
  mitigated by DataMasking
  reference cwe "CWE-359"
}

/** What is kept without a purpose can only be lost, and is held against the law in many countries. */
threat EndlessRetention "Personal data stay longer than their purpose" {
  privacy NonCompliance
  applies to store where (holds personal or holds sensitive) and not (on Cache or on MessageBroker)
  severity low
  severity medium where holds sensitive
  mitigated by DataRetention
}

/**
 * Without a record of who read and changed what, neither the thief nor the honest mistake can be found,
 * and after a breach you have to report every record as lost.
 */
threat UntraceableAccess "Nobody can say who read or changed the records" {
  stride Repudiation
  applies to store where holds confidential and not (on Cache or on MessageBroker) or on KeyStore
  severity medium
  severity high where holds restricted or on KeyStore
  mitigated by AuditLogging
  reference cwe "CWE-778", capec "CAPEC-268", attack "T1562.008"
}

/**
 * A connection string or account key opens the whole service, belongs to nobody, and appears in mails, repositories
 * and laptops. Switch such keys and local users off, and let accounts of the directory in.
 */
threat SharedKeyLeaks "A leaked key opens the service without anyone's account" {
  stride Spoofing, ElevationOfPrivilege
  applies to store where as paas and holds confidential and not on KeyStore
  applies to process where as paas and on AiModel
  severity medium
  mitigated by LocalAuthenticationDisabled
  reference cwe "CWE-798", attack "T1552.001"
}

/** Whoever deletes the key has deleted all that it encrypts: by mistake, in anger, or for ransom. */
threat DeletedKeys "Deleted keys make all that they lock unreadable" {
  stride DenialOfService
  applies to store, process where on KeyStore
  severity high
  mitigated by DeletionProtection
  reference attack "T1485"
}

/** A key that never changes stays useful to everybody who ever saw it. */
threat EternalKeys "A key that leaked once works forever" {
  stride InformationDisclosure
  applies to store, process where on KeyStore
  severity medium
  mitigated by KeyRotation
  reference cwe "CWE-324"
}

/** Intruders remove their tracks first. Logs that they can reach prove nothing. */
threat ErasedTracks "An intruder deletes the logs" {
  stride Repudiation, Tampering
  applies to store, process where on Monitoring
  severity medium
  mitigated by LogProtection
  reference attack "T1070", capec "CAPEC-268"
}
