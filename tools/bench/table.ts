import type { Case } from './results.ts';
import type { Summary } from './statistics.ts';

/** One row for each metric of each model: medians, 95th percentiles, and how many times the baseline ours is. */
export function tableOf(cases: readonly Case[]): string {
  const head = ['model', 'metric', 'demarc', 'p95', 'baseline', 'p95', 'ratio'];
  const rows = cases.map(({ model, metric, demarc, baseline }, index) => [
    model === cases[index - 1]?.model ? '' : model,
    metric,
    ...cells(demarc),
    ...cells(baseline),
    demarc && baseline ? `${(demarc.median / baseline.median).toFixed(2)} ×` : '',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const body = rows.flatMap((row, index) => (row[0] !== '' && index > 0 ? ['', line(row)] : [line(row)]));
  const note = 'Medians in milliseconds, memory in MiB. The baseline is a bare Langium server on the same grammar;';
  return [line(head), rule, ...body, '', note, 'that of “check” is an empty Node process.'].join('\n');
}

function cells(summary: Summary | undefined): [string, string] {
  if (summary === undefined) return ['', ''];
  return [number(summary.median), summary.count > 1 ? number(summary.p95) : ''];
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
