import type {
  Applicability,
  Control,
  EndPattern,
  Element,
  Severity,
  Subject,
  SubjectKind,
  SubjectPattern,
  Threat,
} from '../model/model.ts';
import { type Predicate, allOf, anyOf, compileCondition } from './conditions.ts';
import { type ModelIndex, liesIn } from './model-index.ts';

/** A set of controls that threats ask for; two threats that name the same controls have the same need. */
export interface SharedNeed {
  readonly index: number;
  readonly controls: readonly Control[];
  readonly threats: ThreatList;
}

/** The threats of the model, compiled once and sorted by the kind of subject to which they may apply. */
export class ThreatTable {
  readonly needs: readonly SharedNeed[];
  readonly #byKind: Readonly<Record<SubjectKind, readonly ThreatOfKind[]>>;
  readonly #compiled = new Map<string, CompiledThreat>();

  constructor(index: ModelIndex) {
    const needs = new Map<string, SharedNeed>();
    // The order of the files in which threats are declared must not show.
    for (const threat of [...index.model.threats].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      if (!this.#compiled.has(threat.id)) this.#compiled.set(threat.id, new CompiledThreat(threat, index, needs));
    }
    this.needs = [...needs.values()];
    const ofKind = (kind: SubjectKind): ThreatOfKind[] =>
      [...this.#compiled.values()].flatMap((compiled) => {
        const applies = compiled.needs.length > 0 ? compileApplicability(compiled.threat, kind, index) : undefined;
        return applies === undefined ? [] : [{ compiled, applies }];
      });
    this.#byKind = {
      actor: ofKind('actor'),
      process: ofKind('process'),
      store: ofKind('store'),
      external: ofKind('external'),
      flow: ofKind('flow'),
      boundary: ofKind('boundary'),
      system: ofKind('system'),
    };
  }

  forKind(kind: SubjectKind): readonly ThreatOfKind[] {
    return this.#byKind[kind];
  }

  severity(threat: Threat, subject: Subject): Severity {
    return this.#compiled.get(threat.id)?.severity(subject) ?? defaultSeverity;
  }
}

export interface ThreatOfKind {
  readonly compiled: CompiledThreat;
  readonly applies: Predicate;
}

export class CompiledThreat {
  readonly threat: Threat;
  readonly needs: readonly SharedNeed[];
  /** From the highest severity down; the first that holds counts. */
  readonly #severities: readonly { readonly severity: Severity; readonly holds: Predicate }[];

  constructor(threat: Threat, index: ModelIndex, needs: Map<string, SharedNeed>) {
    this.threat = threat;
    this.needs = [...new Set(threat.needs.flatMap((need) => sharedNeed(need.controls, needs) ?? []))];
    this.#severities = threat.severities
      .map(({ severity, where }) => ({ severity, holds: where ? compileCondition(where, index) : always }))
      .sort((a, b) => severityRank[b.severity] - severityRank[a.severity]);
  }

  severity(subject: Subject): Severity {
    for (const { severity, holds } of this.#severities) if (holds(subject)) return severity;
    return defaultSeverity;
  }
}

/**
 * A list of threats that all obligations with the same list share: a model has many obligations, and few different
 * lists of the threats that ask for them.
 */
export class ThreatList {
  readonly threats: readonly Threat[];
  readonly #longer = new Map<Threat, ThreatList>();

  constructor(threats: readonly Threat[]) {
    this.threats = threats;
  }

  with(threat: Threat): ThreatList {
    let longer = this.#longer.get(threat);
    if (longer === undefined) this.#longer.set(threat, (longer = new ThreatList([...this.threats, threat])));
    return longer;
  }
}

export const severityRank: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** The identity of a need: its set of controls, in whatever order they are written. */
export function needKey(controls: readonly Control[]): string {
  const [only] = controls;
  if (only !== undefined && controls.length === 1) return only.id;
  return [...new Set(controls.map((control) => control.id))].sort().join(' or ');
}

/** The part of the threat's `applies` lines that can fit the kind; undefined where none can. */
function compileApplicability(threat: Threat, kind: SubjectKind, index: ModelIndex): Predicate | undefined {
  const lines = threat.applies.flatMap((line) => compileLine(line, kind, index) ?? []);
  if (lines.length === 0) return undefined;
  return lines.includes(always) ? always : anyOf(lines);
}

function compileLine(line: Applicability, kind: SubjectKind, index: ModelIndex): Predicate | undefined {
  const patterns = line.subjects.flatMap((pattern) => compilePattern(pattern, kind) ?? []);
  if (patterns.length === 0) return undefined;
  const fits = patterns.includes(always) ? always : anyOf(patterns);
  if (line.where === undefined) return fits;
  const where = compileCondition(line.where, index);
  return fits === always ? where : allOf([fits, where]);
}

function sharedNeed(controls: readonly Control[], needs: Map<string, SharedNeed>): SharedNeed | undefined {
  if (controls.length === 0) return undefined;
  const key = needKey(controls);
  let need = needs.get(key);
  if (need === undefined) {
    const different = controls.filter((control, i) => controls.findIndex((each) => each.id === control.id) === i);
    needs.set(key, (need = { index: needs.size, controls: different, threats: new ThreatList([]) }));
  }
  return need;
}

/** Undefined where the pattern fits no subject of the kind. */
export function compilePattern(pattern: SubjectPattern, kind: SubjectKind): Predicate | undefined {
  switch (pattern.type) {
    case 'kind':
      return pattern.kind === kind ? always : undefined;
    case 'named': {
      const id = pattern.id;
      return kind === 'system' ? undefined : (subject) => subject.id === id;
    }
    case 'flow': {
      if (kind !== 'flow') return undefined;
      const { from, to } = pattern;
      if (from === undefined && to === undefined) return always;
      return (subject) =>
        subject.kind === 'flow' &&
        (from === undefined || isEnd(subject.source, from)) &&
        (to === undefined || isEnd(subject.target, to));
    }
  }
}

function isEnd(element: Element, pattern: EndPattern): boolean {
  if (pattern.type === 'kind') return element.kind === pattern.kind;
  return element.id === pattern.id || liesIn(element, pattern.id);
}

const always: Predicate = () => true;
const defaultSeverity: Severity = 'medium';
