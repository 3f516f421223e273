library ai

// On where a model says `use ai`. Core says of each language model and agent, always: text gives orders
// (`PromptInjection`), an agent is talked into actions (`ExcessiveAgency`), endpoints answer the internet
// (`OpenControlPlane`). Here is what else the OWASP list of 2025 has, from what goes into a model to what comes out.

// ------------------------------------------------------------------------------------------------ what goes in

/**
 * Whoever may add a document to what is searched, by mail, by wiki, by a web page that is crawled, speaks to the model in
 * every conversation that finds it: it orders, lies, or asks for secrets.
 */
threat PlantedDocument "A planted document gives the model orders, or false facts" {
  stride Tampering
  applies to store where on SearchIndex
  severity medium
  mitigated by DataProvenance
  reference owasp "LLM01", owasp "LLM08", atlas "AML.T0070", atlas "AML.T0051.001", cwe "CWE-1427", cwe "CWE-349", nist_ai "MS-2.7"
}

/** A few hundred planted examples among millions are enough to teach a model one wrong answer, or a word that opens it. */
threat PoisonedTraining "Poisoned data teach the model what an attacker wants" {
  stride Tampering
  applies to process where on MachineLearning
  severity medium
  mitigated by DataProvenance
  reference owasp "LLM04", atlas "AML.T0020", atlas "AML.T0018.000", cwe "CWE-345"
}

/**
 * A model from a public collection runs code when it is loaded; a tool server changes its description after you approved it;
 * a hosted model becomes another one overnight, and your safeguards were tried on the old.
 */
threat UnknownModel "A model or tool from elsewhere is not what it seems" {
  stride Tampering, ElevationOfPrivilege
  applies to process where on MachineLearning or on AiAgent or on LanguageModel
  severity medium
  mitigated by ModelVetting
  reference owasp "LLM03", atlas "AML.T0010", atlas "AML.T0109", atlas "AML.T0110", cwe "CWE-1357", cwe "CWE-494"
}

/** People paste contracts, code and patients into the prompt, and it is kept: by the model's maker, in logs, in the next model. */
threat KeptPrompts "Confidential prompts are kept, or come out of the next model" {
  stride InformationDisclosure
  privacy DataDisclosure
  applies to process where on LanguageModel and (as paas or as saas) and (handles confidential or handles personal)
  severity medium
  severity high where handles restricted or handles sensitive
  mitigated by PromptPrivacy
  reference owasp "LLM02", atlas "AML.T0057", cwe "CWE-359", cwe "CWE-201"
}

// ----------------------------------------------------------------------------------------------- what comes out

/**
 * The index holds everything, the model sees what the search finds, and repeats it to whoever asked. Rights that the folders
 * had are gone in the copy, and one tenant reads another's.
 */
threat ForeignContext "The search for context finds what the asker may not see" {
  stride InformationDisclosure
  applies to store where on SearchIndex and (holds confidential or holds personal)
  severity medium
  severity high where holds restricted or holds sensitive
  mitigated by RetrievalFilters
  reference owasp "LLM08", atlas "AML.T0085.000", cwe "CWE-863", cwe "CWE-200"
}

/** A model repeats what it has learned. With the right question, a name, an address or a diagnosis from its training comes back. */
threat RepeatedRecords "The model repeats what it learned about people" {
  stride InformationDisclosure
  privacy Identifying
  applies to process where on MachineLearning and (handles personal or handles sensitive)
  severity medium
  mitigated by DataMasking
  reference owasp "LLM02", atlas "AML.T0024.000", atlas "AML.T0024.001", cwe "CWE-359"
}

/** Thousands of questions and their answers train a copy of your model, without the cost of it, and show where it errs. */
threat CopiedModel "A model of your own is copied by asking it" {
  stride InformationDisclosure
  applies to process where on MachineLearning and exposed
  severity low
  mitigated by RateLimiting
  reference owasp "LLM10", atlas "AML.T0024.002", cwe "CWE-799"
}

/**
 * What an agent writes is run: as a query, a command, a page, a call of a tool. It has read what a stranger wrote, so this is
 * a stranger's input. Check it as such, with parameters and encoding.
 */
threat ExecutedAnswer "What the model writes runs as code, query or page" {
  stride Tampering, ElevationOfPrivilege
  applies to process where on AiAgent
  severity medium
  mitigated by InputValidation
  reference owasp "LLM05", atlas "AML.T0053", cwe "CWE-1426", cwe "CWE-94", cwe "CWE-79"
}

/**
 * The instructions of an agent can be had by asking. That is harmless, unless they hold a key, or are all that keeps one user
 * from another's records: what a caller may do is decided outside of the model.
 */
threat LeakedInstructions "Instructions leak, and with them what they were to keep" {
  stride InformationDisclosure, ElevationOfPrivilege
  applies to process where on AiAgent
  severity low
  severity medium where handles confidential
  mitigated by AuthorizationChecks
  reference owasp "LLM07", atlas "AML.T0056", cwe "CWE-497"
}

/** Models sound sure when they are wrong, and somebody orders, prescribes or installs what does not exist. */
threat ConfidentlyWrong "Somebody acts on an answer that the model made up" {
  stride Tampering
  applies to process where on LanguageModel
  severity low
  mitigated by AnswerGrounding
  reference owasp "LLM09", atlas "AML.T0060", cwe "CWE-1426"
}

// -------------------------------------------------------------------------------------------------- what it costs

/** Each question costs money, and an agent that calls itself costs it all night. The flood that ends a web server ends a budget here. */
threat EmptiedBudget "Questions without end empty the budget" {
  stride DenialOfService
  applies to process where on LanguageModel or on AiAgent
  severity medium
  mitigated by RateLimiting
  reference owasp "LLM10", atlas "AML.T0034", atlas "AML.T0029", cwe "CWE-770"
}

/** "Why did it do that?" Without the question, the documents, the tools that were called and the person behind it, nobody can say. */
threat UnexplainedAction "Nobody can say why the agent did what it did" {
  stride Repudiation
  applies to process where on AiAgent
  severity medium
  mitigated by AuditLogging
  reference atlas "AML.M0024", cwe "CWE-778", nist_ai "MG-4.1"
}
