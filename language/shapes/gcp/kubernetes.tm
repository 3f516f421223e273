/*
 * Services on Kubernetes, on Google Cloud: a model to begin with. Rename what is here to what you have.
 *
 * A model says what a system is made of, where each part runs, and which defenses stand. From that follows which defenses
 * each part needs, and who owns each of them: Google, you, or both. Managed Kubernetes has much of "both": Azure publishes
 * a patched node image, and you roll it out. Three gaps are left, and they are underlined. Point at one to see why it is
 * one; the light bulb offers what to do about it.
 */
system Claims "Insurance claims" {
  owner "Claims team"
  // Google watches its own part, and nobody else's: somebody has to be there when yours is attacked.
  incidents {
    detect, assess, diagnose by "Security operations" using "Security Command Center"
    stabilize, close by "Platform team"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

// Services, controls and threats come from a library. Go to the definition of any of them to read what it says.
use gcp

// What an attacker is after. Its level and its kinds decide which threats there are, and how bad they are.
data Cases "Claims with names and accidents" confidential contains personal, sensitive
data Images "Container images" internal contains code

// Whoever is in an untrusted boundary may be an attacker, and what it can reach is exposed.
boundary Internet untrusted {
  actor Insured "Customer with a browser"
}

// What a boundary states holds for all that lies in it.
boundary Cloud "Project of the claims" on gcp {
  implements LeastPrivilege "a service account with narrow roles for each part" evidence "infra/iam.tf"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "data access logs, Security Command Center" by "Security operations"
  implements NetworkRestriction "private addresses, and authorized networks" evidence "infra/network.tf"

  // Boundaries nest: this one states what the cluster does for all that runs on it.
  boundary Cluster "Cluster" {
    owner "Platform team"
    implements ManagedIdentity "Workload Identity Federation"
    implements DependencyPatching "images rebuilt and scanned each night" evidence "pipelines/images.yaml"
    implements NetworkSegmentation "network policies, closed by default" evidence "cluster/policies.yaml"
    implements MetadataProtection "no way from a pod to the metadata address" evidence "cluster/policies.yaml"
    implements WorkloadIsolation, TrustedImages "no root, signed images only" evidence "cluster/pods.yaml"
    // Google publishes patched node images. Half of that defense is to roll them out.
    relies on gcp for SystemPatching

    process Portal "Customer portal" on GkeStandard {
      implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Identity Platform, passkeys"
      implements InputValidation, AuthorizationChecks "reviewed with each change"
      implements WebApplicationFirewall, RateLimiting "Cloud Armor on the ingress, in force"
    }
    process Handling "Claims handling" on GkeStandard {
      implements InputValidation "reviewed with each change"
    }
  }

  store Registry "Image registry" on ArtifactRegistry {
    owner "Platform team"
    holds Images
    implements BuildIntegrity "signed images"
  }

  store Db "Claims database" on CloudSql {
    owner "Data team"
    holds Cases
    implements Backup "daily, with recovery to a point in time; the restore is tried each quarter"
    implements DeletionProtection, DataResidency "retained backups, in the same country"
    waives LocalAuthenticationDisabled "One account of the database is left, for emergencies; its password is in a vault" by "Head of data" until 2026-12-31
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
