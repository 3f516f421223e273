/*
 * The shop on managed services: App Service, AKS, Azure SQL, Blob Storage, Key Vault. Ready.
 *
 * Azure patches what it runs, backs the database up, encrypts the disks. Count the lines that are left: identities,
 * network rules, logs, the code and its libraries are yours here, too, and AKS keeps a share of the patching for you.
 * Read iaas.tm beside it: the same parts on machines of your own.
 */
system Shop "Shop on managed services" {
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
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "diagnostic settings, Defender for Cloud" by "Security operations"
  implements NetworkRestriction, NetworkSegmentation "private endpoints, a subnet for each tier" evidence "infra/network.bicep"

  process Web "Web shop" on AppService {
    implements ManagedIdentity
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "pipelines/web.yaml"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Entra External ID, passkeys"
    implements WebApplicationFirewall, RateLimiting "Front Door policy, in prevention mode" evidence "infra/front-door.bicep"
  }
  process Fulfilment "Orders and invoices" on Aks {
    implements ManagedIdentity "Entra Workload ID"
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/fulfilment.yaml"
    implements WorkloadIsolation, TrustedImages "no root, no privileges, signed images, by Azure Policy" evidence "policy/pods.json"
    implements SystemPatching "node images, upgraded each week by the cluster" by "Platform team" evidence "infra/aks.bicep#L22"
  }
  store Db "Order database" on SqlDatabase {
    owner "Data team"
    holds Orders
    implements ColumnEncryption "names and addresses, Always Encrypted" evidence "infra/sql.bicep#L40"
    implements DeletionProtection, DataRetention "immutable retention, seven years"
  }
  store Documents "Photos and invoices" on BlobStorage {
    holds Photos, Invoices
    implements PublicAccessBlock, ConfigurationMonitoring "Azure Policy denies anonymous access" evidence "policy/storage.json"
    implements Backup, DeletionProtection, DataRetention "vaulted backup, ten years for invoices"
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
flow Fulfilment -> Documents "files invoices" over Https carries Invoices returns Photos
flow Fulfilment -> Vault "fetches certificates" over Https returns Secrets
