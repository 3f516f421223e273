import type { Day, Model, Subject, ThreatExclusion } from '../model/model.ts';
import type { IncidentResponse, Obligation, Totals } from './analysis.ts';
import type { Severities } from './configuration.ts';
import { Coverage } from './coverage.ts';
import type { ModelIndex } from './model-index.ts';
import { isOverdue } from './states.ts';
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
  #coverage: Coverage | undefined;
  #bySubject: ReadonlyMap<Subject, readonly Obligation[]> | undefined;
  #unstated: ReadonlyMap<string, readonly Obligation[]> | undefined;

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
  }

  get coverage(): Coverage {
    return (this.#coverage ??= new Coverage(this.index, this.obligations, this.exclusions));
  }

  obligationsOf(subject: Subject): readonly Obligation[] {
    this.#bySubject ??= Map.groupBy(this.obligations, (obligation) => obligation.subject);
    return this.#bySubject.get(subject) ?? [];
  }

  /** The obligations on the control, or its group, that stand open with nothing stated in the subject's own body. */
  unstated(control: string): readonly Obligation[] {
    this.#unstated ??= Map.groupBy(this.obligations.filter(isUnstated), (obligation) => obligation.control.id);
    return this.#unstated.get(control) ?? [];
  }
}

/** Open, and a new line in the subject's own body would close it. */
export function isUnstated(obligation: Obligation): boolean {
  if (obligation.owner === 'nobody' || isOverdue(obligation)) return false;
  if (obligation.state !== 'missing' && obligation.state !== 'partial') return false;
  return obligation.statement?.by !== obligation.subject;
}

type FactsWithoutMemory = Pick<
  Facts,
  'model' | 'index' | 'threats' | 'severities' | 'today' | 'obligations' | 'incidents' | 'totals' | 'exclusions'
>;
