library core

layer OperatingSystem "Operating system"

responsibility Microsoft2026 "Microsoft shared responsibility, January 2026" at "https://…" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  Applications       customer  customer  shared    shared
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

category RelationalDatabase "Relational database" is Database

protocol Https "HTTPS" provides EncryptionInTransit
protocol Http  "HTTP"

/** Encrypt the most sensitive columns with keys that the database never sees. */
control ColumnEncryption "Column encryption" {
  layer Data
  reference mcsb "DP-5", nist "SC-28(1)"
}

threat InsiderReadsColumns "Whoever runs the database reads its most sensitive columns" {
  stride InformationDisclosure
  applies to store where on Database and holds restricted
  severity medium
  severity high where holds personal
  mitigated by ColumnEncryption
  reference cwe "CWE-311", attack "T1530"
}

threat EavesdroppedFlow "Traffic is read or changed in transit" {
  stride InformationDisclosure, Tampering
  applies to flow where crosses boundary or carries confidential
  severity high
  mitigated by EncryptionInTransit
}

threat StolenSession "A caller is not who it says it is" {
  stride Spoofing
  applies to flow to process where crosses boundary
  severity high
  mitigated by UserAuthentication or ServiceAuthentication
  mitigated by SessionManagement
}
