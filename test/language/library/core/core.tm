library core

// A small stand-in for the knowledge that comes with the product, so that its growth changes no expectation here.

layer Data "Data"
layer Configuration "Configuration and settings"
layer Applications "Applications"
layer Identity "Identities and users"
layer NetworkControls "Network controls"
layer OperatingSystem "Operating system"
layer PhysicalDatacenter "Physical data center"

responsibility Standard "Shared responsibility, default" at "https://example.com/standard" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  Configuration      customer  customer  customer  customer
  Applications       customer  customer  shared    shared
  Identity           customer  customer  shared    shared
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

category Compute "Compute"
category ComputeHost "Machine" is Compute
category WebApplication "Web application" is Compute
category Database "Database"
category RelationalDatabase "Relational database" is Database
category Cache "Cache"
category ContainerOrchestrator "Container orchestrator" is Compute

protocol Https "HTTPS" provides EncryptionInTransit
protocol Http "HTTP"
protocol Tds "TDS"
protocol TdsTls "TDS over TLS" provides EncryptionInTransit

/** Encrypt the most sensitive columns with keys that the database never sees. */
control ColumnEncryption "Column encryption" {
  layer Data
  reference mcsb "DP-5", nist "SC-28(1)"
}
control EncryptionAtRest "Encryption at rest" {
  layer Data
}
control EncryptionInTransit "Encryption in transit" {
  layer NetworkControls
}
control AuditLogging "Audit logging" {
  layer Configuration
}
control Backup "Backup" {
  layer Data
}
control ManagedIdentity "Managed identity" {
  layer Identity
}
control UserAuthentication "User authentication" {
  layer Applications
}
control ServiceAuthentication "Service authentication" {
  layer Applications
}
control SessionManagement "Session management" {
  layer Applications
}
control NetworkRestriction "Network restriction" {
  layer NetworkControls
}
control HostAntiMalware "Anti-malware on hosts" {
  layer OperatingSystem
}
control Patching "Patching" {
  layer OperatingSystem
}
control PhysicalSecurity "Physical security" {
  layer PhysicalDatacenter
}
