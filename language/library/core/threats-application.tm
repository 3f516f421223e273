library core

// What goes wrong in programs of your own, in what builds them, and in what they trust.

/**
 * Text from outside ends up in a query, a command, a path, an address to fetch or a page, and does there what its sender
 * likes. Check it on arrival, use parameters, encode on output.
 */
threat Injection "Crafted input makes the application do what the attacker wants" {
  stride Tampering, ElevationOfPrivilege, InformationDisclosure
  applies to process where (exposed or handles confidential) and not (on PackagedSoftware or as saas)
  severity medium
  severity high where exposed
  mitigated by InputValidation
  reference cwe "CWE-20", cwe "CWE-79", cwe "CWE-89", cwe "CWE-918", capec "CAPEC-66", attack "T1190"
}

/**
 * A hole in a widely used framework is scanned for across the internet within days of becoming known.
 * The framework is part of your code: moving to a managed platform does not update it.
 */
threat VulnerableComponent "A known hole in a library or framework is used to break in" {
  stride ElevationOfPrivilege, Tampering
  applies to process where (exposed or handles confidential) and not (on PackagedSoftware or as saas)
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
  applies to process where handles confidential and not (on PackagedSoftware or as saas)
  severity medium
  severity high where handles restricted or handles secrets
  mitigated by ManagedIdentity or SecretStore
  reference cwe "CWE-798", cwe "CWE-522", attack "T1552.001"
}

/**
 * A front end whose role may list and read every bucket hands all of them to whoever breaks in.
 * A role should name the few things that its program works with.
 */
threat OverprivilegedRole "Whoever breaks into the program inherits its excessive rights" {
  stride ElevationOfPrivilege
  applies to process where (handles restricted or exposed and handles confidential) and not (as saas or on PackagedSoftware and as paas)
  severity medium
  severity high where exposed and (handles restricted or handles personal)
  mitigated by LeastPrivilege
  reference cwe "CWE-250", cwe "CWE-269", attack "T1078.004", capec "CAPEC-233"
}

/**
 * A program that fetches addresses on request, as proxies do, is made to fetch the one where its own machine gets
 * credentials. The attacker then acts as the machine, from anywhere. Demand session tokens there, and limit who can ask.
 */
threat StolenMetadataCredentials "A forged request steals the machine's own credentials" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to process where exposed and (on ComputeHost or on ContainerOrchestrator) and not as premises
  severity high
  mitigated by MetadataProtection
  reference cwe "CWE-918", capec "CAPEC-664", attack "T1552.005"
}

/** A container with root, a host mount or a shared kernel hole takes over its node, and the other containers there. */
threat ContainerBreakout "A broken container takes over its neighbors" {
  stride ElevationOfPrivilege
  applies to process where on ContainerOrchestrator
  severity medium
  severity high where exposed
  mitigated by WorkloadIsolation
  reference cwe "CWE-250", attack "T1611"
}

/** Who changes the build changes everything that it delivers, under your own signature. */
threat TamperedBuild "Somebody slips code into what you deliver" {
  stride Tampering
  applies to process, store where on CiService or on SourceControl
  severity high
  mitigated by BuildIntegrity
  reference cwe "CWE-494", capec "CAPEC-437", attack "T1195.002"
}

/** An image or package that was exchanged in its store runs with all rights of the program that it replaces. */
threat ExchangedArtifact "A package or image is exchanged for a malicious one" {
  stride Tampering, ElevationOfPrivilege
  applies to store where (on ArtifactStore or holds code) and not (on SourceControl or on CiService)
  severity medium
  mitigated by BuildIntegrity
  reference cwe "CWE-494", attack "T1525", attack "T1195.002"
}

/**
 * A model takes instructions from all text that it reads: a mail, a web page, a document. They make it leak what it sees
 * and misuse what it may call. Filter both ways, and give it no rights that its user lacks.
 */
threat PromptInjection "Text that the model reads gives it orders" {
  stride Tampering, InformationDisclosure
  applies to process where on AiModel
  severity medium
  severity high where handles confidential
  mitigated by ContentFiltering
  reference cwe "CWE-1427", owasp "LLM01"
}

/** Whoever owns the directory owns all that trusts it. Its administrators are the first target. */
threat CapturedDirectory "An intruder takes over the directory and everyone in it" {
  stride ElevationOfPrivilege, Spoofing
  applies to process where on IdentityProvider
  severity high
  mitigated by MultiFactorAuthentication
  mitigated by PrivilegedAccess
  reference attack "T1078.004", attack "T1098.003"
}

/** Someone disputes an order or a payment, or a sign-in that never was, and there is no record to answer with. */
threat DeniedAction "A payment, a change or a sign-in is denied, and nothing proves it" {
  stride Repudiation
  applies to process where (handles payment or handles financial) and not on NetworkService or on IdentityProvider
  severity medium
  mitigated by AuditLogging
  reference cwe "CWE-778"
}

/**
 * Software as a service answers from everywhere, so a phished password works from everywhere.
 * Rules on device and place stop most of that.
 */
threat SignInFromAnywhere "A stolen account works from any device in the world" {
  stride Spoofing
  applies to process, store where as saas and (handles confidential or holds confidential) and not (on NetworkService or on AiModel)
  severity medium
  mitigated by ConditionalAccess
  reference cwe "CWE-287", attack "T1078.004"
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
