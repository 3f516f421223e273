import { itemAt } from './choose.ts';

export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export function summaryOf(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), count: sorted.length };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = itemAt(sorted, at);
  return below + (itemAt(sorted, Math.ceil(at)) - below) * (at - Math.floor(at));
}
