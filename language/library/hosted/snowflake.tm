library hosted

provider snowflake "Snowflake" {
  responsibility Standard
  answers responsibility "What you set to secure an account" at "https://docs.snowflake.com/en/guides-overview-secure"
  answers abuse          "Acceptable Use Policy" at "https://www.snowflake.com/legal/acceptable-use-policy/"
  answers assessments    "SOC 1 and SOC 2, ISO 27001, PCI DSS, HITRUST and others" at "https://docs.snowflake.com/en/user-guide/intro-compliance"
  answers monitoring     "The state of each region" at "https://status.snowflake.com"
  answers disclosure     "Security addendum of the contract, with a duty to notify" at "https://www.snowflake.com/legal/"
  // Of how it responds to incidents, Snowflake promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies customers whose data a breach has touched, as its contract on data protection says"
  }
}

/**
 * A data warehouse that answers from everywhere until a network policy says otherwise. In 2024, accounts with a password
 * alone, and without such a policy, were emptied one after the other: all of it was the customers' to set.
 */
service Snowflake "Snowflake" from snowflake as saas is DataWarehouse at "https://docs.snowflake.com/en/guides-overview-secure" {
  provides EncryptionAtRest, EncryptionInTransit "encryption of all data, TLS only" at "https://docs.snowflake.com/en/user-guide/security-encryption-end-to-end"
  provides SystemPatching "Snowflake runs it" at "https://docs.snowflake.com/en/user-guide/intro-releases"
  provides UserAuthentication, ServiceAuthentication "users, key pairs, OAuth and tokens" at "https://docs.snowflake.com/en/user-guide/key-pair-auth"
  shares NetworkRestriction provider "a check of addresses at the door" customer "network policies: without one, every address is let in" at "https://docs.snowflake.com/en/user-guide/network-policies"
  shares Backup provider "Time Travel, and a week of Fail-safe behind it" customer "how far Time Travel goes back, and copies of what you cannot lose" at "https://docs.snowflake.com/en/user-guide/data-time-travel"
  shares AuditLogging provider "a year of sign-ins, queries and accesses" customer "an export to where it is kept longer, and read" at "https://docs.snowflake.com/en/user-guide/access-history"
  shares MultiFactorAuthentication provider "a second factor for people with passwords" customer "an authentication policy that leaves nobody out" at "https://docs.snowflake.com/en/user-guide/security-mfa"
  offers ConditionalAccess "federated sign-in with your identity provider's rules" at "https://docs.snowflake.com/en/user-guide/admin-security-fed-auth-overview"
  offers LocalAuthenticationDisabled "authentication policies that refuse passwords" at "https://docs.snowflake.com/en/user-guide/authentication-policies"
  offers LeastPrivilege "roles on every object" at "https://docs.snowflake.com/en/user-guide/security-access-control-overview"
  offers ColumnEncryption, DataMasking "masking policies, and tokens made outside" at "https://docs.snowflake.com/en/user-guide/security-column-intro"
  offers DataClassification "classification, and tags" at "https://docs.snowflake.com/en/user-guide/classify-intro"
  offers CustomerManagedKeys "Tri-Secret Secure" at "https://docs.snowflake.com/en/user-guide/security-encryption-manage"
  offers TenantRestriction "shares with named accounts" at "https://docs.snowflake.com/en/user-guide/data-sharing-intro"
  offers ConfigurationMonitoring, ThreatDetection, ExfiltrationDetection "scanners of the Trust Center" at "https://docs.snowflake.com/en/user-guide/trust-center/overview"
  offers KeyRotation "two keys for each user, for the change" at "https://docs.snowflake.com/en/user-guide/key-pair-auth"
  offers SessionManagement "session policies" at "https://docs.snowflake.com/en/user-guide/session-policies"
  alternative CloudWarehouse
}
