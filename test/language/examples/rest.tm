library core

// What the examples of the documentation mention and do not declare.

layer Data "Data"
layer Applications "Applications"
layer Identity "Identity"
layer NetworkControls "Network controls"
layer PhysicalDatacenter "Physical data center"

category Database "Database"
category ContainerOrchestrator "Container orchestrator"

protocol Tds "TDS"

control EncryptionInTransit {
  layer NetworkControls
}
control EncryptionAtRest {
  layer Data
}
control NetworkRestriction {
  layer NetworkControls
}
control HostAntiMalware {
  layer OperatingSystem
}
control UserAuthentication {
  layer Applications
}
control ServiceAuthentication {
  layer Applications
}
control SessionManagement {
  layer Applications
}
control ManagedIdentity {
  layer Identity
}
control AuditLogging {
  layer Applications
}
control Patching "Patching" {
  layer OperatingSystem
}
control LeastPrivilege {
  layer Identity
}

threat OldSoftware "A known hole is used" {
  applies to process
  mitigated by Patching
}
