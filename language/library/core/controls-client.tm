library core

// What an application does on its user's device, where nobody of yours stands beside it.

/**
 * Keep on the device only what the application cannot do without, where the system guards it, and nothing in backups, logs,
 * caches and pictures of the screen.
 *
 * How: tokens in the key store of the system, files encrypted with keys from there, in a browser cookies that no script can read.
 * Check: a copy of the application's folder, and of a backup of the device, holds no token and no record in clear.
 */
control DeviceStorageProtection "Protected storage on the device" {
  layer Applications
  reference masvs "MASVS-STORAGE-1", masvs "MASVS-STORAGE-2", nist "SC-28", asvs "V8.2"
}

/**
 * Put nothing into a program that its users must not know: no key, no password, no address that counts as secret. What is
 * handed out is read.
 *
 * How: each user signs in and gets a token of their own; calls that need a key of yours go through your server.
 * Check: a scan of the finished package, and of what the page loads, finds no key that opens anything.
 */
control SecretFreeClients "No secrets in what is handed out" {
  layer Applications
  reference masvs "MASVS-CRYPTO-2", nist "IA-5(7)", asvs "V2.10"
}

/**
 * Let the server ask for a proof, from the maker of the device, that the caller is your application as you built it, on a
 * device that is whole. It raises the price, and replaces no check on the server.
 *
 * How: attestation by the platform with a fresh challenge, verified on the server, and a decision on what runs without it.
 * Check: a repackaged copy, and a script with a copied token, are refused.
 */
control ClientAttestation "Proof of the genuine application" {
  layer Applications
  reference masvs "MASVS-RESILIENCE-2", nist "SI-7"
}

/**
 * Ask for the person before the application shows what it keeps, and end its sessions from elsewhere when the device is gone.
 *
 * How: unlocking by the system's own means, bound to a key that needs it, short sessions, a list of devices to sign out.
 * Check: after a sign-out from elsewhere, the device shows nothing, online and offline.
 */
control DeviceLossProtection "Unlocking, and sign-out from elsewhere" {
  layer Applications
  reference masvs "MASVS-AUTH-2", nist "AC-11", nist "AC-7(2)"
}

/**
 * Tell the browser which scripts may run in your page and where it may send, so that an injected one cannot.
 *
 * How: a content security policy without inline scripts, hashes for what comes from elsewhere, few foreign scripts.
 * Check: a script that is pasted into a field, and one from a foreign address, do not run, and the report of it arrives.
 */
control ScriptRestriction "Only scripts of your own run in the page" {
  layer Applications
  reference asvs "V14.4", nist "SC-18"
}
