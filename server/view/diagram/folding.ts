import { isFoldable, pathTo, type Outline, type Part } from './outline.ts';

/** What decides which boundaries are open. Ids are those of parts and flows. */
export interface Wishes {
  readonly opened: readonly string[] | 'all';
  readonly closed: readonly string[];
  /** What the cursor is at. */
  readonly focus: string | undefined;
}

export interface Folding {
  /** Whether there are so many parts that boundaries fold by themselves. */
  readonly folds: boolean;
  /** Those that show what is in them. */
  readonly open: ReadonlySet<Part>;
}

/** Up to so many parts, all of them are shown. */
const overview = 25;
/** Up to so many, the ends of the flows at the cursor are shown, too. */
const neighborhood = 40;
/** More than that is not drawn, whoever wants it. */
export const mostNodes = 400;

/**
 * A small model is all open. In a large one, boundaries are open down to the level that still gives an overview; besides
 * them those that the user opened, those around the cursor, and those around the other ends of flows from or to it.
 */
export function foldingOf(outline: Outline, { opened, closed, focus }: Wishes): Folding {
  const boundaries = outline.parts.filter(isFoldable);
  const folds = outline.parts.length - boundaries.length > overview;
  const open = new Set(folds ? overviewOf(outline, boundaries) : boundaries);
  if (folds) {
    if (opened === 'all') openIfFits(boundaries, mostNodes);
    else for (const part of boundaries.filter(({ id }) => opened.includes(id))) openIfFits([part], mostNodes);
    const { path, neighbors } = aroundFocus(outline, focus);
    openIfFits(path, mostNodes);
    for (const neighbor of neighbors) openIfFits(pathTo(neighbor), neighborhood);
  }
  for (const part of boundaries.filter(({ id }) => closed.includes(id))) open.delete(part);
  return { folds, open };

  function openIfFits(parts: readonly Part[], most: number): void {
    const added = parts.filter((part) => !open.has(part));
    for (const part of added) open.add(part);
    if (added.length > 0 && shownOf(outline, open) > most) for (const part of added) open.delete(part);
  }
}

/** All boundaries of a level open, or none of it does. */
function overviewOf(outline: Outline, boundaries: readonly Part[]): Set<Part> {
  const deepest = boundaries.reduce((most, { depth }) => Math.max(most, depth), -1);
  let open = new Set<Part>();
  for (let level = 0; level <= deepest; level++) {
    const more = new Set(boundaries.filter(({ depth }) => depth <= level));
    if (shownOf(outline, more) > overview) break;
    open = more;
  }
  return open;
}

/** How many nodes are drawn: parts in open boundaries only, and each folded boundary. */
function shownOf({ parts }: Outline, open: ReadonlySet<Part>): number {
  const count = (shown: readonly Part[]): number =>
    shown.reduce((sum, part) => sum + (open.has(part) ? count(part.children) : 1), 0);
  return count(parts.filter(({ parent }) => parent === undefined));
}

interface AroundFocus {
  readonly path: readonly Part[];
  readonly neighbors: readonly Part[];
}

/** Somebody at the hub of a large model has more neighbours than can be shown: some are enough to find out. */
const tried = 30;

function aroundFocus({ parts, flows }: Outline, focus: string | undefined): AroundFocus {
  const part = parts.find(({ id }) => id === focus);
  if (part !== undefined) {
    const ends = flows.flatMap(({ source, target }) => (source === part ? [target] : target === part ? [source] : []));
    return { path: pathTo(part), neighbors: ends.slice(0, tried) };
  }
  const flow = flows.find(({ id }) => id === focus);
  return { path: flow === undefined ? [] : [...pathTo(flow.source), ...pathTo(flow.target)], neighbors: [] };
}
