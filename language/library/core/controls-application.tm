library core

/** Check all input against what is expected, use parameters in place of pasted queries and commands, and encode what is shown. */
control InputValidation "Input validation and output encoding" {
  layer Applications
  reference nist "SI-10", cis "16.10", asvs "V5.1"
}

/** Make sessions short, bound to one browser by secure cookies, renewed at sign-in and ended at sign-out. */
control SessionManagement "Session management" {
  layer Applications
  reference nist "SC-23", asvs "V3.2"
}

/** Know which libraries and frameworks your code brings along, and update them within days when a hole becomes known. No platform does this for you. */
control DependencyPatching "Patching of libraries and frameworks" {
  layer Applications
  reference mcsb "DS-2", nist "SI-2", cis "16.4", ccm "TVM-05", asvs "V14.2"
}

/** Limit how many requests each caller may send, and what a single request may cost. */
control RateLimiting "Rate limiting" {
  layer Applications
  reference nist "SC-5", asvs "V11.1"
}

/** Filter what goes into a model and what comes out of it: injected instructions, harmful content, data that the caller may not see. */
control ContentFiltering "Filtering of prompts and answers" {
  layer Applications
  reference nist "SI-10", finos "CCC.GenAI.CN01", owasp "LLM01"
}
