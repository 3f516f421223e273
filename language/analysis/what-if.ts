import type { Model, Subject } from '../model/model.ts';
import type { Analysis, Obligation } from './analysis.ts';
import { type AnalysisOptions, analyzeInSteps } from './analyze.ts';
import { type Difference, type Hands, difference, handsOf } from './difference.ts';
import { ModelIndex, liesIn } from './model-index.ts';
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
  const asking = relocation.libraries.flatMap(({ threats }) => threats);
  // A threat that the model has not known may apply to any part of it.
  const was = asking.length > 0 ? before.model : around(before.model, relocation);
  const index = new ModelIndex(relocated(was, relocation));
  const threats = new ThreatTable(index);
  const added = new Set(asking.map(({ id }) => id));
  const isAsked = (subject: Subject): boolean =>
    added.size > 0 &&
    threats.forKind(subject.kind).some(({ compiled, applies }) => added.has(compiled.threat.id) && applies(subject));
  const touched = new Set<Subject>([was.system, ...was.boundaries, ...was.elements, ...was.flows]);
  const judged = new Obligations(index, threats, before.today);
  const after: Obligation[] = [];
  for (const subject of index.subjects) {
    if (touched.has(subject) && !isAsked(subject)) touched.delete(subject);
    else after.push(...judged.of(subject));
  }
  const judgedBefore = before.obligations.filter(({ subject }) => touched.has(subject));
  return { hands: handsOf(judgedBefore, after), gaps: open(after) - open(judgedBefore) };
}

/** The part of the model that has a say about what moves: that, its neighbors, and the flows of both. */
function around(model: Model, { elements, boundaries }: Relocation): Model {
  const moved = new Set(elements.keys());
  if (boundaries.size > 0) {
    const ids = [...boundaries.keys()].map(({ id }) => id);
    for (const element of model.elements) if (ids.some((id) => liesIn(element, id))) moved.add(element);
  }
  const near = new Set(moved);
  for (const { source, target } of model.flows) {
    if (moved.has(source)) near.add(target);
    if (moved.has(target)) near.add(source);
  }
  return {
    ...model,
    elements: [...near],
    flows: model.flows.filter(({ source, target }) => near.has(source) || near.has(target)),
  };
}

function open(obligations: readonly Obligation[]): number {
  return obligations.filter(({ state }) => state === 'missing' || state === 'partial').length;
}
