library kubernetes

// Kubernetes whoever runs it. For what runs in a cluster, the "provider" is who runs the cluster: a cloud, or your own
// platform team, whose cluster is then another part of the model. Managed clusters are in the libraries of their clouds
// (`Aks`, `Eks`, `GkeStandard`); a model that has one of those says `use kubernetes` for the threats here.

/** Something that runs in pods of a cluster, beside the pods of others. */
category ClusterWorkload "Workload in a cluster" is ContainerPlatform

/** Pods of a program that keeps nothing: a web application, an API. Replaced one by one when you ship a new image. */
service Deployment "Kubernetes Deployment" as paas is ClusterWorkload, WebApplication at "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/" {
  layer OperatingSystem shared provider "the nodes below, and the kernel that all pods share" customer "a current base image for yours" at "https://kubernetes.io/docs/concepts/security/cloud-native-security/"
  layer Applications customer "your images and what is in them"
  layer NetworkControls customer "network policies, and TLS between pods: without them, everything talks to everything in clear"
  shares Redundancy provider "nodes in several zones" customer "replicas, and constraints that spread them" at "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  shares AuditLogging provider "collection of what containers print" customer "writing who did what, and keeping it" at "https://kubernetes.io/docs/concepts/cluster-administration/logging/"
  shares DdosProtection provider "the capacity of the network in front" customer "an answer on how much it withstands"
  offers EncryptionInTransit "TLS on the ingress, and mutual TLS with a service mesh" at "https://kubernetes.io/docs/concepts/services-networking/ingress/"
  offers ServiceAuthentication "tokens of service accounts that are made out to one audience" at "https://kubernetes.io/docs/concepts/security/service-accounts/"
  offers ManagedIdentity "a token of its service account, exchanged for rights in the cloud" at "https://kubernetes.io/docs/concepts/security/service-accounts/"
  offers LeastPrivilege "a service account for each workload, and a token only where one is needed" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "a security context: no root, no privileges, limits on memory and processor" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  offers NetworkSegmentation, EgressRestriction "network policies, where the cluster's network plugin enforces them" at "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  offers SecretStore "secrets that are mounted, from the cluster or from a vault" at "https://kubernetes.io/docs/concepts/configuration/secret/"
  offers TrustedImages "images by digest, from a registry of yours" at "https://kubernetes.io/docs/concepts/containers/images/"
  alternative StatefulSet
}

/** Pods with a name and a disk that stay: a database or a broker that you run in the cluster. Say what it is: `store Db on StatefulSet is RelationalDatabase`. */
service StatefulSet "Kubernetes StatefulSet" as paas is ClusterWorkload at "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/" {
  layer OperatingSystem shared provider "the nodes below, and the kernel that all pods share" customer "a current image of the engine in yours" at "https://kubernetes.io/docs/concepts/security/cloud-native-security/"
  layer Applications customer "your images and what is in them"
  layer NetworkControls customer "network policies, and TLS of the engine itself"
  shares EncryptionAtRest provider "disks below the volumes" customer "a storage class that encrypts, or the engine's own encryption" at "https://kubernetes.io/docs/concepts/storage/storage-classes/"
  shares Redundancy provider "nodes in several zones" customer "replicas of the engine, spread over them" at "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  shares AuditLogging provider "collection of what containers print" customer "the engine's own log of who read what" at "https://kubernetes.io/docs/concepts/cluster-administration/logging/"
  offers LocalAuthenticationDisabled "certificates or tokens of service accounts, in place of the engine's passwords" at "https://kubernetes.io/docs/concepts/security/service-accounts/"
  offers Backup "volume snapshots, beside dumps of the engine" at "https://kubernetes.io/docs/concepts/storage/volume-snapshots/"
  offers LeastPrivilege "a service account for each workload, and a token only where one is needed" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "a security context: no root, no privileges, limits on memory and processor" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  offers NetworkRestriction, NetworkSegmentation, EgressRestriction "network policies, where the cluster's network plugin enforces them" at "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  offers TrustedImages "images by digest, from a registry of yours" at "https://kubernetes.io/docs/concepts/containers/images/"
  alternative Deployment
}

/** One pod on each node: agents for logs, networks and security. Most ask for rights on the node, so each is worth a second look. */
service DaemonSet "Kubernetes DaemonSet" as paas is ClusterWorkload at "https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/" {
  layer OperatingSystem shared provider "the nodes below, and the kernel that all pods share" customer "a current base image for yours" at "https://kubernetes.io/docs/concepts/security/cloud-native-security/"
  layer Applications customer "the agent's image and what is in it"
  layer NetworkControls customer "network policies: pods on the host's network pass them by"
  offers LeastPrivilege "a service account of its own, with read rights where those do" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "single capabilities and read-only mounts, in place of privileged pods" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  offers NetworkSegmentation, EgressRestriction "network policies, where the cluster's network plugin enforces them" at "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  offers TrustedImages "images by digest, from a registry of yours" at "https://kubernetes.io/docs/concepts/containers/images/"
  alternative Deployment
}

/** Pods that run to their end, once or by the clock: imports, reports, backups. Nobody watches what a job does at night. */
service CronJob "Kubernetes Job or CronJob" as paas is ClusterWorkload, BatchCompute at "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/" {
  layer OperatingSystem shared provider "the nodes below, and the kernel that all pods share" customer "a current base image for yours" at "https://kubernetes.io/docs/concepts/security/cloud-native-security/"
  layer Applications customer "your images and what is in them"
  layer NetworkControls customer "network policies, and TLS to what it calls"
  offers ManagedIdentity "a token of its service account, exchanged for rights in the cloud" at "https://kubernetes.io/docs/concepts/security/service-accounts/"
  offers LeastPrivilege "a service account for each job, and a token only where one is needed" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "a security context: no root, no privileges, limits on memory and time" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  offers NetworkSegmentation, EgressRestriction "network policies, where the cluster's network plugin enforces them" at "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  offers SecretStore "secrets that are mounted, from the cluster or from a vault" at "https://kubernetes.io/docs/concepts/configuration/secret/"
  offers TrustedImages "images by digest, from a registry of yours" at "https://kubernetes.io/docs/concepts/containers/images/"
  alternative Deployment
}
