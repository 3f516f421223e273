import type { AtCursor } from '../../../server/protocol.ts';
import { createButton } from '../controls.ts';
import { create, setAttribute, setText } from '../dom.ts';
import { kindIcon, twisty } from '../icons.ts';
import { createLink } from '../link.ts';
import { ownerMark } from '../owner-mark.ts';
import type { Around } from '../view.ts';
import type { RowOf } from '../windowed-rows.ts';
import { calledOf } from './arrangement.ts';
import type { Defense } from './decode.ts';
import type { DefenseLine, DetailsLine, GroupLine, Line } from './lines.ts';

export interface LineView extends RowOf<Line> {
  /** `meant` are the ids of the defenses at the cursor. */
  highlight(at: AtCursor | null, meant: ReadonlySet<string>): void;
}

export interface Asks extends Pick<Around, 'open'> {
  readonly fix: (defense: Defense) => void;
}

export const columnCount = 6;

export function createLine(line: Line, asks: Asks): LineView {
  switch (line.type) {
    case 'group':
      return createGroup(line);
    case 'defense':
      return createDefense(line, asks);
    case 'details':
      return createDetails(line, asks);
  }
}

function createGroup(first: GroupLine): LineView {
  let line = first;
  const { owner, part } = first.group;
  const path = create('span', { class: 'around quiet' });
  const title = create('span', { class: 'called' });
  const count = create('span', { class: 'quiet' });
  const gaps = create('span', { class: 'gap-count' });
  const mark = owner === null ? (part === null ? [] : [kindIcon(part.kind)]) : [ownerMark(owner)];
  const head = headCell(String(columnCount), twisty(), ...mark, path, title, count, gaps);
  const element = create('tr', { role: 'row', class: 'group-line' }, head);
  return {
    element,
    get item() {
      return line;
    },
    update({ item: next, index }) {
      if (next.type !== 'group') return;
      line = next;
      const { group } = next;
      const size = group.defenses.length;
      place(element, next, index);
      setAttribute(element, 'aria-expanded', String(!next.folded));
      setText(path, group.path.map((name) => `${name} › `).join(''));
      setText(title, group.title);
      setText(count, String(size));
      setAttribute(gaps, 'data-count', next.gaps > 0 ? String(next.gaps) : null);
      const label = [[...group.path, group.title].join(' › '), counted(size, 'defense')];
      setAttribute(head, 'aria-label', [...label, ...(next.gaps > 0 ? [counted(next.gaps, 'gap')] : [])].join(', '));
    },
    highlight: (at) => setAttribute(element, 'aria-current', at !== null && at.row === part?.id ? 'true' : null),
  };
}

function createDefense(first: DefenseLine, asks: Asks): LineView {
  let line = first;
  const state = create('span', { class: 'state' });
  const title = create('span', { class: 'called' });
  const path = create('span', { class: 'around quiet' });
  const called = create('span', { class: 'part-title' });
  const name = create('span', { class: 'name' });
  const mark = create('span', { class: 'whose-mark' });
  const owned = create('span');
  const standing = create('span');
  const severity = create('span');
  const where = cell('where', kindIcon(first.defense.part.kind), path, called, name);
  const whose = cell('whose', mark, owned);
  const stands = cell('stands', standing);
  const bad = cell('bad', severity);
  const mend = cell('mend');
  const head = headCell('1', twisty(), state, title);
  const element = create('tr', { role: 'row', class: 'defense-line' }, head, where, whose, stands, bad, mend);
  const fix = create('button', { type: 'button', class: 'fix', tabindex: '-1' }, 'Fix');
  fix.addEventListener('click', () => {
    mend.focus({ preventScroll: true });
    asks.fix(line.defense);
  });
  return {
    element,
    get item() {
      return line;
    },
    update({ item: next, index }) {
      if (next.type !== 'defense') return;
      const changed = next.defense.standing !== line.defense.standing;
      line = next;
      const { defense } = next;
      place(element, next, index);
      setAttribute(element, 'aria-expanded', String(next.opened));
      setAttribute(element, 'data-kind', defense.kind);
      setText(title, defense.title);
      setAttribute(title, 'title', defense.title);
      setText(path, defense.part.path.map((boundary) => `${boundary} › `).join(''));
      setText(called, defense.part.title);
      setText(name, defense.part.name);
      name.classList.toggle('alias', defense.part.title !== '');
      setAttribute(where, 'title', [...defense.part.path, calledOf(defense.part)].join(' › '));
      if (mark.firstElementChild?.classList.contains(defense.owner.owner) !== true)
        mark.replaceChildren(ownerMark(defense.owner));
      setText(owned, defense.whose);
      setAttribute(whose, 'title', defense.whose);
      setText(standing, defense.standing);
      setAttribute(stands, 'title', defense.standing);
      setText(severity, defense.severity);
      setAttribute(bad, 'data-severity', defense.severity);
      setAttribute(mend, 'aria-label', defense.fix === null ? 'nothing to fix' : `Fix: ${defense.fix}`);
      setAttribute(fix, 'title', defense.fix);
      if (defense.fix === null) fix.remove();
      else if (!fix.isConnected) mend.append(fix);
      if (changed) element.classList.add('changed');
    },
    highlight: (_, meant) => setAttribute(element, 'aria-current', meant.has(line.defense.id) ? 'true' : null),
  };
}

function createDetails(first: DetailsLine, asks: Asks): LineView {
  let line = first;
  let drawn: string | undefined;
  const body = create('div', { class: 'more' });
  const room = create(
    'td',
    { role: 'gridcell', class: 'all', 'aria-colspan': String(columnCount), tabindex: '-1' },
    body,
  );
  const element = create('tr', { role: 'row', class: 'details-line' }, room);
  // Enter and space are for what has the focus in here; to the grid they would mean the cell around it.
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  });
  return {
    element,
    get item() {
      return line;
    },
    update({ item: next, index }) {
      if (next.type !== 'details') return;
      line = next;
      place(element, next, index);
      const now = JSON.stringify([next.details, next.defense.fix]);
      if (now === drawn) return;
      drawn = now;
      setAttribute(room, 'aria-busy', next.details === undefined ? 'true' : null);
      body.replaceChildren(...contentOf(next, asks));
    },
    highlight: () => undefined,
  };
}

function contentOf({ details, defense }: DetailsLine, asks: Asks): HTMLElement[] {
  if (details === undefined) return [];
  const { finding, because, source, against, threats, evidence } = details;
  const reason = create('p', {}, because);
  if (source !== null) reason.append(' ', createLink({ text: 'source', href: source }, `Source: ${source}`, asks));
  const proof = evidence.flatMap((link) => [' ', createLink(link, `Evidence: ${link.text}`, asks)]);
  return [
    ...(finding === null ? [] : [create('p', { class: 'finding' }, finding)]),
    reason,
    ...(threats.length === 0 ? [] : [create('p', { class: 'quiet' }, `${against}: ${threats.join(' · ')}`)]),
    ...(proof.length === 0 ? [] : [create('p', {}, 'Evidence:', ...proof)]),
    ...(defense.fix === null ? [] : [createButton({ label: defense.fix, run: () => asks.fix(defense) })]),
  ];
}

function place(row: HTMLTableRowElement, { level, position, siblings }: Line, index: number): void {
  setAttribute(row, 'aria-level', String(level));
  setAttribute(row, 'aria-posinset', String(position));
  setAttribute(row, 'aria-setsize', String(siblings));
  // The head of the grid is the first row.
  setAttribute(row, 'aria-rowindex', String(index + 2));
}

function headCell(span: string, ...content: readonly Node[]): HTMLElement {
  return create('th', { role: 'rowheader', scope: 'row', 'aria-colspan': span, tabindex: '-1' }, ...content);
}

function cell(name: string, ...content: readonly Node[]): HTMLElement {
  return create('td', { role: 'gridcell', class: name, tabindex: '-1' }, ...content);
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
