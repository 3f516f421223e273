library kubernetes

/** A cluster that you set up and run: control plane, etcd and nodes, on machines of your own. Nothing below your pods is anybody else's. */
service OwnCluster "Self-managed Kubernetes" as premises is ContainerOrchestrator at "https://kubernetes.io/docs/setup/production-environment/" {
  offers SystemPatching "upgrades of control plane and nodes, one minor version at a time" at "https://kubernetes.io/docs/tasks/administer-cluster/cluster-upgrade/"
  offers EncryptionAtRest "encryption of secrets in etcd, off until you configure it" at "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"
  offers EncryptionInTransit "TLS between all parts of the control plane, with certificates that end after a year" at "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"
  offers UserAuthentication "sign-in by OpenID Connect" at "https://kubernetes.io/docs/reference/access-authn-authz/authentication/"
  offers LeastPrivilege "roles by namespace, with the node authorizer for nodes" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "Pod Security admission, which refuses pods that ask for privileges" at "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  offers TrustedImages "admission policies that let signed images in" at "https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/"
  offers NetworkSegmentation "network policies, with a network plugin that enforces them" at "https://kubernetes.io/docs/concepts/services-networking/network-policies/"
  offers AuditLogging "an audit policy of the API server, which records nothing until it is there" at "https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
  offers Redundancy "several control planes and etcd members" at "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/"
  offers HostHardening "a kubelet without anonymous requests" at "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
}

/** A web page that shows and changes what runs in a cluster. What it may do, whoever opens it may do. */
service ClusterDashboard "Kubernetes dashboard" as paas is ClusterWorkload, ManagementPlane at "https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the dashboard"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "network policies around it"
  offers UserAuthentication "sign-in with the caller's own token, in place of a shared one"
  offers LeastPrivilege "no role of its own: each user's rights decide" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers NetworkRestriction "access through a tunnel alone, with no public address"
  offers WorkloadIsolation "a security context for its pods" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
}

/** Pulls what should run from a repository, and makes the cluster follow: Argo CD, Flux. No pipeline outside needs rights in the cluster then; this one has them all. */
service DeploymentController "GitOps controller" as paas is ClusterWorkload, ManagementPlane at "https://argo-cd.readthedocs.io/en/stable/operator-manual/security/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the controller"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "network policies around it"
  offers UserAuthentication, MultiFactorAuthentication "single sign-on with your identity provider" at "https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/"
  offers LeastPrivilege "projects that say which repository may change which namespace" at "https://argo-cd.readthedocs.io/en/stable/user-guide/projects/"
  offers PrivilegedAccess "roles by group of the identity provider, and no local administrator" at "https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/"
  offers SecretStore "references to a vault, where manifests would have secrets" at "https://argo-cd.readthedocs.io/en/stable/operator-manual/secret-management/"
  offers ConfigurationMonitoring "an alarm on each difference between cluster and repository" at "https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/"
}

/** Asks of everything that comes into the cluster whether a rule forbids it: Kyverno, Gatekeeper, or the policies built in. If it fails open, nobody asks. */
service AdmissionPolicy "Admission policy engine" as paas is ClusterWorkload, ManagementPlane at "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the engine"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "network policies around it"
  offers WorkloadIsolation "rules after the pod security standards" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  offers TrustedImages "rules that verify signatures of images" at "https://kyverno.io/docs/policy-types/cluster-policy/verify-images/overview/"
  offers ConfigurationMonitoring "reports on what runs and breaks a rule" at "https://kyverno.io/docs/guides/reports/"
  offers LeastPrivilege "rights to read what its rules look at, and no more" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
}

/** Runs other software for you by watching records of its own: an operator for a database, for certificates. It holds wide rights, often in all namespaces. */
service ClusterOperator "Operator" as paas is ClusterWorkload, ManagementPlane at "https://kubernetes.io/docs/concepts/extend-kubernetes/operator/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the operator"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "network policies around it"
  offers LeastPrivilege "a role for the namespaces that it looks after, in place of the whole cluster" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
  offers WorkloadIsolation "a security context for its pods" at "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  lacks BuildIntegrity "what its charts bring in, you vet"
}
