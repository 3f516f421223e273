library azure

/** Queues and topics. */
service ServiceBus "Azure Service Bus" from azure as paas is MessageBroker {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/service-bus-security-baseline"
  provides EncryptionInTransit "TLS on every connection"
  provides UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  provides SystemPatching "Azure runs the service"
  offers LocalAuthenticationDisabled "a setting that disables shared access signatures"
  offers LeastPrivilege "Azure roles on queues and topics"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers ManagedIdentity "managed identity of the namespace"
  shares AuditLogging provider "a record of operations in the activity log" customer "a diagnostic setting for access to messages"
  shares NetworkRestriction provider "a firewall in front of every namespace" customer "firewall rules, or a private endpoint"
  alternative EventHubs, EventGrid
}

/** A stream of events that many can read at their own pace. */
service EventHubs "Azure Event Hubs" from azure as paas is MessageBroker {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/event-hubs-security-baseline"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "a setting that disables shared access signatures"
  offers LeastPrivilege "Azure roles on event hubs"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "runtime audit logs"
  shares NetworkRestriction provider "a firewall in front of every namespace" customer "firewall rules, or a private endpoint"
  alternative ServiceBus, EventGrid
}

/** Delivers events to those who subscribed. */
service EventGrid "Azure Event Grid" from azure as paas is MessageBroker {
  provides EncryptionAtRest "encryption with platform keys" at "https://learn.microsoft.com/security/benchmark/azure/baselines/event-grid-security-baseline"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization of publishers"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers LeastPrivilege "Azure roles on topics"
  offers AuditLogging "resource logs of topics"
  offers ManagedIdentity "managed identity of topics"
  shares NetworkRestriction provider "address rules on every topic" customer "address rules, or a private endpoint"
  lacks CustomerManagedKeys
  alternative ServiceBus, EventHubs
}
