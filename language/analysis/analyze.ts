import type { Day, Model, Subject } from '../model/model.ts';
import type { Analysis, Finding, Obligation } from './analysis.ts';
import { type Configuration, Severities } from './configuration.ts';
import { Facts } from './facts.ts';
import { findingRules } from './findings/registry.generated.ts';
import { incidentResponse } from './incidents.ts';
import { ModelIndex } from './model-index.ts';
import { Obligations } from './obligations.ts';
import { ThreatTable } from './threats.ts';
import { countTotals, verdictOf } from './verdict.ts';

export interface AnalysisOptions {
  readonly today: Day;
  readonly configuration?: Configuration | undefined;
}

export function analyze(model: Model, options: AnalysisOptions): Analysis {
  const steps = analyzeInSteps(model, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, so that a server can answer something else in between. */
export function* analyzeInSteps(model: Model, options: AnalysisOptions): Generator<void, Analysis> {
  const index = new ModelIndex(model);
  yield;
  const threats = new ThreatTable(index);
  const judged = new Obligations(index, threats, options.today);
  const obligations: Obligation[] = [];
  let steps = 0;
  for (const subject of index.subjects) {
    for (const obligation of judged.of(subject)) obligations.push(obligation);
    if (++steps % subjectsPerStep === 0) yield;
  }
  const incidents = incidentResponse(model, obligations);
  const totals = countTotals(obligations);
  yield;
  const severities = new Severities(options.configuration ?? {}, model.system.name, threats);
  const facts = new Facts({
    model,
    index,
    threats,
    severities,
    today: options.today,
    obligations,
    incidents,
    totals,
    exclusions: judged.exclusions,
  });
  const found = new Map<Finding['subject'], Finding[]>();
  for (const rule of findingRules) {
    for (const finding of rule.find(facts)) {
      const subject = finding.subject;
      const same = found.get(subject);
      if (same === undefined) found.set(subject, [finding]);
      else same.push(finding);
      if (++steps % findingsPerStep === 0) yield;
    }
    yield;
  }
  const verdict = verdictOf(model, totals, incidents);
  const findings = inOrder(found, index.subjects);
  return { model, today: options.today, verdict, totals, obligations, incidents, findings };
}

/** In the order of the subjects, and those of providers, which stand in libraries, last. */
function inOrder(found: Map<Finding['subject'], Finding[]>, subjects: readonly Subject[]): Finding[] {
  const findings: Finding[] = [];
  for (const subject of subjects) {
    for (const finding of found.get(subject) ?? []) findings.push(finding);
    found.delete(subject);
  }
  for (const rest of found.values()) for (const finding of rest) findings.push(finding);
  return findings;
}

const subjectsPerStep = 250;
const findingsPerStep = 1000;
