import type { Analysis } from '../../language/analysis/analysis.ts';
import type { PanelModel } from '../../server/protocol.ts';
import type { Diagram, DiagramQuery } from '../../server/protocol/diagram.ts';
import type { Cursor } from '../../server/view/at-cursor.ts';
import { diagramOf } from '../../server/view/diagram/diagram.ts';
import { Layouts } from '../../server/view/diagram/layouts.ts';
import { panelOf } from '../../server/view/panel.ts';
import { rowId } from '../../server/view/split.ts';
import {
  analysisOf,
  boundary,
  controls,
  element,
  flow,
  modelOf,
  obligation,
  service,
  viewing,
} from '../view/sample.ts';

const layouts = new Layouts();

export type DiagramPanel = PanelModel & { readonly content: Diagram };

/** The panel with the diagram in it, as the server would answer. */
export async function diagramPanel(
  analysis: Analysis,
  asked: Partial<DiagramQuery> = {},
  cursor?: Cursor,
): Promise<DiagramPanel> {
  const query: DiagramQuery = { view: 'diagram', opened: [], closed: [], ...asked };
  const content = await diagramOf(analysis, viewing, query, cursor && rowId(cursor.subject), layouts);
  return { ...panelOf(analysis, content, viewing, undefined, cursor), content };
}

/** Departments of six parts each, one after the other: so many that boundaries fold. */
export function departments(count = 6): Analysis {
  const web = service('azure.AppService', 'Azure App Service');
  const names = ['Sales', 'Stock', 'Billing', 'Shipping', 'Returns', 'Support'];
  const places = Array.from({ length: count }, (_, index) => boundary(names[index] ?? `Department${index}`));
  const parts = places.map((place) =>
    ['Site', 'Api', 'Worker', 'Queue', 'Cache', 'Db'].map((name, index) =>
      element(index < 3 ? 'process' : 'store', `${place.id}.${name}`, place, web, `${place.id} ${name}`),
    ),
  );
  const inside = parts.flatMap((own, index) => own.slice(1).map((part) => flow(own[0]!, part, places[index])));
  const between = parts.slice(1).map((own, index) => flow(parts[index]![1]!, own[0]!));
  const model = modelOf({ boundaries: places, elements: parts.flat(), flows: [...inside, ...between] });
  return analysisOf(
    model,
    parts.map((own) => obligation(own[5]!, controls.backup, 'customer', 'missing')),
  );
}
