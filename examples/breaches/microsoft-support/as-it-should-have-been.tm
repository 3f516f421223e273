/*
 * Microsoft's customer support database, as it should have been: still on machines of their own, and ready.
 *
 * The same five servers. The network's rules deny by default and change by review only; an alarm compares them with what
 * they should be; the servers ask who is calling; and somebody checks what the masking has missed. On machines of your
 * own you also patch and harden: the price of IaaS, in lines. Move Search to AiSearch, and see three of the defenses
 * below become Azure's or needless, and a new one appear that is yours.
 *
 * The remedies follow what Microsoft announced on 22 January 2020; file names and teams are made up.
 */
system Support "Microsoft customer support, as it should have been" {
  owner "Support engineering"
  incidents {
    detect by "Security operations" using "Microsoft Defender for Cloud"
    assess, diagnose, close by "Security response"
    stabilize by "Support engineering"
    fallout by "Communications"
    notify "Privacy office" within 72 hours
  }
}

use azure

data Cases "Support cases" confidential contains personal

boundary Internet untrusted {
  actor Engineer "Support engineer, from anywhere"
}

boundary Subscription "Support analytics" on azure {
  store Search "Five Elasticsearch servers" on VirtualMachine is SearchIndex {
    holds Cases
    // What was missing
    implements NetworkRestriction "deny by default, no public address, only by VPN" evidence "infra/network.bicep#L18"
    implements UserAuthentication "Microsoft Entra ID, at the proxy before each server" evidence "infra/proxy.yaml"
    implements ConfigurationMonitoring "an alarm on any change of a network rule" by "Security operations" evidence "policy/network-rules.json"
    implements DataMasking "before import, with a sample checked each week" by "Privacy office" evidence "checks/masking-2019-12.md"
    // What goes with machines of your own
    implements SystemPatching, HostAntiMalware, HostHardening "Update Manager, Defender for Servers, machine configuration" evidence "infra/servers.bicep"
    implements LeastPrivilege, AccessReview "one role for each region, reviewed every quarter" evidence "infra/roles.yaml"
    implements AuditLogging, ExfiltrationDetection "all queries, with an alarm on bulk reads" by "Security operations" evidence "runbooks/bulk-queries.md"
    implements DataRetention "two years" evidence "infra/lifecycle.json"
  }
}

flow Engineer -> Search "queries" over Https returns Cases
