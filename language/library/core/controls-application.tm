library core

/**
 * Check all input against what is expected, use parameters in place of pasted queries and commands, and encode what is shown.
 *
 * How: validate type, length and range at the edge, files by content; bind parameters; escape for the place of output.
 * Check: tests send quotes, markup, paths and addresses of your own network to each input, and static analysis finds no pasted query.
 */
control InputValidation "Input validation and output encoding" {
  layer Applications
  reference nist "SI-10", cis "16.10", ccm "AIS-04", asvs "V5.1"
}

/**
 * Decide for each request whether this caller may do this to this record, on the server, and refuse what nobody allowed.
 *
 * How: check the owner of each record where it is loaded, pass the user's identity on to inner services, deny by default.
 * Check: tests ask with one user's token for another user's record, and with a user's token for an administrator's function.
 */
control AuthorizationChecks "Authorization of each request" {
  layer Applications
  reference mcsb "IM-9", nist "AC-3", cis "6.7", ccm "IAM-16", asvs "V4.2"
}

/**
 * Make sessions short, bound to one browser by secure cookies, renewed at sign-in and ended at sign-out.
 *
 * How: cookies marked Secure, HttpOnly and SameSite, a new identifier at sign-in, an end on the server, tokens of minutes.
 * Check: an old cookie is refused after sign-out, and a request from another site carries none.
 */
control SessionManagement "Session management" {
  layer Applications
  reference nist "SC-23", asvs "V3.2"
}

/**
 * Know which libraries and frameworks your code brings along, and update them within days when a hole becomes known. No
 * platform does this for you.
 *
 * How: keep a bill of materials, scan code and images on each build and each night, and ship updates by the normal pipeline.
 * Check: the last scan is of today, and no critical hole is older than the days you allow.
 */
control DependencyPatching "Patching of libraries and frameworks" {
  layer Applications
  reference mcsb "PV-5", mcsb "DS-2", nist "SI-2", nist "RA-5", nist "SA-15", cis "16.4", cis "16.5", cis "7.6", ccm "TVM-05", asvs "V14.2"
}

/**
 * Limit how many requests each caller may send, and what a single request may cost.
 *
 * How: quotas for each key, user and address at the front door; limits on size, depth and time of a request; a spending alarm.
 * Check: a loop that sends too fast gets refusals, while another caller is still served.
 */
control RateLimiting "Rate limiting" {
  layer Applications
  reference nist "SC-5", finos "CCC.LB.CN01", asvs "V11.1"
}

/**
 * Filter what goes into a model and what comes out of it: injected instructions, harmful content, data that the caller may
 * not see.
 *
 * How: switch the platform's filters on for prompts and answers, mark foreign text as data, check answers before they are used.
 * Check: a set of known attack prompts is run against each version, and the filters' log shows what was stopped.
 */
control ContentFiltering "Filtering of prompts and answers" {
  layer Applications
  reference nist "SI-10", nist "SI-15", finos "CCC.GenAI.CN01", finos "CCC.GenAI.CN02", owasp "LLM01"
}

/**
 * Let an agent call only the tools that its task needs, with the rights of the person it works for, and have a person confirm
 * what cannot be undone.
 *
 * How: a short list of tools with narrow parameters, a token of the user's, limits on steps and spending, approvals.
 * Check: a prompt that asks for a forbidden tool fails, and each action in the log names the person behind it.
 */
control AgentActionLimits "Limits on what an agent may do" {
  layer Applications
  reference nist "AC-6", finos "CCC.MARefArc.CN11", owasp "LLM06"
}
