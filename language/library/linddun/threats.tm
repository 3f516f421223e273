library linddun

// On where a model says `use linddun`. One threat or two for each of LINDDUN's seven; core has four more, which are always
// on: `CopiedIdentities`, `EndlessRetention`, `WrongCountry` and `CarelessRecipient`.

// ---------------------------------------------------------------------------------------------------- linking

/**
 * Each recipient sees a little: a mail address here, a purchase there. With one identifier for all, whoever gets two of
 * the collections has a life.
 */
threat LinkedRecipients "Recipients put their records about one person together" {
  privacy Linking
  applies to flow to external where carries personal or carries sensitive
  severity medium
  severity high where carries sensitive
  mitigated by UnlinkableIdentifiers
  reference linddun "L", cwe "CWE-359"
}

/** In the warehouse all systems meet, and the key that joins them is a person: behavior from one, illness from another. */
threat JoinedProfiles "Evaluations join what people did in different places" {
  privacy Linking
  applies to store where on DataWarehouse and (holds personal or holds sensitive)
  severity medium
  mitigated by UnlinkableIdentifiers
  reference linddun "L.2", cwe "CWE-359"
}

// ------------------------------------------------------------------------------------------------- identifying

/** Without names, too: one woman, born in that year, in that village, with that illness. Three columns are enough for most people. */
threat RareCombination "A rare combination of values says who is meant" {
  privacy Identifying
  applies to store where on Analytics and (holds personal or holds sensitive)
  applies to process where (on Analytics or on MachineLearning) and (handles personal or handles sensitive)
  severity medium
  mitigated by GroupedResults
  reference linddun "I.2", cwe "CWE-359"
}

// --------------------------------------------------------------------------------------------- non-repudiation

/**
 * What a person read, asked or opened can be held against them: by an employer, a partner, a state. A trace that was never
 * kept cannot be demanded.
 */
threat HeldAgainstThem "Records of what people read and did are held against them" {
  privacy NonRepudiation
  applies to store where on Monitoring and (holds personal or holds sensitive)
  applies to process where (on Monitoring or on MailService) and (handles personal or handles sensitive)
  severity low
  severity medium where handles sensitive or holds sensitive
  mitigated by SparseTraces
  reference linddun "Nr"
}

// --------------------------------------------------------------------------------------------------- detecting

/**
 * "No account with this address" tells everybody who has one: with a clinic, a party, a dating site, that is the secret
 * itself.
 */
threat KnownByAnswer "An answer tells strangers that a person is known here" {
  privacy Detecting
  applies to process where exposed and (handles personal or handles sensitive) and not (on PackagedSoftware or as saas)
  severity low
  severity medium where handles sensitive
  mitigated by UniformAnswers
  reference linddun "D", cwe "CWE-203", cwe "CWE-204"
}

// --------------------------------------------------------------------------------------------- data disclosure

/** Forms ask for what might be useful one day. What is never collected is neither leaked nor misused, nor to be deleted. */
threat MoreThanNeeded "More is asked of people than the purpose needs" {
  privacy DataDisclosure
  applies to flow from actor where carries personal or carries sensitive
  applies to flow to external where carries personal or carries sensitive
  severity low
  severity medium where carries sensitive
  mitigated by DataMinimization
  reference linddun "DD.2", cwe "CWE-359"
}

// --------------------------------------------------------------------------- unawareness and unintervenability

/** People give an address for a parcel, and do not know that it is evaluated, enriched and passed on. */
threat UntoldPeople "People do not know what happens to their data" {
  privacy Unawareness
  applies to flow from actor to process where crosses boundary and (carries personal or carries sensitive)
  severity medium
  mitigated by PrivacyNotice
  reference linddun "U.1"
}

/** For health, belief, sexuality and the like the law wants a yes, and advertising and tracking want one as well. Silence is none. */
threat NobodyAsked "Sensitive data are used without the person's yes" {
  privacy Unawareness, NonCompliance
  applies to flow from actor to process where crosses boundary and carries sensitive
  severity high
  mitigated by Consent
  reference linddun "U.2"
}

/** "What do you have about me?" is asked sooner or later, and "delete it" after that. Copies that nobody can search stay wrong, and stay. */
threat NoWayToIntervene "People can neither see nor correct nor delete what is kept about them" {
  privacy Unawareness, NonCompliance
  applies to store where (holds personal or holds sensitive) and not (on Cache or on MessageBroker or on BackupVault or on KeyStore)
  severity medium
  mitigated by SubjectRights
  reference linddun "U.2"
}

/** A score decides who gets a loan, a flat, an interview. Those whom it turns away learn neither why nor whom to ask. */
threat DecidedByMachine "A machine decides about people, and nobody can object" {
  privacy Unawareness, NonCompliance
  applies to process where (on AiModel or on AiAgent or on MachineLearning) and (handles personal or handles sensitive)
  severity medium
  severity high where handles sensitive
  mitigated by HumanReview
  reference linddun "U.2"
}

// ---------------------------------------------------------------------------------------------- non-compliance

/** Data that were collected for one purpose are used for another, because they are there. Nobody wrote down what was promised. */
threat CreepingPurpose "Personal data are used for what they were never given for" {
  privacy NonCompliance
  applies to system
  severity medium
  mitigated by ProcessingRecord
  reference linddun "Nc.1"
}

/** Nobody sat down to think what a leak, a wrong entry or a later government would mean for those whose illness is in here. */
threat UnweighedHarm "Harm to people was never thought through" {
  privacy NonCompliance
  applies to store where (holds sensitive and (on Database or on Analytics or on FileStorage or on ObjectStorage or on SaasApplication)) and not (on Cache or on SearchIndex)
  severity medium
  mitigated by ImpactAssessment
  reference linddun "Nc.1"
}
