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
  /** What a folded row shows in place of its own cells; empty where it cannot fold. */
  readonly rollup: readonly (SplitCell | null)[];
}

export interface SplitCell {
  /** Empty where all that is asked here is excluded. */
  readonly owners: readonly OwnerTotal[];
  readonly count: number;
  readonly gaps: number;
  readonly excluded: number;
  readonly label: string;
  readonly location: Location;
}
