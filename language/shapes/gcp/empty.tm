/*
 * The smallest model that says something. Rename what is here to what you have, and go on from it.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Google, you, or both. Three gaps are left, and they are underlined. Point at
 * one to see why it is one; the light bulb offers what to do about it.
 */
system App "My app" {
  owner "My team"
  // Google watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "My team"
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use gcp

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor User "User with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Project" on gcp {
  process Web "Web app" on CloudRun {
    implements SessionManagement "sessions that end after an hour"
    implements DependencyPatching "updates each week"
    implements WebApplicationFirewall, RateLimiting "Cloud Armor, in force"
  }
}

// A protocol is a defense of its flow, too: this one encrypts it.
flow User -> Web "uses it" over Https
