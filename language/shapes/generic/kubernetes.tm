/*
 * Services on a Kubernetes cluster of your own: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them. On premises that is always you, down to the door of the server room. Three
 * gaps are left, and they are underlined. Point at one to see why it is one; the light bulb offers what to do about it.
 */
system Claims "Insurance claims" {
  owner "Claims team"
  // Somebody has to be there when the system is attacked.
  incidents {
    detect, assess, diagnose by "Security operations"
    stabilize, close by "Platform team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Cases "Claims with names and accidents" confidential contains personal, sensitive

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Insured "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary DataCenter "Data center" on premises {
  owner "Platform team"
  implements PhysicalSecurity "badges and cameras" by "Facilities"
  implements SystemPatching, HostHardening, HostAntiMalware "one image for all nodes, rebuilt each week" evidence "nodes/image.yaml"
  implements LeastPrivilege "single sign-on with narrow roles" evidence "cluster/roles.yaml"
  implements DdosProtection "a filter of the network provider"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "logs go to Security operations" by "Security operations"

  // Boundaries nest: this one states what the cluster does for all that runs on it.
  boundary Cluster "Cluster" {
    implements DependencyPatching "images rebuilt and scanned each night" evidence "pipelines/images.yaml"
    implements NetworkSegmentation "network policies, closed by default" evidence "cluster/policies.yaml"
    implements SecretStore "a vault, and no secret in a manifest"
    implements NetworkRestriction "administration from the office only" evidence "network/rules.yaml"
    implements TrustedImages "signed images only" evidence "cluster/pods.yaml"

    // The words after "is" say what a part is, where no service says it. Containers of one node share its kernel: what
    // keeps a broken one from the others?
    process Portal "Customer portal" on premises is ContainerOrchestrator {
      implements UserAuthentication, SessionManagement, MultiFactorAuthentication "passkeys"
      implements InputValidation, AuthorizationChecks "reviewed with each change"
      implements WebApplicationFirewall, RateLimiting "rules of the ingress for web attacks"
    }
    process Handling "Claims handling" on premises is ContainerOrchestrator {
      implements InputValidation "reviewed with each change"
    }
  }

  store Db "Claims database" on premises is RelationalDatabase {
    holds Cases
    implements NetworkRestriction "from the cluster only" evidence "network/rules.yaml"
    implements EncryptionAtRest, ColumnEncryption "encrypted disks, names and accidents encrypted by the app"
    implements Backup, DeletionProtection "a copy a day, in another town"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes claims after ten years" due 2026-03-31
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Insured -> Portal "reports a claim" over Https carries Cases returns Cases
flow Portal -> Handling "hands it on" over MutualTls carries Cases returns Cases
flow Handling -> Db "reads and writes" over PostgresTls carries Cases returns Cases
