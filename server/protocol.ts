/**
 * What client and server say to each other beyond the language server protocol. Only types and names stand here, so
 * that both sides, and the panel's page, can import it at no cost. The types of each view have a file in `protocol/`.
 */

import type { Diagram, DiagramQuery } from './protocol/diagram.ts';
import type { Incidents, IncidentsQuery, StageId } from './protocol/incidents.ts';
import type { Defenses, DefensesQuery } from './protocol/defenses.ts';
import type { Since, SinceLine, SinceQuery } from './protocol/since.ts';
import type { Split, SplitQuery } from './protocol/split.ts';
import type { SystemChoice } from './protocol/systems.ts';
import type { WhatIf, WhatIfQuery } from './protocol/what-if.ts';

/** Request: `PanelParams` → `PanelModel`. */
export const panelRequest = 'demarc/panel';
/** Request: `AtCursorParams` → `AtCursor | null`. Cheap: it is asked each time the cursor moves. */
export const atCursorRequest = 'demarc/atCursor';
/** Request: `VerdictParams` → `VerdictAnswer`. Cheap: the status bar asks it. */
export const verdictRequest = 'demarc/verdict';
/** Request: `EditParams` → `EditAnswer`. The client applies the changes as one step that can be undone. */
export const editRequest = 'demarc/edit';
/** Request: `ExportParams` → `ExportAnswer`. */
export const exportRequest = 'demarc/export';
/** Notification from the server: `ChangedParams`. */
export const changedNotification = 'demarc/changed';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface PanelParams {
  readonly uri: string;
  readonly position?: Position;
  /** What the view that is shown asks for. */
  readonly query: ViewQuery;
}

/** What each view of the panel asks for, told apart by `view`. */
export type ViewQuery = SplitQuery | DefensesQuery | DiagramQuery | WhatIfQuery | IncidentsQuery | SinceQuery;
/** What each view of the panel shows, told apart by `view`. */
export type ViewContent = Split | Defenses | Diagram | WhatIf | Incidents | Since;
export type ViewId = ViewContent['view'];

export interface AtCursorParams {
  readonly uri: string;
  readonly position: Position;
}

export interface VerdictParams {
  readonly uri: string;
}

/** A change of the text that a view offers; the server works out what is to be written. */
export interface EditParams {
  readonly uri: string;
  readonly edit: PanelEdit;
}

/** The kinds of change, told apart by `kind`. */
export type PanelEdit = FixDefense | FillIncidents | AskProvider | MovePart;

/** Moves a part, or a boundary, to where it is to run. */
export interface MovePart {
  readonly kind: 'move';
  /** The id of its row in the split. */
  readonly part: string;
  /** One of the view's targets. */
  readonly target: string;
}

/** Applies the first quick fix of what is wrong with a defense. */
export interface FixDefense {
  readonly kind: 'fix';
  /** The id of the defense in the view. */
  readonly defense: string;
}

/** Adds what the response to incidents lacks. */
export interface FillIncidents {
  readonly kind: 'incidents';
}

/** Adds the lines for the questions that a provider leaves open, to be filled in. */
export interface AskProvider {
  readonly kind: 'answers';
  /** The provider's id. */
  readonly provider: string;
}

/** Why there is nothing to write, or what is. */
export type EditAnswer = { readonly failure: string } | Changes;

export interface Changes {
  /** By file, in the shape of a workspace edit of the language server protocol. */
  readonly changes: Readonly<Record<string, readonly TextChange[]>>;
  /** The versions of the files among them that are open: to others the changes do not fit. */
  readonly versions: Readonly<Record<string, number>>;
  /** The same changes where they ask something, for a client that can have it filled in. */
  readonly snippet?: SnippetChange;
}

export interface SnippetChange {
  readonly uri: string;
  readonly range: Range;
  /** In the syntax of snippets. */
  readonly value: string;
}

export interface TextChange {
  readonly range: Range;
  readonly newText: string;
}

/** What a view offers to copy or to save. */
export interface ExportParams {
  readonly uri: string;
  readonly export: PanelExport;
}

/** The kinds of export, told apart by `what`. */
export type PanelExport = DefensesExport | DiagramExport;

/** The defenses that the view shows, as a table. */
export interface DefensesExport {
  readonly what: 'defenses';
  readonly format: 'markdown' | 'csv';
  /** The ids of the defenses, in the order in which they are shown. */
  readonly defenses: readonly string[];
}

/** The diagram by itself, with its legend and colours of its own, as SVG; the page makes the PNG of it. */
export interface DiagramExport {
  readonly what: 'diagram';
  readonly format: 'svg' | 'png';
  readonly query: DiagramQuery;
  /** The row at the cursor: in a large model it decides what is open. */
  readonly focus: string | null;
}

export interface ExportAnswer {
  readonly text: string;
  /** What a file with it would be called: "payroll-defenses.csv". */
  readonly name: string;
}

/** The analysis of the models that these files belong to has changed. */
export interface ChangedParams {
  readonly uris: readonly string[];
  /** Grows with each build, so that an answer to an older one can be told. */
  readonly version: number;
}

export interface VerdictAnswer {
  readonly status: Status;
  /** Null where there is no model to judge. */
  readonly verdict: Verdict | null;
}

/** Of what kind the view is; for all but a fresh one, `reason` says in words why. */
export type Status =
  { readonly kind: 'fresh' } | { readonly kind: 'stale' | 'fragment' | 'empty'; readonly reason: string };

export interface Verdict {
  readonly ready: boolean;
  readonly gaps: number;
  /** "6 gaps", "ready", "errors". */
  readonly short: string;
  /** "not ready: 6 gaps". */
  readonly text: string;
  /** What the gaps are, a phrase each: "4 missing", "1 half-owned". */
  readonly details: readonly string[];
}

export type Owner = 'provider' | 'shared' | 'customer' | 'nobody';

/** All that the panel shows. The panel lays it out, and works nothing out. */
export interface PanelModel {
  readonly status: Status;
  /** The file of the system; of the file that was asked about, where it has none. */
  readonly uri: string;
  readonly title: string;
  /** The systems that the file is part of, the one that is shown first; none where there is no choice. */
  readonly systems: readonly SystemChoice[];
  /** The system's name. */
  readonly location: Location | null;
  readonly verdict: Verdict | null;
  readonly owners: readonly OwnerTotal[];
  readonly bars: readonly ProviderBar[];
  /** What the view asked for; null where there is no model to show. */
  readonly content: ViewContent | null;
  readonly atCursor: AtCursor | null;
  /** What has changed since an earlier revision: told in the other views, too, once somebody has asked for it. */
  readonly since: SinceLine | null;
}

/** A count for one owner: in the legend, in a bar, and in a cell. */
export interface OwnerTotal {
  readonly owner: Owner;
  /** What stands for it besides its colour: P, S, Y or N. */
  readonly letter: string;
  /** "shared", "yours". */
  readonly word: string;
  readonly count: number;
}

/** The defenses of what runs at one provider, by owner. */
export interface ProviderBar {
  readonly id: string;
  readonly title: string;
  readonly segments: readonly OwnerTotal[];
  /** Its length against the longest bar, from 0 to 1. */
  readonly share: number;
  /** The whole bar in words. */
  readonly label: string;
}

/** What stands at the cursor. */
export interface AtCursor {
  /** The row that it belongs to, and the column where a defense is meant. */
  readonly row: string;
  /** The rows that this one is within, the nearest first. */
  readonly within: readonly string[];
  readonly column: string | null;
  /** The stage of your response to incidents that is meant. */
  readonly stage?: StageId;
  /** Boundaries left out: "Db", "Column encryption". */
  readonly path: readonly string[];
  /** On what it runs, for a part; what is asked of it, for a defense: one line. */
  readonly summary: string;
  readonly defenses: readonly DefenseLine[];
  /** The whole reason, where one defense is meant. */
  readonly because: string | null;
  /** The page that the reason stands on. */
  readonly source: string | null;
  readonly threats: readonly string[];
}

export interface DefenseLine {
  /** By which the view of all defenses knows it, or those that it speaks of together. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly owner: OwnerTotal;
  /** "yours (Data team), implemented". */
  readonly text: string;
  readonly gap: boolean;
  readonly excluded: boolean;
  readonly evidence: readonly EvidenceLink[];
  readonly location: Location;
}

export interface EvidenceLink {
  readonly text: string;
  /** An absolute `https:`, `http:` or `file:` URI. */
  readonly href: string;
}
