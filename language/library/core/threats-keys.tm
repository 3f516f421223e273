library core

// What happens to keys, and to what the provider can open.

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

/** A key that was copied out decrypts and signs anywhere, and no log shows it. */
threat ExtractedKeys "A key is copied and used elsewhere" {
  stride InformationDisclosure, Spoofing
  applies to store, process where on KeyStore
  severity low
  mitigated by KeyProtection
  reference cwe "CWE-522", attack "T1552.004"
}

/**
 * The provider encrypts with keys of its own, so its support, or whoever can command it by law or by intrusion, can have
 * the data decrypted. With keys of yours you see each use, and can end it; where support has to ask you first, you know
 * of each look at least.
 */
threat ProviderHoldsKeys "The provider's keys open the data without you" {
  stride InformationDisclosure
  applies to store where (as paas or as saas) and holds restricted and not on KeyStore
  severity low
  mitigated by CustomerManagedKeys or SupportAccessApproval
  reference cwe "CWE-671", attack "T1199"
}
