library kubernetes

/** Takes requests into a cluster, and spreads them over pods by name and path. You run it, patch it and answer for its certificates. */
service IngressController "Ingress or gateway controller" as paas is ClusterWorkload, LoadBalancing at "https://kubernetes.io/docs/concepts/services-networking/ingress-controllers/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the controller"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "what it lets through, and to which pods"
  shares DdosProtection provider "the capacity of the network in front" customer "an answer on how much it withstands"
  offers EncryptionInTransit "TLS with redirects from plain HTTP" at "https://kubernetes.io/docs/concepts/services-networking/ingress/"
  offers CertificateManagement "cert-manager, which fetches and renews certificates" at "https://cert-manager.io/docs/usage/ingress/"
  offers RateLimiting "limits for each address, as most controllers have"
  offers WebApplicationFirewall "rules for web attacks, in the controllers that have them"
  offers LeastPrivilege "a role that reads the secrets of single namespaces" at "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"
}

/** Puts a proxy beside or below each pod, so that pods know each other by certificates: Istio, Linkerd, Cilium. Encryption is on where it is made strict. */
service ServiceMesh "Service mesh" as paas is ClusterWorkload, NetworkService at "https://istio.io/latest/docs/concepts/security/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the mesh, in each proxy"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "its policies"
  offers EncryptionInTransit, ServiceAuthentication "mutual TLS, in strict mode" at "https://istio.io/latest/docs/tasks/security/authentication/authn-policy/"
  offers AuthorizationChecks "policies that say which workload may call which" at "https://istio.io/latest/docs/tasks/security/authorization/authz-http/"
  offers NetworkSegmentation "policies that deny by default" at "https://istio.io/latest/docs/concepts/security/"
  offers EgressRestriction "a gateway for what leaves the mesh" at "https://istio.io/latest/docs/tasks/traffic-management/egress/egress-gateway/"
  offers CertificateManagement "a certificate for each workload, renewed within the day" at "https://istio.io/latest/docs/concepts/security/"
}
