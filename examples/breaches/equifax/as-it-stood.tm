/*
 * Equifax, May to July 2017: 76 days in some fifty databases, by a door that had an update.
 *
 * On 7 March a hole in Apache Struts became known, and with it the update that closes it. The portal for disputes ran on
 * it, and nobody knew. From 13 May an intruder was inside. From the portal they reached databases that it had no
 * business with, found passwords in a file, and sent some 9,000 queries. The device that looks into outgoing traffic
 * saw none of it: its certificate had expired long ago. When it was renewed, on 29 July, the theft showed at once.
 * On premises, all of that is yours. What would have changed in the cloud? The operating system would be the
 * provider's; Struts, a library in the code of Equifax, would not: move the portal to App Service and see.
 *
 * Source: United States Government Accountability Office, GAO-18-559, August 2018; report of the House of
 * Representatives, December 2018.
 */
system Disputes "Equifax, 2017" {
  owner "Equifax"
}

data Consumers "Consumer records" restricted contains personal, financial
data Passwords "Database passwords" restricted contains credentials

boundary Internet untrusted {
  actor Consumer "Consumer or intruder"
}

boundary Datacenter "Equifax data center" on premises {
  implements PhysicalSecurity, NetworkFabricProtection

  process Portal "Dispute portal on Apache Struts" is WebApplication {
    handles Consumers, Passwords
  }
  process Inspection "Inspection of outgoing traffic" is Firewall
  store Share "File share" is FileStorage {
    holds Passwords
  }
  store Databases "Databases" is RelationalDatabase {
    holds Consumers
    implements Backup
  }
}

flow Consumer -> Portal "disputes an entry" over Https carries Consumers
flow Portal -> Databases "queries" over Jdbc carries Consumers returns Consumers
flow Portal -> Share "reads files" over Nfs returns Passwords
flow Portal -> Inspection "opens connections" over Https carries Consumers
