import type { Box, Boxes } from './boxes.ts';
import type { Graph } from './graph.ts';
import type { Part } from './outline.ts';

/** From top to bottom or from left to right; and boundaries ranked each for itself, or all parts together. */
export type Arrangement = `rankdir=${'TB' | 'LR'};newrank=${boolean};`;

/**
 * What Graphviz is to lay out: sizes and structure, with no text of the user's. Two graphs with the same text have the
 * same geometry. Its nodes are n0, n1, …, in the order of the graph's; so are clusters and edges.
 */
export function dotForLayout(graph: Graph, boxes: Boxes, arrangement: Arrangement): string {
  const names = new Map<Part, string>();
  graph.nodes.forEach(({ part }, index) => names.set(part, `n${index}`));
  graph.clusters.forEach((part, index) => names.set(part, `cluster_${index}`));
  const sizes = new Map<Part, Box>();
  graph.nodes.forEach(({ part }, index) => sizes.set(part, boxes.nodes[index]!));
  graph.clusters.forEach((part, index) => sizes.set(part, boxes.headings[index]!));
  const open = new Set(graph.clusters);
  const inside = Map.groupBy(graph.parts, ({ parent }) => parent);

  const linesOf = (part: Part): string[] => {
    const { width, height } = sizes.get(part)!;
    const name = names.get(part)!;
    if (!open.has(part)) return [`${name} [width=${inches(width)},height=${inches(height)}];`];
    const inner = (inside.get(part) ?? []).flatMap(linesOf);
    return [`subgraph ${name} {`, `margin=21;label=${blank(width, height)};`, ...inner, '}'];
  };
  const lines = [
    ...(inside.get(undefined) ?? []).flatMap(linesOf),
    ...graph.edges.map(({ source, target }, index) => `${names.get(source)!} -> ${names.get(target)!} [id=e${index}];`),
  ];
  return `digraph {\n${arrangement}${distances[arrangement.startsWith('rankdir=LR') ? 'across' : 'down']}\n${settings}\n${lines.join('\n')}\n}\n`;
}

/** A number, its mark of gaps and the head of an arrow stand one after the other where lines go across. */
const distances = { down: 'ranksep=1;', across: 'ranksep=1.4;' };

const settings = [
  'graph [nodesep=0.5,margin=0,pad=0,splines=true,labeljust=l,labelloc=t]',
  'node [shape=box,fixedsize=true,label="",margin=0]',
  'edge [arrowhead=normal,arrowsize=0.9]',
].join('\n');

/** Graphviz counts 72 points to the inch, and a point is a pixel here. */
function inches(pixels: number): string {
  return (pixels / 72).toFixed(4);
}

/** A label of exactly that size, whatever fonts Graphviz believes in. */
function blank(width: number, height: number): string {
  const size = `FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"`;
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD ${size}></TD></TR></TABLE>>`;
}
