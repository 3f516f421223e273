import type { Boxes } from './boxes.ts';
import { distance } from './curves.ts';
import { dotForLayout, type Arrangement } from './dot.ts';
import { mostNodes } from './folding.ts';
import type { Geometry } from './geometry.ts';
import type { Graph } from './graph.ts';
import type { Laid, Layouts } from './layouts.ts';
import { numberText } from './numbers.ts';
import { placesOf, type Places } from './places.ts';
import { crossedHeadings, trimmed, withRoomBeside } from './room-for-headings.ts';

/** Where all of it stands. */
export interface Placed {
  readonly geometry: Geometry;
  readonly places: Places;
}

/** Whole sentences say why there is nothing to see. */
export type Layout = Placed | { readonly failure: string };

const mostEdges = 800;
/** Of what is larger than that, one layout is enough. */
const large = { nodes: 120, edges: 240 };

type Choice = readonly [Arrangement, handicap: number];

/** Which arrangement is best depends on the graph; the first ones look calmer, unless they are much larger. */
const arrangements: readonly [Choice, ...Choice[]] = [
  ['rankdir=TB;newrank=false;', 1],
  ['rankdir=LR;newrank=false;', 1],
  ['rankdir=TB;newrank=true;', 1.15],
  ['rankdir=LR;newrank=true;', 1.15],
];

/** So much larger may an arrangement be in which no line passes any heading. */
const worthOfHeadings = 0.6;

export interface LayoutOptions {
  /** Whether there is much more room across than down; else there is about as much. */
  readonly wide?: boolean | undefined;
  /** Once it is given, nothing is laid out any more. */
  readonly signal?: AbortSignal | undefined;
}

/** How many times as much room there then is. */
const wideRoom = 2;

/** What has the same structure, and texts of the same sizes, stands where it stood before. */
export async function layOut(
  graph: Graph,
  boxes: Boxes,
  layouts: Layouts,
  options: LayoutOptions = {},
): Promise<Layout> {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  if (nodes === 0) return { failure: 'There is nothing to draw: the model has no parts yet.' };
  if (nodes > mostNodes || edges > mostEdges) return { failure: tooLarge(nodes, edges) };
  const structure = dotForLayout(graph, boxes, arrangements[0][0]);
  const key = [structure, `wide ${options.wide === true}`, ...graph.edges.map(numberText)].join('\n');
  const known = layouts.placed.get(key);
  if (known !== undefined) return known;
  const laid = await arranged(graph, boxes, layouts, options);
  if ('failure' in laid) return { failure: reasons[laid.failure] };
  const placed = { geometry: laid.geometry, places: placesOf(graph, boxes, laid.geometry) };
  layouts.placed.set(key, placed);
  return placed;
}

/** The graph in the arrangement in which it takes least of the room and has the shortest lines. */
async function arranged(
  graph: Graph,
  boxes: Boxes,
  layouts: Layouts,
  { wide = false, signal }: LayoutOptions,
): Promise<Laid> {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  const expected = { nodes, clusters: graph.clusters.length, edges };
  const isLarge = nodes > large.nodes || edges > large.edges;
  const layout = (given: Boxes, arrangement: Arrangement): Promise<Laid> =>
    layouts.layout(dotForLayout(graph, given, arrangement), expected, signal);

  let best: { readonly geometry: Geometry; readonly arrangement: Arrangement } | undefined;
  let least = Infinity;
  let failed: Laid = { failure: 'graphviz' };
  for (const [arrangement, handicap] of isLarge ? arrangements.slice(-1) : arrangements) {
    const laid = await layout(boxes, arrangement);
    // Half a choice would be another one the next time.
    if (isObsolete(laid)) return laid;
    if ('failure' in laid) failed = laid;
    else {
      const untidy = crossedHeadings(laid.geometry, boxes).size / Math.max(1, graph.clusters.length);
      const cost = costOf(laid.geometry, wide) * handicap * (1 + untidy * worthOfHeadings);
      if (cost < least) [best, least] = [{ geometry: laid.geometry, arrangement }, cost];
    }
  }
  if (best === undefined) return failed;

  const crossed = crossedHeadings(best.geometry, boxes);
  if (crossed.size === 0) return best;
  const wider = await layout(withRoomBeside(boxes, crossed), best.arrangement);
  if (isObsolete(wider)) return wider;
  const improved = 'geometry' in wider && crossedHeadings(wider.geometry, boxes).size < crossed.size;
  return improved ? { geometry: trimmed(wider.geometry, graph, boxes, crossed) } : best;
}

function isObsolete(laid: Laid): boolean {
  return 'failure' in laid && laid.failure === 'obsolete';
}

/** In pixels: the side that is longer for the room there is, and three times what a line is long. */
function costOf({ width, height, edges }: Geometry, wide: boolean): number {
  const lengths = edges.map(({ points, tip }) =>
    [...points, tip].reduce((sum, point, index, all) => sum + distance(all[index - 1] ?? point, point), 0),
  );
  return (
    Math.max(wide ? width / wideRoom : width, height) +
    (3 * lengths.reduce((sum, one) => sum + one, 0)) / Math.max(1, lengths.length)
  );
}

function tooLarge(nodes: number, edges: number): string {
  return (
    `This diagram would have ${nodes} parts and ${edges} arrows, and no more than ${mostNodes} and ${mostEdges} are drawn. ` +
    'Close some boundaries, or put parts into boundaries that can be closed.'
  );
}

const reasons = {
  graphviz: 'Graphviz cannot lay this diagram out. All its parts and flows are in the Split.',
  obsolete: 'The model has changed in the meantime: this diagram is not drawn any more.',
};
