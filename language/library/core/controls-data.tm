library core

/**
 * Encrypt disks, database files and snapshots, so that a copy of the medium is worth nothing. Most managed services do it
 * without being asked; on your own hosts it is a setting of the disk or the engine.
 *
 * How: switch it on for the account as a whole, snapshots and temporary disks included, and forbid anything else by policy.
 * Check: the inventory lists no unencrypted disk, database or snapshot.
 */
control EncryptionAtRest "Encryption at rest" {
  layer Data
  reference mcsb "DP-4", nist "SC-28", cis "3.11", ccm "CEK-03", finos "CCC.Core.CN02", asvs "V6.1"
}

/**
 * Encrypt the most sensitive columns or fields with keys that the database never sees. Whoever administers the database, or
 * steals a full copy of it, then reads ciphertext.
 *
 * How: choose the few fields that hurt most, encrypt them in the application or its driver, keep the key in a vault.
 * Check: a query by the database's administrator shows ciphertext.
 */
control ColumnEncryption "Column encryption" {
  layer Data
  reference nist "SC-28(1)", cis "3.11", ccm "CEK-03", asvs "V6.1"
}

/**
 * Keep the keys of encryption at rest in a vault of your own. You can then see each use of them, and shut everybody out, the
 * provider too, by revoking one key.
 *
 * How: a key in your vault, a right to use it for the service's identity only, protection against its deletion.
 * Check: the service names your key, and the vault's log shows its use.
 */
control CustomerManagedKeys "Customer-managed keys" {
  layer Data
  reference mcsb "DP-5", nist "SC-12", cis "3.11", ccm "CEK-08", finos "CCC.Core.CN11"
}

/**
 * Change keys and secrets on a schedule, and at once after a leak. Let the store do it where it can, and have clients fetch
 * the current version.
 *
 * How: a rotation policy on each key and secret, clients that read by name and not by version, a drill for the leak.
 * Check: no version in use is older than the policy says.
 */
control KeyRotation "Rotation of keys and secrets" {
  layer Data
  reference mcsb "DP-6", nist "SC-12", ccm "CEK-12", finos "CCC.KeyMgmt.CN03"
}

/**
 * Keep keys in hardware or a service that uses them without ever handing them out, so that nobody can carry one away.
 *
 * How: create keys inside a hardware security module, marked as not exportable, and part those who manage from those who use.
 * Check: an export of the key fails, for administrators too.
 */
control KeyProtection "Keys that cannot be copied" {
  layer Data
  reference mcsb "DP-8", nist "SC-12", finos "CCC.KeyMgmt.CN02"
}

/**
 * Take backups on a schedule, keep them apart from the original, and try a restore from time to time: a backup that was never
 * restored is a hope.
 *
 * How: say how much loss and how long an outage you can bear, schedule backups to fit, watch that they run.
 * Check: the date of the last restore that was tried, and how long it took.
 */
control Backup "Backups that can be restored" {
  layer Data
  reference mcsb "BR-1", mcsb "BR-3", mcsb "BR-4", nist "CP-9", cis "11.2", cis "11.3", cis "11.5", ccm "BCR-08", finos "CCC.Core.CN14"
}

/**
 * Make data and backups impossible to delete or overwrite for a while, for administrators too: soft delete, versioning,
 * write-once retention, a lock.
 *
 * How: soft delete and a lock on the store, backups in a vault of another account with locked retention.
 * Check: an administrator's try to delete a backup of yesterday fails.
 */
control DeletionProtection "Protection against deletion" {
  layer Data
  reference mcsb "BR-2", nist "CP-9", cis "11.3", finos "CCC.ObjStor.CN03"
}

/**
 * Store hashes, tokens or masked values in place of passwords, PINs, card numbers and names that nobody needs there, and keep
 * real ones out of logs, exports and test copies.
 *
 * How: decide field by field who needs the clear value, mask on the way in, and make test data up.
 * Check: a search for the patterns of card numbers and passwords in the store finds none.
 */
control DataMasking "Masking or hashing" {
  layer Data
  reference nist "SI-19", ccm "DSP-17", asvs "V8.3"
}

/**
 * Find out what lies where, and label it: names, health, cards, secrets. What nobody knows about, nobody guards.
 *
 * How: let a scanner sample stores on a schedule, confirm its labels with the owners, and derive access and retention from them.
 * Check: each store has an owner and a label, and the last scan found nothing that the label does not say.
 */
control DataClassification "Discovery and labels of sensitive data" {
  layer Data
  reference mcsb "DP-1", nist "RA-2", cis "3.7", ccm "DSP-04"
}

/**
 * Watch reads and transfers for what is unusual: a role that suddenly lists everything, many queries from a new place, large
 * outflow. Send the alarm to someone who answers it.
 *
 * How: switch on the platform's anomaly detection for stores, or alarms on volume and enumeration; block what a rule can name.
 * Check: a test that lists and downloads a whole store raises an alarm within the hour.
 */
control ExfiltrationDetection "Detection of bulk reads and outflow" {
  layer Data
  reference mcsb "DP-2", nist "SI-4(18)", cis "3.13", ccm "LOG-05", finos "CCC.Core.CN07"
}

/**
 * Know who receives the data, agree in writing what they may do with it and how they protect it, send no more than they need,
 * and check.
 *
 * How: a contract with audit rights and deadlines for notices, a list of the fields that go out, a yearly look at their reports.
 * Check: the contract, the list and the last report are on file, and the fields that flow are those of the list.
 */
control ThirdPartyAssurance "Vetting of third parties" {
  layer Data
  reference nist "SA-9", cis "15.5", ccm "STA-14"
}
