library aws

/** Connects devices, takes in what they send, and sends them commands. */
service IotCore "AWS IoT Core" from aws as paas is IotPlatform, MessageBroker at "https://docs.aws.amazon.com/iot/latest/developerguide/iot-security.html" {
  provides EncryptionAtRest, EncryptionInTransit "encryption at rest, TLS on every connection" at "https://docs.aws.amazon.com/iot/latest/developerguide/data-encryption.html"
  provides SystemPatching "Amazon runs the service" at "https://aws.amazon.com/compliance/shared-responsibility-model/"
  provides Redundancy "copies in several Availability Zones" at "https://docs.aws.amazon.com/iot/latest/developerguide/disaster-recovery-resiliency.html"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "logs of connections and rules, switched on" at "https://docs.aws.amazon.com/iot/latest/developerguide/configure-logging.html"
  offers UserAuthentication, ServiceAuthentication "a certificate for each device" at "https://docs.aws.amazon.com/iot/latest/developerguide/x509-client-certs.html"
  offers LocalAuthenticationDisabled "certificates and roles, in place of shared credentials" at "https://docs.aws.amazon.com/iot/latest/developerguide/x509-client-certs.html"
  offers DeviceLifecycle "jobs for updates, and certificates that can be revoked" at "https://docs.aws.amazon.com/iot/latest/developerguide/iot-jobs.html"
  offers LeastPrivilege, AuthorizationChecks "policies with variables, so that each device has its own topics" at "https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html"
  offers ManagedIdentity "a narrow role for each rule" at "https://docs.aws.amazon.com/iot/latest/developerguide/iot-create-role.html"
  offers ThreatDetection, ConfigurationMonitoring "AWS IoT Device Defender" at "https://docs.aws.amazon.com/iot/latest/developerguide/device-defender.html"
  offers NetworkRestriction "VPC endpoints, and conditions in policies" at "https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-VPC.html"
  offers CertificateManagement "checks of certificates that end soon" at "https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-device-cert-approaching-expiration.html"
  offers KeyRotation "new certificates by jobs" at "https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-device-cert-approaching-expiration.html"
  offers RateLimiting "quotas for each connection" at "https://docs.aws.amazon.com/general/latest/gr/iot-core.html"
}
