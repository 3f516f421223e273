library generic

/** A relational database that somebody runs and backs up for you. */
service ManagedSqlDatabase "Managed relational database" as paas is RelationalDatabase {
  provides EncryptionAtRest "encrypted storage"
  provides Backup "automatic backups"
  shares EncryptionInTransit provider "TLS is there" customer "clients that require it"
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  alternative ManagedNoSqlDatabase
}

/** Documents, keys and values, or wide columns, run for you. */
service ManagedNoSqlDatabase "Managed NoSQL database" as paas is NoSqlDatabase {
  provides EncryptionAtRest "encrypted storage"
  shares EncryptionInTransit provider "TLS is there" customer "clients that require it"
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  alternative ManagedSqlDatabase
}

/** A full-text or vector index, run for you. */
service SearchService "Managed search" as paas is SearchIndex {
  provides EncryptionAtRest "encrypted storage"
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  offers EncryptionInTransit "TLS, to be required in its settings"
}

/** A data warehouse or a reporting service, run for you. */
service ManagedWarehouse "Managed data warehouse" as paas is DataWarehouse {
  provides EncryptionAtRest "encrypted storage"
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  offers EncryptionInTransit "TLS, to be required in its settings"
}

/** Objects under a web address: S3 and all that speaks like it. */
service ObjectStore "Object storage" as paas is ObjectStorage {
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  offers PublicAccessBlock "private buckets"
  shares EncryptionInTransit provider "HTTPS is there" customer "refusal of plain HTTP"
  alternative SharedFolder
}

/** Files that are mounted over the network. */
service SharedFolder "File share" as paas is FileStorage {
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  offers EncryptionInTransit "TLS, to be required in its settings"
  alternative ObjectStore
}

/** Data in memory, for speed. */
service ManagedCache "Managed cache" as paas is Cache {
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  offers EncryptionInTransit "TLS, to be required in its settings"
}

/** Queues, topics or event streams, run for you. */
service MessageQueue "Message broker" as paas is MessageBroker {
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  shares EncryptionInTransit provider "TLS is there" customer "clients that require it"
}

/** Keys and secrets, kept for you. */
service SecretVault "Key and secret store" as paas is KeyStore {
  shares NetworkRestriction provider "a firewall in front" customer "firewall rules"
  provides EncryptionAtRest, EncryptionInTransit "encryption of all it keeps, TLS only"
}

/** Images and packages from which you deploy. */
service ImageRegistry "Container registry" as paas is ArtifactStore {
  provides EncryptionInTransit "HTTPS only"
}
