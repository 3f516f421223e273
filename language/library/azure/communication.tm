library azure

/** Calls, chats, text messages and mail from applications of yours. */
service CommunicationServices "Azure Communication Services" from azure as paas is CommunicationService, MailService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-communication-services-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "a setting that disables access keys"
  offers LeastPrivilege "Azure roles on the resource"
  offers AuditLogging "resource logs of calls, chats and mails"
  offers SenderAuthentication "verified domains with SPF and DKIM" at "https://learn.microsoft.com/azure/communication-services/concepts/email/email-domain-and-sender-authentication"
  lacks Backup, ConditionalAccess, ManagedIdentity, SecretStore, SupportAccessApproval, NetworkRestriction, NetworkSegmentation, CustomerManagedKeys, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, ConfigurationMonitoring
  alternative NotificationHubs
}

/** Joins a telephone network to Teams and its like. It is for operators of networks. */
service CommunicationsGateway "Azure Communications Gateway" from azure as paas is CommunicationService, PrivateConnection at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-communications-gateway-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides UserAuthentication "Microsoft Entra authorization of every request"
  provides ServiceAuthentication "certificates between networks"
  provides LocalAuthenticationDisabled "Microsoft Entra ID only"
  provides SecretStore "secrets of the gateway in a vault of Azure's"
  provides NetworkRestriction "connections with the operator's network alone"
  provides NetworkSegmentation "networks of its own"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  lacks Backup, ConditionalAccess, ManagedIdentity, LeastPrivilege, SupportAccessApproval, CertificateManagement, DataClassification, ThreatDetection, ExfiltrationDetection, AuditLogging, ConfigurationMonitoring
  alternative CommunicationServices
}

/** Connects a bot of yours with Teams, web chat and other channels. What the bot says, and what it may do, is your code. */
service BotService "Azure AI Bot Service" from azure as paas is CommunicationService at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-bot-service-security-baseline" {
  provides EncryptionAtRest "encryption with platform keys"
  provides EncryptionInTransit "TLS on every connection"
  provides SystemPatching "Azure runs the service" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility"
  provides DdosProtection "DDoS infrastructure protection" at "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"
  offers UserAuthentication, ServiceAuthentication "Microsoft Entra authorization"
  offers LocalAuthenticationDisabled "managed identities in place of the bot's password"
  offers ManagedIdentity "managed identity of the bot"
  offers SecretStore "secrets of channels in Key Vault"
  offers NetworkRestriction "private endpoints, and a setting that disables public access"
  offers NetworkSegmentation "a private bot in a subnet with a network security group"
  offers CustomerManagedKeys "customer-managed keys in Key Vault"
  offers AuditLogging "resource logs of requests to the bot"
  offers ConfigurationMonitoring "definitions of Azure Policy"
  lacks Backup, ConditionalAccess, LeastPrivilege, DataClassification, ThreatDetection, ExfiltrationDetection
  alternative CommunicationServices
}
