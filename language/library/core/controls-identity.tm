library core

/** Find out which person is calling, by a central identity provider, before anything else is done for them. */
control UserAuthentication "Authentication of users" {
  layer Identity
  reference mcsb "IM-1", nist "IA-2", cis "6.7", ccm "IAM-14", asvs "V2.1"
}

/** Find out which program is calling, by a token or certificate of its own, and not by the network it comes from. */
control ServiceAuthentication "Authentication of services" {
  layer Identity
  reference mcsb "IM-4", nist "IA-9", asvs "V2.10"
}

/** Ask for a second proof that cannot be phished or guessed: a passkey, a hardware key, an authenticator. */
control MultiFactorAuthentication "Multi-factor authentication" {
  layer Identity
  reference mcsb "IM-6", nist "IA-2(1)", cis "6.3", ccm "IAM-14", finos "CCC.Core.CN03", asvs "V2.8"
}

/** Give a program an identity that its platform issues and renews. There is then no password to store, leak or rotate. */
control ManagedIdentity "Managed identity" {
  layer Identity
  reference mcsb "IM-3", nist "IA-9"
}

/** Keep passwords, keys and connection strings in a vault that programs read at run time, never in code, images, settings files or pipelines. */
control SecretStore "Secrets in a vault" {
  layer Identity
  reference mcsb "IM-8", nist "IA-5(7)", asvs "V2.10"
}

/** Give each account and each program the few rights that its task needs, on the few things it needs them for, and no wildcard. */
control LeastPrivilege "Least privilege" {
  layer Identity
  reference mcsb "PA-7", nist "AC-6", cis "6.8", ccm "IAM-05", asvs "V4.1"
}

/** Switch off shared keys, local users and passwords of the service itself, so that every access goes through accounts that can be seen, limited and revoked. */
control LocalAuthenticationDisabled "Switching off shared keys and local accounts" {
  layer Identity
  reference mcsb "IM-1", nist "IA-2"
}

/** Raise administrative rights only when asked for, for hours, with an approval and a trace; no account has them for good. */
control PrivilegedAccess "Administrative rights on request" {
  layer Identity
  reference mcsb "PA-2", nist "AC-6(5)", cis "5.4", ccm "IAM-10"
}

/** Go through all grants every few months, and remove what nobody needs any more: people who left, guests, forgotten programs. */
control AccessReview "Regular review of access" {
  layer Identity
  reference mcsb "PA-4", nist "AC-2(3)", cis "5.3", ccm "IAM-08"
}

/** Administer only from devices that you manage: encrypted, patched, watched, and not used for mail and browsing. */
control DeviceCompliance "Managed devices for administration" {
  layer ClientDevices
  reference mcsb "PA-6", nist "AC-19", cis "12.8"
}
