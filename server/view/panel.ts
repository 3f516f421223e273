import type { Analysis } from '../../language/analysis/analysis.ts';
import type { PanelModel, Status, ViewContent } from '../protocol.ts';
import type { SinceLine } from '../protocol/since.ts';
import type { SystemChoice } from '../protocol/systems.ts';
import { atCursor, type Cursor } from './at-cursor.ts';
import { ownerTotals, providerBars } from './bars.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';

export const fresh: Status = { kind: 'fresh' };
export const stale: Status = { kind: 'stale', reason: 'The text does not parse: this is the last good view.' };
export const fragment: Status = { kind: 'fragment', reason: 'No system imports this file, so no defenses are judged.' };
export const empty: Status = { kind: 'empty', reason: 'Nothing to show: this file declares no system.' };

/** The panel around one view's content, for the analysis of the model that the active file belongs to. */
export function panelOf(
  analysis: Analysis,
  content: ViewContent | null,
  viewing: Viewing,
  status: Status = fresh,
  cursor?: Cursor,
  since: SinceLine | null = null,
  systems: readonly SystemChoice[] = [],
): PanelModel {
  const { system } = analysis.model;
  const location = viewing.locate(system.origin);
  return {
    status,
    uri: location.uri,
    title: system.title,
    systems,
    location,
    verdict: verdictInWords(analysis),
    owners: ownerTotals(analysis),
    bars: providerBars(analysis),
    content,
    atCursor: cursor === undefined ? null : atCursor(analysis, cursor, viewing),
    since,
  };
}

/** The panel of a file that no model can be made of: a fragment, or nothing yet. */
export function panelWithout(status: Status, uri: string): PanelModel {
  return {
    status,
    uri,
    title: fileName(uri),
    systems: [],
    location: null,
    verdict: null,
    owners: [],
    bars: [],
    content: null,
    atCursor: null,
    since: null,
  };
}

/** The last part of a file's address, as people read it. */
export function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
