library core

threat InsiderReadsColumns "Whoever runs the database reads its most sensitive columns" {
  stride InformationDisclosure
  applies to store where on Database and holds restricted
  severity medium
  severity high where holds personal
  mitigated by ColumnEncryption
}

threat StolenDisk "A disk is stolen, and read elsewhere" {
  stride InformationDisclosure
  applies to store where holds internal
  severity high
  mitigated by EncryptionAtRest, PhysicalSecurity
}

threat UnnoticedTampering "Somebody changes records, and nobody notices" {
  stride Tampering, Repudiation
  applies to store where holds confidential
  severity medium
  mitigated by AuditLogging
}

threat LostData "Records are lost" {
  stride DenialOfService
  applies to store where holds confidential
  severity low
  mitigated by Backup
}

threat EavesdroppedFlow "Traffic is read or changed in transit" {
  stride InformationDisclosure, Tampering
  applies to flow where crosses boundary or carries confidential
  severity high
  mitigated by EncryptionInTransit
}

threat OpenDatabase "A database is reached from the internet" {
  stride InformationDisclosure
  applies to store where on Database
  severity critical
  mitigated by NetworkRestriction
}

threat StolenSession "A caller is not who it says it is" {
  stride Spoofing
  applies to flow to process where crosses boundary
  severity high
  mitigated by UserAuthentication or ServiceAuthentication
}

threat UnpatchedHost "A known hole is used before it is closed" {
  stride ElevationOfPrivilege
  applies to process where on Compute
  severity high
  mitigated by Patching
}

threat Malware "Malware runs on a host" {
  stride ElevationOfPrivilege
  applies to process where on ComputeHost
  severity medium
  mitigated by HostAntiMalware
}
