import { contains, distance, holds, overlap, type Line, type Sample } from './curves.ts';
import type { Point, Rectangle } from './geometry.ts';
import type { GraphEdge } from './graph.ts';
import { textWidth, type Font } from './text-width.ts';

export const numberFont: Font = { size: 11, bold: true };
export const numberHeight = 18;

/** "3"; "3, 5" or "3, 5 +4" where several flows are one arrow. */
export function numberText({ flows }: GraphEdge): string {
  const listed = flows.length <= 3 ? flows : flows.slice(0, 2);
  const numbers = listed.map(({ number }) => number).join(', ');
  return flows.length > listed.length ? `${numbers} +${flows.length - listed.length}` : numbers;
}

export function numberWidth(edge: GraphEdge): number {
  return Math.max(numberHeight, textWidth(numberText(edge), numberFont) + 12);
}

/** What a number takes around its middle, with the mark of gaps at its right, whether there is one or not. */
export function numberPlace(edge: GraphEdge, { x, y }: Point): Rectangle {
  const width = numberWidth(edge);
  return { x: x - width / 2 - 2, y: y - numberHeight / 2 - 2, width: width + gapsRoom, height: numberHeight + 4 };
}

const gapsRoom = 24;

export interface Obstacles {
  readonly nodes: readonly Rectangle[];
  /** What counts of them are their lines. */
  readonly clusters: readonly Rectangle[];
  readonly headings: readonly Rectangle[];
  /** Where lines cross boundaries. */
  readonly marks: readonly Point[];
}

/** A number stands on its line, as near the middle as nothing else is in its way. */
export function numbersAt(
  edges: readonly GraphEdge[],
  lines: readonly Line[],
  { nodes, clusters, headings, marks }: Obstacles,
): Point[] {
  const taken: Rectangle[] = [];
  return edges.map((edge, index) => {
    const inTheWay = (place: Rectangle): number => {
      const hits = (others: readonly Rectangle[]): number => others.filter((other) => overlap(place, other)).length;
      const marked = marks.filter((mark) => contains(place, mark)).length;
      const onLines = hits(clusters) - clusters.filter((cluster) => holds(cluster, place)).length;
      return hits(nodes) * 100 + hits(taken) * 60 + hits(headings) * 30 + marked * 12 + onLines * 3;
    };
    let best: Point = { x: 0, y: 0 };
    let least = Infinity;
    const { samples } = lines[index]!;
    const heads = [samples[0], samples.at(-1)].filter((end) => end !== undefined);
    for (const sample of outward(samples)) {
      const aside = Math.abs(sample.at - 0.5) * 10;
      if (aside >= least) break;
      const onHead = heads.some((head) => distance(head, sample) < numberWidth(edge) / 2 + 14);
      const cost = inTheWay(numberPlace(edge, sample)) + aside + (onHead ? 15 : 0);
      if (cost < least) [least, best] = [cost, sample];
    }
    taken.push(numberPlace(edge, best));
    return { x: best.x, y: best.y };
  });
}

const tries = 48;

/** Some of the samples, from the middle to both ends. */
function outward(line: readonly Sample[]): Sample[] {
  const step = Math.max(1, Math.ceil(line.length / tries));
  return line
    .filter((_, index) => index % step === 0)
    .sort((a, b) => Math.abs(a.at - 0.5) - Math.abs(b.at - 0.5) || a.at - b.at);
}
