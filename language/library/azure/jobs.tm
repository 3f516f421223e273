library azure

/** Starts your jobs on pools of machines, and ends the machines when the jobs are done. Azure builds the pools, you bring image and code. */
service Batch "Azure Batch" from azure as paas is BatchCompute {
  layer Applications customer "your jobs and what is in their images" at "https://learn.microsoft.com/security/benchmark/azure/baselines/batch-security-baseline"
  provides EncryptionAtRest, EncryptionInTransit "encryption with platform keys, TLS" at "https://learn.microsoft.com/security/benchmark/azure/baselines/batch-security-baseline"
  offers NetworkRestriction "private endpoints, and a setting that disables public access" at "https://learn.microsoft.com/security/benchmark/azure/baselines/batch-security-baseline"
  alternative ContainerApps
}
