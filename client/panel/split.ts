import type { AtCursor } from '../../server/protocol.ts';
import type { Split, SplitColumn, SplitQuery, SplitRow } from '../../server/protocol/split.ts';
import { arrange, create, setAttribute, setStyle, setText, type Shown } from './dom.ts';
import { cellOf, gridKeys, rowOf } from './grid-keys.ts';
import { createSplitBody } from './split-body.ts';
import { createFolds, type KeptFolds } from './split-folds.ts';
import { createMoreLayers } from './split-more.ts';
import { createSplitTools } from './split-tools.ts';
import type { Around, View } from './view.ts';

/** What is kept of the split over a reload. */
export interface SplitState {
  readonly folds: KeptFolds;
  readonly gapsOnly: boolean;
  readonly scroll: { readonly top: number; readonly left: number };
}

/** Parts against layers, as a grid that can be walked by keyboard, with boundaries that fold. */
export function createSplit(around: Around, start: SplitState | undefined): View<Split> {
  const headings = new Map<string, Shown<SplitColumn>>();
  const tools = createSplitTools({
    foldAll(all) {
      folds.all(all);
      changed();
    },
    showGapsOnly(only) {
      gapsOnly = only;
      changed();
    },
  });
  const corner = create('th', { role: 'columnheader', scope: 'col', class: 'corner', 'aria-label': 'Part' });
  const headRow = create('tr', { role: 'row' }, corner);
  const bodyElement = create('tbody', { role: 'rowgroup' });
  const table = create(
    'table',
    { role: 'treegrid', 'aria-label': 'Who owns the defenses of each part, layer by layer' },
    create('thead', { role: 'rowgroup' }, headRow),
    bodyElement,
  );
  const noGaps = create('p', { class: 'quiet', hidden: '' }, 'There are no gaps.');
  const scroller = create('div', { class: 'split' }, table, noGaps);
  const element = create('div', { class: 'split-view' }, scroller);
  const more = createMoreLayers(scroller, headRow, element);
  corner.append(create('div', { class: 'corner-room' }, more.element, create('span', {}, 'Part'), tools.element));

  const folds = createFolds(start?.folds);
  const body = createSplitBody(scroller, table, bodyElement, (row) => folds.folded(row));
  let content: Split | undefined;
  /** The URI of the model that is shown. */
  let model: string | undefined;
  let gapsOnly = start?.gapsOnly ?? false;
  let scroll = start?.scroll ?? { top: 0, left: 0 };
  /** What the content that is to come was asked for with. */
  let asked: string | undefined;
  /** The row to bring into sight as soon as it is there. */
  let awaited: string | undefined;

  const query = (): SplitQuery => {
    const folded = folds.query();
    return { view: 'split', ...(folded && { folds: folded }), ...(gapsOnly && { gapsOnly }) };
  };

  /** Each model has its own folds; another one is shown from its top. */
  const open = (uri: string): void => {
    if (model !== undefined) scroller.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    model = uri;
    folds.open(uri);
    if (asked !== undefined && asked !== JSON.stringify(query())) around.ask();
  };

  const draw = (): void => {
    if (content === undefined) return;
    const rows = visible(content.rows);
    setAttribute(table, 'aria-rowcount', String(rows.length + 1));
    body.draw(rows, content);
    noGaps.toggleAttribute('hidden', !gapsOnly || rows.length > 0);
    tools.update({
      foldable: content.rows.some(({ expandable }) => expandable),
      gaps: content.rows.some(({ gaps }) => gaps > 0),
      gapsOnly,
    });
  };

  /** What is folded here hides what is in it at once; what is unfolded comes with the next content. */
  const visible = (rows: readonly SplitRow[]): SplitRow[] => {
    const closed = new Set<string>();
    return rows.filter((row) => {
      const hidden = row.parent !== null && closed.has(row.parent);
      if (hidden || folds.folded(row)) closed.add(row.id);
      return !hidden && (!gapsOnly || row.gaps > 0);
    });
  };

  const changed = (): void => {
    draw();
    around.ask();
    around.changed();
  };

  const toggle = (row: SplitRow | undefined, expanded: boolean): boolean => {
    if (row === undefined || !folds.fold(row, !expanded)) return false;
    changed();
    return true;
  };

  const go = (cell: HTMLTableCellElement, focus: boolean): void => {
    const location = body.viewOf(rowOf(cell))?.location(cell);
    if (location !== undefined) around.reveal(location, focus);
  };

  gridKeys({
    table,
    count: () => body.count(),
    indexOf: (row) => body.indexOf(body.viewOf(row)?.item.row.id),
    rowAt: (index) => body.rowAt(index),
    parentOf: (index) => body.indexOf(body.at(index)?.parent),
    expand: (row, expanded) => toggle(body.viewOf(row)?.item.row, expanded),
    activate: (cell) => go(cell, true),
  });

  table.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    const row = cell && body.viewOf(rowOf(cell))?.item.row;
    if (cell === undefined || row === undefined) return;
    if ((event.target as Element).closest('.twisty') !== null && row.expandable) toggle(row, folds.folded(row));
    else go(cell, event.detail > 1);
  });

  // In a low side bar it is the page that scrolls.
  const scrolled = ({ target }: Event): void => {
    body.follow();
    if (target !== scroller || content === undefined) return;
    more.follow();
    scroll = { top: scroller.scrollTop, left: scroller.scrollLeft };
    around.changed();
  };
  addEventListener('scroll', scrolled, { capture: true, passive: true });

  /** What is scrolled to is not to lie under the head of the grid, or under the names of the parts. */
  new ResizeObserver(() => {
    setStyle(scroller, 'scroll-padding', `${corner.offsetHeight}px 0 0 ${corner.offsetWidth}px`);
    body.follow();
  }).observe(corner);
  new ResizeObserver(() => body.follow()).observe(scroller);
  const widths = new ResizeObserver(() => more.follow());
  for (const each of [scroller, table]) widths.observe(each);

  const bringIntoSight = (id: string): boolean => {
    const row = body.rowAt(body.indexOf(id));
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return row !== undefined;
  };

  return {
    id: 'split',
    title: 'Split',
    element,
    query() {
      const now = query();
      asked = JSON.stringify(now);
      return now;
    },
    state: (): SplitState => ({ folds: folds.kept(), gapsOnly, scroll }),
    update(next, uri) {
      if (model !== uri) open(uri);
      content = next;
      if (!gapsOnly) folds.keepOpen(next);
      arrange(headRow, new Map(next.columns.map((c) => [c.id, c])), headings, createHeading, 1);
      draw();
      if (awaited !== undefined && bringIntoSight(awaited)) awaited = undefined;
    },
    follow: (next) => body.highlight(next),
    show({ row, within }: AtCursor) {
      folds.unfold(within);
      if (gapsOnly && !content?.rows.some(({ id, gaps }) => id === row && gaps > 0)) gapsOnly = false;
      changed();
      awaited = bringIntoSight(row) ? undefined : row;
    },
    restore() {
      scroller.scrollTo({ top: scroll.top, left: scroll.left, behavior: 'instant' });
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
