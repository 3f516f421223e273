library core

// What happens to data at rest: reading and copying.

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
 * The same goes for sharing links of software as a service, and for snapshots of disks that are shared to be handed over.
 * Name the tenants and accounts that may read.
 */
threat ForeignTenantReads "Any account of the same provider reads the data" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where (on ObjectStorage and as paas or on BlockStorage or as saas) and (holds confidential or holds personal)
  severity medium
  severity high where exposed or holds restricted
  mitigated by TenantRestriction
  reference cwe "CWE-284", attack "T1530", capec "CAPEC-180"
}

/**
 * Encryption of the disk does not help against people who are let in: an administrator of the database, a support
 * engineer, an intruder with their session, or whoever gets a full export reads every column in clear.
 * Encrypt the few columns that hurt most with keys that only the application has.
 */
threat InsiderReadsColumns "Whoever runs the database reads its most sensitive columns" {
  stride InformationDisclosure
  applies to store where on Database and not on SearchIndex and (holds restricted or holds confidential and (holds personal or holds sensitive or holds financial or holds payment))
  severity medium
  severity high where holds restricted or holds sensitive or holds payment or holds personal and holds financial
  mitigated by ColumnEncryption
  reference cwe "CWE-311", attack "T1213"
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

/**
 * Where many people put things, exports, scans and copies pile up that nobody listed. The folder with the passports is
 * guarded like the one with the menus.
 */
threat UnknownContents "Sensitive data lie where nobody knows of them" {
  stride InformationDisclosure
  privacy DataDisclosure
  applies to store where (on FileStorage or on DataWarehouse or on Collaboration) and (holds restricted or holds personal or holds sensitive)
  severity low
  mitigated by DataClassification
  reference cwe "CWE-922", attack "T1083", attack "T1619"
}

/**
 * What you hand to a supplier is as safe as the supplier's weakest bucket, and you answer for it all the same.
 * Know them, bind them, send less.
 */
threat CarelessRecipient "A third party loses the data that you send" {
  stride InformationDisclosure
  privacy DataDisclosure
  applies to flow to external where carries confidential or carries personal
  applies to flow where crosses provider and (carries credentials or carries secrets or carries restricted) and not (target (from premises or on IdentityProvider or on KeyStore) or source (from premises or on IdentityProvider or on KeyStore))
  severity medium
  severity high where carries restricted or carries credentials or carries secrets
  mitigated by ThirdPartyAssurance
  reference cwe "CWE-359", attack "T1199"
}

/** What is kept without a purpose can only be lost, and is held against the law in many countries. */
threat EndlessRetention "Personal data stay longer than their purpose" {
  privacy NonCompliance
  applies to store where (holds personal or holds sensitive) and not (on Cache or on MessageBroker)
  severity low
  severity medium where holds sensitive
  mitigated by DataRetention
  reference gdpr "Art. 5(1)(e)"
}

/** A region chosen by chance, or a replica for speed, puts health or other sensitive data under a law that was never meant for them. */
threat WrongCountry "Sensitive personal data are kept in a country where they must not be" {
  privacy NonCompliance
  applies to store where (as iaas or as paas or as saas) and holds sensitive and not (on Cache or on MessageBroker)
  severity low
  mitigated by DataResidency
  reference gdpr "Art. 44"
}
