import type { Box, Boxes } from './boxes.ts';
import { lineOf, type Line } from './curves.ts';
import type { Geometry, Rectangle } from './geometry.ts';
import type { Graph } from './graph.ts';
import { headingAt } from './headings.ts';
import { isWithin, type Part } from './outline.ts';

/** The headings of which no place is free of lines, by their index. */
export function crossedHeadings({ clusters, edges }: Geometry, { headings }: Boxes): Set<number> {
  const lines = edges.map(lineOf);
  const places = clusters.map((cluster, index) => headingAt(cluster, headings[index]!, lines));
  return new Set(places.flatMap(({ crossed }, index) => (crossed ? [index] : [])));
}

/** With as much room beside a line in the middle as those headings need. */
export function withRoomBeside({ nodes, headings }: Boxes, wanted: ReadonlySet<number>): Boxes {
  const wide = (box: Box): Box => ({ ...box, width: 2 * box.width + 40 });
  return { nodes, headings: headings.map((box, index) => (wanted.has(index) ? wide(box) : box)) };
}

/** What the layout keeps free between the line of a boundary and what is in it. */
const margin = 16;

/** Takes back what those headings do not use, on which side it may be. */
export function trimmed(geometry: Geometry, graph: Graph, boxes: Boxes, wanted: ReadonlySet<number>): Geometry {
  const lines = geometry.edges.map(lineOf);
  const clusters = [...geometry.clusters];
  // Inner boundaries come after outer ones.
  for (const index of [...wanted].sort((a, b) => b - a)) {
    const place = clusters[index]!;
    const { x, width } = headingAt(place, boxes.headings[index]!, lines);
    const inside = contentsOf(graph.clusters[index]!, graph, { ...geometry, clusters }, lines);
    const left = Math.max(place.x, Math.min(x, ...inside.map((one) => one.x)) - margin);
    const rights = inside.map((one) => one.x + one.width);
    const right = Math.min(place.x + place.width, Math.max(x + width, ...rights) + margin);
    clusters[index] = { ...place, x: left, width: right - left };
  }
  return { ...geometry, clusters };
}

function contentsOf(
  boundary: Part,
  { nodes, clusters, edges }: Graph,
  geometry: Geometry,
  lines: readonly Line[],
): Rectangle[] {
  return [
    ...geometry.nodes.filter((_, index) => isWithin(nodes[index]!.part, boundary)),
    ...geometry.clusters.filter((_, index) => isWithin(clusters[index]!, boundary)),
    ...lines
      .filter((_, index) => isWithin(edges[index]!.source, boundary) && isWithin(edges[index]!.target, boundary))
      .map(({ bounds }) => bounds),
  ];
}
