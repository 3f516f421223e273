library core

// What goes wrong in programs of your own.

/**
 * Text from outside ends up in a query, a command, a path, an address to fetch or a page, and does there what its sender
 * likes. Check it on arrival, use parameters, encode on output.
 */
threat Injection "Crafted input makes the application do what the attacker wants" {
  stride Tampering, ElevationOfPrivilege, InformationDisclosure
  applies to process where (exposed or handles confidential) and not (on PackagedSoftware or as saas or on ClientApplication or untrusted)
  severity medium
  severity high where exposed
  mitigated by InputValidation
  reference cwe "CWE-20", cwe "CWE-79", cwe "CWE-89", cwe "CWE-918", capec "CAPEC-66", attack "T1190"
}

/**
 * A signed-in user changes the number in an address, and sees somebody else's invoice. Sign-in says who is calling, and
 * nothing about what is theirs: that has to be decided for each record, on the server or at the gateway in front of it.
 */
threat ForeignRecords "A user reads or changes records of another user" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to process where exposed without (implements AuthorizationChecks) and handles confidential and not (on PackagedSoftware or as saas)
  severity medium
  severity high where handles sensitive or handles payment
  mitigated by AuthorizationChecks
  reference cwe "CWE-639", cwe "CWE-862", capec "CAPEC-1", owasp "A01"
}

/**
 * A hole in a widely used framework is scanned for across the internet within days of becoming known.
 * The framework is part of your code: moving to a managed platform does not update it.
 */
threat VulnerableComponent "A known hole in a library or framework is used to break in" {
  stride ElevationOfPrivilege, Tampering
  applies to process where (exposed or handles confidential) and not (on PackagedSoftware or as saas or untrusted and not on ClientApplication)
  severity medium
  severity high where exposed
  mitigated by DependencyPatching
  reference cwe "CWE-1395", attack "T1190", capec "CAPEC-310"
}

/**
 * Passwords in code, images, settings and pipelines are found by everybody who sees those, and stay in the history.
 * Let the platform vouch for the program; where that is not possible, fetch the secret from a vault.
 */
threat LeakedCredentials "Passwords in code or settings are found and used" {
  stride Spoofing, ElevationOfPrivilege
  applies to process where handles confidential and not (on PackagedSoftware or as saas or on ClientApplication or untrusted)
  applies to process where handles confidential and (on DataIntegration or on WorkflowAutomation)
  severity medium
  severity high where handles secrets or handles credentials
  mitigated by ManagedIdentity or SecretStore
  reference cwe "CWE-798", cwe "CWE-522", attack "T1552.001"
}

/**
 * No managed identity opens the door of another provider: the program that writes to your customer relations or sends your
 * mail there has a key or a token for it. Whoever finds that one comes in as the program, from anywhere.
 */
threat PartnerKey "The key to a service of another provider is found and used" {
  stride Spoofing, InformationDisclosure
  applies to flow from process to process, flow from process to store, flow from process to external where crosses provider and target (as saas) and (carries confidential or carries personal) and not source (as saas or on PackagedSoftware or on ClientApplication or untrusted or implements SecretStore)
  severity medium
  mitigated by SecretStore
  reference cwe "CWE-522", attack "T1552", attack "T1528"
}

/**
 * A front end whose role may list and read every bucket hands all of them to whoever breaks in.
 * A role should name the few things that its program works with.
 */
threat OverprivilegedRole "Whoever breaks into the program inherits its excessive rights" {
  stride ElevationOfPrivilege
  applies to process where (handles restricted or exposed and handles confidential) and not (as saas or on PackagedSoftware and as paas or on ClientApplication or untrusted)
  severity medium
  severity high where exposed and (handles restricted or handles personal)
  mitigated by LeastPrivilege
  reference cwe "CWE-250", cwe "CWE-269", attack "T1078.004", capec "CAPEC-233"
}

/** Someone disputes an order or a payment, or a sign-in that never was, and there is no record to answer with. */
threat DeniedAction "A payment, a change or a sign-in is denied, and nothing proves it" {
  stride Repudiation
  applies to process where (handles payment or handles financial) and not (on NetworkService or on ClientApplication or untrusted)
  applies to process where on IdentityProvider
  severity medium
  mitigated by AuditLogging
  reference cwe "CWE-778"
}
