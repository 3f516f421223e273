library azure

/** Brings a service into your virtual network under a private address, so that it needs no public one. */
service PrivateLink "Azure Private Link" from azure as paas is PrivateConnection {
  provides NetworkRestriction "an address that only your networks reach" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-private-link-security-baseline"
  offers ConfigurationMonitoring "Azure Policy" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-private-link-security-baseline"
}
