/*
 * A parcel service between a data centre of its own and Azure: a private line, a database replica, synchronized files. Ready.
 *
 * Compare `Master` with `Replica`. They hold the same shipments; one is asked for disks, doors, patches and malware, the
 * other for none of these. And compare the two with what stays the same: who may read, what is logged, what is deleted when.
 * A private line is private and not encrypted: point at `EncryptionInTransit` on the flow to `Line`.
 * What to take home: moving a database away leaves the half of its duties with you that is about your data.
 *
 * After ExpressRoute with VPN failover, of the Azure Architecture Center:
 * https://learn.microsoft.com/azure/architecture/reference-architectures/hybrid-networking/expressroute-vpn-failover
 */
system Parcels "Parcel tracking" {
  owner "Tracking team"
  incidents {
    detect, assess by "Security operations" using "Microsoft Sentinel"
    diagnose by "Infrastructure team"
    stabilize, close by "Tracking team"
    fallout by "Press office"
    notify "Data protection officer" within 72 hours
  }
  // One directory for both places, and one place where all logs are read
  implements LeastPrivilege "Entra ID on both sides, groups by task" evidence "identity/groups.tf"
  implements AuditLogging, ExfiltrationDetection, ThreatDetection "agents and diagnostic settings, read in Sentinel" by "Security operations"
}

use azure

data Shipments "Shipments with addresses" confidential contains personal
data Scans "Scans of parcels" internal
data Documents "Customs papers" confidential contains personal, financial

boundary Internet untrusted {
  actor Recipient "Recipient with a browser"
}

boundary Datacenter "Data centre in the depot" on premises {
  owner "Infrastructure team"
  // What nobody does for you at home
  implements PhysicalSecurity "two doors, cameras, a list of who has a key" by "Site security" evidence "site/access-list.pdf"
  implements SystemPatching, HostAntiMalware "monthly, by Update Manager through Arc; Defender for Servers" evidence "runbooks/patching.md"
  implements NetworkRestriction "a zone for each tier" evidence "network/zones.md"
  implements EncryptionAtRest "encrypting disks, keys in a module"
  implements Backup, DeletionProtection "daily; a copy on tape leaves the house each week" evidence "runbooks/restore-2026.md"
  implements UserAuthentication "Kerberos"

  process Planning "Tour planning" is WebApplication {
    owner "Tour planning team"
    implements InputValidation, DependencyPatching "checked in each build, released each month"
    implements SecretStore "credentials from the vault of the data centre"
  }
  store Master "Shipment database" is RelationalDatabase {
    holds Shipments
    plans ColumnEncryption "names and telephone numbers, with the next release" due 2032-06-30
    implements DataRetention "addresses go after 18 months, by a nightly job"
  }
  store Share "Customs papers" is FileStorage {
    holds Documents
    implements DataRetention, DataClassification "a folder for each year and office; ten years"
  }
  process Router "Edge router" is NetworkService
  actor Dispatcher "Dispatcher"
}

boundary Cloud "Subscription of tracking" on azure {
  implements NetworkRestriction, NetworkSegmentation, EgressRestriction "private endpoints, subnets, a firewall" evidence "infra/network.bicep"
  implements LocalAuthenticationDisabled, ManagedIdentity "Entra identities only" evidence "policy/local-auth.json"

  process Line "Private line" on ExpressRoute
  process Fallback "VPN, if the line fails" on VpnGateway
  process Tracking "Tracking pages" on AppService {
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/tracking.yaml"
    implements AuthorizationChecks "the number of the parcel and its postcode together" evidence "src/lookup.test.ts"
    implements UserAuthentication, SessionManagement "a link by mail, good for one parcel and one day"
    waives MultiFactorAuthentication "Nobody has an account here" by "Head of tracking" until 2032-12-31
    implements WebApplicationFirewall, RateLimiting "Front Door policy, in prevention mode" evidence "infra/front-door.bicep"
  }
  store Queue "Scans on their way" on ServiceBus {
    holds Scans
  }
  store Replica "Shipments for reading" on SqlManagedInstance {
    holds Shipments
    plans ColumnEncryption "together with the database in the depot" due 2032-06-30
    implements DeletionProtection "a lock, and long-term backups that nobody can delete"
    implements DataRetention "follows the database in the depot"
  }
  store Copy "Customs papers, synchronized" on FileSync {
    holds Documents
    implements Backup, DeletionProtection "Azure Backup with soft delete, in a vault of another team"
    implements DataRetention, DataClassification "as in the depot"
    implements SystemPatching "the agent updates itself on Tuesdays" by "Infrastructure team"
  }
  process Fleet "Servers of the depot in the portal" on ArcServers {
    owner "Infrastructure team"
    implements PrivilegedAccess "roles for two hours, with a second person"
    implements ConfigurationMonitoring "machine configuration, checked each hour"
    implements SystemPatching "the agent updates itself"
  }
}

flow Dispatcher -> Planning "plans tours" over Https carries Shipments returns Shipments
flow Planning -> Master "reads and writes" over TdsTls carries Shipments returns Shipments
flow Planning -> Share "files papers" over Smb carries Documents {
  implements EncryptionInTransit "SMB 3 with encryption required"
}
flow Master -> Replica "replicates" over TdsTls carries Shipments
flow Planning -> Queue "sends scans" over Amqps carries Scans
flow Share -> Copy "synchronizes" over Https carries Documents
flow Router -> Line "all of it, by private peering" over Tcp carries Shipments, Documents, Scans {
  implements EncryptionInTransit "MACsec on the line, and TLS inside" by "Infrastructure team"
}
flow Router -> Fallback "when the line is down" over Vpn carries Shipments, Documents, Scans
flow Planning -> Fleet "its agent reports" over Https
flow Recipient -> Tracking "where is my parcel" over Https returns Shipments
flow Tracking -> Queue "takes scans" over Amqps returns Scans
flow Tracking -> Replica "reads" over TdsTls returns Shipments
