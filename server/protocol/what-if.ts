import type { Location, OwnerTotal, Verdict } from '../protocol.ts';
import type { ChangeGroup } from './difference.ts';
import type { FindingGroup } from './since.ts';
import type { RowKind } from './split.ts';

export interface WhatIfQuery {
  readonly view: 'what-if';
  /** What is to move, by the id of its row in the split; null for what stands at the cursor. */
  readonly part: string | null;
  /** Where it is to go, by its id in `targets`; null while that is open. */
  readonly target: string | null;
}

/** What would change if a part, or all of a boundary, ran elsewhere. */
export interface WhatIf {
  readonly view: 'what-if';
  /** What can be moved: a boundary stands before what is in it. */
  readonly parts: readonly WhatIfChoice[];
  /** What the rest is about. */
  readonly part: WhatIfPart | null;
  /** The id of the row at the cursor, by which it has been worked out what stands there. */
  readonly cursor: string | null;
  /** What to do, or why there is nothing: whole sentences. */
  readonly hint: string;
  /** Where it could go at all. */
  readonly targets: readonly WhatIfChoice[];
  /** Where somebody might think of moving it, each with what would change; empty where there is an outcome. */
  readonly groups: readonly WhatIfGroup[];
  readonly outcome: WhatIfOutcome | null;
}

export interface WhatIfChoice {
  readonly id: string;
  readonly label: string;
}

export interface WhatIfPart {
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  /** "Payroll database": empty where that is its name. */
  readonly note: string;
  /** Where it is, by its id as a target; null where nothing says. */
  readonly place: string | null;
  /** "Azure SQL Database", with "PaaS"; "nowhere yet". */
  readonly placeTitle: string;
  readonly placeNote: string;
  /** Whose its defenses and those of its flows are; null where there is nothing to compare them with. */
  readonly split: WhatIfSplit | null;
  readonly location: Location;
}

export interface WhatIfGroup {
  readonly id: string;
  readonly title: string;
  readonly candidates: readonly WhatIfCandidate[];
}

export interface WhatIfCandidate {
  /** As a target. */
  readonly id: string;
  readonly title: string;
  /** "IaaS"; what stays, for a boundary. */
  readonly note: string;
  /** "9 defenses become yours, 2 become shared". */
  readonly summary: string;
  readonly gaps: WhatIfGaps;
  readonly split: WhatIfSplit;
}

/** How many defenses are whose. */
export interface WhatIfSplit {
  readonly segments: readonly OwnerTotal[];
  /** Against the longest that is shown with it, from 0 to 1. */
  readonly share: number;
  /** The same in words: "12 provider, 3 shared". */
  readonly label: string;
}

/** How many more stand open than before. */
export interface WhatIfGaps {
  readonly more: number;
  /** "2 gaps more", "1 gap fewer", "as many gaps". */
  readonly text: string;
}

export interface WhatIfOutcome {
  /** As a target. */
  readonly target: string;
  readonly title: string;
  /** "IaaS". */
  readonly note: string;
  /** What would happen, in one sentence. */
  readonly summary: string;
  /** The same once it is done, with what it was. */
  readonly done: string;
  readonly split: WhatIfSplit;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly gaps: WhatIfGaps;
  /** What else is to be known: whole sentences. */
  readonly notes: readonly string[];
  /** What becomes of the parts of a boundary; empty where a single part moves. */
  readonly parts: readonly WhatIfMoved[];
  /** "and 140 more": empty where these are all. */
  readonly moreParts: string;
  readonly groups: readonly ChangeGroup[];
  readonly findings: readonly FindingGroup[];
}

/** A part of a boundary that moves. */
export interface WhatIfMoved {
  /** That of its row in the split. */
  readonly id: string;
  readonly name: string;
  /** "Azure App Service"; empty where nothing says. */
  readonly from: string;
  /** Null where it stays. */
  readonly to: string | null;
  readonly location: Location;
}
