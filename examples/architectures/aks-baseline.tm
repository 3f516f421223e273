/*
 * The baseline for a Kubernetes cluster on Azure: a gateway in front, a firewall behind, and private endpoints between. Ready.
 *
 * A managed cluster is the part where the halves are most even. Azure runs the control plane; the nodes, the images and
 * what the pods may do are yours. Put the cursor on `Cluster`, then on `SystemPatching`: Azure builds the node images,
 * and somebody of yours has to roll them out.
 * What to take home: write down the cluster's own duties at the cluster, and what is done for the whole spoke at its boundary.
 *
 * After the AKS baseline of the Azure Architecture Center:
 * https://learn.microsoft.com/azure/architecture/reference-architectures/containers/aks/baseline-aks
 */
system Booking "Seat booking" {
  owner "Booking team"
  incidents {
    detect, assess by "Security operations" using "Microsoft Sentinel"
    diagnose, stabilize by "Booking team"
    fallout by "Customer service"
    close by "Security operations"
    notify "Data protection officer" within 72 hours
  }
}

use azure

data Bookings "Bookings with names" confidential contains personal
data Images "Container images" internal contains code
data Certificates "Keys and certificates" restricted contains secrets
data Logs "Logs of cluster and network" internal

boundary Internet untrusted {
  actor Traveller "Traveller with a browser"
}

boundary Office on premises {
  actor Engineer "Engineer on duty"
}

external Carrier "Timetables of the carrier"

boundary Hub "Hub network" on azure {
  owner "Platform team"

  process Egress "Firewall of the hub" on AzureFirewall {
    implements NetworkRestriction "a list of host names for each spoke, and nothing else" evidence "hub/firewall.bicep"
    implements ConfigurationMonitoring, AuditLogging "Firewall Manager, structured logs"
  }
  process JumpHost "Bastion" on Bastion {
    implements MultiFactorAuthentication "Entra ID with a security key"
  }
}

boundary Spoke "Spoke of the cluster" on azure {
  implements LeastPrivilege "a managed identity for each service, Azure roles for people" evidence "infra/roles.bicep"
  implements NetworkRestriction, NetworkSegmentation "private endpoints, a private cluster, a subnet for each tier, network policies" evidence "infra/network.bicep"
  implements AuditLogging, ThreatDetection, ExfiltrationDetection "diagnostic settings, Microsoft Defender for Cloud" by "Security operations"

  // The cluster is exposed through it; what it filters and counts, nobody has to filter and count again
  process Gateway "Application gateway" on ApplicationGateway {
    implements WebApplicationFirewall, RateLimiting "the managed rules and a limit for each address, in prevention mode" evidence "infra/waf.bicep"
    implements CertificateManagement "certificates from the vault, renewed by it"
    implements DdosProtection "Azure DDoS Protection on the network" by "Platform team" evidence "hub/ddos.bicep"
  }
  process Cluster "Cluster with the booking services" on Aks {
    implements ManagedIdentity "Entra Workload ID"
    implements SystemPatching "node images, rolled out each week by the cluster itself" by "Platform team" evidence "infra/aks.bicep#L22"
    implements WorkloadIsolation, TrustedImages "no root, no host mounts, our registry only: Azure Policy" evidence "policy/pods.json"
    implements MetadataProtection "pods cannot reach the metadata address: a network policy" evidence "policy/metadata.yaml"
    implements Redundancy "three zones for nodes and gateway" evidence "infra/aks.bicep#L40"
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/build.yaml"
    // Who calls: travellers with their account, engineers with theirs
    implements UserAuthentication, MultiFactorAuthentication, SessionManagement "Entra External ID at the ingress, Entra ID at the API server"
    implements AuthorizationChecks "each booking knows its traveller" evidence "src/policies"
  }
  store Db "Bookings" on CosmosDb {
    holds Bookings
    implements LocalAuthenticationDisabled "account keys are off" evidence "infra/cosmos.bicep#L31"
    implements ColumnEncryption "names and passport numbers, Always Encrypted"
    implements DeletionProtection "continuous backup, and a lock on the account"
    implements DataRetention "two years after the journey, by time to live"
  }
  store Registry "Images" on ContainerRegistry {
    holds Images
    implements BuildIntegrity "signed in the pipeline, checked at admission" evidence "pipelines/sign.yaml"
  }
  store Vault "Key vault" on KeyVault {
    owner "Platform team"
    holds Certificates
    implements DeletionProtection "purge protection" evidence "infra/vault.bicep#L9"
    implements KeyRotation "every 90 days"
    implements AccessReview "every quarter"
    plans KeyProtection "premium tier" due 2032-09-30
  }
  store LogStore "Logs and metrics" on LogAnalytics {
    owner "Security operations"
    holds Logs
    implements LogProtection "a workspace in the subscription of security, locked for a year"
  }
}

flow Traveller -> Gateway "books a seat" over Https carries Bookings returns Bookings
flow Gateway -> Cluster "to the ingress" over Https carries Bookings returns Bookings
flow Gateway -> Vault "fetches its certificate" over Https returns Certificates
flow Cluster -> Db "reads and writes" over Https carries Bookings returns Bookings
flow Cluster -> Registry "pulls images" over Https returns Images
flow Cluster -> Vault "mounts secrets" over Https returns Certificates
flow Cluster -> LogStore "logs and metrics" over Https carries Logs
flow Cluster -> Egress "all that leaves" over Https
flow Egress -> Carrier "by name of the host" over Https
flow Engineer -> JumpHost "opens a session" over Https
flow JumpHost -> Cluster "private endpoint of the cluster" over Https
