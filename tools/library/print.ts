import { aligned } from './aligned.ts';
import { count, verdicts, type Comparison } from './cells.ts';

/** One line for each table: how many rows, and what became of them. */
export function asTable(comparisons: readonly Comparison[]): string {
  const head = ['table', 'rows', ...verdicts, 'explained %'];
  const lines = [...comparisons, { table: 'all', cells: comparisons.flatMap(({ cells }) => cells) }].map(
    ({ table, cells }) => [
      table,
      String(cells.length),
      ...verdicts.map((verdict) => String(count(cells, verdict))),
      cells.length === 0 ? '-' : ((100 * count(cells, 'explained')) / cells.length).toFixed(1),
    ],
  );
  return aligned([head, ...lines]);
}

/** Every row that does not simply agree, with what each side says. */
export function details(comparisons: readonly Comparison[]): string {
  return comparisons
    .flatMap(({ table, cells }) =>
      verdicts
        .filter((verdict) => verdict !== 'agreed')
        .flatMap((verdict) =>
          cells
            .filter((cell) => cell.verdict === verdict)
            .map(({ row, detail }) => `${verdict}  ${table}  ${row}\n    ${detail}`),
        ),
    )
    .join('\n');
}
