import type { Subject } from '../model/model.ts';
import type { Analysis, Obligation } from './analysis.ts';
import { type AnalysisOptions, analyzeInSteps } from './analyze.ts';
import { type Difference, type Hands, difference, handsOf } from './difference.ts';
import { ModelIndex } from './model-index.ts';
import { Obligations } from './obligations.ts';
import { type Relocation, relocated } from './relocation.ts';
import { ThreatTable } from './threats.ts';

export interface WhatIf {
  readonly after: Analysis;
  readonly difference: Difference;
}

/** What changes when something runs elsewhere. */
export function whatIf(before: Analysis, relocation: Relocation, options: AnalysisOptions): WhatIf {
  const steps = whatIfInSteps(before, relocation, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, so that a server can answer something else in between. */
export function* whatIfInSteps(
  before: Analysis,
  relocation: Relocation,
  options: AnalysisOptions,
): Generator<void, WhatIf> {
  const after = yield* analyzeInSteps(relocated(before.model, relocation), options);
  return { after, difference: difference(before, after) };
}

export interface Forecast {
  readonly hands: Hands;
  /** How many more defenses stand open than before; fewer where it is negative. */
  readonly gaps: number;
}

/**
 * Whose defenses change, and no findings: it judges only what the move touches, so that a menu can ask for many moves.
 */
export function forecast(before: Analysis, relocation: Relocation): Forecast {
  const { model, today } = before;
  const index = new ModelIndex(relocated(model, relocation));
  const threats = new ThreatTable(index);
  const asks = newThreats(relocation, threats);
  const were = new Set<Subject>([...model.boundaries, ...model.elements, ...model.flows, model.system]);
  const judged = new Obligations(index, threats, today);
  const is: Obligation[] = [];
  const untouched = new Set<Subject>();
  for (const subject of index.subjects) {
    if (were.has(subject) && !asks(subject)) untouched.add(subject);
    else is.push(...judged.of(subject));
  }
  const was = before.obligations.filter(({ subject }) => !untouched.has(subject));
  return { hands: handsOf(was, is), gaps: open(is) - open(was) };
}

/** Whether a threat that the model has not known before applies to the subject. */
function newThreats({ libraries }: Relocation, table: ThreatTable): (subject: Subject) => boolean {
  const added = new Set(libraries.flatMap((library) => library.threats).map(({ id }) => id));
  if (added.size === 0) return () => false;
  return (subject) =>
    table.forKind(subject.kind).some(({ compiled, applies }) => added.has(compiled.threat.id) && applies(subject));
}

function open(obligations: readonly Obligation[]): number {
  return obligations.filter(({ state }) => state === 'missing' || state === 'partial').length;
}
