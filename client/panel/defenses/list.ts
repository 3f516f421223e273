import type { AtCursor } from '../../../server/protocol.ts';
import { create, setAttribute } from '../dom.ts';
import { cellOf, gridKeys, rowOf } from '../grid-keys.ts';
import type { Around } from '../view.ts';
import { createWindowedRows } from '../windowed-rows.ts';
import type { Defense } from './decode.ts';
import { createLineHeights } from './heights.ts';
import type { Line } from './lines.ts';
import { columnCount, createLine, type LineView } from './row.ts';

export interface DefenseList {
  readonly element: HTMLTableElement;
  readonly head: HTMLElement;
  draw(lines: readonly Line[]): void;
  /** Other lines may have come into sight, or have another height. */
  follow(): void;
  highlight(at: AtCursor | null): void;
  /** The first line that fits is brought into sight; false where there is none. */
  bringIntoSight(fits: (line: Line) => boolean): boolean;
}

interface Asks extends Pick<Around, 'open' | 'reveal'> {
  readonly fix: (defense: Defense) => void;
  /** Folds or unfolds a group, opens or closes a defense. */
  readonly toggle: (line: Line) => void;
}

/** The defenses as a grid that can be walked by keyboard. `view` is what scrolls. */
export function createDefenseList(view: HTMLElement, asks: Asks): DefenseList {
  const titles = ['Defense', 'Part', 'Whose', 'How it stands', 'Severity', 'Fix'];
  const headings = titles.map((title) => create('th', { role: 'columnheader', scope: 'col' }, title));
  const head = create('thead', { role: 'rowgroup' }, create('tr', { role: 'row', 'aria-rowindex': '1' }, ...headings));
  const body = create('tbody', { role: 'rowgroup' });
  const attributes = { role: 'treegrid', 'aria-label': 'Defenses', 'aria-colcount': String(columnCount) };
  const table = create('table', attributes, head, body);
  const heights = createLineHeights();
  let at: AtCursor | null = null;
  let lines: readonly Line[] = [];

  const mark = (): void => {
    const meant = new Set(at?.defenses.flatMap(({ ids }) => ids));
    for (const row of rows.views()) row.highlight(at, meant);
  };
  /** The group of the first line in sight stays in sight, too. */
  const groupAbove = (first: number): number[] => {
    let index = Math.min(first, lines.length - 1);
    while (index > 0 && lines[index]?.type !== 'group') index = lines[index]?.parent ?? -1;
    return index < 0 ? [] : [index];
  };
  const rows = createWindowedRows<Line, LineView>({
    table,
    body,
    view,
    heights,
    keyOf: ({ key }) => key,
    make: (line) => createLine(line, asks),
    above: groupAbove,
    drawn: mark,
  });

  const toggle = (line: Line | undefined, expanded: boolean): boolean => {
    if (line === undefined || line.type === 'details' || expanded === isExpanded(line)) return false;
    asks.toggle(line);
    return true;
  };
  const go = (line: Line, focus: boolean): void => {
    if (line.type === 'group') asks.toggle(line);
    else asks.reveal(line.defense.location, focus);
  };

  gridKeys({
    table,
    count: () => rows.count(),
    indexOf: (row) => rows.indexOf(rows.viewOf(row)?.item.key),
    rowAt: (index) => rows.rowAt(index),
    parentOf: (index) => rows.at(index)?.parent ?? -1,
    expand: (row, expanded) => toggle(rows.viewOf(row)?.item, expanded),
    activate(cell) {
      const line = rows.viewOf(rowOf(cell))?.item;
      if (line === undefined) return;
      if (line.type === 'defense' && cell.classList.contains('mend')) {
        if (line.defense.fix !== null) asks.fix(line.defense);
      } else go(line, true);
    },
  });

  table.addEventListener('click', (event) => {
    const target = event.target as Element;
    const cell = cellOf(target);
    const line = cell && rows.viewOf(rowOf(cell))?.item;
    if (line === undefined || target.closest('button, a, vscode-button, td.all') !== null) return;
    if (target.closest('.twisty') !== null) asks.toggle(line);
    else go(line, event.detail > 1);
  });

  const measured = (): void => {
    if (heights.measure(rows.views())) rows.follow();
  };
  return {
    element: table,
    head,
    draw(next) {
      lines = next;
      heights.reset(next);
      setAttribute(table, 'aria-rowcount', String(next.length + 1));
      rows.draw(next);
      measured();
    },
    follow: () => rows.follow(),
    highlight(next) {
      at = next;
      mark();
    },
    bringIntoSight(fits) {
      const row = rows.rowAt(lines.findIndex(fits));
      row?.scrollIntoView({ block: 'nearest' });
      return row !== undefined;
    },
  };
}

function isExpanded(line: Exclude<Line, { type: 'details' }>): boolean {
  return line.type === 'group' ? !line.folded : line.opened;
}
