import type { Analysis } from '../../language/analysis/analysis.ts';
import type { ViewContent, ViewQuery } from '../protocol.ts';
import type { Cursor } from '../view/at-cursor.ts';
import { defensesOf } from '../view/defenses.ts';
import { incidentsOf } from '../view/incidents.ts';
import { splitOf } from '../view/split.ts';
import type { Viewing } from '../view/viewing.ts';

/** What a view's content is made from. */
export interface Asked {
  readonly analysis: Analysis;
  readonly viewing: Viewing;
  readonly cursor: Cursor | undefined;
}

/** What one of the panel's views shows; some of it takes its time. */
export function contentOf(query: ViewQuery, { analysis, viewing, cursor }: Asked): ViewContent | Promise<ViewContent> {
  switch (query.view) {
    case 'split':
      return splitOf(analysis, viewing, query, cursor?.subject);
    case 'defenses':
      return defensesOf(analysis, viewing, query);
    case 'incidents':
      return incidentsOf(analysis, viewing);
  }
}
