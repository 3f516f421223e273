import type { Element, Model, Subject, Threat } from '../model/model.ts';
import type { Analysis, Obligation, Totals } from './analysis.ts';
import { type AnalysisOptions, analyzeInSteps } from './analyze.ts';
import { type Difference, type Hands, difference, handsOf } from './difference.ts';
import { relays } from './exposure.ts';
import { ModelIndex } from './model-index.ts';
import { Obligations } from './obligations.ts';
import { type Relocation, movedParts, movesRelay, relocated } from './relocation.ts';
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
  const parts = movedParts(before.model, relocation);
  const isRelayMoved = movesRelay(parts, relocation);
  const inFront = inFrontOf(parts, before.model);
  // A threat that the model has not known may apply to any part of it, and what a relay exposes may lie far behind it.
  const was = added.length > 0 || isRelayMoved ? before.model : around(before.model, parts, inFront);
  const index = new ModelIndex(relocated(was, relocation));
  const threats = new ThreatTable(index);
  const isNew = asking(added, threats);
  const isBehind = isRelayMoved ? behindRelays(new ModelIndex(was), index) : nothing;
  const isAsked = (subject: Subject): boolean =>
    isNew(subject) || isBehind(subject) || concerns(subject, (element) => inFront.has(element));
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

/** What brings its callers to one of the parts, through others, too: what is asked of it depends on where it brings them. */
function inFrontOf(parts: ReadonlySet<Element>, { flows }: Model): Set<Element> {
  const inFront = new Set<Element>();
  for (let known = -1; known < inFront.size;) {
    known = inFront.size;
    for (const { source, target } of flows)
      if ((parts.has(target) || inFront.has(target)) && relays(source)) inFront.add(source);
  }
  return inFront;
}

/** Whether something untrusted reaches the subject, or an end of it, only through others, in one of the two. */
function behindRelays(before: ModelIndex, after: ModelIndex): (subject: Subject) => boolean {
  const isBehind = (element: Element): boolean =>
    [before, after].some(({ exposed }) => exposed.get(element)?.relay !== undefined);
  return (subject) => concerns(subject, isBehind);
}

/** Whether the subject, or an end of it, is one of the elements. */
function concerns(subject: Subject, isOne: (element: Element) => boolean): boolean {
  if (subject.kind === 'system' || subject.kind === 'boundary') return false;
  return subject.kind === 'flow' ? isOne(subject.source) || isOne(subject.target) : isOne(subject);
}

const nothing = (): boolean => false;

/**
 * The part of the model that has a say about what moves and what stands in front of it: these, their neighbors, what leads
 * to them, and the flows of all.
 */
function around(model: Model, moved: ReadonlySet<Element>, inFront: ReadonlySet<Element>): Model {
  const judged = new Set([...moved, ...inFront]);
  const near = new Set(judged);
  for (const { source, target } of model.flows) {
    if (judged.has(source)) near.add(target);
    if (judged.has(target)) near.add(source);
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
