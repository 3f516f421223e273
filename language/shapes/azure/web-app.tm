/*
 * A web app and its database on Azure: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Azure, you, or both. Three gaps are left, and they are underlined. Point at
 * one to see why it is one; the light bulb offers what to do about it.
 */
system Shop "Web shop" {
  owner "Shop team"
  // Azure watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Microsoft Sentinel"
    stabilize, close by "Shop team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use azure

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Orders "Orders with names and addresses" confidential contains personal
data Pictures "Product pictures" public

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Subscription of the shop" on azure {
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "diagnostic settings, Defender for Cloud" by "Security operations"

  // Azure patches App Service itself. Who patches the packages of the app?
  process Web "Web app" on AppService {
    implements ManagedIdentity, NetworkSegmentation "a subnet of its own" evidence "infra/network.bicep"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Entra External ID, passkeys"
    implements InputValidation, AuthorizationChecks "reviewed with each change"
    implements WebApplicationFirewall, RateLimiting "Front Door, in prevention mode" evidence "infra/front-door.bicep"
  }

  // Whoever runs a database can read it, unless what matters is encrypted before it gets there.
  store Db "Order database" on SqlDatabase {
    owner "Data team"
    holds Orders
    implements DeletionProtection "long-term retention in an immutable vault"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes orders after ten years" due 2026-03-31
    // Azure puts a firewall in front of every server. Half of that defense is its rules.
    relies on azure for NetworkRestriction
  }

  store Media "Product pictures" on BlobStorage {
    holds Pictures
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Customer -> Web "browses and orders" over Https carries Orders returns Pictures
flow Web -> Db "reads and writes" over TdsTls carries Orders returns Orders
flow Web -> Media "fetches pictures" over Https returns Pictures
