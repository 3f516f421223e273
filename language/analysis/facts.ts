import type { Boundary, Control, Day, Model, Subject, ThreatExclusion } from '../model/model.ts';
import type { IncidentResponse, Obligation, Totals } from './analysis.ts';
import { Causes } from './causes.ts';
import type { Severities } from './configuration.ts';
import { Coverage } from './coverage.ts';
import type { ModelIndex } from './model-index.ts';
import { isOverdue } from './states.ts';
import { decidingElement } from './surroundings.ts';
import type { ThreatTable } from './threats.ts';

/** All that a finding may ask for. What only messages and fixes need is computed when the first of them asks. */
export class Facts {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly threats: ThreatTable;
  readonly severities: Severities;
  readonly today: Day;
  readonly obligations: readonly Obligation[];
  readonly incidents: IncidentResponse;
  readonly totals: Totals;
  /** The exclusions of threats that applied somewhere. */
  readonly exclusions: ReadonlySet<ThreatExclusion>;
  /** Those that stand open: most findings are about them, and most obligations are not. */
  readonly open: readonly Obligation[];
  readonly causes: Causes;
  #coverage: Coverage | undefined;
  #bySubject: ReadonlyMap<Subject, readonly Obligation[]> | undefined;
  readonly #asking = new Map<Control, ReadonlySet<Subject>>();
  #unstated: ReadonlyMap<Boundary, ReadonlyMap<string, ReadonlySet<Subject>>> | undefined;

  constructor(facts: FactsWithoutMemory) {
    this.model = facts.model;
    this.index = facts.index;
    this.threats = facts.threats;
    this.severities = facts.severities;
    this.today = facts.today;
    this.obligations = facts.obligations;
    this.incidents = facts.incidents;
    this.totals = facts.totals;
    this.exclusions = facts.exclusions;
    this.open = facts.obligations.filter(({ state }) => state === 'missing' || state === 'partial');
    this.causes = new Causes(facts.index);
  }

  get coverage(): Coverage {
    return (this.#coverage ??= new Coverage(this.index, this.obligations, this.exclusions));
  }

  obligationsOf(subject: Subject): readonly Obligation[] {
    this.#bySubject ??= Map.groupBy(this.obligations, (obligation) => obligation.subject);
    return this.#bySubject.get(subject) ?? [];
  }

  /** The system and the boundaries in which, at any depth, something needs the control. */
  bodiesAskingFor(control: Control): ReadonlySet<Subject> {
    let bodies = this.#asking.get(control);
    if (bodies === undefined)
      this.#asking.set(control, (bodies = bodiesAround(askers(control, this.obligations), this.model)));
    return bodies;
  }

  /** The subjects in the boundary, at any depth, that need the control where a line in their own body would do. */
  unstatedIn(boundary: Boundary, control: string): ReadonlySet<Subject> {
    this.#unstated ??= unstatedByBoundary(this.open);
    return this.#unstated.get(boundary)?.get(control) ?? none;
  }
}

/** Open, and a new line in the subject's own body would close it. */
export function isUnstated(obligation: Obligation): boolean {
  if (obligation.owner === 'nobody' || isOverdue(obligation)) return false;
  if (obligation.state !== 'missing' && obligation.state !== 'partial') return false;
  return obligation.statement?.by !== obligation.subject;
}

function unstatedByBoundary(open: readonly Obligation[]): Map<Boundary, Map<string, Set<Subject>>> {
  const result = new Map<Boundary, Map<string, Set<Subject>>>();
  for (const obligation of open) {
    if (!isUnstated(obligation)) continue;
    const { control, subject } = obligation;
    for (let at = decidingElement(subject)?.parent; at !== undefined; at = at.parent) {
      let controls = result.get(at);
      if (controls === undefined) result.set(at, (controls = new Map<string, Set<Subject>>()));
      const subjects = controls.get(control.id);
      if (subjects === undefined) controls.set(control.id, new Set([subject]));
      else subjects.add(subject);
    }
  }
  return result;
}

const none: ReadonlySet<Subject> = new Set();

type FactsWithoutMemory = Pick<
  Facts,
  'model' | 'index' | 'threats' | 'severities' | 'today' | 'obligations' | 'incidents' | 'totals' | 'exclusions'
>;

function askers(control: Control, obligations: readonly Obligation[]): Subject[] {
  return obligations
    .filter(({ anyOf, exclusion }) => exclusion === undefined && anyOf.includes(control))
    .map(({ subject }) => subject);
}

function bodiesAround(subjects: readonly Subject[], { system }: Model): Set<Subject> {
  const bodies = new Set<Subject>(subjects.length > 0 ? [system] : []);
  for (const subject of subjects) {
    const element = decidingElement(subject);
    for (let at = element?.parent; at !== undefined && !bodies.has(at); at = at.parent) bodies.add(at);
  }
  return bodies;
}
