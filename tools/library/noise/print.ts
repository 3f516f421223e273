import { aligned } from '../aligned.ts';
import type { Distribution, Loudness, Spread } from './distribution.ts';

export function asDistributionTable(title: string, rows: readonly Distribution[]): string {
  const head = [title, 'parts', 'urgent', '90 %', 'max', 'all', '90 %', 'max'];
  return aligned([
    head,
    ...rows.map((row) => [row.title, String(row.parts), ...numbersOf(row.urgent), ...numbersOf(row.all)]),
  ]);
}

export function asLoudnessTable(title: string, rows: readonly Loudness[]): string {
  return aligned([[title, 'urgent', 'all'], ...rows.map((row) => [row.title, String(row.urgent), String(row.all)])]);
}

function numbersOf({ median, ninety, most }: Spread): string[] {
  return [median, ninety, most].map(String);
}
