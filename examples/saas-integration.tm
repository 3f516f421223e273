/*
 * A company that has no server of its own: customers in Salesforce, numbers in Snowflake, code on GitHub, chat in Slack,
 * sign-in by Okta, and a small program in between. Ready.
 *
 * "It is software as a service" answers who patches it, and nearly nothing else. Count what is left: who signs in and how,
 * from where, with which role; which applications are connected; what is shared by link; which log is kept, and read.
 * What to take home: the allow list of a data warehouse is the tenant's. By the network row of a responsibility table it
 * would be the provider's, and tenants that believed so were emptied in 2024. Strike `NetworkRestriction` of Numbers, and
 * see what the model says of it.
 */
system Sales "Sales on software as a service" {
  owner "Sales operations"
  incidents {
    detect, assess by "Security operations" using "Datadog, and the alarms of each tenant"
    diagnose, close by "Security operations"
    stabilize by "Sales operations"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
  // What holds for each tenant, since people sign in at one place
  implements ConditionalAccess "Okta: managed devices, known countries" by "IT" evidence "okta/policies.tf"
  implements MultiFactorAuthentication "passkeys" by "IT" evidence "okta/authenticators.tf"
  implements LeastPrivilege "a role for each team, three administrators" evidence "access/roles.md"
  implements AuditLogging "each tenant's log goes to Datadog, and stays for a year" by "Security operations" evidence "datadog/pipelines.tf"
}

use hosted

data Customers "Customers and contracts" confidential contains personal
data Figures "Sales figures by customer" confidential contains personal, financial
data Code "Source code of the bridge" internal contains code
data Traces "Logs and traces" internal contains personal

boundary Internet untrusted {
  actor Seller "Seller with a laptop"
}

process SignIn "Company directory" on Okta {
  owner "IT"
  implements PasswordProtection "known passwords are refused; most have none" evidence "okta/policies.tf"
  implements ThreatDetection "ThreatInsight blocks, alarms go to people on duty" by "Security operations"
  implements PrivilegedAccess "administrators for four hours" evidence "okta/admins.tf"
  implements AccessReview "each quarter, by team leads" evidence "reviews/2026-q3.pdf"
  implements ApplicationApproval "applications by request, with the rights they ask for"
}

store Crm "Customer relations" on Salesforce {
  holds Customers
  implements TenantRestriction "no guest profile, no public page" evidence "salesforce/sites.md"
  implements ApplicationApproval "connected applications by request alone" by "IT"
  implements NetworkRestriction "login ranges for the bridge's account" evidence "salesforce/profiles"
  implements ExfiltrationDetection "Event Monitoring, an alarm on large exports" by "Security operations"
  implements ConfigurationMonitoring "Health Check, compared each night" by "Security operations" evidence "salesforce/health-check.json"
  implements AccessReview "each quarter, by team leads" by "IT" evidence "reviews/2026-q3.pdf"
  implements Backup, DeletionProtection "an export each night, locked for 30 days" evidence "runbooks/crm-export.md"
  implements DataRetention "two years after the last contract"
}

store Numbers "Sales figures" on Snowflake {
  owner "Data team"
  holds Figures
  implements NetworkRestriction "a network policy for the account: office, Okta's devices, the bridge" evidence "snowflake/network-policy.sql"
  implements DataMasking, ColumnEncryption, DataClassification "names are masked for all but two roles" evidence "snowflake/masking.sql"
  implements TenantRestriction "no shares but those in the list" evidence "snowflake/shares.sql"
  implements ExfiltrationDetection "Trust Center, an alarm on large unloads" by "Security operations"
  implements Backup, DeletionProtection "Time Travel of 30 days, a copy in another account" evidence "snowflake/backup.sql"
  implements DataRetention "ten years, names for two"
}

store Repository "Code of the bridge" on GitHub {
  owner "Integration team"
  holds Code
  implements BuildIntegrity, SecretScanning "rulesets, push protection" evidence "github/organization.tf"
  implements Backup "a mirror in another house" evidence "runbooks/mirror.md"
}

process Pipeline "Pipeline of the bridge" on GitHubActions {
  owner "Integration team"
  implements BuildIntegrity, ComponentVetting, SecurityTesting "attestations, actions pinned, CodeQL" evidence "github/actions.tf"
  implements ManagedIdentity "OpenID Connect, no stored key" evidence "github/oidc.tf"
}

process Bridge "Program between Salesforce and Snowflake" on AutomationService {
  owner "Integration team"
}

process Watch "Logs and alarms" on Datadog {
  owner "Security operations"
  implements DataMasking "the scanner masks tokens and names before they are stored" evidence "datadog/scanner.tf"
  implements LogProtection "archives in a locked bucket" evidence "datadog/archives.tf"
}

process Chat "Chat of the company" on Slack {
  owner "IT"
  implements ApplicationApproval, TenantRestriction "applications by request, guests for 30 days" evidence "slack/settings.md"
}

flow Seller -> SignIn "signs in" over Https carries Customers {
  implements SessionManagement "eight hours, bound to the device"
}
flow Seller -> Crm "works on customers" over Https carries Customers returns Customers
flow Seller -> Chat "talks about customers" over Https carries Customers returns Customers {
  implements SessionManagement "as everywhere: by Okta"
}
flow Bridge -> Crm "reads customers" over Https returns Customers
flow Bridge -> Numbers "loads figures" over Https carries Figures {
  implements KeyRotation "a key pair, new every 90 days" by "Integration team" evidence "bridge/keys.md"
}
flow Pipeline -> Repository "fetches" over Https returns Code {
  implements KeyRotation "the token of each job ends with it"
}
flow Bridge -> Watch "logs" over Https carries Traces
