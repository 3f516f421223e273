import type { Analysis } from '../../language/analysis/analysis.ts';
import type { ViewContent, ViewQuery } from '../protocol.ts';
import type { Since, SinceQuery } from '../protocol/since.ts';
import type { Cursor } from '../view/at-cursor.ts';
import { diagramOf } from '../view/diagram/diagram.ts';
import type { Layouts } from '../view/diagram/layouts.ts';
import { defensesOf } from '../view/defenses.ts';
import { incidentsOf } from '../view/incidents.ts';
import { sinceOf } from '../view/since.ts';
import { rowId, splitOf } from '../view/split.ts';
import type { Viewing } from '../view/viewing.ts';
import type { PastModels } from './past-models.ts';
import type { WhatIfs } from './what-if.ts';

/** What a view's content is made from. */
export interface Asked {
  readonly analysis: Analysis;
  readonly viewing: Viewing;
  readonly cursor: Cursor | undefined;
  readonly layouts: Layouts;
  readonly whatIfs: WhatIfs;
  readonly past: PastModels;
  /** Given when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What one of the panel's views shows; some of it takes its time. */
export function contentOf(query: ViewQuery, asked: Asked): ViewContent | Promise<ViewContent> {
  const { analysis, viewing, cursor } = asked;
  switch (query.view) {
    case 'split':
      return splitOf(analysis, viewing, query, cursor?.subject);
    case 'defenses':
      return defensesOf(analysis, viewing, query);
    case 'diagram': {
      const focus = cursor && rowId(cursor.subject);
      return diagramOf(analysis, viewing, query, focus, asked.layouts, asked.signal);
    }
    case 'what-if':
      return asked.whatIfs.contentOf(query, analysis, viewing, cursor, asked.signal);
    case 'incidents':
      return incidentsOf(analysis, viewing);
    case 'since':
      return sinceContent(query, asked);
  }
}

async function sinceContent({ chosen }: SinceQuery, { analysis, viewing, past, signal }: Asked): Promise<Since> {
  const root = analysis.model.system.origin.file;
  const revision = chosen[root] ?? null;
  return sinceOf(analysis, await past.at(root, revision, signal), revision, viewing);
}
