import type { Boxes } from './boxes.ts';
import { crossingsOf, samplesOf, type Sample } from './curves.ts';
import type { Geometry, Point, Rectangle } from './geometry.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { headingAt } from './headings.ts';
import { numberPlace, numbersAt } from './numbers.ts';
import { isWithin } from './outline.ts';

/** What the layout leaves to be placed along lines and within boundaries. */
export interface Places {
  /** The middles of the numbers of flows, in the order of the graph's edges. */
  readonly numbers: readonly Point[];
  /** Where each edge crosses the line of a boundary. */
  readonly crossings: readonly (readonly Point[])[];
  /** The headings of open boundaries, in the order of the graph's clusters. */
  readonly headings: readonly Rectangle[];
  /** What all of it takes, numbers and bends of lines included. */
  readonly extent: Rectangle;
}

export function placesOf(graph: Graph, boxes: Boxes, geometry: Geometry): Places {
  const lines = geometry.edges.map(samplesOf);
  const crossings = graph.edges.map((edge, index) => crossingsAt(edge, lines[index] ?? [], graph, geometry));
  const headings = geometry.clusters.map((cluster, index) => headingAt(cluster, boxes.headings[index]!, lines));
  const numbers = numbersAt(graph.edges, lines, {
    ...geometry,
    headings,
    marks: crossings.flat(),
  });
  const numberPlaces = graph.edges.map((edge, index) => numberPlace(edge, numbers[index]!));
  const points = lines.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const extent = around([...geometry.nodes, ...geometry.clusters, ...headings, ...numberPlaces, ...points]);
  return { numbers, crossings, headings, extent };
}

/** Each boundary that holds one of the ends is crossed once: as near as can be to the end inside. */
function crossingsAt(
  { source, target }: GraphEdge,
  line: readonly Sample[],
  graph: Graph,
  { clusters }: Geometry,
): Point[] {
  return graph.clusters.flatMap((part, index) => {
    const [leaves, enters] = [isWithin(source, part), isWithin(target, part)];
    const rectangle = clusters[index];
    if (leaves === enters || rectangle === undefined) return [];
    const crossed = crossingsOf(line, rectangle);
    const one = leaves ? crossed[0] : crossed.at(-1);
    return one === undefined ? [] : [{ x: one.x, y: one.y }];
  });
}

function around(rectangles: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rectangles) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return { x: Math.floor(left), y: Math.floor(top), width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}
