import type { Box } from './boxes.ts';
import { contains, grown, overlap, type Line } from './curves.ts';
import type { Rectangle } from './geometry.ts';

export interface Heading extends Rectangle {
  /** Whether a line passes it wherever it stands. */
  readonly crossed: boolean;
}

const inset = { x: 14, y: 8 };
const step = 6;

/** Within the strip that the layout keeps free: at the left, unless lines pass there. */
export function headingAt(cluster: Rectangle, { width, height }: Box, lines: readonly Line[]): Heading {
  const strip = { ...cluster, height: height + inset.y };
  const passing = lines
    .filter(({ bounds }) => overlap(bounds, strip))
    .flatMap(({ samples }) => samples.filter((sample) => contains(strip, sample)));
  const [first, last] = [cluster.x + inset.x, cluster.x + cluster.width - inset.x - width];
  let best: Heading = { x: first, y: cluster.y + inset.y, width, height, crossed: false };
  let least = Infinity;
  for (const x of from(first, Math.max(first, last))) {
    if (least === 0) break;
    const candidate = { ...best, x };
    const hits = passing.filter((sample) => contains(grown(candidate, 5), sample)).length;
    if (hits < least) [least, best] = [hits, { ...candidate, crossed: hits > 0 }];
  }
  return best;
}

function from(first: number, last: number): number[] {
  const steps = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  return [...steps, last];
}
