library core

// What happens on devices of users: phones, tablets, browsers, computers.

/**
 * Other programs, a backup, malware or the next owner read what an application leaves on its device: tokens in plain files,
 * records in a cache, a password in a log.
 */
threat ReadableDeviceStorage "Data and tokens on a device are read by others" {
  stride InformationDisclosure
  applies to process where on ClientApplication and handles confidential
  severity medium
  severity high where handles restricted or handles credentials
  mitigated by DeviceStorageProtection
  reference cwe "CWE-922", cwe "CWE-312", attack "T1409"
}

/**
 * Whoever has the program can take it apart, and finds keys to interfaces and stores within minutes. Such a key is the same
 * for all users, and cannot be taken back before each of them has updated.
 */
threat ShippedSecrets "A key inside the program is read out and used" {
  stride InformationDisclosure, Spoofing
  applies to process where on ClientApplication and (handles internal or not handles public)
  severity medium
  mitigated by SecretFreeClients
  reference cwe "CWE-798", cwe "CWE-321", capec "CAPEC-191"
}

/**
 * A changed copy of the application skips its checks, and a script that never was one sends what it likes. What the server
 * does not check again, nobody checks.
 */
threat TrustedClient "The server trusts what a changed application tells it" {
  stride Tampering, ElevationOfPrivilege
  applies to flow from process to process where source (on ClientApplication) and carries confidential and not target (on NetworkService or on IdentityProvider or as saas or on ClientApplication)
  severity medium
  severity high where carries payment or carries sensitive
  mitigated by AuthorizationChecks or ClientAttestation
  reference cwe "CWE-602", cwe "CWE-603", capec "CAPEC-22"
}

/** A phone stays in a taxi, signed in. Who finds it reads what its owner reads, and acts in the owner's name. */
threat LostDevice "Whoever finds or steals a device uses the application on it" {
  stride Spoofing, InformationDisclosure
  applies to process where on ClientApplication and not on BrowserApplication and handles confidential
  severity medium
  mitigated by DeviceLossProtection
  reference capec "CAPEC-507", attack "T1461"
}

/**
 * One foreign script in the page, injected or brought along by a package for statistics, reads each field and each answer,
 * and sends them away from within the browser.
 */
threat ForeignScript "A foreign script in the page reads what the user types" {
  stride Tampering, InformationDisclosure
  applies to process where on BrowserApplication and handles confidential
  severity medium
  severity high where handles payment or handles credentials
  mitigated by ScriptRestriction
  reference cwe "CWE-79", cwe "CWE-829", capec "CAPEC-63"
}
