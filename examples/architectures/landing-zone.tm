/*
 * A web application in an Azure landing zone: a hub that the platform team runs for all, and a spoke for each application.
 * Ready.
 *
 * Two teams share the work, so the model says whose each part is: an `owner` on a boundary holds for all inside. What the
 * platform team has set for every subscription stands once, at the system; what the permits team does stands at its parts.
 * What to take home: a landing zone does half of your homework, and you can see here which half. Look at the machine for
 * maintenance, too: it is the one part where Azure patches nothing, and it got in by way of a support ticket.
 *
 * After the baseline for web applications of the Azure Architecture Center:
 * https://learn.microsoft.com/azure/architecture/web-apps/app-service/architectures/baseline-zone-redundant
 */
system Permits "Building permits" {
  owner "Permits team"
  incidents {
    detect, assess by "Security operations of the city" using "Microsoft Sentinel"
    diagnose, stabilize, close by "Permits team"
    fallout by "Press office"
    notify "Data protection officer" within 72 hours
  }
  // Set at the management group, so that no subscription can do without
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities, narrow roles" by "Platform team" evidence "platform/identity.json"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "diagnostic settings, Defender for Cloud" by "Platform team" evidence "platform/logs.json"
  implements ConfigurationMonitoring "Azure Policy, which denies what it can" by "Platform team" evidence "platform/policies"
}

use azure

data Applications "Applications, with plans and addresses" confidential contains personal
data Certificates "Keys and certificates" restricted contains secrets
data Logs "Logs of all subscriptions" internal

boundary Internet untrusted {
  actor Citizen "Citizen with a browser"
}

boundary TownHall "Town hall" on premises {
  actor Clerk "Clerk at the building office"
  actor Operator "Operator of the platform"
}

external Maps "Map service of the land registry"

boundary Hub "Hub subscription" on azure {
  owner "Platform team"

  process Egress "Firewall of the hub" on AzureFirewall {
    implements NetworkRestriction "rules as code, each with the name of who asked for it" evidence "platform/firewall.bicep"
  }
  process JumpHost "Bastion" on Bastion {
    implements MultiFactorAuthentication "Entra ID with a security key"
  }
  store LogStore "Logs of all spokes" on LogAnalytics {
    holds Logs
    implements LogProtection "export to an immutable container, two years"
  }
}

boundary Spoke "Subscription of the permits" on azure {
  implements NetworkRestriction, NetworkSegmentation "private endpoints, a subnet for each tier; public access is denied by policy" evidence "infra/network.bicep"

  // It filters and counts for all that stands behind it. Who is calling is still unknown: the portal asks for the session itself
  process Gateway "Application gateway" on ApplicationGateway {
    implements WebApplicationFirewall, RateLimiting "a policy of the gateway, in prevention mode" evidence "infra/waf.bicep"
    implements CertificateManagement "certificates from the vault, renewed by it"
    waives DdosProtection "The plan costs more than a day without permits; the web filter stays" by "Head of the building office" until 2032-12-31
  }
  process Portal "Permit portal" on AppService {
    implements ManagedIdentity
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/portal.yaml"
    implements UserAuthentication, MultiFactorAuthentication "the citizens' account of the state, Entra ID for clerks"
    implements SessionManagement, AuthorizationChecks "cookies of thirty minutes; each case knows who may open it" evidence "src/access"
  }
  store Db "Permit database" on SqlDatabase {
    holds Applications
    waives ColumnEncryption "Clerks search by name and street; row-level security instead" by "Data protection officer" until 2032-06-30
    implements DeletionProtection, DataRetention "immutable backups; closed cases go to the city archive after ten years"
  }
  store Plans "Drawings and letters" on BlobStorage {
    holds Applications
    implements PublicAccessBlock "anonymous access is off for the account" evidence "infra/storage.bicep#L14"
    implements Backup, DeletionProtection "vaulted backup, and a legal hold on open cases"
    plans DataRetention "a lifecycle rule, once the archive takes drawings" due 2032-03-31
  }
  store Vault "Key vault" on KeyVault {
    holds Certificates
    implements DeletionProtection "purge protection" evidence "infra/vault.bicep#L9"
    implements KeyRotation, AccessReview "every quarter, by a reminder in the board"
    waives KeyProtection "Certificates of a web site need no hardware module" by "Platform team" until 2032-12-31
  }
  process Maintenance "Machine for maintenance" on VirtualMachine is RemoteAccess {
    implements SystemPatching, HostAntiMalware "Update Manager, Defender for Servers" by "Platform team"
    implements ManagedIdentity
  }
}

flow Citizen -> Gateway "applies for a permit" over Https carries Applications returns Applications
flow Clerk -> Gateway "decides" over Https carries Applications returns Applications
flow Gateway -> Portal "passes requests on" over Https carries Applications returns Applications
flow Gateway -> Vault "fetches its certificate" over Https returns Certificates
flow Portal -> Db "reads and writes" over TdsTls carries Applications returns Applications
flow Portal -> Plans "files drawings" over Https carries Applications returns Applications
flow Portal -> Egress "asks for maps" over Https
flow Egress -> Maps "lets through" over Https
flow Portal -> LogStore "writes its log" over Https carries Logs
flow Operator -> JumpHost "opens a session" over Https
flow JumpHost -> Maintenance "keyboard and screen" over Rdp
flow Maintenance -> Db "repairs records" over TdsTls carries Applications returns Applications
