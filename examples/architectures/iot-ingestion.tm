/*
 * Pumps in the field report to Azure: a gate for devices, a stream, stores for minutes and for years. Ready.
 *
 * The pumps stand in houses that anybody can break into, so their boundary is `untrusted`, and all that they open a flow to
 * is exposed. Each has a certificate of its own: one stolen pump is shut out, and the others go on.
 * Readings are worth little to a thief; firmware and commands are worth a flood. So the firmware is asked for
 * `BuildIntegrity`, which the readings are not.
 * What to take home: data that contain `code` are asked whether somebody could exchange them, even where all may read them.
 *
 * After the IoT reference architecture of the Azure Architecture Center:
 * https://learn.microsoft.com/azure/architecture/reference-architectures/iot
 */
system Pumps "Pumps in the field" {
  owner "Device team"
  incidents {
    detect by "Control room" using "Microsoft Defender for IoT"
    assess, diagnose by "Device team"
    stabilize by "Control room"
    fallout by "Customer service"
    close by "Device team"
    notify "Data protection officer" within 72 hours
  }
}

use azure

data Readings "Pressure and flow" internal
data Commands "Commands to pumps" internal
data Firmware "Firmware" internal contains code
data Customers "Sites and contacts of customers" confidential contains personal

boundary Field "Pump houses" untrusted {
  external Pump "Pump with a modem"
  actor Technician "Technician of the customer"
}

boundary Cloud "Subscription of the fleet" on azure {
  implements LeastPrivilege "Azure roles for each identity, on single resources" evidence "infra/roles.bicep"
  implements ManagedIdentity
  implements LocalAuthenticationDisabled "Entra ID and device certificates only" evidence "policy/local-auth.json"
  implements ConfigurationMonitoring, ThreatDetection, ExfiltrationDetection "Defender for Cloud" by "Security operations"
  implements AuditLogging "diagnostic settings, a year" evidence "infra/logs.bicep"

  process Hub "Gate for devices" on IotHub {
    implements DeviceLifecycle "a certificate for each pump, a list of the lost, updates in rings" evidence "runbooks/devices.md"
  }
  process Rules "Alarms from the stream" on StreamAnalytics
  store Lake "All readings, for years" on DataLakeStorage {
    holds Readings
    implements PublicAccessBlock "anonymous access is off for the account" evidence "infra/lake.bicep#L8"
    implements Backup "a copy in another region, each night"
  }
  store History "Readings of ninety days" on DataExplorer {
    holds Readings
    excludes Backup "Loaded again from the lake"
  }
  store Twins "Model of each site" on DigitalTwins {
    holds Customers
    implements NetworkRestriction "a private endpoint" evidence "infra/twins.bicep"
    implements Backup, DeletionProtection "an export each night to an immutable container"
    waives ColumnEncryption "A name and a telephone number for each site, and no more" by "Data protection officer" until 2032-12-31
    implements DataRetention "with the contract of the customer"
  }
  store Updates "Firmware" on BlobStorage {
    holds Firmware
    implements BuildIntegrity "signed with a key in a hardware module; pumps refuse all else" evidence "pipelines/firmware.yaml"
    implements PublicAccessBlock "links for one pump and one hour, by user delegation" evidence "infra/updates.bicep"
    implements Backup "each release is in the repository, too"
  }
  process Alarms "Decides and commands" on FunctionApp {
    implements InputValidation "no command beyond what a pump can bear" evidence "src/limits.ts"
    implements DependencyPatching "checked in each build" evidence "pipelines/functions.yaml"
  }
  process Console "Console" on AppService {
    implements InputValidation, DependencyPatching "checked in each build" evidence "pipelines/console.yaml"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "Entra External ID, with a second factor"
    implements AuthorizationChecks "a technician sees the sites of the own company" evidence "src/sites.test.ts"
    implements WebApplicationFirewall, RateLimiting "Front Door policy, in prevention mode" evidence "infra/front-door.bicep"
    implements NetworkSegmentation, EgressRestriction "a subnet of its own, egress by the firewall"
  }
}

flow Pump -> Hub "sends readings" over Mqtts carries Readings returns Commands
flow Pump -> Updates "fetches firmware" over Https returns Firmware
flow Rules -> Hub "reads the stream" over Amqps returns Readings
flow Rules -> Lake "keeps all" over Https carries Readings
flow Rules -> History "keeps ninety days" over Https carries Readings
flow Rules -> Alarms "pressure out of range" over Https carries Readings
flow Alarms -> Twins "which site is it" over Https returns Customers
flow Alarms -> Hub "stops a pump" over Amqps carries Commands
flow Technician -> Console "looks at his pumps" over Https carries Customers returns Readings
flow Console -> History "draws curves" over Https returns Readings
flow Console -> Twins "sites and contacts" over Https carries Customers returns Customers
