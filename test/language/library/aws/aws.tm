library aws

provider aws "Amazon Web Services" {
  answers responsibility "Shared responsibility" at "https://example.com/aws/responsibility"
}

service Rds "Amazon RDS" from aws as paas is RelationalDatabase {
  provides EncryptionAtRest
  offers AuditLogging "database activity streams"
}

service VirtualMachine "Amazon EC2" from aws as iaas is ComputeHost

threat LeakedAccessKey "An access key leaks" {
  stride Spoofing
  applies to process where from aws
  severity medium
  mitigated by ManagedIdentity
}
