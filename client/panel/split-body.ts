import type { AtCursor } from '../../server/protocol.ts';
import type { Split, SplitRow } from '../../server/protocol/split.ts';
import { arrange, create, setStyle, type Shown } from './dom.ts';
import { cellOf, rowOf } from './grid-keys.ts';
import { createRowWindow, equalHeights } from './row-window.ts';
import { createRow, type RowView, type ShownRow } from './split-row.ts';
import { widestOf } from './split-ruler.ts';

/** The rows of the grid. Where there are many, only those in sight are in the page. */
export interface SplitBody {
  /** Shows these of the split's rows. */
  draw(rows: readonly SplitRow[], split: Split): void;
  /** Other rows may have come into sight. */
  follow(): void;
  /** A row that is hidden by a folded boundary lends its highlight to that boundary. */
  highlight(at: AtCursor | null): void;
  count(): number;
  at(index: number): SplitRow | undefined;
  /** -1 where it is not shown. */
  indexOf(id: string | null | undefined): number;
  /** Brings the row into the page. */
  rowAt(index: number): HTMLTableRowElement | undefined;
  viewOf(row: HTMLTableRowElement): RowView | undefined;
}

/** A row, or the room of those that are out of sight, in pixels. */
type Item = ShownRow | { readonly room: number };

/** `view` is what scrolls. */
export function createSplitBody(
  view: HTMLElement,
  body: HTMLTableSectionElement,
  folded: (row: SplitRow) => boolean,
): SplitBody {
  const heights = equalHeights();
  const range = createRowWindow(view, body, heights);
  const shown = new Map<string, Shown<Item>>();
  const views = new WeakMap<Element, RowView>();
  let rows: readonly SplitRow[] = [];
  let split: Split | undefined;
  let places: ReadonlyMap<string, number> = new Map();
  let ruler: ShownRow | undefined;
  let drawn = '';
  let at: AtCursor | null = null;
  let highlighted: RowView | undefined;

  const indexOf = (id: string | null | undefined): number => places.get(id ?? '') ?? -1;
  const viewOfId = (id: string): RowView | undefined => views.get(shown.get(keyOf(id))?.element ?? body);
  const itemOf = (row: SplitRow, index: number): ShownRow => ({ row, split: split!, folded: folded(row), index });

  const make = (item: Item): Shown<Item> => {
    if ('room' in item) return createRoom();
    const made = createRow(item);
    if (item !== ruler) views.set(made.element, made);
    else {
      made.element.classList.add('ruler');
      made.element.setAttribute('aria-hidden', 'true');
    }
    return made;
  };

  /** The row that has the place in the tab order stays in the page wherever it is, so that Tab comes back to it. */
  const tabStop = (): number => {
    const cell = body.querySelector<HTMLTableCellElement>('[role][tabindex="0"]');
    return cell === null ? -1 : indexOf(views.get(rowOf(cell))?.row.id);
  };

  const arrangeRows = (changed: boolean, wanted: readonly number[] = []): void => {
    const stretches = range.stretches(rows.length, [tabStop(), ...wanted]);
    const key = JSON.stringify(stretches);
    if (!changed && key === drawn) return;
    drawn = key;
    const items = new Map<string, Item>();
    if (stretches.length > 1) items.set('ruler', (ruler ??= itemOf(widestOf(rows, split!, folded), -1)));
    for (const { start, end, inPage } of stretches) {
      if (inPage) for (let i = start; i < end; i++) items.set(keyOf(rows[i]!.id), itemOf(rows[i]!, i));
      else items.set(`room ${start === 0 ? 0 : end}`, { room: heights.above(end) - heights.above(start) });
    }
    arrange(body, items, shown, make);
    mark();
  };

  const mark = (): void => {
    const id = at === null ? undefined : [at.row, ...at.within].find((each) => indexOf(each) >= 0);
    const next = id === undefined ? undefined : viewOfId(id);
    if (highlighted !== next) highlighted?.highlight(undefined);
    next?.highlight(id === at?.row ? (at?.column ?? null) : null);
    highlighted = next;
  };

  const rowAt = (index: number): HTMLTableRowElement | undefined => {
    const row = rows[index];
    if (row === undefined) return undefined;
    if (viewOfId(row.id) === undefined) arrangeRows(false, [index]);
    return viewOfId(row.id)?.element;
  };

  return {
    draw(next, nextSplit) {
      const focus = focusIn(body);
      const id = focus && views.get(rowOf(focus))?.row.id;
      const before = { rows, index: indexOf(id) };
      [rows, split] = [next, nextSplit];
      places = new Map(next.map((row, index) => [row.id, index]));
      ruler = undefined;
      arrangeRows(true);
      const first = shown.get(keyOf(next[0]?.id ?? ''));
      if (first !== undefined && heights.measure(first.element)) arrangeRows(true);
      if (focus === undefined || document.activeElement === focus) return;
      const index = focus.isConnected ? indexOf(id) : heirOf(before.rows, before.index, indexOf, folded, next);
      rowAt(index)?.cells.item(Math.min(focus.cellIndex, nextSplit.columns.length))?.focus({ preventScroll: true });
    },
    follow: () => arrangeRows(false),
    highlight(next) {
      at = next;
      mark();
    },
    count: () => rows.length,
    at: (index) => rows[index],
    indexOf,
    rowAt,
    viewOf: (row) => views.get(row),
  };
}

function keyOf(id: string): string {
  return `row ${id}`;
}

function createRoom(): Shown<{ readonly room: number }> {
  const element = create('tr', { class: 'room', 'aria-hidden': 'true' }, create('td'));
  return { element, update: ({ room }) => setStyle(element, 'height', `${room}px`) };
}

function focusIn(body: HTMLTableSectionElement): HTMLTableCellElement | undefined {
  return body.contains(document.activeElement) ? cellOf(document.activeElement) : undefined;
}

/** Which row has the focus of one that went: the boundary that is folded over it, else the one in its place. */
function heirOf(
  before: readonly SplitRow[],
  index: number,
  indexOf: (id: string | null | undefined) => number,
  folded: (row: SplitRow) => boolean,
  now: readonly SplitRow[],
): number {
  const byId = new Map(before.map((row) => [row.id, row]));
  for (let row = before[index]; row !== undefined; row = byId.get(row.parent ?? '')) {
    const over = now[indexOf(row.id)];
    if (over !== undefined && folded(over)) return indexOf(row.id);
  }
  return Math.min(index, now.length - 1);
}
