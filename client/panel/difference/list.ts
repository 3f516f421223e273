import type { AtCursor } from '../../../server/protocol.ts';
import type { ChangeGroup } from '../../../server/protocol/difference.ts';
import { arrange, create } from '../dom.ts';
import { cellOf, gridKeys, makeTabStop, rowOf } from '../grid-keys.ts';
import type { Around } from '../view.ts';
import { createChangeRow, createGroupRow, createMoreRow, type DifferenceRow, type ShownRow } from './row.ts';

/** Groups of defenses, each with what it was and what it is; they fold, and each defense opens to say why. */
export interface DifferenceList {
  readonly element: HTMLElement;
  update(groups: readonly ChangeGroup[]): void;
  /** The part at the cursor is marked. */
  follow(at: AtCursor | null): void;
  /** Brings the first of that part into sight. */
  show(at: AtCursor): void;
  state(): DifferenceState;
}

/** What is kept over a reload. */
export interface DifferenceState {
  /** Groups that were folded (true) or unfolded by hand, by their ids. */
  readonly folded: Readonly<Record<string, boolean>>;
  /** The ids of defenses that are open. */
  readonly open: readonly string[];
}

export interface DifferenceWords {
  readonly label: string;
  /** The head of the column with what was, and of that with what is. */
  readonly before: string;
  readonly after: string;
}

/** Groups after the first are folded by themselves where they have more than this. */
const most = 25;

export function createDifferenceList(
  around: Pick<Around, 'reveal' | 'open' | 'changed'>,
  words: DifferenceWords,
  start: DifferenceState | undefined,
): DifferenceList {
  const rows = new Map<string, DifferenceRow>();
  const views = new WeakMap<HTMLTableRowElement, DifferenceRow>();
  const folded: Record<string, boolean> = { ...start?.folded };
  const open = new Set(start?.open);
  const heading = (text: string): HTMLElement => create('th', { role: 'columnheader', scope: 'col' }, text);
  const body = create('tbody', { role: 'rowgroup' });
  const table = create(
    'table',
    { class: 'difference', role: 'treegrid', 'aria-label': words.label },
    create(
      'thead',
      { role: 'rowgroup' },
      create('tr', { role: 'row' }, heading('Defense'), heading(words.before), heading(words.after)),
    ),
    body,
  );
  let groups: readonly ChangeGroup[] = [];
  let at: AtCursor | null = null;

  const isFolded = ({ id, changes }: ChangeGroup): boolean =>
    folded[id] ?? (id !== groups[0]?.id && changes.length > most);
  const viewOf = (row: HTMLTableRowElement): DifferenceRow | undefined => views.get(row);

  const draw = (): void => {
    const items = new Map<string, ShownRow>();
    groups.forEach((group, index) => {
      const key = `group ${group.id}`;
      const isClosed = isFolded(group);
      items.set(key, { type: 'group', group, folded: isClosed, position: index + 1, groups: groups.length });
      if (isClosed) return;
      group.changes.forEach((change, place) => {
        const expanded = open.has(change.id);
        items.set(change.id, { type: 'change', change, expanded, position: place + 1, siblings: group.changes.length });
      });
      if (group.more !== '') items.set(`more ${group.id}`, { type: 'more', text: group.more });
    });
    arrange(body, items, rows, (item) => {
      const view = make(item);
      views.set(view.element, view);
      return view;
    });
    follow();
  };

  const make = (item: ShownRow): DifferenceRow => {
    switch (item.type) {
      case 'group':
        return createGroupRow();
      case 'change':
        return createChangeRow(around);
      case 'more':
        return createMoreRow();
    }
  };

  const follow = (): void => {
    for (const view of rows.values()) view.highlight(at !== null && view.part === at.row);
  };

  /** A group folds, a defense opens to say why. */
  const expand = (row: HTMLTableRowElement, expanded: boolean): boolean => {
    const item = viewOf(row)?.item;
    if (item?.type === 'group' && item.folded === expanded) folded[item.group.id] = !expanded;
    else if (item?.type === 'change' && viewOf(row)?.expandable === true && item.expanded !== expanded) {
      if (expanded) open.add(item.change.id);
      else open.delete(item.change.id);
    } else return false;
    draw();
    around.changed();
    return true;
  };

  const isExpanded = (row: HTMLTableRowElement): boolean => row.getAttribute('aria-expanded') === 'true';

  const activate = (row: HTMLTableRowElement, focus: boolean): void => {
    const item = viewOf(row)?.item;
    if (item?.type === 'change') around.reveal(item.change.location, focus);
    else expand(row, !isExpanded(row));
  };

  gridKeys({
    table,
    count: () => body.rows.length,
    indexOf: (row) => row.sectionRowIndex,
    rowAt: (index) => body.rows.item(index) ?? undefined,
    parentOf(index) {
      for (let before = index - 1; before >= 0; before--)
        if (viewOf(body.rows.item(before)!)?.item?.type === 'group') return before;
      return -1;
    },
    expand,
    activate: (cell) => activate(rowOf(cell), true),
  });

  table.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (cell === undefined) return;
    const row = rowOf(cell);
    if ((event.target as Element).closest('.twisty') !== null) expand(row, !isExpanded(row));
    else activate(row, event.detail > 1);
  });

  return {
    element: table,
    update(next) {
      const focused = body.contains(document.activeElement) ? cellOf(document.activeElement) : undefined;
      const place = focused && rowOf(focused).sectionRowIndex;
      groups = next;
      table.toggleAttribute('hidden', groups.length === 0);
      draw();
      // Where what had the focus went, the one that took its place has it.
      if (focused?.isConnected === false)
        body.rows
          .item(Math.min(place ?? 0, body.rows.length - 1))
          ?.cells.item(0)
          ?.focus();
      const first = body.rows.item(0)?.cells.item(0);
      if (first && body.querySelector('[role][tabindex="0"]') === null) makeTabStop(table, first);
    },
    follow(next) {
      at = next;
      follow();
    },
    show(next) {
      const group = groups.find(({ changes }) => changes.some(({ row }) => row === next.row));
      if (group === undefined) return;
      if (isFolded(group)) {
        folded[group.id] = false;
        draw();
        around.changed();
      }
      body.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
    state: () => ({ folded: { ...folded }, open: [...open] }),
  };
}
