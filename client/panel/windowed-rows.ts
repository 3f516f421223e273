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
  /** Other rows may have come into sight. */
  follow(): void;
  count(): number;
  at(index: number): Item | undefined;
  /** -1 where it is not shown. */
  indexOf(key: string | undefined): number;
  /** Brings the row into the page. */
  rowAt(index: number): HTMLTableRowElement | undefined;
  viewOf(row: Element): Row | undefined;
  /** Those that are in the page. */
  views(): Row[];
}

export interface RowsOptions<Item, Row> {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  /** What scrolls. */
  readonly view: HTMLElement;
  readonly heights: RowHeights;
  readonly keyOf: (item: Item) => string;
  readonly make: (placed: Placed<Item>) => Row;
  /** Rows that are in the page though they are above the first one in sight. */
  readonly above?: (first: number) => readonly number[];
  /** Rows have come into the page. */
  readonly drawn: () => void;
}

/** A row, or the room of those that are out of sight, in pixels. */
type Entry<Item> = Placed<Item> | { readonly room: number };

export function createWindowedRows<Item, Row extends RowOf<Item>>(
  options: RowsOptions<Item, Row>,
): WindowedRows<Item, Row> {
  const { table, body, view, heights, keyOf, make } = options;
  const range = createRowWindow(view, body, heights);
  const shown = new Map<string, Shown<Entry<Item>>>();
  const views = new Map<Element, Row>();
  let items: readonly Item[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let last = '';

  const indexOf = (key: string | undefined): number => places.get(key ?? '') ?? -1;
  const keyOfRow = (row: Element): string | undefined => {
    const found = views.get(row);
    return found && keyOf(found.item);
  };
  const viewAt = (index: number): Row | undefined => {
    const item = items[index];
    const row = item === undefined ? undefined : shown.get(keyOf(item));
    return row && views.get(row.element);
  };

  /** The row that has the place in the tab order stays in the page wherever it is, so that Tab comes back to it. */
  const tabStop = (): number => {
    const cell = body.querySelector('[role][tabindex="0"]');
    return cell?.parentElement ? indexOf(keyOfRow(cell.parentElement)) : -1;
  };

  const makeEntry = (entry: Entry<Item>): Shown<Entry<Item>> => {
    if ('room' in entry) return createRoom();
    const made = make(entry);
    views.set(made.element, made);
    return made;
  };

  const arrangeRows = (changed: boolean, wanted: readonly number[] = []): void => {
    const [first] = range.inSight(items.length);
    const stretches = range.stretches(items.length, [tabStop(), ...(options.above?.(first) ?? []), ...wanted]);
    const now = JSON.stringify(stretches);
    if (!changed && now === last) return;
    last = now;
    const entries = new Map<string, Entry<Item>>();
    for (const { start, end, inPage } of stretches) {
      if (inPage)
        for (let index = start; index < end; index++) entries.set(keyOf(items[index]!), { item: items[index]!, index });
      else entries.set(`room ${start === 0 ? 0 : end}`, { room: heights.above(end) - heights.above(start) });
    }
    arrange(body, entries, shown, makeEntry);
    for (const row of views.keys()) if (!row.isConnected) views.delete(row);
    options.drawn();
  };

  const rowAt = (index: number): HTMLTableRowElement | undefined => {
    if (items[index] !== undefined && viewAt(index) === undefined) arrangeRows(false, [index]);
    return viewAt(index)?.element;
  };

  return {
    draw(next) {
      const focus = body.contains(document.activeElement) ? cellOf(document.activeElement) : undefined;
      const key = focus && keyOfRow(rowOf(focus));
      const before = indexOf(key);
      items = next;
      places = new Map(next.map((item, index) => [keyOf(item), index]));
      arrangeRows(true);
      if (focus !== undefined && !body.contains(document.activeElement)) {
        // Where the row went, the one in its place has the focus.
        const index = indexOf(key);
        const cells = rowAt(index < 0 ? Math.min(before, next.length - 1) : index)?.cells;
        cells?.item(Math.min(focus.cellIndex, cells.length - 1))?.focus({ preventScroll: true });
      }
      const first = body.querySelector('[role][tabindex="0"]') === null ? rowAt(0)?.cells.item(0) : undefined;
      if (first) makeTabStop(table, first);
    },
    follow: () => arrangeRows(false),
    count: () => items.length,
    at: (index) => items[index],
    indexOf,
    rowAt,
    viewOf: (row) => views.get(row),
    views: () => [...views.values()],
  };
}

function createRoom(): Shown<{ readonly room: number }> {
  const element = create('tr', { class: 'room', 'aria-hidden': 'true' }, create('td'));
  return { element, update: ({ room }) => setStyle(element, 'height', `${room}px`) };
}
