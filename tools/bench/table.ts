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
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths.map((width, column) => (column < 2 ? left : right)(row[column] ?? '', width)).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const body = rows.flatMap((row, index) => (row[0] !== '' && index > 0 ? ['', line(row)] : [line(row)]));
  const note = 'Medians in milliseconds, memory in MiB. The baseline is a bare Langium server on the same grammar;';
  return [
    line(head),
    rule,
    ...body,
    '',
    note,
    'that of “check” is an empty Node process, and that of a start what its title names.',
  ].join('\n');
}

const left = (text: string, width: number): string => text.padEnd(width);
const right = (text: string, width: number): string => text.padStart(width);

function cells(summary: Summary | undefined): [string, string] {
  if (summary === undefined) return ['', ''];
  return [number(summary.median), summary.count > 1 ? number(summary.p95) : ''];
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
