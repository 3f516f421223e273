/*
 * A serverless application on AWS: a content network, an API gateway, functions, a queue, a table, a bucket. Ready.
 *
 * Nothing here has an operating system of yours, so nobody is asked to patch one. Count what is left: code and its
 * libraries, a role for each function, who may call what, and what is kept how long. That is the shape of serverless: few
 * duties for each part, and many small parts, each with rights of its own.
 * What to take home: the roles are the network here. A function that may do one thing cannot be talked into two.
 *
 * After the multi-tier serverless patterns of AWS:
 * https://docs.aws.amazon.com/whitepapers/latest/serverless-multi-tier-architectures-api-gateway-lambda/sample-architecture-patterns.html
 */
system Tickets "Festival tickets" {
  owner "Ticket team"
  incidents {
    detect, assess by "Duty engineer" using "GuardDuty"
    diagnose, stabilize, close by "Ticket team"
    fallout by "Festival office"
    notify "Data protection officer" within 72 hours
  }
}

use aws

data Orders "Ticket orders with names" confidential contains personal
data Tickets "Tickets as PDF, with names" confidential contains personal
data Pages "Pages and pictures" public
data Keys "Keys for the mail service" restricted contains secrets

boundary Internet untrusted {
  actor Visitor "Visitor with a browser"
}

external Mail "Mail service"

boundary Account "Account of the tickets" on aws {
  implements LeastPrivilege "a role for each function, checked by Access Analyzer" evidence "infra/roles.ts"
  implements ManagedIdentity "roles, and no keys of users"
  implements NetworkRestriction "policies that name the role that may call" evidence "infra/policies.ts"
  implements LocalAuthenticationDisabled "no access keys, by a policy of the organization" evidence "organization/no-keys.json"
  implements AuditLogging "CloudTrail with data events, in the account of security" by "Platform team"
  implements ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring "GuardDuty, Macie and Config" by "Platform team"
  implements CertificateManagement "certificates that AWS renews, watched by an alarm"

  process Edge "Content network" on CloudFront
  store Site "Pages and pictures" on S3 {
    holds Pages
  }
  process Gateway "API" on AwsApiGateway {
    implements WebApplicationFirewall "AWS WAF with the managed rules, blocking" evidence "infra/waf.ts"
    implements RateLimiting "ten orders a minute for each visitor; a queue on the first day of sale"
  }
  process SignIn "Accounts of visitors" on Cognito {
    implements PasswordProtection, RateLimiting "refusal of leaked passwords, AWS WAF on the pool"
    implements MultiFactorAuthentication "for administrators; by mail code for visitors"
    implements PrivilegedAccess, AccessReview "administrators get their role for an hour, reviewed before each festival"
  }
  process OrderFunction "Takes orders" on Lambda {
    implements InputValidation, DependencyPatching "schemas at the door, scans in each build" evidence "pipelines/build.yaml"
    implements UserAuthentication, MultiFactorAuthentication, SessionManagement "tokens of an hour from Cognito, checked by the gateway"
    implements AuthorizationChecks "an order knows its visitor" evidence "src/orders.test.ts"
  }
  process TicketFunction "Draws tickets" on Lambda {
    implements InputValidation, DependencyPatching "names are text and never markup; scans in each build" evidence "pipelines/build.yaml"
  }
  store Queue "Orders to draw" on Sqs {
    holds Orders
  }
  store Table "Orders" on DynamoDb {
    holds Orders
    waives ColumnEncryption "A name on a festival ticket, for one summer" by "Data protection officer" until 2032-12-31
    implements Backup, DeletionProtection "point-in-time recovery, a locked vault" evidence "infra/backup.ts"
    implements DataRetention "six months after the festival, by time to live"
  }
  store Files "Tickets" on S3 {
    holds Tickets
    implements PublicAccessBlock, TenantRestriction "S3 Block Public Access, for the whole organization" evidence "organization/s3.json"
    implements DeletionProtection "versions for thirty days"
    excludes Backup "Drawn again from the order"
    implements DataRetention "a lifecycle rule: gone a month after the festival"
  }
  store Vault "Secrets" on SecretsManager {
    holds Keys
    implements DeletionProtection "a window of thirty days before a secret goes"
    implements KeyRotation, AccessReview "every 90 days, by a function"
    waives KeyProtection "The key of an API has to be readable by its caller" by "Ticket team" until 2032-12-31
  }
}

flow Visitor -> Edge "opens the page" over Https returns Pages
flow Edge -> Site "fetches what it lacks" over Https returns Pages
flow Visitor -> SignIn "signs in" over Https
flow Visitor -> Gateway "orders" over Https carries Orders returns Tickets
flow Gateway -> OrderFunction "calls" over Https carries Orders returns Tickets
flow OrderFunction -> Table "writes and reads" over Https carries Orders returns Orders
flow OrderFunction -> Files "reads tickets" over Https returns Tickets
flow OrderFunction -> Queue "asks for a ticket" over Https carries Orders
flow TicketFunction -> Queue "takes the next" over Https returns Orders
flow TicketFunction -> Files "stores tickets" over Https carries Tickets
flow TicketFunction -> Vault "fetches the key" over Https returns Keys
flow TicketFunction -> Mail "sends the ticket" over Https carries Tickets {
  plans ThirdPartyAssurance "a contract with audit rights" by "Festival office" due 2032-04-30
}
