library core

/** Encrypt disks, database files and snapshots, so that a copy of the medium is worth nothing. Most managed services do it without being asked; on your own hosts it is a setting of the disk or the engine. */
control EncryptionAtRest "Encryption at rest" {
  layer Data
  reference mcsb "DP-4", nist "SC-28", cis "3.11", ccm "CEK-03", finos "CCC.Core.CN02", asvs "V6.1"
}

/** Encrypt the most sensitive columns or fields with keys that the database never sees. Whoever administers the database, or steals a full copy of it, then reads ciphertext. */
control ColumnEncryption "Column encryption" {
  layer Data
  reference mcsb "DP-5", nist "SC-28(1)", asvs "V6.1"
}

/** Keep the keys of encryption at rest in a vault of your own. You can then see each use of them, and shut everybody out, the provider too, by revoking one key. */
control CustomerManagedKeys "Customer-managed keys" {
  layer Data
  reference mcsb "DP-5", nist "SC-12", ccm "CEK-08", finos "CCC.Core.CN11"
}

/** Change keys and secrets on a schedule, and at once after a leak. Let the store do it where it can, and have clients fetch the current version. */
control KeyRotation "Rotation of keys and secrets" {
  layer Data
  reference mcsb "DP-6", nist "SC-12", ccm "CEK-12", finos "CCC.KeyMgmt.CN03"
}

/** Take backups on a schedule, keep them apart from the original, and try a restore from time to time: a backup that was never restored is a hope. */
control Backup "Backups that can be restored" {
  layer Data
  reference mcsb "BR-1", nist "CP-9", cis "11.2", ccm "BCR-08", finos "CCC.Core.CN14"
}

/** Make data and backups impossible to delete or overwrite for a while, for administrators too: soft delete, versioning, write-once retention, a lock. */
control DeletionProtection "Protection against deletion" {
  layer Data
  reference mcsb "BR-2", nist "CP-9", cis "11.3", finos "CCC.ObjStor.CN03"
}

/** Store hashes, tokens or masked values in place of passwords, PINs, card numbers and names that nobody needs there, and keep real ones out of logs, exports and test copies. */
control DataMasking "Masking or hashing" {
  layer Data
  reference nist "SI-19", asvs "V8.3"
}

/** Watch reads and transfers for what is unusual: a role that suddenly lists everything, many queries from a new place, large outflow. Send the alarm to someone who answers it. */
control ExfiltrationDetection "Detection of bulk reads and outflow" {
  layer Data
  reference mcsb "DP-2", nist "SI-4(18)", cis "3.13", finos "CCC.Core.CN07"
}

/** Know who receives the data, agree in writing what they may do with it and how they protect it, send no more than they need, and check. */
control ThirdPartyAssurance "Vetting of third parties" {
  layer Data
  reference nist "SA-9", cis "15.4", ccm "STA-12"
}
