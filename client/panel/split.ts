import type { AtCursor } from '../../server/protocol.ts';
import type { Split, SplitColumn } from '../../server/protocol/split.ts';
import { arrange, create, setAttribute, setText, type Shown } from './dom.ts';
import { cellOf, gridKeys, makeTabStop, rowOf } from './grid-keys.ts';
import { createRow, type RowView, type ShownRow } from './split-row.ts';
import type { Around, View } from './view.ts';

/** What is kept of the split over a reload. */
export interface SplitState {
  /** Ids of collapsed rows, by the URI of the model. */
  readonly collapsed: Readonly<Record<string, readonly string[]>>;
  readonly scroll: { readonly top: number; readonly left: number };
}

/** Parts against layers, as a grid that can be walked by keyboard, with boundaries that collapse. */
export function createSplit(around: Around, start: SplitState | undefined): View<Split> {
  const headings = new Map<string, Shown<SplitColumn>>();
  const rows = new Map<string, RowView>();
  const views = new WeakMap<HTMLTableRowElement, RowView>();
  const headRow = create(
    'tr',
    { role: 'row' },
    create('th', { role: 'columnheader', scope: 'col', class: 'corner' }, 'Part'),
  );
  const body = create('tbody', { role: 'rowgroup' });
  const table = create(
    'table',
    { role: 'treegrid', 'aria-label': 'Who owns the defenses of each part, layer by layer' },
    create('thead', { role: 'rowgroup' }, headRow),
    body,
  );
  const element = create('div', { class: 'split' }, table);

  let content: Split | undefined;
  /** The URI of the model that is shown. */
  let model: string | undefined;
  let collapsed = new Set<string>();
  const kept: Record<string, readonly string[]> = { ...start?.collapsed };
  let scroll = start?.scroll ?? { top: 0, left: 0 };
  let at: AtCursor | null = null;
  let highlighted: RowView | undefined;

  const viewOf = (row: HTMLTableRowElement): RowView | undefined => views.get(row);

  /** Each model has its own collapsed rows; another one is shown from its top. */
  const open = (uri: string): void => {
    if (model !== undefined) {
      kept[model] = [...collapsed];
      element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    }
    collapsed = new Set(kept[uri]);
  };

  const draw = (): void => {
    if (content === undefined) return;
    const { columns } = content;
    const closed = new Set<string>();
    const items = new Map<string, ShownRow>();
    for (const row of content.rows) {
      const hidden = row.parent !== null && closed.has(row.parent);
      const isCollapsed = row.expandable && collapsed.has(row.id);
      if (hidden || isCollapsed) closed.add(row.id);
      items.set(row.id, { row, columns, collapsed: isCollapsed, hidden });
    }
    arrange(body, items, rows, (item) => {
      const view = createRow(item);
      views.set(view.element, view);
      return view;
    });
    follow();
  };

  /** A row that is hidden by a collapsed boundary lends its highlight to that boundary. */
  const follow = (): void => {
    let view = at === null ? undefined : rows.get(at.row);
    let column = at?.column ?? null;
    while (view?.element.hidden === true && view.row.parent !== null) {
      view = rows.get(view.row.parent);
      column = null;
    }
    if (highlighted !== view) highlighted?.highlight(undefined);
    view?.highlight(column);
    highlighted = view;
  };

  const toggle = (view: RowView | undefined, expanded: boolean): boolean => {
    if (view === undefined) return false;
    const { id, expandable } = view.row;
    if (!expandable || collapsed.has(id) !== expanded) return false;
    if (expanded) collapsed.delete(id);
    else collapsed.add(id);
    draw();
    around.changed();
    return true;
  };

  const go = (cell: HTMLTableCellElement, focus: boolean): void => {
    const view = viewOf(rowOf(cell));
    if (view !== undefined) around.reveal(view.location(cell), focus);
  };

  gridKeys({
    table,
    expand: (row, expanded) => toggle(viewOf(row), expanded),
    parentOf: (row) => rows.get(viewOf(row)?.row.parent ?? '')?.element,
    activate: (cell) => go(cell, true),
  });

  table.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (cell === undefined) return;
    const view = viewOf(rowOf(cell));
    if ((event.target as Element).closest('.twisty') !== null && view?.row.expandable === true)
      toggle(view, collapsed.has(view.row.id));
    else go(cell, event.detail > 1);
  });

  element.addEventListener(
    'scroll',
    () => {
      scroll = { top: element.scrollTop, left: element.scrollLeft };
      around.changed();
    },
    { passive: true },
  );

  return {
    id: 'split',
    title: 'Split',
    element,
    query: () => ({ view: 'split' }),
    state: (): SplitState => ({
      collapsed: model === undefined ? kept : { ...kept, [model]: [...collapsed] },
      scroll,
    }),
    update(next, uri) {
      const focus = focusIn(body);
      if (model !== uri) open(uri);
      model = uri;
      content = next;
      arrange(headRow, new Map(next.columns.map((c) => [c.id, c])), headings, createHeading, 1);
      draw();
      refocus(table, body, focus);
    },
    follow(next) {
      at = next;
      follow();
    },
    show(next) {
      for (let view = rows.get(next.row); view?.row.parent; view = rows.get(view.row.parent))
        collapsed.delete(view.row.parent);
      draw();
      rows.get(next.row)?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      around.changed();
    },
    restore() {
      element.scrollTo({ top: scroll.top, left: scroll.left, behavior: 'instant' });
    },
  };
}

function createHeading(): Shown<SplitColumn> {
  const text = create('span');
  const element = create('th', { role: 'columnheader', scope: 'col' }, text);
  return {
    element,
    update({ title }) {
      setText(text, title);
      setAttribute(element, 'title', title);
    },
  };
}

interface Focus {
  readonly cell: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
}

function focusIn(body: HTMLTableSectionElement): Focus | undefined {
  const cell = body.contains(document.activeElement) ? cellOf(document.activeElement) : undefined;
  return cell && { cell, row: rowOf(cell).sectionRowIndex, column: cell.cellIndex };
}

/** A cell that moved keeps the focus; where it went, the one that took its place has it. */
function refocus(table: HTMLTableElement, body: HTMLTableSectionElement, focus: Focus | undefined): void {
  if (focus !== undefined && document.activeElement !== focus.cell) {
    const row = body.rows.item(Math.min(focus.row, body.rows.length - 1));
    const cell = focus.cell.isConnected ? focus.cell : row?.cells.item(Math.min(focus.column, row.cells.length - 1));
    cell?.focus({ preventScroll: true });
  }
  const first = body.rows.item(0)?.cells.item(0);
  if (first && body.querySelector('[role][tabindex="0"]') === null) makeTabStop(table, first);
}
