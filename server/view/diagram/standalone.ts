import type { Analysis } from '../../../language/analysis/analysis.ts';
import { ownerTotals } from '../bars.ts';
import { verdictInWords } from '../verdict.ts';
import { counted } from '../words.ts';
import { boxesOf } from './boxes.ts';
import { draw } from './draw.ts';
import type { Wishes } from './folding.ts';
import { graphOf } from './graph.ts';
import { layOut } from './layout.ts';
import type { Layouts } from './layouts.ts';
import { flowLegend, keyLegend } from './legend.ts';
import { standaloneStyle } from './standalone-style.ts';
import { standingsOf } from './standing.ts';
import { element, escaped } from './svg.ts';
import { shortened } from './wrap.ts';

export interface StandaloneOptions {
  /** What of a large model is open; without it all is, if that can be drawn. */
  readonly wishes?: Wishes;
  /** Whether each part shows who owns its defenses: it does unless that is false. */
  readonly overlay?: boolean;
}

export type Standalone = { readonly svg: string } | { readonly failure: string };

const margin = 28;
const leastWidth = 640;
const headHeight = 62;
const blockGap = 36;

/** The diagram as a file of its own, in light and dark, with its title and its legends. */
export async function standaloneSvg(
  analysis: Analysis,
  layouts: Layouts,
  { wishes = { opened: 'all', closed: [], focus: undefined }, overlay = true }: StandaloneOptions = {},
): Promise<Standalone> {
  const graph = graphOf(analysis.model, wishes);
  const boxes = boxesOf(graph, overlay);
  const layout = await layOut(graph, boxes, layouts);
  if ('failure' in layout) return layout;
  const standingOf = standingsOf(analysis);
  const drawing = { graph, boxes, ...layout };
  const { extent } = drawing.places;

  const inner = Math.max(leastWidth, extent.width);
  const flows = flowLegend(graph.edges, standingOf, inner);
  const key = keyLegend(overlay ? ownerTotals(analysis) : [], inner);
  const drawingTop = margin + headHeight;
  const flowsTop = drawingTop + extent.height + blockGap;
  const keyTop = flowsTop + flows.height + (flows.height > 0 ? blockGap : 0);
  const [width, height] = [inner + 2 * margin, keyTop + key.height + margin - 8];
  const rule = (y: number): string =>
    element('path', { class: 'diagram-rule', d: `M${margin} ${y}H${width - margin}` });
  const moved = (x: number, y: number, ...markup: readonly string[]): string =>
    element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, ...markup);

  const { title } = analysis.model.system;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'demarc-diagram',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    element('title', {}, escaped(`${title}: data-flow diagram`)),
    element('desc', {}, escaped(descriptionOf(analysis))),
    element('style', {}, standaloneStyle),
    element('rect', { class: 'diagram-page', x: 0, y: 0, width, height }),
    moved(margin, margin, headOf(analysis, inner)),
    moved(
      margin + (inner - extent.width) / 2 - extent.x,
      drawingTop - extent.y,
      ...draw(drawing, standingOf, { bars: overlay, live: false }),
    ),
    ...(flows.height > 0 ? [rule(flowsTop - blockGap / 2), moved(margin, flowsTop, flows.markup)] : []),
    rule(keyTop - blockGap / 2),
    moved(margin, keyTop, key.markup),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n` };
}

const titleFont = { size: 20, bold: true };
const verdictFont = { size: 12 };

function headOf(analysis: Analysis, width: number): string {
  const { text } = verdictInWords(analysis);
  const verdict = `Data-flow diagram · ${text} · ${analysis.today}`;
  const title = shortened(analysis.model.system.title, titleFont, width);
  return [
    element('text', { class: 'diagram-heading', x: 0, y: 18, 'font-size': titleFont.size }, escaped(title)),
    element('text', { class: 'diagram-note', x: 0, y: 38, 'font-size': verdictFont.size }, escaped(verdict)),
  ].join('');
}

/** For those who cannot see it. */
function descriptionOf(analysis: Analysis): string {
  const { elements, flows, boundaries } = analysis.model;
  const parts = elements.map(({ title }) => title).join(', ');
  const counts = `${counted(elements.length, 'part')}, ${counted(boundaries.length, 'boundary', 'boundaries')}, ${counted(flows.length, 'flow')}`;
  return `${verdictInWords(analysis).text}. ${counts}. Parts: ${parts}.`;
}
