library core

// What goes wrong on the way from source code to production.

/** Who changes the build changes everything that it delivers, under your own signature. */
threat TamperedBuild "Somebody slips code into what you deliver" {
  stride Tampering
  applies to process, store where on CiService or on SourceControl
  severity high
  mitigated by BuildIntegrity
  reference cwe "CWE-494", capec "CAPEC-444", attack "T1195.002"
}

/** An image or package that was exchanged in its store runs with all rights of the program that it replaces. */
threat ExchangedArtifact "A package or image is exchanged for a malicious one" {
  stride Tampering, ElevationOfPrivilege
  applies to store where (on ArtifactStore or holds code) and not (on SourceControl or on CiService)
  severity medium
  mitigated by BuildIntegrity
  reference cwe "CWE-494", attack "T1525", attack "T1195.002"
}

/**
 * A package with a name that is nearly right, or a popular one whose maintainer was robbed, runs its code on the build
 * machine the minute it is fetched. Pin what you use, and fetch it from a mirror of your own.
 */
threat PoisonedPackage "A package from the internet brings malicious code into the build" {
  stride Tampering, ElevationOfPrivilege
  applies to process where on CiService
  severity medium
  mitigated by ComponentVetting
  reference cwe "CWE-1357", cwe "CWE-829", capec "CAPEC-538", attack "T1195.001"
}

/** What no test looks for is found by others. A pipeline can look each time, and a person now and then. */
threat UntestedRelease "A hole in your own code goes live unseen" {
  stride Tampering, InformationDisclosure
  applies to process where on CiService
  severity low
  mitigated by SecurityTesting
  reference nist "SA-11"
}

/**
 * Pipelines, workflows and copy jobs hold the credentials of everything they connect. Whoever may change one of them, or
 * send it a change to build, uses those. Let each one reach its own targets only.
 */
threat BorrowedPipeline "A changed job uses the credentials of all that it connects" {
  stride ElevationOfPrivilege, InformationDisclosure
  applies to process where on CiService or on WorkflowAutomation or on DataIntegration
  severity medium
  severity high where on CiService
  mitigated by LeastPrivilege
  reference cwe "CWE-250", capec "CAPEC-233", attack "T1078.004"
}

/**
 * A build service that is broken into gives away the keys of all its customers, and each of those keys opens a cloud until
 * somebody changes it. Let the platform vouch for the run: then there is no key to keep.
 */
threat KeptDeploymentKeys "Keys for production are stolen from the build service" {
  stride Spoofing, InformationDisclosure
  applies to process where on CiService
  severity medium
  mitigated by ManagedIdentity or SecretStore
  reference cwe "CWE-522", attack "T1552", attack "T1528"
}

/**
 * A key that was pushed once stays in the history and in every clone, and scanners find it within minutes where the
 * repository is public. Refuse the push; what got in has to be changed, not only removed.
 */
threat SecretsInHistory "Keys and passwords lie in the history of the code" {
  stride InformationDisclosure, Spoofing
  applies to process, store where on SourceControl
  severity medium
  mitigated by SecretScanning
  reference cwe "CWE-540", cwe "CWE-798", attack "T1552.001", attack "T1213.003"
}

/**
 * An image from a public registry brings whatever its maker put in, and a tag can point to another image tomorrow. Run
 * what your own pipeline built and signed, on a base that you chose.
 */
threat UntrustedImage "A container image brings a back door along" {
  stride Tampering, ElevationOfPrivilege
  applies to process where on ContainerPlatform
  severity low
  severity medium where exposed
  mitigated by TrustedImages
  reference cwe "CWE-829", cwe "CWE-912", attack "T1204.003", attack "T1610"
}
