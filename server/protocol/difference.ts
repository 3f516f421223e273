import type { Location, OwnerTotal } from '../protocol.ts';

/** Defenses that are in the same way other than before. */
export interface ChangeGroup {
  readonly id: string;
  /** "9 defenses become yours". */
  readonly title: string;
  /** The first of them. */
  readonly changes: readonly DefenseChange[];
  /** "and 140 more": empty where these are all. */
  readonly more: string;
}

/** One defense, before and after. */
export interface DefenseChange {
  /** Unique among all groups. */
  readonly id: string;
  /** The id of its part's row. */
  readonly row: string;
  readonly part: string;
  /** What the part is called elsewhere; empty where that is its name. */
  readonly partTitle: string;
  readonly title: string;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly location: Location;
  /** Where this is another place than its own: why, and which. */
  readonly note: string;
}

export interface ChangeSide {
  /** Null where it is not asked. */
  readonly owner: OwnerTotal | null;
  /** "yours (Data team), missing". */
  readonly text: string;
  readonly gap: boolean;
  /** Whose it is and why, in a sentence: told where the other side has another owner, or none; else empty. */
  readonly because: string;
  /** The page that the reason stands on. */
  readonly source: string | null;
}
