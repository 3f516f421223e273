library core

// Each control says in its first paragraph what it is, then how it is done and how it is checked.

/**
 * Find out which person is calling, by a central identity provider, before anything else is done for them.
 *
 * How: sign people in by OpenID Connect or SAML at one directory, and verify issuer, audience and expiry of each token.
 * Check: a request without a token, and one with an expired token, are both refused.
 */
control UserAuthentication "Authentication of users" {
  layer Identity
  reference mcsb "IM-1", mcsb "IM-5", nist "IA-2", cis "6.7", cis "12.5", ccm "IAM-14", asvs "V2.1"
}

/**
 * Find out which program is calling, by a token or certificate of its own, and not by the network it comes from.
 *
 * How: give each caller an identity of its own, and verify its token or client certificate on every call.
 * Check: a call from inside the network without a token is refused, and the log names the program of each call.
 */
control ServiceAuthentication "Authentication of services" {
  layer Identity
  reference mcsb "IM-4", nist "IA-9", ccm "IAM-14", asvs "V2.10"
}

/**
 * Ask for a second proof that cannot be phished or guessed: a passkey, a hardware key, an authenticator.
 *
 * How: require it by a rule of the identity provider, for administrators first, and leave no older protocol beside it.
 * Check: the sign-in log shows no successful sign-in with a password alone.
 */
control MultiFactorAuthentication "Multi-factor authentication" {
  layer Identity
  reference mcsb "IM-6", nist "IA-2(1)", cis "6.3", ccm "IAM-14", finos "CCC.Core.CN03", asvs "V2.8"
}

/**
 * Keep guessed and leaked passwords from working: long ones, none from known lists, and a brake on repeated tries.
 *
 * How: set a minimum length, compare with lists of leaked passwords, slow down or lock after failures, by account and by address.
 * Check: a well-known password is refused when it is set, and the twentieth wrong try in a minute is not even compared.
 */
control PasswordProtection "Protection against guessed passwords" {
  layer Configuration
  reference nist "IA-5(1)", nist "AC-7", cis "5.2", ccm "IAM-15", finos "CCC.IAM.CN05", asvs "V2.2"
}

/**
 * Give a program an identity that its platform issues and renews. There is then no password to store, leak or rotate.
 *
 * How: use the platform's managed identity, instance role or workload identity; for pipelines elsewhere, federate their tokens.
 * Check: the program's settings hold no key or connection string, and it has no user account.
 */
control ManagedIdentity "Managed identity" {
  layer Identity
  reference mcsb "IM-3", nist "IA-9", finos "CCC.K8S.CN03"
}

/**
 * Keep passwords, keys and connection strings in a vault that programs read at run time, never in code, images, settings
 * files or pipelines.
 *
 * How: store each secret in a vault, give each program the right to read its own, and refer to secrets by name.
 * Check: a scan of repositories, images and settings finds none, and the vault's log shows who reads what.
 */
control SecretStore "Secrets in a vault" {
  layer Identity
  reference mcsb "IM-8", nist "IA-5(7)", finos "CCC.K8S.CN07", asvs "V6.4"
}

/**
 * Give each account and each program the few rights that its task needs, on the few things it needs them for, and no wildcard.
 *
 * How: start from none, grant narrow roles on single resources, and cut what the access analyzer reports as unused.
 * Check: no role names all actions or all resources, and a try at something outside the task is refused.
 */
control LeastPrivilege "Least privilege" {
  layer Identity
  reference mcsb "PA-7", nist "AC-6", cis "6.8", ccm "IAM-05", finos "CCC.IAM.CN04", asvs "V4.1"
}

/**
 * Switch off shared keys, local users and passwords of the service itself, so that every access goes through accounts that
 * can be seen, limited and revoked.
 *
 * How: move callers to the central directory first, then turn local authentication off, and forbid it by policy.
 * Check: a call with the old key is refused.
 */
control LocalAuthenticationDisabled "Switching off shared keys and local accounts" {
  layer Identity
  reference mcsb "IM-1", nist "IA-2", finos "CCC.IAM.CN01"
}

/**
 * Raise administrative rights only when asked for, for hours, with an approval and a trace; no account has them for good.
 *
 * How: make roles eligible instead of assigned, ask for a reason and a second proof, and keep two sealed emergency accounts.
 * Check: the list of standing administrators holds the emergency accounts and nobody else.
 */
control PrivilegedAccess "Administrative rights on request" {
  layer Identity
  reference mcsb "PA-1", mcsb "PA-2", mcsb "PA-5", mcsb "IM-2", nist "AC-2(7)", nist "AC-6(5)", cis "5.4", ccm "IAM-10"
}

/**
 * Go through all grants every few months, and remove what nobody needs any more: people who left, guests, forgotten programs.
 *
 * How: have the owner of each resource confirm each grant, remove by default, and tie accounts to the personnel system.
 * Check: the record of the last review is there, and nobody who left has an account.
 */
control AccessReview "Regular review of access" {
  layer Identity
  reference mcsb "PA-3", mcsb "PA-4", nist "AC-6(7)", nist "AC-2(3)", cis "5.3", cis "6.2", ccm "IAM-08", finos "CCC.IAM.CN07"
}

/**
 * Administer only from devices that you manage: encrypted, patched, watched, and not used for mail and browsing.
 *
 * How: enroll the devices, and let administrators sign in from compliant ones only.
 * Check: a sign-in as administrator from any other device is refused.
 */
control DeviceCompliance "Managed devices for administration" {
  layer ClientDevices
  reference mcsb "PA-6", nist "AC-19", nist "SC-2", cis "12.8", ccm "UEM-05"
}
