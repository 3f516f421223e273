/*
 * A web app and its database on servers of your own: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them. On premises that is always you, down to the door of the server room. Three
 * gaps are left, and they are underlined. Point at one to see why it is one; the light bulb offers what to do about it.
 */
system Shop "Web shop" {
  owner "Shop team"
  // Somebody has to be there when the system is attacked.
  incidents {
    detect, assess, diagnose by "Security operations"
    stabilize, close by "Operations"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Orders "Orders with names and addresses" confidential contains personal

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary DataCenter "Data center" on premises {
  owner "Operations"
  implements PhysicalSecurity "badges and cameras" by "Facilities"
  implements SystemPatching, HostHardening, HostAntiMalware "one image for all servers, patched each week" evidence "servers/baseline.yaml"
  implements LeastPrivilege "an account for each program" evidence "servers/accounts.yaml"
  implements AuditLogging, ExfiltrationDetection "logs go to Security operations" by "Security operations"

  // The words after "is" say what a part is, where no service says it.
  process Web "Web app" on premises is WebApplication {
    owner "Shop team"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "passkeys"
    implements InputValidation, AuthorizationChecks, DependencyPatching "checked in each build" evidence "pipelines/web.yaml"
    implements WebApplicationFirewall, RateLimiting "a reverse proxy with rules for web attacks"
    implements DdosProtection "a filter of the network provider"
    implements SecretStore "a vault, and no secret in a file"
  }

  // A copy in the next rack burns with the server. Where are the backups?
  store Db "Order database" on premises is RelationalDatabase {
    holds Orders
    implements NetworkRestriction "from the web server only" evidence "network/rules.yaml"
    implements DeletionProtection "snapshots that nobody can delete for 30 days"
    implements EncryptionAtRest, ColumnEncryption "encrypted disks, names and addresses encrypted by the app"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes orders after ten years" due 2026-03-31
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Customer -> Web "browses and orders" over Https carries Orders returns Orders
flow Web -> Db "reads and writes" over PostgresTls carries Orders returns Orders
