/*
 * A data lake on Google Cloud: raw files, cleaned files, a warehouse, and the source in a data centre. Ready.
 *
 * The data decide what is asked. Diagnoses are `sensitive` and `restricted`: the raw zone and the warehouse are asked for
 * the country they lie in, for keys, for reviews of access. The curated zone holds numbers without names, and is asked for
 * two things. To take names out early is the cheapest defense in here.
 * What to take home: one lake is several stores with different contents. Model them apart, and most duties fall away.
 *
 * After the analytics lakehouse of the Google Cloud Architecture Center:
 * https://cloud.google.com/architecture/big-data-analytics/analytics-lakehouse
 */
system Lake "Data lake of a health insurer" {
  owner "Data platform team"
  incidents {
    detect, assess, diagnose by "Security operations" using "Security Command Center"
    stabilize, close by "Data platform team"
    fallout by "Members' service"
    notify "Data protection officer" within 72 hours
  }
}

use gcp

data Claims "Claims with diagnoses" restricted contains personal, sensitive {
  controller "Health insurer"
}
data Statistics "Claims without names" internal
data Catalog "What data there are" internal

boundary Datacenter "Data centre" on premises {
  owner "Claims team"
  implements SystemPatching, HostAntiMalware "monthly, by the server team" by "Server team" evidence "runbooks/servers.md"
  implements PhysicalSecurity, NetworkFabricProtection "cages in a certified data centre" evidence "contracts/colocation.pdf" expires 2032-12-31
  implements LeastPrivilege, AccessReview, AuditLogging "database roles, reviewed each half-year, audited" evidence "runbooks/database.md"

  store Core "Claims system" is RelationalDatabase {
    holds Claims
    implements EncryptionAtRest, ColumnEncryption "encrypted disks; diagnoses with keys of the application"
    implements Backup, DeletionProtection "daily, a copy on tape outside"
    implements DataRetention "ten years, as the law says"
    implements NetworkRestriction, ExfiltrationDetection "a zone of its own behind the database firewall"
  }
  process Export "Nightly export" is DataIntegration {
    implements ManagedIdentity "Workload Identity Federation: no key in a file"
  }
}

boundary Office "Head office" on premises {
  actor Analyst "Analyst"
  actor Steward "Data steward"
}

// The lake is a perimeter: what is in it talks to nothing outside, and nothing outside reads it
boundary LakeProjects "Folder of the lake" on gcp {
  implements NetworkRestriction "VPC Service Controls around both projects" evidence "terraform/perimeter.tf"
  implements LeastPrivilege, AccessReview "groups by task; role recommendations are looked at each quarter" evidence "terraform/iam.tf"
  implements ManagedIdentity "a service account for each job"
  implements AuditLogging "data access logs, in a project of security" by "Security operations"
  implements ConfigurationMonitoring, ExfiltrationDetection "Security Command Center, premium" by "Security operations"
  implements DataResidency "an organization policy: European regions only" evidence "terraform/locations.tf"
  implements CustomerManagedKeys "a key for each zone, in Cloud KMS" evidence "terraform/keys.tf"

  boundary Ingest "Project for arrival" {
    store Stream "Events of the claims system" on PubSub {
      holds Claims
    }
    process Pipeline "Cleans, and takes names out" on Dataflow
    store Raw "Raw zone" on CloudStorage {
      holds Claims
      implements PublicAccessBlock, TenantRestriction "public access prevention, domain-restricted sharing" evidence "terraform/organization.tf"
      implements LocalAuthenticationDisabled "HMAC keys are off, by policy"
      implements DeletionProtection, DataRetention "bucket lock for thirty days, gone after ninety"
      excludes Backup "The claims system sends any day again"
    }
    process Scanner "Finds what is personal" on SensitiveDataProtection
  }

  boundary Insight "Project for analysis" {
    store Curated "Curated zone" on CloudStorage {
      holds Statistics
      implements PublicAccessBlock "public access prevention"
      excludes Backup "Made anew from the raw zone"
    }
    store Warehouse "Warehouse" on BigQuery {
      holds Statistics, Claims
      implements ColumnEncryption "diagnoses, with AEAD functions and a key in Cloud KMS"
      implements DataMasking, DataClassification "policy tags: analysts see a number in place of a name" evidence "terraform/tags.tf"
      implements Backup, DeletionProtection "snapshots in another project, each week"
      plans DataRetention "expiration of partitions after ten years" due 2032-12-31
    }
    process Governance "Catalog and policies" on Dataplex {
    }
    process Schedule "Schedules" on CloudComposer
  }
}

flow Export -> Core "reads the day" over JdbcTls returns Claims
flow Export -> Raw "uploads the day" over Https carries Claims
flow Export -> Stream "sends events" over Https carries Claims
flow Pipeline -> Stream "takes events" over Https returns Claims
flow Pipeline -> Raw "reads and writes" over Https carries Claims returns Claims
flow Pipeline -> Curated "writes what has no names" over Https carries Statistics
flow Pipeline -> Warehouse "loads" over Https carries Claims
flow Scanner -> Raw "samples" over Https returns Claims
flow Schedule -> Pipeline "starts" over Https
flow Governance -> Warehouse "reads schemas" over Https returns Catalog
flow Steward -> Governance "labels columns" over Https carries Catalog
flow Analyst -> Warehouse "asks questions" over Https returns Statistics
