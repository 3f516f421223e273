library generic

/** Answers from the edge of the network, and filters there. */
service EdgeNetwork "Content delivery network" as saas is Cdn {
  provides EncryptionInTransit "TLS at the edge"
  provides DdosProtection "capacity at the edge"
  offers WebApplicationFirewall "managed rules for web attacks"
  offers CertificateManagement "managed certificates"
}

/** Takes requests in, and spreads them over servers of yours. */
service BalancerService "Managed load balancer" as paas is LoadBalancing {
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  shares EncryptionInTransit provider "TLS is there" customer "a listener that requires it"
  offers CertificateManagement "managed certificates"
  offers WebApplicationFirewall "a filter of web attacks, in a larger plan or beside it"
}

/** The front door of APIs, run for you. */
service ApiFrontDoor "Managed API gateway" as paas is ApiGateway {
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  shares EncryptionInTransit provider "TLS is there" customer "clients that require it"
  offers RateLimiting "quotas for each caller"
  offers WebApplicationFirewall "a web application firewall in front"
  offers UserAuthentication, ServiceAuthentication, SessionManagement "token validation"
}

/** A filter between networks, run for you. */
service ManagedFirewall "Managed firewall" as paas is Firewall {
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  shares NetworkRestriction provider "a filter" customer "its rules, reviewed as code is"
  offers EncryptionInTransit "inspection of TLS"
}

/** Brings remote people in. */
service RemoteAccessService "Managed remote access" as paas is RemoteAccess {
  shares DdosProtection provider "the capacity of its network" customer "an answer on how much it withstands"
  provides EncryptionInTransit "encrypted tunnels"
}
