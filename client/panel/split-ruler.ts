import type { Split, SplitCell, SplitRow } from '../../server/protocol/split.ts';

/**
 * A row that is as wide as any: the columns keep their widths by it, whichever rows are in the page. It is made of the
 * longest name, and of the widest cell of each column.
 */
export function widestOf(rows: readonly SplitRow[], { columns }: Split, folded: (row: SplitRow) => boolean): SplitRow {
  const widest = columns.map((): SplitCell | null => null);
  let longest = rows[0]!;
  for (const row of rows) {
    if (widthOfName(row) > widthOfName(longest)) longest = row;
    (folded(row) ? row.rollup : row.cells).forEach((cell, column) => {
      if (cell !== null && widthOf(cell) > widthOf(widest[column])) widest[column] = cell;
    });
  }
  return { ...longest, id: '', cells: widest, rollup: [], expandable: false, label: '' };
}

/** In letters. */
function widthOfName({ name, level }: SplitRow): number {
  return name.length + level * 3;
}

/** In digits: a mark is worth two of them. */
function widthOf(cell: SplitCell | null | undefined): number {
  if (!cell) return -1;
  const marks = cell.counts.map((count) => (count > 1 ? 2 + String(count).length : count * 2));
  return marks.reduce((sum, width) => sum + width, cell.gaps > 0 ? 1 : 0);
}
