/*
 * Capital One, March 2019: from a firewall to the applications of 106 million people, in three commands.
 *
 * A web application firewall ran on a machine at Amazon EC2. It could be made to fetch any address (server-side request
 * forgery), among them the one where the machine gets its own credentials. The role behind them could list and read all
 * storage, some 700 folders. On 22 and 23 March the intruder copied them to another account. Nobody noticed until a tip
 * in July. No bucket was public: who looks only for that finds nothing wrong here.
 * The machine's metadata, its role, the store's policy and the alarm: on IaaS and on PaaS alike, all were the customer's.
 *
 * Source: the indictment of July 2019, and the analyses of it that were published afterwards.
 */
system CardApplications "Capital One, 2019" {
  owner "Capital One"
}

use aws

data Applications "Card applications" restricted contains personal, financial

boundary Internet untrusted {
  actor Applicant "Applicant or intruder"
}

boundary Account "Capital One's account" on aws {
  process Waf "Web application firewall" on Ec2 is Firewall
  store Archive "Application archive" on S3 {
    holds Applications
    implements PublicAccessBlock, AuditLogging
    implements UserAuthentication "roles only"
  }
}

flow Applicant -> Waf "applies" over Https carries Applications
flow Waf -> Archive "lists and reads" over Https returns Applications
