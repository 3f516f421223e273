system Payroll "Payroll" {
  owner "Payments team"
}

use azure

data Salaries "Salary records" confidential contains personal, financial

boundary Internet untrusted {
  actor Employee "Employee with a browser"
}

boundary Subscription "Contoso subscription" on azure {
  process Web "Payroll web app" on AppService {
    implements ManagedIdentity
  }
  store Db "Payroll database" on SqlDatabase {
    holds Salaries
    implements ColumnEncryption "Always Encrypted, keys in Key Vault" by "Data team" evidence "infra/sql.bicep#L40"
    plans AuditLogging due 2027-01-31
  }
}

flow Employee -> Web "submits hours" over Https carries Salaries
flow Web -> Db "reads and writes" over Tds carries Salaries returns Salaries
