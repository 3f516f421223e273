import type { Location, OwnerTotal } from '../../server/protocol.ts';
import type { Split, SplitCell, SplitRow } from '../../server/protocol/split.ts';
import { arrange, create, setAttribute, setStyle, setText, type Shown } from './dom.ts';
import { kindIcon, twisty } from './icons.ts';
import { gapMark, ownerMark } from './owner-mark.ts';
import type { RowOf } from './windowed-rows.ts';

/** A row as it stands in the grid. */
export interface ShownRow {
  readonly row: SplitRow;
  /** What it is a row of. */
  readonly split: Split;
  readonly folded: boolean;
}

export interface RowView extends RowOf<ShownRow> {
  /** The cursor stands on this row, and on this column of it; undefined where it does not. */
  highlight(column: string | null | undefined): void;
  /** The place that a cell of this row goes to. */
  location(cell: HTMLTableCellElement): Location;
}

/** A row of the grid. Its head is the part, its cells are the layers. */
export function createRow(first: ShownRow): RowView {
  let item = first;
  const cells = new Map<string, CellView>();
  const name = create('span', { class: 'name' });
  const note = create('span', { class: 'note' });
  const gaps = create('span', { class: 'gap-count' });
  const label = create('div', { class: 'part' }, twisty(), kindIcon(first.row.kind), name, note, gaps);
  const head = create('th', { role: 'rowheader', scope: 'row', tabindex: '-1' }, label);
  const element = create('tr', { role: 'row', class: first.row.kind }, head);

  return {
    element,
    get item() {
      return item;
    },
    update({ item: shownItem, index }) {
      item = shownItem;
      const { row: next, split, folded } = item;
      setStyle(head, '--level', String(next.level));
      setText(name, next.name);
      setText(note, next.note);
      setAttribute(gaps, 'data-count', next.gaps > 0 ? String(next.gaps) : null);
      setAttribute(head, 'aria-label', next.label);
      setAttribute(head, 'title', next.label);
      // The head of the grid is its first row.
      setAttribute(element, 'aria-rowindex', String(index + 2));
      setAttribute(element, 'aria-level', String(next.level));
      setAttribute(element, 'aria-posinset', String(next.position));
      setAttribute(element, 'aria-setsize', String(next.siblings));
      setAttribute(element, 'aria-expanded', next.expandable ? String(!folded) : null);
      const [called, shown] = folded ? [next.nameOfAll, next.rollup] : [next.name, next.cells];
      const items = split.columns.map(({ id, title }, column): readonly [string, ShownCell] => [
        id,
        { cell: shown[column] ?? null, name: `${called}, ${title}`, owners: split.owners },
      ]);
      arrange(element, new Map(items), cells, createCell, 1);
    },
    highlight(column) {
      setAttribute(element, 'aria-current', column === undefined ? null : 'true');
      for (const [id, cell] of cells) setAttribute(cell.element, 'aria-current', id === column ? 'true' : null);
    },
    location(cell) {
      const place = [...cells.values()].find((c) => c.element === cell)?.place();
      return item.split.places[place ?? -1] ?? item.row.location;
    },
  };
}

interface ShownCell {
  readonly cell: SplitCell | null;
  /** What its row and its column are called. */
  readonly name: string;
  readonly owners: readonly OwnerTotal[];
}

interface CellView extends Shown<ShownCell> {
  place(): number | undefined;
}

const nothing = 'nothing asked';

function createCell(): CellView {
  const element = create('td', { role: 'gridcell', tabindex: '-1' });
  let shown: SplitCell | null | undefined;
  return {
    element,
    update({ cell, name, owners }) {
      const marks = marksOf(shown);
      shown = cell;
      const label = cell === null ? null : `${name}: ${cell.label}`;
      setAttribute(element, 'aria-label', label ?? nothing);
      setAttribute(element, 'title', label);
      if (element.hasChildNodes() && marks === marksOf(cell)) return;
      element.replaceChildren(contentOf(cell, owners));
    },
    place: () => shown?.place,
  };
}

/** What a cell looks like, to tell whether it has to be drawn again. */
function marksOf(cell: SplitCell | null | undefined): string {
  return cell ? `${cell.counts.join()} ${cell.gaps}` : '';
}

function contentOf(cell: SplitCell | null, owners: readonly OwnerTotal[]): HTMLElement {
  if (cell === null) return create('span', { class: 'none' });
  const marks = owners
    .map((owner, index) => ({ ...owner, count: cell.counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map((owner) => ownerMark(owner, true));
  const content = create('div', { class: 'cell' }, ...marks);
  if (marks.length === 0) content.append(create('span', { class: 'excluded-mark' }));
  if (cell.gaps > 0) content.append(gapMark());
  return content;
}
