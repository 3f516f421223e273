import { arrange, create, setStyle, type Shown } from './dom.ts';
import { cellOf, makeTabStop, rowOf } from './grid-keys.ts';
import { createRowWindow, type RowHeights } from './row-window.ts';

/** An item, and where it stands among all of them: from 0. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

export interface RowOf<Item> extends Shown<Placed<Item>> {
  readonly element: HTMLTableRowElement;
  readonly item: Item;
}

/** The rows of a grid. Where there are many, only those in sight are in the page. */
export interface WindowedRows<Item, Row> {
  draw(items: readonly Item[]): void;
  /** Other rows may have come into sight, or have another height. */
  follow(): void;
  count(): number;
  at(index: number): Item | undefined;
  /** -1 where it is not shown. */
  indexOf(key: string | null | undefined): number;
  /** Brings the row into the page. */
  rowAt(index: number): HTMLTableRowElement | undefined;
  viewOf(row: Element): Row | undefined;
  /** Those that are in the page. */
  views(): readonly Row[];
}

export interface RowsOptions<Item, Row> {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  /** What scrolls. */
  readonly view: HTMLElement;
  readonly heights: RowHeights<Row>;
  readonly keyOf: (item: Item) => string;
  readonly make: (item: Item) => Row;
  /** Rows have come into the page. */
  readonly drawn: () => void;
  /** Rows that are in the page though they are above the first one in sight. */
  readonly above?: (first: number) => readonly number[];
  /** A row as wide as any: where not all are in the page, the columns keep their widths by it. */
  readonly widest?: (items: readonly Item[]) => Item;
  /** The key of the row that is to have the focus of one that has gone; without one, it is the row in its place. */
  readonly heirOf?: (gone: Item) => string | undefined;
}

/** A row, or the room of those that are out of sight, in pixels. */
type Entry<Item> = Placed<Item> | { readonly room: number };

export function createWindowedRows<Item, Row extends RowOf<Item>>(
  options: RowsOptions<Item, Row>,
): WindowedRows<Item, Row> {
  const { table, body, view, heights, keyOf } = options;
  const range = createRowWindow(view, body, heights);
  const shown = new Map<string, Shown<Entry<Item>>>();
  const views = new Map<Element, Row>();
  let items: readonly Item[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let widest: Item | undefined;
  let last = '';

  const indexOf = (key: string | null | undefined): number => places.get(key ?? '') ?? -1;
  const itemOf = (row: Element): Item | undefined => views.get(row)?.item;
  const viewAt = (index: number): Row | undefined => {
    const item = items[index];
    const row = item === undefined ? undefined : shown.get(entryKey(keyOf(item)));
    return row && views.get(row.element);
  };

  /** The row that has the place in the tab order stays in the page wherever it is, so that Tab comes back to it. */
  const tabStop = (): number => {
    const row = body.querySelector('[role][tabindex="0"]')?.parentElement;
    const item = row ? itemOf(row) : undefined;
    return item === undefined ? -1 : indexOf(keyOf(item));
  };

  const makeEntry = (entry: Entry<Item>): Shown<Entry<Item>> => {
    if ('room' in entry) return createRoom();
    const made = options.make(entry.item);
    if (entry.index >= 0) views.set(made.element, made);
    else {
      made.element.classList.add('ruler');
      made.element.setAttribute('aria-hidden', 'true');
    }
    return made;
  };

  const arrangeOnce = (changed: boolean, wanted: readonly number[]): boolean => {
    const [first] = range.inSight(items.length);
    const stretches = range.stretches(items.length, [tabStop(), ...(options.above?.(first) ?? []), ...wanted]);
    const now = JSON.stringify(stretches);
    if (!changed && now === last) return false;
    last = now;
    const entries = new Map<string, Entry<Item>>();
    if (options.widest && stretches.length > 1)
      entries.set('ruler', { item: (widest ??= options.widest(items)), index: -1 });
    for (const { start, end, inPage } of stretches) {
      if (inPage)
        for (let index = start; index < end; index++)
          entries.set(entryKey(keyOf(items[index]!)), { item: items[index]!, index });
      else entries.set(`room ${start === 0 ? 0 : end}`, { room: heights.above(end) - heights.above(start) });
    }
    arrange(body, entries, shown, makeEntry);
    for (const row of views.keys()) if (!row.isConnected) views.delete(row);
    options.drawn();
    return true;
  };

  /** Rows that turn out to be higher or lower than was thought leave room for others. */
  const arrangeRows = (changed: boolean, wanted: readonly number[] = []): void => {
    if (arrangeOnce(changed, wanted) && heights.measure([...views.values()])) arrangeOnce(true, wanted);
  };

  const rowAt = (index: number): HTMLTableRowElement | undefined => {
    if (items[index] !== undefined && viewAt(index) === undefined) arrangeRows(false, [index]);
    return viewAt(index)?.element;
  };

  /** A row that has moved has lost the focus on its way; one that has gone leaves it to another. */
  const refocus = (cell: HTMLTableCellElement, item: Item | undefined, before: number): void => {
    const gone = item === undefined || indexOf(keyOf(item)) < 0;
    const heir = gone ? item && options.heirOf?.(item) : keyOf(item);
    const index = heir === undefined ? Math.min(before, items.length - 1) : indexOf(heir);
    const cells = rowAt(index)?.cells;
    cells?.item(Math.min(cell.cellIndex, cells.length - 1))?.focus({ preventScroll: true });
  };

  return {
    draw(next) {
      const cell = body.contains(document.activeElement) ? cellOf(document.activeElement) : undefined;
      const item = cell && itemOf(rowOf(cell));
      const before = item === undefined ? -1 : indexOf(keyOf(item));
      items = next;
      places = new Map(next.map((each, index) => [keyOf(each), index]));
      widest = undefined;
      arrangeRows(true);
      if (cell !== undefined && !body.contains(document.activeElement)) refocus(cell, item, before);
      const first = body.querySelector('[role][tabindex="0"]') === null ? rowAt(0)?.cells.item(0) : undefined;
      if (first) makeTabStop(table, first);
    },
    follow() {
      arrangeRows(heights.measure([...views.values()]));
    },
    count: () => items.length,
    at: (index) => items[index],
    indexOf,
    rowAt,
    viewOf: (row) => views.get(row),
    views: () => [...views.values()],
  };
}

function entryKey(key: string): string {
  return `row ${key}`;
}

function createRoom(): Shown<{ readonly room: number }> {
  const element = create('tr', { class: 'room', 'aria-hidden': 'true' }, create('td'));
  return { element, update: ({ room }) => setStyle(element, 'height', `${room}px`) };
}
