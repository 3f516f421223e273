library azure

/** Windows desktops and applications for people, on machines of yours: Azure brokers the connections, the machines are yours to keep. */
service VirtualDesktops "Azure Virtual Desktop" from azure as iaas is VirtualDesktop, ComputeHost {
  provides EncryptionAtRest, EncryptionInTransit "encryption of disks, TLS to the client" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-virtual-desktop-security-baseline"
  offers HostAntiMalware "Microsoft Defender for Endpoint" at "https://learn.microsoft.com/security/benchmark/azure/baselines/azure-virtual-desktop-security-baseline"
}
