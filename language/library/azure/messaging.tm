library azure

/** Queues and topics. */
service ServiceBus "Azure Service Bus" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/service-bus-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  provides Redundancy "replicas in several zones" at "https://learn.microsoft.com/azure/reliability/reliability-service-bus"
  shares NetworkRestriction provider "a firewall in front of every namespace" customer "firewall rules, or a private endpoint"
  shares AuditLogging provider "a record of operations in the activity log" customer "a diagnostic setting for access to messages"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables shared access signatures"
  offers ManagedIdentity "managed identity of the namespace"
  offers LeastPrivilege "Azure roles on queues and topics"
  offers NetworkSegmentation "private endpoints and service endpoints in a subnet of yours"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks SecretStore, SupportAccessApproval, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative EventHubs, EventGrid
}

/** A stream of events that many can read at their own pace. */
service EventHubs "Azure Event Hubs" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/event-hubs-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides Redundancy "replicas in several zones" at "https://learn.microsoft.com/azure/reliability/reliability-event-hubs"
  shares NetworkRestriction provider "a firewall in front of every namespace" customer "firewall rules, or a private endpoint"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables shared access signatures"
  offers ManagedIdentity "managed identity of the namespace"
  offers LeastPrivilege "Azure roles on event hubs"
  offers NetworkSegmentation "private endpoints and service endpoints in a subnet of yours"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "runtime audit logs"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, SecretStore, SupportAccessApproval, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative ServiceBus, EventGrid
}

/** Delivers events to those who subscribed. */
service EventGrid "Azure Event Grid" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/event-grid-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  shares NetworkRestriction provider "address rules on every topic" customer "address rules, or a private endpoint"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of publishers"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers ManagedIdentity "managed identity of topics"
  offers LeastPrivilege "Azure roles on topics"
  offers AuditLogging "resource logs of topics"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ConditionalAccess, SecretStore, SupportAccessApproval, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative ServiceBus, EventHubs
}

/** Pushes messages to browsers and apps that stay connected. Your server says who gets which. */
service SignalR "Azure SignalR Service" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-signalr-service-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of every request"
  provides ManagedIdentity "managed identity of the service"
  provides SecretStore "Key Vault references for upstream secrets"
  // differs from mcsb "Conditional Access for Data Plane": the check is there, and the rules are the tenant's.
  shares ConditionalAccess provider "a check of every sign-in against your rules" customer "the rules"
  // differs from mcsb "Azure RBAC for Data Plane": roles guard the hubs by default; which of them you grant is yours.
  shares LeastPrivilege provider "roles to choose from" customer "a short list of who gets them"
  shares NetworkRestriction provider "private endpoints" customer "their use, and rules on who may call publicly"
  // differs from mcsb "Azure Resource Logs": a log that says who was connected is a setting.
  shares AuditLogging provider "counts of connections and messages" customer "a diagnostic setting with the connections themselves"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers CertificateManagement "certificates from Key Vault for your domains"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative WebPubSub
}

/** Web sockets for many clients, with groups and messages. Your server says who gets which. */
service WebPubSub "Azure Web PubSub" from azure as paas is MessageBroker at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-web-pubsub-security-baseline" {
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers MultiFactorAuthentication, ConditionalAccess "Microsoft Entra Conditional Access"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers ManagedIdentity "managed identity of the service"
  offers SecretStore "Key Vault references for upstream secrets"
  offers LeastPrivilege "Azure roles on hubs"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers AuditLogging "resource logs of connections and messages"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, NetworkSegmentation, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative SignalR
}

/** Sends notices to phones by the services of their makers. What is in a notice passes through those makers. */
service NotificationHubs "Azure Notification Hubs" from azure as paas is MessageBroker, CommunicationService at "https://learn.microsoft.com/security/benchmark/azure/baselines/notification-hubs-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  offers Backup "an export of registrations"
  offers AuditLogging "resource logs of operations"
  lacks UserAuthentication, ServiceAuthentication, ConditionalAccess, ManagedIdentity, SecretStore, LeastPrivilege, SupportAccessApproval, NetworkRestriction, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  // differs from mcsb "Local Authentication Methods for Data Plane Access": the baseline finds none, and the hub is
  // called with shared access signatures only.
  lacks LocalAuthenticationDisabled "shared access signatures are the only way in"
  alternative CommunicationServices
}
