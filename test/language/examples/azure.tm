library azure

provider azure "Microsoft Azure" {
  responsibility Microsoft2026
  answers responsibility "Shared responsibility in the cloud" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  answers abuse          "…" at "…"
  answers assessments    "SOC 2, ISO 27001, PCI DSS" at "…"
  answers monitoring     "…" at "…"
  answers disclosure     "…" at "…"
  incidents { detect "…" assess "…" diagnose "…" stabilize "…" close "…" }
}

/** A relational database that Azure runs: engine and host are patched by Azure. */
service SqlDatabase "Azure SQL Database" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "Transparent data encryption, on by default" at "https://…"
  offers   ColumnEncryption "Always Encrypted"
  shares   NetworkRestriction provider "a firewall in front of every server" customer "its rules, or a private endpoint"
  lacks    HostAntiMalware
  alternative SqlManagedInstance, SqlServerOnVm
}

service Aks "Azure Kubernetes Service" from azure as paas is ContainerOrchestrator {
  layer OperatingSystem shared provider "publishes node images weekly" customer "upgrades the nodes"
}
