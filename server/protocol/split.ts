import type { Location, OwnerTotal } from '../protocol.ts';

export interface SplitQuery {
  readonly view: 'split';
  /** What the user has folded and unfolded; where it says nothing of a boundary, the size of the model decides. */
  readonly folds?: Folds;
  /** Only what has gaps, and all of that but for what the user has folded. */
  readonly gapsOnly?: boolean;
}

/** The ids of rows, each of which overrules what is said of all. */
export interface Folds {
  readonly all: 'opened' | 'closed' | null;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Parts against layers. */
export interface Split {
  readonly view: 'split';
  readonly columns: readonly SplitColumn[];
  /** Whom the counts of a cell are of, in their order; their own counts say nothing. */
  readonly owners: readonly OwnerTotal[];
  /** What the cells go to, each place once. */
  readonly places: readonly Location[];
  /** Each boundary is followed by what is in it, unless it is folded. */
  readonly rows: readonly SplitRow[];
  /** Whether boundaries fold by themselves, since there are many parts: all but those around the cursor. */
  readonly folding: boolean;
}

export interface SplitColumn {
  readonly id: string;
  readonly title: string;
}

export type RowKind = 'system' | 'boundary' | 'actor' | 'process' | 'store' | 'external' | 'flow' | 'flows';

export interface SplitRow {
  readonly id: string;
  readonly parent: string | null;
  /** From 1; with `position` of `siblings`, from 1, too. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly kind: RowKind;
  readonly name: string;
  /** What it is called and what it runs on, where that adds to the name. */
  readonly note: string;
  readonly label: string;
  /** Gaps of this part and of all within it. */
  readonly gaps: number;
  readonly location: Location;
  readonly expandable: boolean;
  readonly folded: boolean;
  /** One for each column: null where nothing is asked. */
  readonly cells: readonly (SplitCell | null)[];
  /** What a folded row is called, and shows in place of its own cells; empty where it cannot fold. */
  readonly nameOfAll: string;
  readonly rollup: readonly (SplitCell | null)[];
}

/** A large model has ten thousands of them: they are small. */
export interface SplitCell {
  /** How many defenses each of the split's owners has; all zero where all that is asked here is excluded. */
  readonly counts: readonly number[];
  readonly gaps: number;
  readonly excluded: number;
  /** What it says in words, after the names of row and column. */
  readonly label: string;
  /** The index of its place. */
  readonly place: number;
}
