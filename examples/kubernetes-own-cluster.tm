/*
 * A ticket shop in a Kubernetes cluster that the company runs itself, in its own data center. Ready.
 *
 * Two teams share the work. The platform team runs the cluster: a part of the model like any other, with its own duties,
 * from the operating system of the nodes to the audit log of the API. The shop team ships images: below its pods, the
 * "provider" is the platform team, so half of the patching is done for it, and the base image is the other half.
 * What to take home: a namespace is no wall. Network policies, admission rules and tokens make it one, and somebody has
 * to state each of them. Strike `NetworkSegmentation` in the shop's namespace, and see who could reach the database.
 */
system Tickets "Ticket shop in a cluster of its own" {
  owner "Shop team"
  incidents {
    detect, assess, diagnose by "Security operations" using "Falco and the cluster's audit log"
    stabilize by "Platform team"
    close by "Security operations"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

use kubernetes

data Orders "Orders with names and addresses" confidential contains personal
data Passwords "Passwords and keys of programs" restricted contains secrets

boundary Internet untrusted {
  actor Visitor "Visitor with a browser"
}

boundary DataCenter "Data center" on premises {
  owner "Platform team"
  implements PhysicalSecurity "cages, named access, cameras" evidence "contracts/data-center.pdf"

  process Cluster "Production cluster" on OwnCluster {
    implements SystemPatching "nodes rebuilt each week, minor versions within a month" evidence "runbooks/upgrade.md"
    implements EncryptionAtRest "etcd, with a key from the vault" evidence "cluster/encryption.yaml"
    implements LeastPrivilege, PrivilegedAccess "roles by namespace, cluster-admin for an hour and with a reason" evidence "cluster/rbac"
    implements WorkloadIsolation, TrustedImages "the restricted standard, signed images, by admission" evidence "cluster/policies"
    implements NetworkSegmentation, NetworkRestriction "deny by default in each namespace, the API on the management network" evidence "cluster/network"
    implements AuditLogging, ThreatDetection "audit policy, Falco on each node" by "Security operations" evidence "cluster/audit-policy.yaml"
  }
  process GitOps "Argo CD" on DeploymentController {
    implements UserAuthentication, NetworkRestriction "single sign-on, management network alone"
    implements SystemPatching, WorkloadIsolation "current chart, restricted standard" evidence "cluster/argo-cd"
    implements LeastPrivilege, PrivilegedAccess "one project for each team, no local administrator" evidence "cluster/argo-cd/projects"
    implements TrustedImages, ConfigurationMonitoring "signed images, an alarm on each difference"
    implements SecretStore "manifests name secrets of the vault"
  }
  process Entrance "Ingress" on IngressController {
    implements WebApplicationFirewall, RateLimiting "Coraza with the core rule set; a limit for each address" evidence "cluster/ingress"
    // The cluster's rules on pods hold for this one, too: limits, no root, no privileges.
    implements WorkloadIsolation, TrustedImages, LeastPrivilege evidence "cluster/ingress"
    implements SystemPatching, CertificateManagement "current chart, cert-manager" evidence "cluster/ingress"
    implements NetworkSegmentation "to the shop's front end, and nowhere else" evidence "cluster/network"
    implements DdosProtection "a line through a scrubbing center" evidence "contracts/line.pdf"
  }

  boundary Shop "Namespace of the shop" {
    owner "Shop team"
    implements SystemPatching, DependencyPatching "images rebuilt each night on a current base" evidence "pipelines/build.yaml"
    implements WorkloadIsolation, NetworkSegmentation, TrustedImages "as admission demands" evidence "shop/manifests"
    implements LeastPrivilege "an account for each workload, and no token where none is needed" evidence "shop/manifests"

    process Web "Web shop" on Deployment {
      implements EgressRestriction "to the order service, and nowhere else" evidence "shop/manifests/network.yaml"
      implements ThreatDetection "Falco on each node" by "Security operations" evidence "cluster/falco"
      implements InputValidation, AuthorizationChecks evidence "shop/tests"
      implements SecretStore "passwords are mounted from Secrets"
    }
    process Api "Order service" on Deployment {
      implements InputValidation, SecretStore evidence "shop/tests"
    }
    process Invoices "Nightly invoices" on CronJob {
      implements InputValidation, SecretStore evidence "shop/tests"
    }
    store Db "Order database" on StatefulSet is RelationalDatabase {
      holds Orders
      implements EncryptionAtRest, ColumnEncryption "an encrypting storage class, addresses with a key of the service"
      implements Backup, DeletionProtection "each hour to another building, locked for 30 days" by "Platform team" evidence "runbooks/restore.md"
      implements NetworkRestriction "from Api and Invoices alone" evidence "shop/manifests/network.yaml"
      implements LocalAuthenticationDisabled "client certificates, no passwords"
      implements AuditLogging "pgAudit, with an alarm on large reads" by "Security operations"
      implements DataRetention "ten years for invoices, two for the rest"
    }
    store Secrets "Secrets of the shop" on ExternalSecrets {
      owner "Platform team"
      holds Passwords
      implements EncryptionAtRest, NetworkRestriction, ServiceAuthentication "copies in etcd are encrypted, only the cluster reaches the vault"
      implements KeyRotation, KeyProtection, DeletionProtection "by the vault, every 90 days" evidence "vault/policy.hcl"
      implements AuditLogging, ThreatDetection "the vault's log, with alarms" by "Security operations"
      implements AccessReview "every quarter"
    }
  }
}

flow Visitor -> Entrance "browses and orders" over Https carries Orders
flow Entrance -> Web "passes on" over MutualTls carries Orders
flow Web -> Api "orders" over MutualTls carries Orders
flow Api -> Db "reads and writes" over PostgresTls carries Orders returns Orders {
  implements ServiceAuthentication "a client certificate"
}
flow Invoices -> Db "reads" over PostgresTls returns Orders {
  implements ServiceAuthentication "a client certificate"
}
flow Api -> Secrets "mounts" over Https returns Passwords
