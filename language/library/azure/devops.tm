library azure

/** Builds, tests and deploys. Whoever may change a pipeline, or what it builds, acts with its service connections. */
service AzurePipelines "Azure Pipelines" from azure as saas is CiService at "https://learn.microsoft.com/azure/devops/organizations/security/security-overview" {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  provides EncryptionInTransit "HTTPS only" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra sign-in"
  provides ServiceAuthentication "tokens of each job"
  shares Backup provider "recovery of the service as a whole" customer "a copy of what you cannot lose" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "policies against personal access tokens" at "https://learn.microsoft.com/azure/devops/organizations/accounts/manage-pats-with-policies-for-administrators"
  offers ManagedIdentity "service connections by workload identity federation" at "https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure"
  offers SecretStore "variable groups that read from Key Vault" at "https://learn.microsoft.com/azure/devops/pipelines/library/link-variable-groups-to-key-vaults"
  offers LeastPrivilege "rights on each pipeline, and jobs limited to their project" at "https://learn.microsoft.com/azure/devops/pipelines/security/overview"
  offers AuditLogging "audit streams of the organization" at "https://learn.microsoft.com/azure/devops/organizations/audit/azure-devops-auditing"
  offers BuildIntegrity "approvals, checks and protected resources" at "https://learn.microsoft.com/azure/devops/pipelines/process/approvals"
  offers ComponentVetting "Azure Artifacts with upstream sources of your choice" at "https://learn.microsoft.com/azure/devops/artifacts/concepts/upstream-sources"
  offers SecurityTesting "GitHub Advanced Security for Azure DevOps" at "https://learn.microsoft.com/azure/devops/repos/security/configure-github-advanced-security-features"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  alternative LogicApps
}

/** Git repositories of an organization in Azure DevOps. */
service AzureRepos "Azure Repos" from azure as saas is SourceControl at "https://learn.microsoft.com/azure/devops/organizations/security/security-overview" {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  provides EncryptionInTransit "HTTPS and SSH only" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra sign-in"
  provides ServiceAuthentication "Microsoft Entra tokens of programs"
  shares Backup provider "recovery of the service as a whole" customer "a mirror of your repositories" at "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "policies against personal access tokens" at "https://learn.microsoft.com/azure/devops/organizations/accounts/manage-pats-with-policies-for-administrators"
  offers LeastPrivilege "rights on each repository and branch" at "https://learn.microsoft.com/azure/devops/repos/git/set-git-repository-permissions"
  offers AuditLogging "audit streams of the organization" at "https://learn.microsoft.com/azure/devops/organizations/audit/azure-devops-auditing"
  offers TenantRestriction "policies against public projects and guests" at "https://learn.microsoft.com/azure/devops/organizations/accounts/change-application-access-policies"
  offers ApplicationApproval "a policy on access by third-party applications" at "https://learn.microsoft.com/azure/devops/organizations/accounts/change-application-access-policies"
  offers BuildIntegrity "branch policies with required reviewers" at "https://learn.microsoft.com/azure/devops/repos/git/branch-policies"
  offers SecretScanning "secret scanning and push protection of GitHub Advanced Security" at "https://learn.microsoft.com/azure/devops/repos/security/github-advanced-security-secret-scanning"
  offers SessionManagement "sign-in frequency of Microsoft Entra Conditional Access" at "https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime"
  alternative AzurePipelines
}
