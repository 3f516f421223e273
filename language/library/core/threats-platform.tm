library core

// What goes wrong on platforms: clusters, machines with credentials of their own, devices, names, models.

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

/**
 * Cluster endpoints, notebooks and model endpoints are meant for a few programs and people of yours, and answer the whole
 * internet until somebody says otherwise. Then one leaked token is enough, or one hole.
 */
threat OpenControlPlane "An endpoint that only your people and programs need answers the whole internet" {
  stride ElevationOfPrivilege, Spoofing
  applies to process where (on ContainerOrchestrator or on MachineLearning or on AiModel and handles confidential) and not as saas
  severity medium
  mitigated by NetworkRestriction
  reference cwe "CWE-668", attack "T1133", attack "T1190"
}

/**
 * A record that points to a resource long deleted is taken over by whoever creates that resource anew; a domain without a
 * lock is moved away by a phone call. Then your name, with a valid certificate, is theirs.
 */
threat HijackedName "Somebody else answers under your name" {
  stride Spoofing
  applies to process where on DnsService
  severity medium
  mitigated by DnsProtection
  reference cwe "CWE-346", capec "CAPEC-89", attack "T1584.001", attack "T1584.002"
}

/** Anybody can write your name under a mail. Receivers refuse it only where you published who may send for you. */
threat ForgedMail "Mail in your name that you never sent deceives people" {
  stride Spoofing
  applies to process, store where on MailService
  severity medium
  mitigated by SenderAuthentication
  reference cwe "CWE-290", capec "CAPEC-163", attack "T1672", attack "T1566"
}

/**
 * Devices in the field can be opened, copied and left behind without updates. One of them must not stand for all others,
 * and has to be shut out once it is lost.
 */
threat RogueDevice "A stolen or outdated device sends false data, or is a way in" {
  stride Spoofing, Tampering
  applies to process where on IotPlatform
  severity medium
  mitigated by DeviceLifecycle
  reference cwe "CWE-1263", cwe "CWE-1277", capec "CAPEC-507", attack "T1200"
}

/**
 * A model takes instructions from all text that it reads: a mail, a web page, a document. They make it leak what it sees
 * and misuse what it may call. Filter both ways, and give it no rights that its user lacks.
 */
threat PromptInjection "Text that the model reads gives it orders" {
  stride Tampering, InformationDisclosure
  applies to process where on LanguageModel or on AiAgent
  severity medium
  severity high where handles confidential
  mitigated by ContentFiltering
  reference cwe "CWE-1427", owasp "LLM01"
}

/**
 * An agent does what the text that it reads suggests: it mails, orders, deletes, with all rights it was given. Give it few
 * tools, the rights of the person it works for, and a person's yes before what cannot be undone.
 */
threat ExcessiveAgency "An agent is talked into actions that nobody wanted" {
  stride ElevationOfPrivilege, Tampering
  applies to process where on AiAgent
  severity medium
  severity high where handles confidential
  mitigated by AgentActionLimits
  reference cwe "CWE-441", owasp "LLM06"
}
