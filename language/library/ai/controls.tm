library ai

// What systems with models in them need besides core's `ContentFiltering`, `AgentActionLimits` and `RateLimiting`.
// References: OWASP Top 10 for LLM applications 2025, MITRE ATLAS, and NIST AI 600-1, by the actions it suggests.

/**
 * Know where each document that a model learns from or looks up came from, who may add one, and that nobody changed it since.
 *
 * How: named sources, rights to write for few, hashes and dates on each set, a look at what came in before it is indexed,
 * and a way to take a source out again.
 * Check: for any answer, the documents behind it and whoever added them can be named; a planted document is found.
 */
control DataProvenance "Known origin of what models learn and look up" {
  layer Data
  reference owasp "LLM04", owasp "LLM08", atlas "AML.M0025", atlas "AML.M0007", nist "SR-4", nist "SI-7", nist_ai "MP-2.3"
}

/**
 * Try each model, adapter and tool server before your users do, for what it can do and what it can be talked into, and let
 * none change behind your back.
 *
 * How: a list of what is in use with maker, licence and hash; formats that cannot carry code; a fixed set of questions and
 * attacks that is run against each version.
 * Check: a model or tool that is not on the list does not load, and the last run of the set is dated after the last change.
 */
control ModelVetting "Vetted models and tools" {
  layer Configuration
  reference owasp "LLM03", atlas "AML.M0014", atlas "AML.M0023", atlas "AML.M0008", nist "SR-3", nist_ai "GV-6.1"
}

/**
 * Let nobody keep or learn from what your people write to a model: neither its maker, by contract and setting, nor your own
 * logs for longer than they serve.
 *
 * How: a contract that excludes training, retention set to none or to days, the right region, and a setting that covers each
 * account, the private ones of colleagues too.
 * Check: the tenant's setting is read by a script, and a request of last month cannot be found any more.
 */
control PromptPrivacy "Prompts that nobody keeps or learns from" {
  layer Configuration
  reference owasp "LLM02", nist "SA-9", nist_ai "MG-3.1"
}

/**
 * Search for context with the rights of the person who asks: what they may not open, the model does not get to see.
 *
 * How: keep the access list of each document beside its vectors and filter by it in the query, or keep an index for each
 * tenant; take documents out of the index when they are deleted or their rights change.
 * Check: a question about another tenant's document, asked word by word, finds nothing.
 */
control RetrievalFilters "Look-ups with the rights of the asker" {
  layer Data
  reference owasp "LLM08", owasp "LLM02", atlas "AML.M0019", nist "AC-3", nist "AC-4"
}

/**
 * Make answers checkable: sources beside them, "I do not know" in place of a guess, and a person before what cannot be taken
 * back.
 *
 * How: answers from looked-up documents with a link to each, a set of questions with known answers that is run on each
 * change, and a note to users what the answers are good for.
 * Check: the share of wrong answers in the set is known, and each release is measured against it.
 */
control AnswerGrounding "Answers that can be checked" {
  layer Applications
  reference owasp "LLM09", atlas "AML.M0018", nist "SI-15", nist_ai "MS-2.5", nist_ai "MS-2.9"
}
