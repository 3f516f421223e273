import type { Location } from '../../server/protocol.ts';
import type { SplitCell, SplitColumn, SplitRow } from '../../server/protocol/split.ts';
import { arrange, create, setAttribute, setStyle, setText, type Shown } from './dom.ts';
import { kindIcon } from './icons.ts';
import { gapMark, ownerMark } from './owner-mark.ts';

/** A row as it stands in the grid. */
export interface ShownRow {
  readonly row: SplitRow;
  readonly columns: readonly SplitColumn[];
  readonly collapsed: boolean;
  readonly hidden: boolean;
}

export interface RowView extends Shown<ShownRow> {
  readonly element: HTMLTableRowElement;
  readonly row: SplitRow;
  /** The cursor stands on this row, and on this column of it; undefined where it does not. */
  highlight(column: string | null | undefined): void;
  /** The place that a cell of this row goes to. */
  location(cell: HTMLTableCellElement): Location;
}

/** A row of the grid. Its head is the part, its cells are the layers. */
export function createRow(first: ShownRow): RowView {
  let { row } = first;
  const cells = new Map<string, CellView>();
  const name = create('span', { class: 'name' });
  const note = create('span', { class: 'note' });
  const gaps = create('span', { class: 'gap-count' });
  const twisty = create('span', { class: 'twisty', 'aria-hidden': 'true' });
  const label = create('div', { class: 'part' }, twisty, kindIcon(row.kind), name, note, gaps);
  const head = create('th', { role: 'rowheader', scope: 'row', tabindex: '-1' }, label);
  const element = create('tr', { role: 'row', class: row.kind }, head);

  return {
    element,
    get row() {
      return row;
    },
    update({ row: next, columns, collapsed, hidden }) {
      row = next;
      element.toggleAttribute('hidden', hidden);
      setStyle(head, '--level', String(next.level));
      setText(name, next.name);
      setText(note, next.note);
      setAttribute(gaps, 'data-count', next.expandable && next.gaps > 0 ? String(next.gaps) : null);
      setAttribute(head, 'aria-label', next.label);
      setAttribute(head, 'title', next.label);
      setAttribute(element, 'aria-level', String(next.level));
      setAttribute(element, 'aria-posinset', String(next.position));
      setAttribute(element, 'aria-setsize', String(next.siblings));
      setAttribute(element, 'aria-expanded', next.expandable ? String(!collapsed) : null);
      const shown = collapsed ? next.rollup : next.cells;
      arrange(element, new Map(columns.map(({ id }, index) => [id, shown[index] ?? null])), cells, createCell, 1);
    },
    highlight(column) {
      setAttribute(element, 'aria-current', column === undefined ? null : 'true');
      for (const [id, cell] of cells) setAttribute(cell.element, 'aria-current', id === column ? 'true' : null);
    },
    location(cell) {
      return [...cells.values()].find((c) => c.element === cell)?.location() ?? row.location;
    },
  };
}

interface CellView extends Shown<SplitCell | null> {
  location(): Location | undefined;
}

const nothing = 'nothing asked';

function createCell(): CellView {
  const element = create('td', { role: 'gridcell', tabindex: '-1' });
  let shown: SplitCell | null | undefined;
  return {
    element,
    update(cell) {
      const marks = marksOf(shown);
      shown = cell;
      setAttribute(element, 'aria-label', cell?.label ?? nothing);
      setAttribute(element, 'title', cell?.label ?? null);
      if (element.hasChildNodes() && marks === marksOf(cell)) return;
      element.replaceChildren(contentOf(cell));
    },
    location: () => shown?.location,
  };
}

/** What a cell looks like, to tell whether it has to be drawn again. */
function marksOf(cell: SplitCell | null | undefined): string {
  return cell ? `${cell.owners.map((o) => `${o.letter}${o.count}`).join()} ${cell.gaps} ${cell.excluded}` : '';
}

function contentOf(cell: SplitCell | null): HTMLElement {
  if (cell === null) return create('span', { class: 'none' });
  const content = create('div', { class: 'cell' });
  content.append(...cell.owners.map((owner) => ownerMark(owner, true)));
  if (cell.owners.length === 0) content.append(create('span', { class: 'excluded-mark' }));
  if (cell.gaps > 0) content.append(gapMark());
  return content;
}
