/*
 * The backend of a running app on Google Cloud, as apps with Firebase are built: the phone talks to the database itself. Ready.
 *
 * Without a server between, the rules of the database are the server: `LeastPrivilege` on `Documents` is where one runner is
 * kept from the runs of another. Those rules are yours, and no provider can write them for you.
 * Look at `excludes NetworkRestriction`: phones come from everywhere. A defense that makes no sense is said to make none, with
 * the reason; the answer here is another one.
 * Look at the app itself, too: it stands where nothing is trusted, so no server's defenses are asked of it. What counts there is
 * what a lost phone gives away, and what a changed copy may do.
 * What to take home: heart rates and homes on a map are sensitive. What holds them, is asked for more.
 *
 * After the mobile backends of Google Cloud and the security checklist of Firebase:
 * https://firebase.google.com/support/guides/security-checklist
 */
system Runner "Running app" {
  owner "App team"
  incidents {
    detect, assess, diagnose, stabilize, close by "App team" using "Cloud Monitoring, Security Command Center"
    fallout by "Founders"
    notify "Data protection officer" within 72 hours
  }
}

use gcp

data Profiles "Profiles of runners" confidential contains personal
data Runs "Runs with place and heart rate" restricted contains personal, sensitive
data Pictures "Pictures of runs" confidential contains personal
data Usage "What is tapped how often" internal

boundary Phones "Phones of the runners" untrusted {
  // What runs on a phone is its user's to open, to change and to lose
  process App "App on a phone" is MobileApplication {
    implements DeviceStorageProtection "tokens in the key store of the phone, files with its encryption" evidence "app/storage.kt"
    implements SecretFreeClients "nothing in the package opens anything without a token" evidence "ci/scan-package.yaml"
    implements DeviceLossProtection "unlocking with the phone's own means, sign-out of lost phones"
    implements DependencyPatching "a new build each week, old ones are asked to update"
  }
}

boundary Office on premises {
  actor Product "Product manager"
}

external Push "Push services of the phone makers"

boundary Project "Project of the app" on gcp {
  implements LeastPrivilege "a service account for each function" evidence "terraform/iam.tf"
  implements AccessReview "role recommendations, each quarter"
  implements ManagedIdentity "service accounts without keys"
  implements AuditLogging "data access logs" evidence "terraform/logging.tf"
  implements ConfigurationMonitoring, ExfiltrationDetection, ThreatDetection "Security Command Center, alarms to the phone on duty"
  implements InputValidation, DependencyPatching "schemas in the rules and in each function, scans in each build"
  // Each door asks for a token of the sign-in, and for the attestation of a genuine app
  implements UserAuthentication, SessionManagement "Firebase tokens of an hour, with App Check" evidence "src/token.ts"
  waives MultiFactorAuthentication "Offered to everybody, demanded of nobody: runners would leave" by "Founders" until 2032-12-31

  process SignIn "Sign-in" on IdentityPlatform {
    implements PasswordProtection, RateLimiting "a password policy, reCAPTCHA, quotas"
    implements PrivilegedAccess "administrators get their role for an hour"
    implements MultiFactorAuthentication "for administrators, and for runners who want it"
  }
  store Documents "Profiles and runs" on Firestore {
    holds Profiles, Runs
    implements LeastPrivilege "security rules: a run is for its runner, and for friends" evidence "firestore.rules" evidence "test/rules.test.ts"
    excludes NetworkRestriction "Phones call from everywhere; App Check tells apps from scripts"
    waives ColumnEncryption "The app shows runs to friends: keys on phones would not fit" by "Founders" until 2032-12-31
    implements Backup, DeletionProtection "daily backups, delete protection" evidence "terraform/firestore.tf"
    implements DataRetention "with the account, and after two years without a sign-in"
    implements DataResidency "a European region" evidence "terraform/firestore.tf#L4"
    waives CustomerManagedKeys "Six people could not look after keys better" by "Founders" until 2032-12-31
  }
  store Uploads "Pictures" on CloudStorage {
    holds Pictures
    excludes NetworkRestriction "Phones call from everywhere; App Check tells apps from scripts"
    implements PublicAccessBlock, TenantRestriction "public access prevention, domain-restricted sharing" evidence "terraform/organization.tf"
    implements LocalAuthenticationDisabled "HMAC keys are off, by policy"
    implements DeletionProtection, Backup "versions for thirty days, a copy in another project"
    implements DataRetention "with the run that they belong to"
  }
  process Functions "Reacts to new runs" on CloudRunFunctions
  process Api "Groups and challenges" on CloudRun {
    implements AuthorizationChecks "members of the group only" evidence "src/groups.test.ts"
    implements WebApplicationFirewall, RateLimiting "Cloud Armor, in force"
    implements NetworkSegmentation, EgressRestriction "egress through the network, push services only" evidence "terraform/network.tf"
    implements TrustedImages "Binary Authorization"
  }
  store Numbers "Usage" on BigQuery {
    holds Usage
    implements Backup "a snapshot each month"
  }
}

flow App -> SignIn "signs in" over Https carries Profiles
flow App -> Documents "reads and writes its own" over Https carries Profiles, Runs returns Profiles, Runs
flow App -> Uploads "uploads pictures" over Https carries Pictures returns Pictures
flow App -> Api "joins a challenge" over Https carries Profiles returns Profiles
flow Documents -> Functions "a run was added" over Https carries Runs
flow Api -> Documents "reads and writes" over Https carries Profiles returns Profiles
flow Functions -> Documents "adds up the week" over Https carries Runs returns Runs
flow Functions -> Push "sends a cheer" over Https
flow Api -> Numbers "counts" over Https carries Usage
flow Product -> Numbers "reads reports" over Https returns Usage
