library kubernetes

// What happens in clusters only. Core says for each cluster and container: break-outs (`ContainerBreakout`), images with
// back doors (`UntrustedImage`), an API that answers the internet (`OpenControlPlane`), metadata of an exposed node
// (`StolenMetadataCredentials`). These here are on where a model says `use kubernetes`.

/**
 * A pod that runs as root, is privileged or mounts a folder of its node needs no hole to break out: it reads the
 * credentials of all pods on that node. The cluster can refuse such pods; each workload decides what it asks for.
 */
threat PrivilegedPod "A pod with too many privileges takes over its node" {
  stride ElevationOfPrivilege
  applies to process, store where on ClusterWorkload
  severity medium
  severity high where exposed or on DaemonSet
  mitigated by WorkloadIsolation
  reference cwe "CWE-250", cis_kubernetes "5.2", attack "T1611", attack "T1610"
}

/**
 * One pod without limits eats the memory of its node, and the pods beside it are ended for it. A loop, a leak or a
 * visitor with large uploads is enough.
 */
threat StarvedNode "A pod without limits starves the pods beside it" {
  stride DenialOfService
  applies to process where on ClusterWorkload and exposed
  severity low
  mitigated by WorkloadIsolation
  reference cwe "CWE-770", attack "T1499"
}

/**
 * Unless told otherwise, each pod gets a token of its namespace's default account. Somebody grants that account a role
 * once, to make a chart work, and from then on each broken pod commands the cluster. Mount a token only where the
 * program calls the cluster's API, and give that program an account of its own.
 */
threat MountedToken "A broken pod commands the cluster with its own token" {
  stride ElevationOfPrivilege
  applies to process where on ClusterWorkload
  severity low
  severity medium where exposed or on ManagementPlane
  mitigated by LeastPrivilege
  reference cwe "CWE-276", cis_kubernetes "5.1.5", cis_kubernetes "5.1.6", attack "T1528", attack "T1552.007"
}

/**
 * "cluster-admin" for the whole team, a wildcard in a role, the right to create pods or read all secrets: each of them
 * means the whole cluster, and the clouds and vaults that its pods may reach.
 */
threat WideClusterRoles "A single stolen account owns the whole cluster" {
  stride ElevationOfPrivilege
  applies to process where on ContainerOrchestrator
  severity medium
  mitigated by LeastPrivilege
  mitigated by PrivilegedAccess
  reference cwe "CWE-269", cis_kubernetes "5.1.1", cis_kubernetes "5.1.3", attack "T1078.004", attack "T1098.006"
}

/**
 * Dashboards were meant for a laptop, and put on the internet for convenience: without a password, or with an
 * administrator's rights for whoever opens them. Miners search for them; in 2018 they found a car maker's.
 */
threat OpenDashboard "A stranger opens the dashboard and runs what they like" {
  stride Spoofing, ElevationOfPrivilege
  applies to process where on ClusterDashboard or on DeploymentController
  severity high
  mitigated by UserAuthentication
  mitigated by NetworkRestriction
  reference cwe "CWE-306", attack "T1133", attack "T1610"
}

/**
 * The cluster keeps its secrets in etcd. Left to its defaults they stand there in clear, so a backup, a snapshot of a
 * disk or a look into etcd is every password of every team.
 */
threat ReadableEtcd "The cluster's store shows all secrets in clear" {
  stride InformationDisclosure
  applies to process where on ContainerOrchestrator
  severity medium
  severity high where as premises or as iaas
  mitigated by EncryptionAtRest
  reference cwe "CWE-312", cis_kubernetes "1.2.27", attack "T1552.007"
}

/**
 * In a new cluster each pod reaches each other pod, in all namespaces, and nothing says so. A broken front end scans
 * the databases of other teams. Deny by default in each namespace, then allow what is drawn in this model.
 */
threat FlatPodNetwork "From one broken pod, all others can be reached" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to process where on ContainerOrchestrator or on ClusterWorkload and handles confidential
  applies to store where on ClusterWorkload and holds internal
  severity medium
  mitigated by NetworkSegmentation
  reference cwe "CWE-653", cis_kubernetes "5.3.2", attack "T1046", attack "T1021"
}

/**
 * A pod takes the name or address of another, or simply calls: inside the cluster few ask who is there. With an identity
 * for each workload, by mesh or by token, a callee knows which program it talks to.
 */
threat NamelessPod "Any pod calls the service as if it were another" {
  stride Spoofing
  applies to flow from process to process where source (on ClusterWorkload) and target (on ClusterWorkload) and carries confidential and not target (on NetworkService)
  severity medium
  mitigated by ServiceAuthentication or UserAuthentication
  reference cwe "CWE-306", attack "T1557"
}

/**
 * Pods can ask the node's metadata address for the node's own credentials, whether the internet reaches them or not, and
 * the node may read all images, disks and buckets that any pod there needs.
 */
threat PodAsksMetadata "A pod asks for the credentials of its node" {
  stride ElevationOfPrivilege
  applies to process where on ContainerOrchestrator and not as premises
  severity medium
  mitigated by MetadataProtection
  reference cwe "CWE-441", attack "T1552.005"
}

/**
 * Who started that pod, who read that secret, who opened a shell in production? The cluster's API sees it all, and keeps
 * none of it until an audit policy says what to keep.
 */
threat UnseenClusterCommands "Nobody can say who commanded the cluster" {
  stride Repudiation
  applies to process where on ContainerOrchestrator
  severity medium
  mitigated by AuditLogging
  reference cwe "CWE-778", cis_kubernetes "3.2.1", attack "T1562.008", attack "T1609"
}

/**
 * Manifests lie in a repository, and base64 is no encryption. A secret that was committed with them is read by all who
 * can clone, for as long as the history lasts.
 */
threat SecretsInManifests "Secrets lie in clear in the manifests" {
  stride InformationDisclosure
  applies to process where on DeploymentController
  severity medium
  mitigated by SecretStore or SecretScanning
  reference cwe "CWE-312", cwe "CWE-540", cis_kubernetes "5.4.2", attack "T1552.001"
}
