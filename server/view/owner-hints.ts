import type { Analysis, Finding, Obligation } from '../../language/analysis/analysis.ts';
import { ownerOf } from '../../language/analysis/ownership.ts';
import { isOverdue } from '../../language/analysis/states.ts';
import type { Origin, Statement, Subject } from '../../language/model/model.ts';
import type { Owner } from '../protocol.ts';
import { isGap, owners, ownerTotal } from './words.ts';

/** What stands behind a control in a statement: whose the defense is there. */
export interface OwnerHint {
  /** "yours", "shared: your half", "nobody's (2 of 3)". */
  readonly text: string;
  /** Whether a finding speaks of the statement: the defense is a gap, or stated to no purpose. */
  readonly atOdds: boolean;
}

/** Says of each statement of a model whose the defense is. */
export class OwnerHints {
  readonly #analysis: Analysis;
  readonly #covered = new Map<Statement, Obligation[]>();
  /** The findings that speak of statements, by the control's name in the statement. */
  readonly #findings = new Map<Origin, Finding>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    for (const obligation of analysis.obligations) {
      // Most obligations rest on no statement, and in a large model there are tens of thousands.
      if (obligation.statement === undefined || obligation.state === 'excluded') continue;
      const { statement } = obligation.statement;
      const covered = this.#covered.get(statement);
      if (covered === undefined) this.#covered.set(statement, [obligation]);
      else covered.push(obligation);
    }
    for (const finding of analysis.findings) {
      const { obligation } = finding;
      const at = obligation === undefined ? finding.origin : obligation.statement?.statement.origin;
      if (at !== undefined) this.#findings.set(at, finding);
    }
  }

  /** Of what the subject's body states of the control. What is excluded has no owner. */
  of(subject: Subject, control: string): OwnerHint | undefined {
    const statement = subject.statements.find((stated) => stated.control.id === control);
    if (statement === undefined || statement.type === 'excludes') return undefined;
    const finding = this.#findings.get(statement.origin);
    const covered = this.#covered.get(statement) ?? [];
    const text = covered.length > 0 ? together(covered) : this.#alone(statement, subject, finding);
    return { text, atOdds: finding !== undefined };
  }

  /** Nothing that is judged rests on the statement: no threat asks for it, or any of several defenses would do. */
  #alone({ control }: Statement, subject: Subject, finding: Finding | undefined): string {
    const { owner } = ownerOf(control, subject, this.#analysis.model);
    if (finding === undefined || owner === 'provider') return ownerWords[owner];
    return finding.faded ? 'not needed' : ownerWords.nobody;
  }
}

/** A statement of a boundary speaks for many parts, and they need not have one owner. */
function together(covered: readonly Obligation[]): string {
  const alike = Map.groupBy(covered, inWords);
  if (alike.size === 1) return [...alike.keys()].join();
  const worst = covered.find(({ owner }) => owner === 'nobody') ?? covered.find(isHalf);
  if (worst !== undefined) return `${inWords(worst)} (${alike.get(inWords(worst))?.length ?? 0} of ${covered.length})`;
  const counts = owners
    .map((owner) => ownerTotal(owner, covered.filter((obligation) => obligation.owner === owner).length))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`);
  return [...counts, ...(covered.some(isOverdue) ? [overdue] : [])].join(', ');
}

function inWords(obligation: Obligation): string {
  const whose = ownerWords[obligation.owner];
  if (isOverdue(obligation)) return `${whose}, ${overdue}`;
  return isHalf(obligation) ? `${whose} is not stated` : whose;
}

/** The customer's half is not even planned. */
function isHalf(obligation: Obligation): boolean {
  return obligation.owner === 'shared' && isGap(obligation) && !isOverdue(obligation);
}

const overdue = 'overdue';
const ownerWords: Readonly<Record<Owner, string>> = {
  provider: "provider's",
  shared: 'shared: your half',
  customer: 'yours',
  nobody: "nobody's",
};
