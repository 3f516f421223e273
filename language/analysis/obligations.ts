import type { Control, Day, Protocol, Severity, Subject, Threat, ThreatExclusion } from '../model/model.ts';
import type { Obligation, Owner, Ownership, State, StatedDefense, StatedExclusion } from './analysis.ts';
import type { ModelIndex } from './model-index.ts';
import { withElement } from './ownership.ts';
import { type Judgment, judge, judgeGroup } from './states.ts';
import { decidingElement } from './surroundings.ts';
import { type SharedNeed, type ThreatList, type ThreatTable, severityRank } from './threats.ts';

/** Derives the obligations of one subject after the other. */
export class Obligations {
  readonly #index: ModelIndex;
  readonly #threats: ThreatTable;
  readonly #today: Day;
  /** By the index of the need: what asks the subject at hand for it. Forgotten after each subject. */
  readonly #asked: Asked[];
  readonly #touched: Asked[] = [];

  /** The exclusions that took a threat away from a subject. */
  readonly exclusions = new Set<ThreatExclusion>();

  constructor(index: ModelIndex, threats: ThreatTable, today: Day) {
    this.#index = index;
    this.#threats = threats;
    this.#today = today;
    this.#asked = threats.needs.map((need) => new Asked(need));
  }

  /** One for each need, by falling severity. */
  of(subject: Subject): Obligation[] {
    this.#ask(subject);
    const obligations: ObligationRecord[] = [];
    for (const asked of this.#touched) {
      const obligation = this.#obligation(subject, asked);
      if (obligation !== undefined) obligations.push(obligation);
      asked.forget();
    }
    this.#touched.length = 0;
    return obligations.length > 1 ? obligations.sort(bySeverity) : obligations;
  }

  #ask(subject: Subject): void {
    for (const { compiled, applies } of this.#threats.forKind(subject.kind)) {
      if (!applies(subject)) continue;
      const exclusion = this.#index.statements.exclusion(compiled.threat, subject);
      if (exclusion !== undefined) this.exclusions.add(exclusion.exclusion);
      const severity = compiled.severity(subject);
      for (const need of compiled.needs) {
        const asked = this.#asked[need.index];
        if (asked === undefined) continue;
        if (!asked.isAsked) this.#touched.push(asked);
        asked.by(compiled.threat, severity, exclusion);
      }
    }
  }

  #obligation(subject: Subject, asked: Asked): ObligationRecord | undefined {
    const controls = asked.need.controls;
    const [first] = controls;
    if (first === undefined) return undefined;
    const element = decidingElement(subject);
    const judgment =
      controls.length === 1
        ? judge(first, subject, element, this.#index, this.#today)
        : judgeGroup(controls, subject, element, this.#index, this.#today);
    if (judgment === undefined) return undefined;
    const team =
      judgment.ownership.owner === 'provider' ? undefined : this.#index.statements.team(subject, judgment.stated);
    return new ObligationRecord(subject, asked, judgment, team);
  }
}

class Asked {
  readonly need: SharedNeed;
  asking: ThreatList | undefined;
  excluded: ThreatList | undefined;
  severity: Severity = 'low';
  severityOfExcluded: Severity = 'low';
  exclusion: StatedExclusion | undefined;

  constructor(need: SharedNeed) {
    this.need = need;
  }

  get isAsked(): boolean {
    return this.asking !== undefined || this.excluded !== undefined;
  }

  forget(): void {
    this.asking = undefined;
    this.excluded = undefined;
    this.severity = 'low';
    this.severityOfExcluded = 'low';
    this.exclusion = undefined;
  }

  by(threat: Threat, severity: Severity, exclusion: StatedExclusion | undefined): void {
    if (exclusion === undefined) {
      this.asking = (this.asking ?? this.need.threats).with(threat);
      if (severityRank[severity] > severityRank[this.severity]) this.severity = severity;
    } else {
      this.excluded = (this.excluded ?? this.need.threats).with(threat);
      this.exclusion ??= exclusion;
      if (severityRank[severity] > severityRank[this.severityOfExcluded]) this.severityOfExcluded = severity;
    }
  }
}

class ObligationRecord implements Obligation {
  readonly subject: Subject;
  readonly control: Control;
  readonly anyOf: readonly Control[];
  readonly owner: Owner;
  readonly team: string | undefined;
  readonly state: State;
  readonly statement: StatedDefense | undefined;
  readonly protocol: Protocol | undefined;
  readonly exclusion: StatedExclusion | undefined;
  readonly threats: readonly Threat[];
  readonly severity: Severity;
  readonly #ownership: Ownership;

  constructor(subject: Subject, asked: Asked, judgment: Judgment, team: string | undefined) {
    const excluded = asked.asking === undefined;
    this.subject = subject;
    this.control = judgment.control;
    this.anyOf = asked.need.controls;
    // Whoever relies on the wrong party for what nothing asks for is in no danger.
    this.owner = excluded ? judgment.ownership.owner : judgment.owner;
    this.team = team;
    this.state = excluded ? 'excluded' : judgment.state;
    this.statement = judgment.stated;
    this.protocol = judgment.protocol;
    this.exclusion = excluded ? asked.exclusion : undefined;
    this.threats = (asked.asking ?? asked.excluded ?? asked.need.threats).threats;
    this.severity = excluded ? asked.severityOfExcluded : asked.severity;
    this.#ownership = judgment.ownership;
  }

  get ownership(): Ownership {
    return withElement(this.#ownership, decidingElement(this.subject));
  }
}

/** Those of equal severity stay in the order in which the threats ask for them. */
function bySeverity(a: Obligation, b: Obligation): number {
  return severityRank[b.severity] - severityRank[a.severity];
}
