/*
 * Payroll: a web application, its database and its payslips, on Azure.
 *
 * The team has done its homework, yet six gaps are left, each of another kind: a duty taken for Azure's, a defense of
 * which only Azure's half stands, one that nobody stated for a store, one for a sign-in, a plan whose day has passed,
 * and nobody to speak to the press. Put the cursor on any name to see who owns what there, and why.
 * What to take home: "it runs in the cloud" answers only half of the questions.
 */
system Payroll "Payroll" {
  owner "Payments team"
  incidents {
    detect by "Security operations" using "Microsoft Sentinel"
    assess, diagnose, close by "Security operations"
    stabilize by "Platform team"
    notify "Data protection officer" within 72 hours
  }
}

use azure

data Salaries "Salary records" confidential contains personal, financial
data Payslips "Payslips" confidential contains personal, financial

boundary Internet untrusted {
  actor Employee "Employee with a browser"
}

external Bank "House bank"

boundary Subscription "Contoso subscription" on azure {
  implements LeastPrivilege, LocalAuthenticationDisabled "Entra identities with narrow roles" evidence "infra/roles.bicep"
  implements ThreatDetection, ExfiltrationDetection "Microsoft Defender for Cloud" by "Security operations"

  process Web "Payroll web app" on AppService {
    relies on azure for DependencyPatching "App Service updates itself"
    implements ManagedIdentity, NetworkSegmentation
    implements InputValidation, AuthorizationChecks, SessionManagement
    implements UserAuthentication "App Service authentication with Microsoft Entra ID"
    implements WebApplicationFirewall, RateLimiting "Front Door policy, in prevention mode" by "Platform team"
    plans AuditLogging "who approved which run" due 2027-06-30
  }

  store Db "Payroll database" on SqlDatabase {
    owner "Data team"
    holds Salaries
    relies on azure for Backup "point-in-time restore, 35 days"
    implements ColumnEncryption "Always Encrypted, keys in Key Vault" evidence "infra/sql.bicep#L40"
    implements DeletionProtection, DataRetention "immutable long-term retention, ten years"
    plans AuditLogging due 2026-10-31
  }

  store Archive "Payslip archive" on BlobStorage {
    holds Payslips
    implements NetworkRestriction "a private endpoint" evidence "infra/storage.bicep#L12"
    implements AuditLogging, DataRetention, ConfigurationMonitoring
    implements Backup, DeletionProtection "vaulted backup, restored every quarter"
  }
}

flow Employee -> Web "submits hours, reads payslips" over Https carries Salaries returns Payslips
flow Web -> Db "reads and writes" over Tds carries Salaries returns Salaries
flow Web -> Archive "files payslips" over Https carries Payslips returns Payslips
flow Web -> Bank "orders payments" over Https carries Salaries {
  waives ThirdPartyAssurance "contract under negotiation" by "Head of payments" until 2027-12-31
}
