library azure

provider azure "Microsoft Azure" {
  answers responsibility "Shared responsibility" at "https://example.com/azure/responsibility"
  answers abuse "Report abuse" at "https://example.com/azure/abuse"
  answers assessments "SOC 2" at "https://example.com/azure/soc"
  answers monitoring "Monitoring" at "https://example.com/azure/monitoring"
  answers disclosure "Disclosure" at "https://example.com/azure/disclosure"
}

/** A web application that Azure runs. */
service AppService "Azure App Service" from azure as paas is WebApplication {
  offers ManagedIdentity "managed identity"
  offers UserAuthentication "Easy Auth"
}

/** A relational database that Azure runs. */
service SqlDatabase "Azure SQL Database" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest "transparent data encryption" at "https://example.com/azure/sql"
  offers ColumnEncryption "Always Encrypted"
  offers AuditLogging "Azure SQL auditing"
  shares NetworkRestriction provider "a firewall in front of every server" customer "its rules, or a private endpoint"
  provides Backup "automatic backups"
  lacks HostAntiMalware
  alternative SqlServerOnVm
}

service PostgreSql "Azure Database for PostgreSQL" from azure as paas is RelationalDatabase {
  provides EncryptionAtRest, Backup
  lacks ColumnEncryption
  alternative SqlDatabase
}

service SqlServerOnVm "SQL Server on Azure Virtual Machine" from azure as iaas is RelationalDatabase, ComputeHost

service VirtualMachine "Azure Virtual Machine" from azure as iaas is ComputeHost

service Aks "Azure Kubernetes Service" from azure as paas is ContainerOrchestrator {
  layer OperatingSystem shared provider "publishes node images weekly" customer "upgrades the nodes"
}

threat LeakedConnectionString "A connection string leaks" {
  stride Spoofing
  applies to process where from azure
  severity medium
  mitigated by ManagedIdentity
}

/** A database that is on its way out. */
service OldSql "Azure Old SQL" from azure as paas is RelationalDatabase {
  alternative SqlDatabase
  retires 2025-09-19 at "https://example.com/old"
}

/** It stays for some years. */
service OldCache "Azure Old Cache" from azure as paas is RelationalDatabase {
  retires 2031-12-31
}
