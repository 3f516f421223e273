library linddun

// What people are owed whose data a system has, after LINDDUN: seven ways in which a system that nobody broke into can
// still do them harm. Core has what this pack needs besides: `DataMasking`, `DataRetention`, `DataResidency`,
// `ThirdPartyAssurance`.

/**
 * Ask for no more than the purpose needs, and drop what was asked for in case: the field that nobody evaluates, the birth
 * date where the year would do.
 *
 * How: go through forms and interfaces field by field with whoever uses the answer; make what is left optional by default.
 * Check: for each field that comes in, somebody can name the decision that it serves.
 */
control DataMinimization "No more data than the purpose needs" {
  layer Data
  reference gdpr "Art. 5(1)(c)", gdpr "Art. 25", iso27701 "7.4.1", iso27701 "7.4.4", nist "SI-12(1)", nistpf "CT.DP-P4"
}

/**
 * Call the same person by another number in each place, so that two collections cannot be laid over each other without
 * the table that stays with you.
 *
 * How: an identifier for each recipient and purpose, derived with a key of its own; no mail address, phone number or
 * advertising identifier as a key; addresses shortened before they are stored.
 * Check: a join of two exports on any column finds no pairs.
 */
control UnlinkableIdentifiers "Another identifier in each place" {
  layer Data
  reference gdpr "Art. 4(5)", gdpr "Art. 25(1)", iso27701 "7.4.5", nist "IA-4(8)", nistpf "CT.DP-P1"
}

/**
 * Give out numbers about groups only, never about groups so small that a neighbor recognizes who is meant.
 *
 * How: a least size for each group, rounding, noise where results can be asked for again and again; no rows for evaluation.
 * Check: a query for one postcode, age and illness gets no answer.
 */
control GroupedResults "Results that single nobody out" {
  layer Data
  reference gdpr "Recital 26", iso27701 "7.4.5", nist "SI-19(6)", nistpf "CT.DP-P2", nistpf "CT.DP-P3"
}

/**
 * Answer strangers alike, whether somebody is known or not: at sign-in, at "forgot my password", in the time it takes.
 *
 * How: one message and one duration for both cases, the rest by mail to the person; the same for search, invitations and
 * the sizes of encrypted answers where those tell.
 * Check: a known and an unknown address get answers that cannot be told apart.
 */
control UniformAnswers "Answers that do not tell who is known" {
  layer Applications
  reference gdpr "Art. 25", gdpr "Art. 32", asvs "V7.4", nist "SI-11"
}

/**
 * Keep no more proof of what people did than you need: records of decisions, yes; of each page read, each mail opened, each
 * move, no.
 *
 * How: decide for each log who may need it against whom, cut addresses and contents, let it wear off within weeks, and keep
 * security logs apart from the rest.
 * Check: nobody can say from your logs what a given person read last month.
 */
control SparseTraces "No more traces of people than needed" {
  layer Configuration
  reference gdpr "Art. 5(1)(e)", gdpr "Art. 25(2)", iso27701 "7.4.2", iso27701 "7.4.7", nist "AU-3(3)", nistpf "CT.DP-P1"
}

/**
 * Tell people before you take their data: who you are, what for, how long, who else gets them, and what they can do about
 * it. In words that they read.
 *
 * How: two sentences where the data are entered, a page behind them, both in the language of the form; changed before the
 * processing is.
 * Check: somebody from outside reads the notice, and can name the purposes and recipients that this model has.
 */
control PrivacyNotice "Notice of what happens to the data" {
  layer Configuration
  reference gdpr "Art. 12", gdpr "Art. 13", gdpr "Art. 14", iso27701 "7.3.2", iso27701 "7.3.3", nist "PT-5", nistpf "CM.AW-P1"
}

/**
 * Ask first where the law or decency wants a yes: one question for each purpose, nothing ticked, and a no that costs
 * nothing. Keep what was asked and answered, and end what hangs on it when the yes is taken back.
 *
 * How: a record for each person and purpose with text, time and way; a switch that is as easy to find as the question was.
 * Check: take a consent back, and see the processing stop at every recipient.
 */
control Consent "Consent that can be taken back" {
  layer Configuration
  reference gdpr "Art. 6(1)(a)", gdpr "Art. 7", gdpr "Art. 9(2)(a)", iso27701 "7.2.3", iso27701 "7.2.4", iso27701 "7.3.4", nist "PT-4", nistpf "CT.PO-P1"
}

/**
 * Show people what you have about them, correct it, hand it over and delete it when they ask, in every store and copy, within
 * the month.
 *
 * How: one place where requests arrive, a check of who asks, a list of stores with the key by which a person is found there.
 * Check: a request by a test person comes back complete, and after deletion no store finds them.
 */
control SubjectRights "Access, correction and deletion on request" {
  layer Data
  reference gdpr "Art. 15", gdpr "Art. 16", gdpr "Art. 17", gdpr "Art. 20", iso27701 "7.3.6", iso27701 "7.3.8", nist "AC-3(14)", nist "SI-18(4)", nistpf "CT.DM-P1", nistpf "CT.DM-P4"
}

/**
 * Let a person look at what a machine decided about somebody, and change it, where the decision matters: credit, work,
 * insurance, school.
 *
 * How: tell people that a machine decides and after what, take objections, and give those who handle them the means and the
 * right to decide otherwise.
 * Check: the share of objections that changed a decision is known, and it is not zero.
 */
control HumanReview "A person behind decisions of machines" {
  layer Applications
  reference gdpr "Art. 22", iso27701 "7.3.10", nist "PM-26"
}

/**
 * Write down which data you process, what for, on what legal ground, who gets them and when they go: the page that the
 * authority asks for first.
 *
 * How: one entry for each purpose, with an owner, kept beside this model and changed with it.
 * Check: each data asset with personal data in this model is found in the record, with a ground that still holds.
 */
control ProcessingRecord "Record of purposes and legal grounds" {
  layer Data
  reference gdpr "Art. 5(1)(b)", gdpr "Art. 6", gdpr "Art. 30", iso27701 "7.2.1", iso27701 "7.2.2", iso27701 "7.2.8", nist "PT-3", nistpf "ID.IM-P5"
}

/**
 * Think through what may happen to people before you process what can hurt them: health, children, many, or all the time.
 *
 * How: describe, weigh, decide on measures with the data protection officer, and ask the authority where a high risk is left.
 * Check: the assessment is dated before the first record, and names the measures of this model.
 */
control ImpactAssessment "Assessment of what may happen to people" {
  layer Data
  reference gdpr "Art. 35", gdpr "Art. 36", iso27701 "7.2.5", nist "RA-8", nistpf "ID.RA-P4"
}
