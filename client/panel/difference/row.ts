import type { ChangeGroup, ChangeSide, DefenseChange } from '../../../server/protocol/difference.ts';
import { create, setAttribute, setText, type Shown } from '../dom.ts';
import { twisty } from '../icons.ts';
import { createLink } from '../link.ts';
import { gapMark, ownerMark } from '../owner-mark.ts';
import type { Around } from '../view.ts';

export type ShownRow =
  | {
      readonly type: 'group';
      readonly group: ChangeGroup;
      readonly folded: boolean;
      readonly position: number;
      readonly groups: number;
    }
  | {
      readonly type: 'change';
      readonly change: DefenseChange;
      readonly expanded: boolean;
      readonly position: number;
      readonly siblings: number;
    }
  | { readonly type: 'more'; readonly text: string };

export interface DifferenceRow extends Shown<ShownRow> {
  readonly element: HTMLTableRowElement;
  readonly item: ShownRow | undefined;
  /** The id of the part that it is about. */
  readonly part: string | undefined;
  /** Whether there is more to say of it. */
  readonly expandable: boolean;
  highlight(current: boolean): void;
}

export function createGroupRow(): DifferenceRow {
  const title = create('span');
  const head = headCell(twisty(), title);
  head.colSpan = 3;
  return rowOf('change-group', head, [], (element, item) => {
    if (item.type !== 'group') return;
    setText(title, item.group.title);
    setAttribute(element, 'aria-level', '1');
    setAttribute(element, 'aria-posinset', String(item.position));
    setAttribute(element, 'aria-setsize', String(item.groups));
    setAttribute(element, 'aria-expanded', String(!item.folded));
  });
}

export function createMoreRow(): DifferenceRow {
  const text = create('span', { class: 'quiet' });
  const head = headCell(text);
  head.colSpan = 3;
  return rowOf('change-more', head, [], (_, item) => {
    if (item.type === 'more') setText(text, item.text);
  });
}

export function createChangeRow(around: Pick<Around, 'open'>): DifferenceRow {
  const called = create('span');
  const name = create('span');
  const part = create('span', { class: 'change-part' }, called, ' ', name);
  const title = create('span', { class: 'change-title' });
  const note = create('span', { class: 'change-note quiet' });
  const head = headCell(twisty(), create('span', { class: 'change-name' }, part, ' ', title, ' ', note));
  const before = createSide('before', around);
  const after = createSide('after', around);
  return rowOf('change', head, [before.element, after.element], (element, item) => {
    if (item.type !== 'change') return;
    const { change, expanded } = item;
    setText(called, change.partTitle);
    setText(name, change.part);
    name.classList.toggle('alias', change.partTitle !== '');
    setText(title, change.title);
    setText(note, change.note);
    setAttribute(element, 'aria-level', '2');
    setAttribute(element, 'aria-posinset', String(item.position));
    setAttribute(element, 'aria-setsize', String(item.siblings));
    setAttribute(element, 'aria-expanded', hasMore(change) ? String(expanded) : null);
    before.update({ side: change.before, expanded });
    after.update({ side: change.after, expanded });
  });
}

function hasMore({ before, after }: DefenseChange): boolean {
  return before.because !== '' || after.because !== '';
}

function headCell(...children: readonly Node[]): HTMLTableCellElement {
  const inside = create('div', { class: 'change-head' }, ...children);
  return create('th', { role: 'rowheader', scope: 'row', tabindex: '-1' }, inside);
}

function rowOf(
  kind: string,
  head: HTMLTableCellElement,
  cells: readonly HTMLTableCellElement[],
  update: (element: HTMLTableRowElement, item: ShownRow) => void,
): DifferenceRow {
  const element = create('tr', { role: 'row', class: kind }, head, ...cells);
  let item: ShownRow | undefined;
  return {
    element,
    get item() {
      return item;
    },
    get part() {
      return item?.type === 'change' ? item.change.row : undefined;
    },
    get expandable() {
      return item?.type === 'change' && hasMore(item.change);
    },
    update(next) {
      item = next;
      update(element, next);
    },
    highlight: (current) => setAttribute(element, 'aria-current', current ? 'true' : null),
  };
}

interface Side extends Shown<{ readonly side: ChangeSide; readonly expanded: boolean }> {
  readonly element: HTMLTableCellElement;
}

function createSide(kind: 'before' | 'after', around: Pick<Around, 'open'>): Side {
  const element = create('td', { role: 'gridcell', class: kind, tabindex: '-1' });
  let drawn = '';
  return {
    element,
    update({ side, expanded }) {
      const key = JSON.stringify([side, expanded]);
      if (key === drawn) return;
      drawn = key;
      element.replaceChildren(...contentOf(side, expanded, around));
    },
  };
}

function contentOf(side: ChangeSide, expanded: boolean, around: Pick<Around, 'open'>): HTMLElement[] {
  const { owner, text, gap, because, source } = side;
  const marks = [...(owner === null ? [] : [ownerMark(owner)]), ...(gap ? [gapMark()] : [])];
  const words = create('span', { class: owner === null ? 'side-text quiet' : 'side-text' }, text);
  const line = create('div', { class: 'side' }, ...marks, words);
  if (!expanded || because === '') return [line];
  const reason = create('p', { class: 'because quiet' }, because);
  if (source !== null) reason.append(' ', createLink({ text: 'source', href: source }, `Source: ${source}`, around));
  return [line, reason];
}
