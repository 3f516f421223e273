import type { Element, Model, Subject, Threat } from '../model/model.ts';
import type { Analysis, Obligation, Totals } from './analysis.ts';
import { type AnalysisOptions, analyzeInSteps } from './analyze.ts';
import { type Difference, type Hands, difference, handsOf } from './difference.ts';
import { relays } from './exposure.ts';
import { ModelIndex, liesIn } from './model-index.ts';
import { Obligations } from './obligations.ts';
import { type Relocation, movesRelay, relocated } from './relocation.ts';
import { ThreatTable } from './threats.ts';
import { countTotals } from './verdict.ts';

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
  /** Of what moves, with its flows. */
  readonly totals: { readonly before: Totals; readonly after: Totals };
}

/**
 * Whose defenses change, and no findings: it judges only what the move touches, so that a menu can ask for many moves.
 */
export function forecast(before: Analysis, relocation: Relocation): Forecast {
  const added = relocation.libraries.flatMap(({ threats }) => threats);
  const isRelayMoved = movesRelay(relocation);
  // A threat that the model has not known may apply to any part of it, and what a relay exposes may lie far behind it.
  const was = added.length > 0 || isRelayMoved ? before.model : around(before.model, relocation);
  const index = new ModelIndex(relocated(was, relocation));
  const threats = new ThreatTable(index);
  const isNew = asking(added, threats);
  const isBehind = isRelayMoved ? behindRelays(new ModelIndex(was), index) : nothing;
  const isAsked = (subject: Subject): boolean => isNew(subject) || isBehind(subject);
  const moved = new Set<Subject>([was.system, ...was.boundaries, ...was.elements, ...was.flows]);
  const asked = new Set<Subject>();
  const judged = new Obligations(index, threats, before.today);
  const after: Obligation[] = [];
  const elsewhere: Obligation[] = [];
  for (const subject of index.subjects) {
    // What is the same as before has not moved.
    if (!moved.delete(subject)) after.push(...judged.of(subject));
    else if (isAsked(subject)) {
      asked.add(subject);
      elsewhere.push(...judged.of(subject));
    }
  }
  const of = (subjects: ReadonlySet<Subject>): Obligation[] =>
    before.obligations.filter(({ subject }) => subjects.has(subject));
  const [ofMoved, ofAsked] = [of(moved), of(asked)];
  return {
    hands: handsOf([...ofMoved, ...ofAsked], [...after, ...elsewhere]),
    gaps: open([...after, ...elsewhere]) - open([...ofMoved, ...ofAsked]),
    totals: { before: countTotals(ofMoved), after: countTotals(after) },
  };
}

/** Whether one of the threats applies to a subject. */
function asking(added: readonly Threat[], threats: ThreatTable): (subject: Subject) => boolean {
  if (added.length === 0) return nothing;
  const ids = new Set(added.map(({ id }) => id));
  return (subject) =>
    threats.forKind(subject.kind).some(({ compiled, applies }) => ids.has(compiled.threat.id) && applies(subject));
}

/** Whether something untrusted reaches the subject, or an end of it, only through others, in one of the two. */
function behindRelays(before: ModelIndex, after: ModelIndex): (subject: Subject) => boolean {
  const isBehind = (element: Element): boolean =>
    [before, after].some(({ exposed }) => exposed.get(element)?.relay !== undefined);
  return (subject) => {
    if (subject.kind === 'system' || subject.kind === 'boundary') return false;
    return subject.kind === 'flow' ? isBehind(subject.source) || isBehind(subject.target) : isBehind(subject);
  };
}

const nothing = (): boolean => false;

/** The part of the model that has a say about what moves: that, its neighbors, what leads to them, and the flows of all. */
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
  // Whether something untrusted reaches them depends on all that passes it on.
  for (let known = 0; known < near.size;) {
    known = near.size;
    for (const { source, target } of model.flows) if (near.has(target) && relays(source)) near.add(source);
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
