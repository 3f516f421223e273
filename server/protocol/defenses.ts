import type { EvidenceLink, OwnerTotal } from '../protocol.ts';
import type { RowKind } from './split.ts';

export interface DefensesQuery {
  readonly view: 'defenses';
  /** Ids of the defenses that are open: only of them all is told. */
  readonly opened: readonly string[];
}

/**
 * Every defense that the model asks for. There may be tens of thousands, so what several have in common stands once,
 * and rows name it by its index. The id of a defense is that of its part, a blank, and that of its need.
 */
export interface Defenses {
  readonly view: 'defenses';
  /** In the order in which they are listed, as all that follows. `count` is 0. */
  readonly owners: readonly OwnerTotal[];
  readonly states: readonly DefenseState[];
  /** From the highest: "critical". */
  readonly severities: readonly string[];
  readonly layers: readonly string[];
  readonly teams: readonly string[];
  readonly threats: readonly string[];
  readonly parts: readonly DefensePart[];
  readonly needs: readonly DefenseNeed[];
  /** Sets of threats, by their indexes. */
  readonly dangers: readonly (readonly number[])[];
  /** "yours (Data team)". */
  readonly whose: readonly string[];
  /** How it stands: "implemented", "planned for 2027-01-31". */
  readonly standings: readonly string[];
  /** What the first quick fix does: "Implement column encryption (Always Encrypted)". */
  readonly fixes: readonly string[];
  /** URIs. */
  readonly files: readonly string[];
  readonly rows: DefenseRows;
  readonly details: readonly DefenseDetails[];
}

/** Of what kind a state is: what is filtered by. */
export type DefenseStateKind = 'gap' | 'planned' | 'waived' | 'met' | 'excluded';

export interface DefenseState {
  readonly kind: DefenseStateKind;
  /** "gaps", "planned". */
  readonly word: string;
}

export interface DefensePart {
  /** That of the split's row. */
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  /** What it is called elsewhere; empty where that is its name. */
  readonly title: string;
  /** The names of the boundaries around it, from the outermost. */
  readonly path: readonly string[];
}

export interface DefenseNeed {
  readonly id: string;
  /** The control, or those of which any would do: "Backups". */
  readonly title: string;
  /** Index in `layers`. */
  readonly layer: number;
}

/** The rows column by column, in the order of the text: the n-th numbers of all columns are the n-th row. */
export interface DefenseRows {
  readonly part: readonly number[];
  readonly need: readonly number[];
  readonly owner: readonly number[];
  readonly team: readonly number[];
  readonly state: readonly number[];
  readonly severity: readonly number[];
  readonly danger: readonly number[];
  readonly whose: readonly number[];
  readonly standing: readonly number[];
  /** -1 where there is nothing to fix. */
  readonly fix: readonly number[];
  /** Where it is stated, else the part: its file, and the four numbers of its range. */
  readonly file: readonly number[];
  readonly line: readonly number[];
  readonly character: readonly number[];
  readonly endLine: readonly number[];
  readonly endCharacter: readonly number[];
}

/** What there is to say of a defense that is open. */
export interface DefenseDetails {
  readonly id: string;
  /** What is wrong, why and what to do, where something is. */
  readonly finding: string | null;
  /** Whose it is, and why: the whole chain. */
  readonly because: string;
  /** The page that the reason stands on. */
  readonly source: string | null;
  /** "Protects against (high)". */
  readonly against: string;
  readonly threats: readonly string[];
  readonly evidence: readonly EvidenceLink[];
}
