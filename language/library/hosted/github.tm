library hosted

// Follows GitHub's documentation. Some of what is offered needs GitHub Enterprise or GitHub Advanced Security.

provider github "GitHub" {
  responsibility Standard
  answers responsibility "Terms of Service: GitHub runs the platform; accounts, content and access are yours" at "https://docs.github.com/en/site-policy/github-terms/github-terms-of-service"
  answers abuse          "Reporting abuse or spam" at "https://docs.github.com/en/communities/maintaining-your-safety-on-github/reporting-abuse-or-spam"
  answers assessments    "SOC 1 and SOC 2, ISO 27001, in the settings of the organization" at "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/accessing-compliance-reports-for-your-organization"
  answers monitoring     "The state of each of its services" at "https://www.githubstatus.com"
  answers disclosure     "Data Protection Agreement, with a duty to notify" at "https://github.com/customer-terms/github-data-protection-agreement"
  // Of how it responds to incidents, GitHub promises in public that it tells you. What it does at the other stages is in reports
  // that it shows under an agreement: so they are left out.
  incidents {
    stabilize "Notifies customers whose data a breach has touched, as its contract on data protection says"
  }
}

/** Git repositories with issues and reviews. A repository is private or public by one setting, and a clone has all of its history. */
service GitHub "GitHub" from github as saas is SourceControl at "https://docs.github.com/en/code-security/getting-started/securing-your-organization" {
  provides EncryptionAtRest "encryption of the repositories" at "https://github.blog/changelog/2019-05-22-git-data-encryption-at-rest/"
  provides EncryptionInTransit "HTTPS and SSH only" at "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
  provides SystemPatching "GitHub runs it"
  provides UserAuthentication, ServiceAuthentication "accounts, keys and tokens" at "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
  shares Backup provider "recovery of the service as a whole" customer "a mirror of your repositories" at "https://docs.github.com/en/repositories/archiving-a-github-repository/backing-up-a-repository"
  shares AuditLogging provider "an audit log of the organization, for 180 days" customer "a stream of it to where it is kept and read" at "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization"
  shares SecretScanning provider "a scan of public repositories, and word to who issued the secret" customer "scans and push protection for private ones" at "https://docs.github.com/en/code-security/concepts/secret-security/about-secret-scanning"
  offers MultiFactorAuthentication "a second factor as a condition of membership" at "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization"
  offers ConditionalAccess "SAML single sign-on with your identity provider's rules" at "https://docs.github.com/en/enterprise-cloud@latest/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on"
  offers NetworkRestriction "an IP allow list for the organization" at "https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization"
  offers LeastPrivilege "roles on repositories, and fine-grained tokens" at "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"
  offers TenantRestriction "rules on visibility, forks and outside collaborators" at "https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-visibility-changes-in-your-organization"
  offers ApplicationApproval "restrictions on OAuth apps" at "https://docs.github.com/en/organizations/managing-oauth-access-to-your-organizations-data/about-oauth-app-access-restrictions"
  offers BuildIntegrity "rulesets with required reviews and signed commits" at "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets"
  offers KeyRotation "tokens that end by themselves" at "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
  offers ManagedIdentity "GitHub Apps, whose tokens live for an hour" at "https://docs.github.com/en/apps/creating-github-apps/about-creating-github-apps/about-creating-github-apps"
  offers SessionManagement "single sign-on again each day" at "https://docs.github.com/en/authentication/authenticating-with-single-sign-on/about-authentication-with-single-sign-on"
  alternative GitHubActions
}

/** Workflows beside the code, on machines of GitHub's or of yours. A step by somebody else runs with your secrets, and its tag can move. */
service GitHubActions "GitHub Actions" from github as saas is CiService at "https://docs.github.com/en/actions/reference/security/secure-use" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, HTTPS only"
  provides SystemPatching, HostIsolation "a fresh virtual machine for each job on hosted runners" at "https://docs.github.com/en/actions/concepts/runners/github-hosted-runners"
  provides UserAuthentication, ServiceAuthentication "accounts, and a token for each job" at "https://docs.github.com/en/actions/concepts/security/github_token"
  shares AuditLogging provider "an audit log of the organization" customer "a stream of it to where it is kept and read" at "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization"
  offers ManagedIdentity "OpenID Connect tokens of each job, which clouds trust" at "https://docs.github.com/en/actions/concepts/security/openid-connect"
  offers SecretStore "encrypted secrets of repository, environment or organization" at "https://docs.github.com/en/actions/concepts/security/secrets"
  offers LeastPrivilege "permissions of each workflow's token" at "https://docs.github.com/en/actions/concepts/security/github_token"
  offers BuildIntegrity "artifact attestations, and environments with approvals" at "https://docs.github.com/en/actions/concepts/security/artifact-attestations"
  offers ComponentVetting "a list of allowed actions, pinned to a commit" at "https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization"
  offers SecurityTesting "code scanning with CodeQL" at "https://docs.github.com/en/code-security/concepts/code-scanning/about-code-scanning"
  offers ConditionalAccess "SAML single sign-on with your identity provider's rules" at "https://docs.github.com/en/enterprise-cloud@latest/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on"
  offers EgressRestriction "larger runners in a private network of yours" at "https://docs.github.com/en/enterprise-cloud@latest/organizations/managing-organization-settings/about-azure-private-networking-for-github-hosted-runners-in-your-organization"
  offers SessionManagement "single sign-on again each day" at "https://docs.github.com/en/authentication/authenticating-with-single-sign-on/about-authentication-with-single-sign-on"
  alternative GitHub
}
