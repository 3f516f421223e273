/*
 * From a commit to production: hosted source control and pipelines, a registry, deployments on Google Cloud. Ready.
 *
 * A pipeline is a program that anybody who can push may change, with rights that few people have. So it is modeled as what it
 * is: a process with credentials. The hosted pipelines build and never deploy; deployments are asked for, approved by a
 * person, and done by an identity that lives in the cloud. No password leads from the one to the other.
 * What to take home: all that you run came this way. `BuildIntegrity` is asked of each station, and means another thing at each.
 *
 * After the levels of SLSA for build and source, and Google Cloud's guide to software supply chain security:
 * https://slsa.dev/spec/v1.0/levels
 */
system Delivery "From a commit to production" {
  owner "Engineering platform"
  incidents {
    detect, assess by "Security operations" using "Audit logs of all stations"
    diagnose, stabilize, close by "Engineering platform"
    fallout by "Head of engineering"
  }
}

use hosted, gcp

data Code "Source code" confidential contains code
data Images "Container images" internal contains code
data Secrets "The key that signs" restricted contains secrets
data Packages "Packages of others" public contains code

boundary Office on premises {
  actor Developer "Developer"
}

external Mirror "Public package registries"

// Software as a service: its maker keeps it up, and you say who may do what
boundary Forge "Organization at the forge" {
  implements LeastPrivilege "teams by repository, owners confirm each quarter" evidence "forge/teams.tf"
  implements AuditLogging "streamed to a project of security" by "Security operations"
  implements ConditionalAccess "single sign-on, known devices"

  process Repositories "Source control" on CodeHosting {
    handles Code
    implements BuildIntegrity "protected branches, two reviews, signed commits" evidence "forge/branch-rules.tf"
    implements SecretScanning "pushes with a key in them are refused"
    implements ApplicationApproval, TenantRestriction "owners approve each application; no public repositories" evidence "forge/organization.tf"
    implements MultiFactorAuthentication "security keys, for every member"
    implements SessionManagement "single sign-on again each day"
    implements KeyRotation "tokens of a job end with it; those of applications each month"
  }
  process Pipelines "Hosted pipelines" on BuildService {
    implements BuildIntegrity "provenance for each image, from builders that nobody can sign in to" evidence "pipelines/build.yaml"
    implements ManagedIdentity "tokens of the job, which the cloud trusts: no keys"
    implements ComponentVetting "packages from our own mirror, steps pinned by their hash" evidence "pipelines/allow-list.yaml"
    implements SecurityTesting "static analysis on each change, a test by people each year"
  }
}

boundary Tools "Project for delivery" on gcp {
  implements LeastPrivilege, AccessReview "a service account for each station" evidence "terraform/iam.tf"
  implements AuditLogging "data access logs" by "Security operations" evidence "terraform/logging.tf"
  implements NetworkRestriction "a service perimeter" evidence "terraform/perimeter.tf"

  store Registry "Images and packages" on ArtifactRegistry {
    holds Images, Packages
    implements BuildIntegrity "tags that cannot be moved; what has no provenance is not admitted"
  }
  store Vault "Secrets of the pipelines" on SecretManager {
    holds Secrets
    implements DeletionProtection "destruction is delayed by a week"
    implements KeyRotation "each year, and when somebody leaves"
    implements ThreatDetection "an alarm on each read that is no release" by "Security operations"
    plans KeyProtection "the signing key moves into a hardware module" due 2032-03-31
  }
  process Release "Deployments" on CloudBuild {
    implements BuildIntegrity "releases approved by a second person" evidence "terraform/triggers.tf"
    implements ManagedIdentity "a service account for each trigger, which main branches may start" evidence "terraform/federation.tf"
    excludes ComponentVetting "It fetches nothing from outside"
    excludes SecurityTesting "Tests run in the pipeline before"
  }
}

boundary Production "Project for production" on gcp {
  process Service "What customers use" on CloudRun {
    owner "Service team"
    implements TrustedImages "Binary Authorization: signed by the release, and nothing else" evidence "terraform/binary-authorization.tf"
  }
}

flow Developer -> Repositories "pushes" over Ssh carries Code returns Code
flow Review: Developer -> Repositories "reviews" over Https returns Code
flow Pipelines -> Repositories "checks out" over Https returns Code
flow Pipelines -> Registry "fetches packages, stores images" over Https carries Images returns Packages
flow Registry -> Mirror "fills its cache" over Https returns Packages
flow Pipelines -> Release "asks for a release" over Https
flow Release -> Vault "fetches the signing key" over Https returns Secrets
flow Release -> Registry "signs images" over Https carries Images
flow Release -> Service "deploys" over Https
flow Service -> Registry "pulls its image" over Https returns Images
