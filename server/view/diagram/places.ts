import type { Boxes } from './boxes.ts';
import { around, crossingsOf, lineOf, type Line } from './curves.ts';
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
  const lines = geometry.edges.map(lineOf);
  const crossings = graph.edges.map((edge, index) => crossingsAt(edge, lines[index]!, graph, geometry));
  const headings = geometry.clusters.map((cluster, index) => headingAt(cluster, boxes.headings[index]!, lines));
  const numbers = numbersAt(graph.edges, lines, {
    ...geometry,
    headings,
    marks: crossings.flat(),
  });
  const numberPlaces = graph.edges.map((edge, index) => numberPlace(edge, numbers[index]!));
  const bounds = lines.map((line) => line.bounds);
  const extent = around([...geometry.nodes, ...geometry.clusters, ...headings, ...numberPlaces, ...bounds]);
  return { numbers, crossings, headings, extent: onPixels(extent) };
}

/** Each boundary that holds one of the ends is crossed once: as near as can be to the end inside. */
function crossingsAt({ source, target }: GraphEdge, line: Line, graph: Graph, { clusters }: Geometry): Point[] {
  return graph.clusters.flatMap((part, index) => {
    const [leaves, enters] = [isWithin(source, part), isWithin(target, part)];
    const rectangle = clusters[index];
    if (leaves === enters || rectangle === undefined) return [];
    const crossed = crossingsOf(line, rectangle);
    const one = leaves ? crossed[0] : crossed.at(-1);
    return one === undefined ? [] : [{ x: one.x, y: one.y }];
  });
}

function onPixels({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
