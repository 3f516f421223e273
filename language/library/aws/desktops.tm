library aws

/** Desktops of people, run by Amazon in a network of yours. What is installed on them is yours. */
service WorkSpaces "Amazon WorkSpaces" from aws as paas is VirtualDesktop at "https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html" {
  layer OperatingSystem shared provider "a maintenance window, and images" customer "updates of system and programs" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/update-management.html"
  layer Applications customer "the programs on each desktop"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides EncryptionInTransit "an encrypted picture on the way to the client" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-protocols.html"
  shares SystemPatching provider "a maintenance window, and images" customer "updates of system and programs" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html"
  shares NetworkRestriction provider "a security group around the desktops" customer "its rules, and IP access control groups" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "events of sign-ins, kept" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/cloudwatch-events.html"
  offers EncryptionAtRest, CustomerManagedKeys "encrypted volumes, with keys in AWS KMS" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"
  offers UserAuthentication, MultiFactorAuthentication "RADIUS with a directory, smart cards, or sign-in by SAML" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/smart-cards.html"
  offers DeviceCompliance, ConditionalAccess "trusted devices with certificates" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/trusted-devices.html"
  offers LeastPrivilege "users without local administrator rights" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/update-directory-details.html"
  offers EgressRestriction, NetworkSegmentation "private subnets, with a NAT or firewall" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-vpc.html"
  offers SessionManagement "idle disconnect, and no clipboard or printer" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/group_policy.html"
  offers Backup "a snapshot of the user's volume every 12 hours" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/restore-workspace.html"
  offers Redundancy "a standby in another region" at "https://docs.aws.amazon.com/workspaces/latest/adminguide/business-continuity.html"
  lacks HostAntiMalware "bring an agent of your own"
  alternative AppStream
}

/** Single programs, streamed to a browser. The machine behind ends with the session. */
service AppStream "Amazon AppStream 2.0" from aws as paas is VirtualDesktop at "https://docs.aws.amazon.com/appstream2/latest/developerguide/security.html" {
  layer OperatingSystem shared provider "patched base images" customer "images of yours that are made anew from them" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/administer-images.html"
  layer Applications customer "the programs in your images"
  provides DdosProtection "AWS Shield Standard" at "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  provides EncryptionAtRest, EncryptionInTransit "encrypted volumes, and an encrypted picture on the way" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/data-protection.html"
  shares SystemPatching provider "patched base images" customer "images of yours that are made anew from them" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/administer-images.html"
  shares NetworkRestriction provider "a security group around each fleet" customer "its rules, and no direct access to the internet" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/managing-network-default-internet-access.html"
  shares AuditLogging provider "a record of management calls in CloudTrail, for 90 days" customer "reports of use, kept" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/logging-using-cloudtrail.html"
  offers UserAuthentication, MultiFactorAuthentication, ConditionalAccess "sign-in by SAML, with the rules behind it" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/external-identity-providers.html"
  offers LeastPrivilege "entitlements of users, and a narrow role of the fleet" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/manage-application-entitlements.html"
  offers ManagedIdentity "a role of the fleet" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/using-iam-roles-to-grant-permissions-to-applications-scripts-streaming-instances.html"
  offers EgressRestriction, NetworkSegmentation "private subnets with security groups" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/managing-network-security-groups.html"
  offers SessionManagement "limits on the length of sessions and on idle ones" at "https://docs.aws.amazon.com/appstream2/latest/developerguide/managing-stacks-fleets.html"
  lacks HostAntiMalware "bring an agent of your own, in the image"
  alternative WorkSpaces
}
