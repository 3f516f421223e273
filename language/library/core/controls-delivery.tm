library core

// What keeps the way from source code to production clean.

/**
 * Review each change before it is built, sign what is built, and deploy only what is signed. Protect branches and pipelines.
 *
 * How: protected branches with a second pair of eyes, short-lived runners, provenance and signatures, approvals for production.
 * Check: a push past the review fails, and each running version leads back to a reviewed commit.
 */
control BuildIntegrity "Protected build and deployment" {
  layer Configuration
  reference mcsb "DS-3", mcsb "DS-6", nist "SI-7", nist "CM-6", cis "16.7", ccm "CCC-04"
}

/**
 * Take packages only from sources that you chose, in versions that you pinned, and look at new ones before they come in.
 *
 * How: lock files with hashes, a mirror of your own, a waiting time for new versions, names of your own reserved.
 * Check: a package with a changed hash, or from a foreign source, breaks the build.
 */
control ComponentVetting "Vetted packages" {
  layer Configuration
  reference mcsb "DS-2", nist "SR-3", nist "SA-15", cis "16.5", cis "16.11", ccm "AIS-04"
}

/**
 * Let the pipeline look for holes in your own code before it goes live, and have somebody attack the result from time to time.
 *
 * How: static analysis on each change, dynamic tests on staging, threat model and penetration test with each larger change.
 * Check: a planted flaw stops the pipeline, and the findings of the last test are closed.
 */
control SecurityTesting "Security tests of what you build" {
  layer Configuration
  reference mcsb "DS-1", mcsb "DS-4", mcsb "DS-5", mcsb "PV-7", nist "SA-11", nist "SA-15", nist "CA-8", cis "16.12", cis "16.14", cis "18.2", ccm "AIS-05"
}

/**
 * Search each change and the whole history for passwords, keys and tokens, and refuse a push that has one.
 *
 * How: a scanner on the server that blocks, one on the laptop that warns, and a rule that a found secret is changed within the hour.
 * Check: a planted token is refused, and the last full scan found none that still works.
 */
control SecretScanning "Search for secrets in code" {
  layer Configuration
  reference mcsb "IM-8", nist "IA-5(7)", cis "16.12"
}
