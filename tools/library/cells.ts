/**
 * What became of one row of a published table when it was held against the library. `aside` is a row that speaks of no
 * defense: it says nothing that the library could agree or disagree with.
 */
export type Verdict = 'agreed' | 'explained' | 'wrong' | 'missing' | 'aside';

export interface Cell {
  /** The row, as a reader finds it in the table. */
  readonly row: string;
  readonly verdict: Verdict;
  /** What the table says and what the library says; for explained rows, the library's reason. */
  readonly detail: string;
}

/** A published table, compared. */
export interface Comparison {
  readonly table: string;
  readonly cells: readonly Cell[];
}

export const verdicts: readonly Verdict[] = ['agreed', 'explained', 'wrong', 'missing', 'aside'];

export function count(cells: readonly Cell[], verdict: Verdict): number {
  return cells.filter((cell) => cell.verdict === verdict).length;
}
