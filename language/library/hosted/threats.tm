library hosted

// What happens to tenants of software as a service, beside what core says: sign-in from anywhere, harmful consent,
// foreign tenants, an allow list that nobody filled in. On where a model says `use hosted`.

/**
 * An integration holds a token to your tenant, and its maker is broken into: the thieves read your customers, tickets
 * or code through the front door, as a program that you let in. Give each integration the few rights it needs, and
 * make its token short-lived, renewed, or worthless from another address.
 */
threat StolenIntegrationToken "A stolen token of an integration reads the whole tenant" {
  stride Spoofing, InformationDisclosure
  applies to flow from process to process, flow from process to store, flow from external to process, flow from external to store where target (as saas and (on SaasApplication or on DataWarehouse)) and (carries confidential or carries personal) or target (as saas and (on SourceControl or on CiService or on IdentityProvider))
  severity medium
  mitigated by LeastPrivilege
  mitigated by KeyRotation or ManagedIdentity or NetworkRestriction
  reference cwe "CWE-613", cwe "CWE-250", attack "T1528", attack "T1199"
}

/** Roles come with names like "Standard" and "Admin", and the second is given away to end a discussion. Then any phished account exports everything. */
threat EverybodyAdministers "One phished account exports the whole tenant" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to process where as saas and (on SaasApplication or on MailService or on SourceControl or on DataWarehouse or on Monitoring) and handles confidential
  severity medium
  mitigated by LeastPrivilege
  reference cwe "CWE-269", attack "T1078.004", attack "T1213"
}

/** A link for anyone, a public board, a guest who stayed: sharing is the purpose of these applications, and their defaults favor it. */
threat SharedByLink "A link or a public page shows to anyone what was meant for colleagues" {
  stride InformationDisclosure
  applies to process where as saas and (on SaasApplication or on SourceControl) and handles confidential and not on PaymentService
  severity medium
  mitigated by TenantRestriction
  reference cwe "CWE-200", cwe "CWE-732", attack "T1213"
}

/**
 * Its maker logs for itself. Whether a stranger exported your customers last night stands in the tenant's own log: where
 * it is switched on, taken out before it ends, and read.
 */
threat UnreadTenantLog "Nobody reads who did what in the tenant" {
  stride Repudiation
  applies to process where as saas and (handles confidential and not (on NetworkService or on AiModel or on PaymentService) or on IdentityProvider or on SourceControl)
  severity medium
  mitigated by AuditLogging
  reference cwe "CWE-778", attack "T1562.008"
}

/** Programs print requests as they come: with tokens, passwords, names. From there they lie at a third party, open to everybody who debugs. */
threat TalkativeLogs "What programs log hands tokens and names to a third party" {
  stride InformationDisclosure
  privacy DataDisclosure
  applies to process where as saas and on Monitoring and (handles personal or handles credentials or handles secrets)
  applies to store where as saas and on Monitoring and (holds personal or holds credentials or holds secrets)
  severity medium
  mitigated by DataMasking
  reference cwe "CWE-532", attack "T1552.001"
}
