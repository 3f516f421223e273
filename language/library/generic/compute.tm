library generic

// Software on anything: services without a provider. What a managed service of a kind usually does is said here;
// all else follows from its model and the responsibility table. The names differ from those of the clouds on purpose.

/** A machine at some hoster: from the operating system upwards, everything is yours. */
service RentedServer "Virtual machine" as iaas is ComputeHost

/** Runs a web application of yours, and patches what is below it. */
service WebHosting "Web application platform" as paas is WebApplication {
  shares EncryptionInTransit provider "TLS at the front" customer "refusal of plain HTTP"
  offers WebApplicationFirewall "a web application firewall in front"
  offers NetworkSegmentation, EgressRestriction "a private network with rules of yours"
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  layer Applications customer "your code and its libraries"
  alternative FunctionPlatform, ContainerHosting
}

/** Runs single functions of yours on demand. */
service FunctionPlatform "Function platform" as paas is Function, WebApplication {
  shares EncryptionInTransit provider "TLS at the front" customer "refusal of plain HTTP"
  offers WebApplicationFirewall "a web application firewall in front"
  offers NetworkSegmentation, EgressRestriction "a private network with rules of yours"
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  layer Applications customer "your code and its libraries"
  alternative WebHosting, ContainerHosting
}

/** Runs containers of yours, without nodes to look after. */
service ContainerHosting "Container platform" as paas is ContainerPlatform, WebApplication {
  shares EncryptionInTransit provider "TLS at the front" customer "refusal of plain HTTP"
  offers WebApplicationFirewall "a web application firewall in front"
  offers NetworkSegmentation, EgressRestriction "a private network with rules of yours"
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  layer Applications customer "your code and its libraries"
  alternative WebHosting, KubernetesCluster
}

/** Kubernetes with a control plane that somebody runs for you. You roll the nodes' updates out. */
service KubernetesCluster "Managed Kubernetes" as paas is ContainerOrchestrator {
  offers WebApplicationFirewall "a web application firewall in front"
  offers NetworkSegmentation, EgressRestriction "a private network with rules of yours"
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  offers EncryptionInTransit "TLS on the ingress"
  layer OperatingSystem shared provider "patched node images" customer "rolling them out to the nodes"
  layer Applications customer "your code and its libraries"
  alternative ContainerHosting
}
