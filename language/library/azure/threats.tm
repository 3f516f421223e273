library azure

// What can happen on Azure only. All that has a counterpart elsewhere is in core.

/**
 * A rule that admits "Azure services" on the firewall of a database or account admits every customer of Azure:
 * their virtual machines have addresses that the rule lets in. Use a private endpoint, or name the resources.
 */
threat AzureServicesRule "The firewall rule for Azure services lets every Azure customer in" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to store where (on SqlDatabase or on PostgreSql or on MySql or on CosmosDb) and holds confidential
  severity medium
  mitigated by NetworkRestriction
  reference cwe "CWE-284", attack "T1190"
}

/**
 * A signature that is made from an account key opens a container for years, appears in links and logs, and cannot be
 * revoked one by one. Disallow shared keys; where a signature is needed, have Microsoft Entra ID sign it for hours.
 */
threat EndlessSignature "A shared access signature in a link opens the storage account for years" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to store where (on BlobStorage or on FileShare) and holds internal
  severity medium
  severity high where holds restricted
  mitigated by LocalAuthenticationDisabled
  reference cwe "CWE-613", attack "T1550.001"
}
