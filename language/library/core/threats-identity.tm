library core

// Who is calling, and what they may do.

/**
 * Search engines and databases that answer without a password are found by scanners within hours and copied whole.
 * Whoever calls a store from outside has to prove who they are.
 */
threat OpenStore "A data store answers whoever calls, without asking who it is" {
  stride Spoofing, InformationDisclosure
  applies to flow from actor to store, flow from external to store where crosses boundary and (carries internal or not carries public)
  severity high
  severity critical where carries confidential or carries personal
  mitigated by UserAuthentication or ServiceAuthentication
  reference cwe "CWE-306", attack "T1190"
}

/**
 * Inside your network, too, a store should know which program is calling: an intruder who stands in one of them
 * otherwise reads what all others may. A managed identity of the caller is proof enough.
 */
threat NamelessCaller "Any program in the network reads the data store" {
  stride Spoofing
  applies to flow from process to store where (crosses boundary or carries confidential) and not (source (implements ManagedIdentity) or target (untrusted))
  severity medium
  mitigated by ServiceAuthentication or UserAuthentication
  reference cwe "CWE-306", attack "T1021"
}

/**
 * Someone calls under another's name, or under none. Whatever crosses a trust boundary has to say who it is,
 * and what says it has to be checked: at the gateway of APIs where there is one, else behind the front door, unless that
 * signs callers in itself.
 */
threat ImpersonatedCaller "A caller is not who it says it is" {
  stride Spoofing
  applies to flow to process where crosses boundary and (carries internal or not carries public) and not source (on NetworkService or implements ManagedIdentity) and not target (on NetworkService)
  applies to flow to process where target (on ApiGateway and not relays to (implements UserAuthentication or implements ServiceAuthentication)) and (carries internal or not carries public) and not source (on NetworkService or implements ManagedIdentity)
  applies to flow to process where source (on NetworkService and not (on ApiGateway or implements UserAuthentication or implements ServiceAuthentication)) and (carries internal or not carries public) and not target (on NetworkService and (not on ApiGateway or relays to (implements UserAuthentication or implements ServiceAuthentication))) and target (not exposed or exposed without (on ApiGateway or implements UserAuthentication or implements ServiceAuthentication))
  severity high
  mitigated by UserAuthentication or ServiceAuthentication
  reference cwe "CWE-287", cwe "CWE-306", attack "T1078"
}

/**
 * The session cookie or token is the user, for as long as it lasts. It is stolen by scripts in the page, by malware on
 * the laptop, or by a proxy that relays the sign-in.
 */
threat StolenSession "A stolen session lets a stranger act as the user" {
  stride Spoofing
  applies to flow from actor to process where crosses boundary and (carries confidential or not carries public) and not (over Ssh or over Sftp or over Rdp) and not target (on NetworkService or on PackagedSoftware and as paas and not on IdentityProvider)
  applies to flow from process to process where source (on ClientApplication) and crosses boundary and carries confidential and not target (on NetworkService or on PackagedSoftware and as paas and not on IdentityProvider)
  applies to flow to process where target (on ApiGateway and exposed without (implements SessionManagement) and not relays to (implements SessionManagement)) and carries confidential and not (source (on ApiGateway or implements ManagedIdentity) or implements ServiceAuthentication)
  applies to flow to process where source (on NetworkService and not (on ApiGateway or implements SessionManagement)) and carries confidential and not (over Ssh or over Sftp or over Rdp or implements ServiceAuthentication or target (on NetworkService or on PackagedSoftware and as paas and not on IdentityProvider)) and target (not exposed or exposed without (on ApiGateway or implements SessionManagement))
  severity medium
  severity high where carries restricted
  mitigated by SessionManagement
  reference cwe "CWE-613", capec "CAPEC-593", attack "T1539"
}

/** Passwords are guessed, phished, and reused from the last breach elsewhere. A second proof makes them worthless. */
threat GuessedPassword "A guessed or phished password opens an account" {
  stride Spoofing
  applies to flow from actor to process where crosses boundary and carries confidential and not (over Ssh or over Sftp or over Rdp) and not target (on NetworkService)
  applies to flow from process to process where source (on ClientApplication) and crosses boundary and carries confidential and not target (on NetworkService)
  applies to flow to process where target (on ApiGateway and exposed without (implements MultiFactorAuthentication) and not relays to (implements MultiFactorAuthentication)) and carries confidential and not (source (on ApiGateway or implements ManagedIdentity) or implements ServiceAuthentication)
  applies to flow to process where source (exposed and on NetworkService and not (on RemoteAccess or on ApiGateway)) and carries confidential and not (over Ssh or over Sftp or over Rdp or implements ServiceAuthentication or target (on NetworkService or on PackagedSoftware)) and target (exposed without (on ApiGateway or implements MultiFactorAuthentication))
  applies to flow from actor to process where target (on RemoteAccess)
  applies to flow from actor to store where target (as saas) and crosses boundary and carries confidential
  severity medium
  severity high where carries restricted or target (on IdentityProvider)
  mitigated by MultiFactorAuthentication
  reference cwe "CWE-308", capec "CAPEC-600", attack "T1110", attack "T1566"
}

/**
 * Lists of leaked passwords are tried against every sign-in on the internet, a few for each account, from thousands of
 * addresses. Refuse passwords that are on the lists, and slow the tries down.
 */
threat GuessedByMachine "Leaked passwords are tried until one fits" {
  stride Spoofing
  applies to process where on IdentityProvider
  severity medium
  mitigated by PasswordProtection
  reference cwe "CWE-307", cwe "CWE-521", capec "CAPEC-600", attack "T1110.003", attack "T1110.004"
}

/**
 * Software as a service answers from everywhere, so a phished password works from everywhere.
 * Rules on device and place stop most of that.
 */
threat SignInFromAnywhere "A stolen account works from any device in the world" {
  stride Spoofing
  applies to process, store where as saas and (handles confidential or holds confidential) and not (on NetworkService or on AiModel or on PaymentService)
  severity medium
  mitigated by ConditionalAccess
  reference cwe "CWE-287", attack "T1078.004"
}

/**
 * A mail asks you to connect a helpful application, the sign-in is genuine, and the application reads your mail, files or
 * customers from then on: without your password, and after you change it. Let administrators approve what is connected.
 */
threat IllicitConsent "A connected application reads everything its victim may read" {
  stride Spoofing, InformationDisclosure
  applies to process where as saas and (on IdentityProvider or (on Collaboration or on MailService or on Crm or on SourceControl) and handles confidential)
  applies to store where as saas and (on Collaboration or on MailService or on Crm or on SourceControl) and holds confidential
  severity medium
  mitigated by ApplicationApproval
  reference cwe "CWE-863", attack "T1528", attack "T1550.001"
}
