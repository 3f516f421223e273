library azure

/** A catalog of the data in all your stores: what lies where, how sensitive it is, and where it came from. */
service Purview "Microsoft Purview" from azure as paas is DataGovernance {
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-purview-security-baseline"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DataClassification "scans that find and label sensitive data" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-purview-security-baseline"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-purview-security-baseline"
}
