/*
 * The shop on machines of its own: the same parts, data and flows as in paas.tm. Nearly ready: two gaps.
 *
 * Machines bring twelve duties of which managed services spare a team all or half: patching, anti-malware, hardening,
 * backups, floods, the metadata of each machine. The platform team has taken ten of them on, below in one place. The two
 * that are left are those that teams forget, since nobody ever had to think of them: backups of the database, and the
 * team's half of what guards a machine's own credentials. Key Vault has stayed: keys in a file would be worse.
 */
system Shop "Shop on machines of its own" {
  owner "Shop team"
  incidents {
    detect, assess, diagnose by "Security operations" using "Microsoft Sentinel"
    stabilize, close by "Shop team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

import "./shop.tm"
use azure

boundary Subscription "Shop subscription" on azure {
  implements LeastPrivilege "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "Azure Monitor Agent, Defender for Cloud" by "Security operations"
  implements NetworkRestriction, NetworkSegmentation "no public addresses, a subnet for each tier" evidence "infra/network.bicep"
  // What Azure did on managed services, and is the shop's on machines
  implements SystemPatching "Update Manager, every Tuesday" by "Platform team" evidence "runbooks/patching.md"
  implements HostAntiMalware, HostHardening "Defender for Servers, machine configuration" by "Platform team" evidence "policy/machines.json"
  implements DdosProtection "Azure DDoS Protection" by "Platform team" evidence "infra/network.bicep#L61"

  process Web "Web shop" on VirtualMachine is WebApplication {
    implements ManagedIdentity
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "pipelines/web.yaml"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Entra External ID, passkeys"
    implements WebApplicationFirewall, RateLimiting "Front Door policy, in prevention mode" evidence "infra/front-door.bicep"
  }
  process Fulfilment "Orders and invoices" on VirtualMachine is ContainerOrchestrator {
    implements ManagedIdentity "of each machine"
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/fulfilment.yaml"
    implements WorkloadIsolation, TrustedImages "no root, no privileges, signed images, by admission policy" evidence "policy/pods.json"
  }
  store Db "Order database" on SqlServerOnVm {
    owner "Data team"
    holds Orders
    implements ColumnEncryption "names and addresses, Always Encrypted" evidence "infra/sql.bicep#L40"
    implements DeletionProtection, DataRetention "immutable vault, seven years"
  }
  store Documents "Photos and invoices" on VirtualMachine is FileStorage {
    holds Photos, Invoices
    implements Backup, DeletionProtection, DataRetention "vaulted backup, ten years for invoices"
    implements DataClassification "invoices have a folder of their own"
  }
  store Vault "Key vault" on KeyVault {
    owner "Platform team"
    holds Secrets
    implements DeletionProtection "purge protection" evidence "infra/vault.bicep#L9"
    implements KeyRotation, KeyProtection "premium tier, every 90 days by a rotation policy"
    implements AccessReview "every quarter"
  }
}

flow Customer -> Web "browses and orders" over Https carries Orders returns Photos
flow Web -> Fulfilment "places orders" over MutualTls carries Orders
flow Fulfilment -> Db "reads and writes" over TdsTls carries Orders returns Orders
flow Fulfilment -> Documents "files invoices" over Smb carries Invoices returns Photos {
  implements EncryptionInTransit "SMB 3 with encryption required"
}
flow Fulfilment -> Vault "fetches certificates" over Https returns Secrets
