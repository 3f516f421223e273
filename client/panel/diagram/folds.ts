import type { Diagram, DiagramPart } from '../../../server/protocol/diagram.ts';

/** The boundaries that the user has opened and closed, as lists to be kept and asked with. */
export interface Folds {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

export const untouched: Folds = { opened: [], closed: [] };

export function toggled({ opened, closed }: Folds, { id, folded }: DiagramPart): Folds {
  const others = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
  return folded
    ? { opened: [...others(opened), id], closed: others(closed) }
    : { opened: others(opened), closed: [...others(closed), id] };
}

export function allOpen({ parts }: Diagram): Folds {
  return { opened: parts.filter(isFoldable).flatMap(({ id, hidden }) => [id, ...hidden]), closed: [] };
}

export function allFolded({ parts }: Diagram): Folds {
  return { opened: [], closed: parts.filter(isFoldable).map(({ id }) => id) };
}

/** What stands in the drawing for a row of the Split: itself, the arrow for it, or the boundary that hides it. */
export function drawnFor({ parts, flows }: Diagram, row: string): string | undefined {
  if (parts.some(({ id }) => id === row)) return row;
  return flows.find(({ id }) => id === row)?.drawn ?? parts.find(({ hidden }) => hidden.includes(row))?.id;
}

function isFoldable({ foldable }: DiagramPart): boolean {
  return foldable;
}
