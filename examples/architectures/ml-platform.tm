/*
 * A platform for machine learning on Google Cloud: notebooks, a training pipeline, a registry, an endpoint that scores. Ready.
 *
 * Three projects, since three kinds of people work here: those who own the data, those who try ideas, and those who keep
 * production up. A notebook may read features, and never a claim with a name; `Offline` and `Warehouse` are two parts for that.
 * A trained model is code: whoever exchanges it decides whose claim looks odd. So it says `contains code`, and is asked for
 * `BuildIntegrity` like an image.
 * What to take home: split data by what they tell about people before you split them by table.
 *
 * After the MLOps architecture of the Google Cloud Architecture Center:
 * https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning
 */
system Scoring "Fraud scoring" {
  owner "Machine-learning team"
  incidents {
    detect, assess by "Security operations" using "Security Command Center"
    diagnose, stabilize by "Machine-learning team"
    fallout by "Claims department"
    close by "Security operations"
    notify "Data protection officer" within 72 hours
  }
  implements LeastPrivilege "a service account for each job, groups for people" evidence "terraform/iam.tf"
  implements AuditLogging "data access logs" by "Security operations" evidence "terraform/logging.tf"
  implements ExfiltrationDetection "Event Threat Detection" by "Security operations"
}

use gcp

data Claims "Claims with names and accounts" confidential contains personal, financial
data Features "Features of claims, by number" confidential
data Models "Trained models" confidential contains code
data Scores "Scores" confidential contains personal

boundary Core "Claims handling" on premises {
  owner "Claims team"

  process Handling "Claims application" is WebApplication {
    implements SystemPatching, HostAntiMalware, PhysicalSecurity "by the data centre team" by "Data centre team"
    implements InputValidation, DependencyPatching "checked in each build"
    implements SecretStore "the vault of the data centre"
  }
  actor Scientist "Data scientist"
}

boundary Platform "Folder of the platform" on gcp {
  implements NetworkRestriction "one service perimeter around the three projects" evidence "terraform/perimeter.tf"
  implements ManagedIdentity "service accounts without keys"
  implements DeletionProtection "backups and versions that their owners cannot delete"

  boundary DataProject "Project of the data" {
    owner "Data platform team"

    store Warehouse "Claims" on BigQuery {
      holds Claims
      implements ColumnEncryption "account numbers, with AEAD functions" evidence "sql/encrypt.sql"
      implements DataMasking, DataClassification "policy tags" evidence "terraform/tags.tf"
      implements Backup "snapshots in another project, each week"
      implements DataRetention "partitions expire after ten years"
    }
    store Offline "Features for training" on BigQuery {
      holds Features
      excludes Backup "Derived again from the claims in a night"
    }
  }

  boundary Training "Project for training" {
    process Workbench "Notebooks" on VertexAi {
      implements MultiFactorAuthentication "security keys"
    }
    process Pipeline "Training pipeline" on VertexAi
    process Build "Builds containers for training" on CloudBuild {
      implements BuildIntegrity "two reviews, provenance for each image" evidence "cloudbuild.yaml"
      implements ComponentVetting "packages from our own mirror only"
      plans SecurityTesting "a test of the models against made-up claims" due 2032-03-31
    }
    store Registry "Containers and packages" on ArtifactRegistry {
      holds Models
      implements BuildIntegrity "tags that cannot be moved, Binary Authorization at the pipeline"
    }
    store Artifacts "Models and trials" on CloudStorage {
      holds Models
      implements PublicAccessBlock, TenantRestriction "public access prevention, domain-restricted sharing" evidence "terraform/organization.tf"
      implements LocalAuthenticationDisabled "HMAC keys are off, by policy"
      implements ConfigurationMonitoring "Security Health Analytics" by "Security operations"
      implements BuildIntegrity "a model is signed when two people have approved its report" evidence "pipelines/approve.py"
      waives Backup "A model can be trained again from features and code" by "Machine-learning team" until 2032-12-31
    }
  }

  boundary Serving "Project for serving" {
    owner "Scoring service team"

    process Endpoint "Endpoint of the model" on VertexAi
    process Api "Scoring service" on CloudRun {
      implements InputValidation, DependencyPatching "schemas, image scans in each build" evidence "cloudbuild-api.yaml"
      implements TrustedImages "Binary Authorization"
      implements ServiceAuthentication "the claims application alone, by its service account" evidence "terraform/invokers.tf"
    }
    store Online "Features for scoring" on Bigtable {
      holds Features
      excludes Backup "Loaded again from the features for training"
    }
  }
}

flow Scientist -> Workbench "tries ideas" over Https returns Features
flow Workbench -> Offline "reads features" over Https returns Features
flow Offline -> Warehouse "derives features each night" over Https returns Claims
flow Pipeline -> Offline "reads features" over Https returns Features
flow Pipeline -> Registry "runs containers" over Https returns Models
flow Pipeline -> Artifacts "stores models" over Https carries Models
flow Build -> Registry "stores containers" over Https carries Models
flow Endpoint -> Artifacts "loads the approved model" over Https returns Models
flow Handling -> Api "is this claim odd" over Https carries Claims returns Scores
flow Api -> Online "looks features up" over Grpcs returns Features
flow Api -> Endpoint "asks for a score" over Grpcs carries Features returns Scores
