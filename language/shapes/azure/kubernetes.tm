/*
 * Services on Kubernetes, on Azure: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Azure, you, or both. Managed Kubernetes has much of "both": Azure publishes
 * a patched node image, and you roll it out. Three gaps are left, and they are underlined. Point at one to see why it is
 * one; the light bulb offers what to do about it.
 */
system Claims "Insurance claims" {
  owner "Claims team"
  // Azure watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Microsoft Sentinel"
    stabilize, close by "Platform team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use azure

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Cases "Claims with names and accidents" confidential contains personal, sensitive
data Images "Container images" internal contains code

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Insured "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Subscription of the claims" on azure {
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "diagnostic settings, Defender for Cloud" by "Security operations"
  implements NetworkRestriction "private endpoints" evidence "infra/network.bicep"

  // Boundaries nest: this one states what the cluster does for all that runs on it.
  boundary Cluster "Cluster" {
    owner "Platform team"
    implements ManagedIdentity "Entra Workload ID"
    implements DependencyPatching "images rebuilt and scanned each night" evidence "pipelines/images.yaml"
    implements NetworkSegmentation "network policies, closed by default" evidence "cluster/policies.yaml"
    implements MetadataProtection "no way from a pod to the metadata address" evidence "cluster/policies.yaml"
    implements WorkloadIsolation, TrustedImages "no root, signed images only" evidence "cluster/pods.yaml"
    // Azure publishes patched node images each week. Half of that defense is to roll them out.
    relies on azure for SystemPatching

    process Portal "Customer portal" on Aks {
      implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Entra External ID, passkeys"
      implements InputValidation, AuthorizationChecks "reviewed with each change"
      implements WebApplicationFirewall, RateLimiting "Application Gateway, in prevention mode"
      implements DdosProtection "Azure DDoS Protection on the public address"
    }
    process Handling "Claims handling" on Aks {
      implements InputValidation "reviewed with each change"
    }
  }

  store Registry "Image registry" on ContainerRegistry {
    owner "Platform team"
    holds Images
    implements BuildIntegrity "signed images"
  }

  store Db "Claims database" on PostgreSql {
    owner "Data team"
    holds Cases
    implements DeletionProtection, DataResidency "an immutable vault, in the same country"
    // A plan is on record with its day, and a gap from the day after.
    plans DataRetention "a job that deletes claims after ten years" due 2026-03-31
  }
}

// A protocol is a defense of its flow, too: these encrypt it.
flow Insured -> Portal "reports a claim" over Https carries Cases returns Cases
flow Portal -> Handling "hands it on" over MutualTls carries Cases returns Cases
flow Handling -> Db "reads and writes" over PostgresTls carries Cases returns Cases
flow Portal -> Registry "pulls its image" over Https returns Images
flow Handling -> Registry "pulls its image" over Https returns Images
