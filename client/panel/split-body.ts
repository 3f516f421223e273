import type { AtCursor } from '../../server/protocol.ts';
import type { Split, SplitRow } from '../../server/protocol/split.ts';
import { equalHeights } from './row-window.ts';
import { createRow, type RowView, type ShownRow } from './split-row.ts';
import { widestOf } from './split-ruler.ts';
import { createWindowedRows, type WindowedRows } from './windowed-rows.ts';

/** The rows of the grid. */
export interface SplitBody extends Pick<
  WindowedRows<ShownRow, RowView>,
  'follow' | 'count' | 'indexOf' | 'rowAt' | 'viewOf'
> {
  /** Shows these of the split's rows. */
  draw(rows: readonly SplitRow[], split: Split): void;
  /** A row that is hidden by a folded boundary lends its highlight to that boundary. */
  highlight(at: AtCursor | null): void;
  at(index: number): SplitRow | undefined;
}

/** `view` is what scrolls. */
export function createSplitBody(
  view: HTMLElement,
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  folded: (row: SplitRow) => boolean,
): SplitBody {
  let all: readonly SplitRow[] = [];
  let parents: ReadonlyMap<string, string | null> = new Map();
  let at: AtCursor | null = null;
  let highlighted: RowView | undefined;

  const rows = createWindowedRows<ShownRow, RowView>({
    table,
    body,
    view,
    heights: equalHeights(),
    keyOf: ({ row }) => row.id,
    make: createRow,
    widest: ([first]) => ({ ...first!, row: widestOf(all, first!.split, folded), folded: false }),
    drawn: () => mark(),
    heirOf: ({ row }) => foldedOver(row),
  });

  const mark = (): void => {
    const id = at === null ? undefined : [at.row, ...at.within].find((each) => rows.indexOf(each) >= 0);
    const next = id === undefined ? undefined : rows.views().find(({ item }) => item.row.id === id);
    if (highlighted !== next) highlighted?.highlight(undefined);
    next?.highlight(id === at?.row ? (at?.column ?? null) : null);
    highlighted = next;
  };

  /** The boundary that has been folded over a row. */
  const foldedOver = ({ parent }: SplitRow): string | undefined => {
    for (let id = parent; id !== null; id = parents.get(id) ?? null) {
      const over = all[rows.indexOf(id)];
      if (over !== undefined && folded(over)) return id;
    }
    return undefined;
  };

  return {
    ...rows,
    draw(next, split) {
      parents = new Map([...parents, ...next.map(({ id, parent }) => [id, parent] as const)]);
      all = next;
      rows.draw(next.map((row) => ({ row, split, folded: folded(row) })));
      parents = new Map(next.map(({ id, parent }) => [id, parent]));
    },
    highlight(next) {
      at = next;
      mark();
    },
    at: (index) => all[index],
  };
}
