/*
 * The smallest model that says something. Rename what is here to what you have, and go on from it.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them. On premises that is always you, down to the door of the server room. Three
 * gaps are left, and they are underlined. Point at one to see why it is one; the light bulb offers what to do about it.
 */
system App "My app" {
  owner "My team"
  // Somebody has to be there when the system is attacked.
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "My team"
  }
}

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor User "User with a browser"
}

// What a boundary states holds for all that lies in it.
boundary DataCenter "Data center" on premises {
  implements PhysicalSecurity, SystemPatching, HostHardening, HostAntiMalware "a locked room, one image for all servers"

  process Web "Web app" on premises is WebApplication {
    implements DependencyPatching "updates each week"
    implements WebApplicationFirewall, RateLimiting, DdosProtection "a filter of the network provider"
  }
}

// A protocol is a defense of its flow, too: this one encrypts it.
flow User -> Web "uses it" over Https
