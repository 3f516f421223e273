import type { Cell, Verdict } from '../cells.ts';

const order: readonly Verdict[] = ['wrong', 'missing', 'explained', 'aside', 'agreed'];

/** Of several answers to one row the worst counts: all of them have to agree. */
export function worst(cells: readonly Cell[]): Cell {
  const [first] = cells.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  if (first === undefined) throw new Error('A row that nothing answers has no verdict.');
  return first;
}
