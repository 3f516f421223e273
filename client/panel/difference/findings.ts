import type { FindingGroup, FindingLine } from '../../../server/protocol/since.ts';
import { arrange, create, keyed, setAttribute, setText, type Shown } from '../dom.ts';
import { onGo } from '../go-to.ts';
import type { Around } from '../view.ts';

export interface FindingLists {
  readonly element: HTMLElement;
  update(groups: readonly FindingGroup[]): void;
}

/** Findings that came or went; each goes to its place. */
export function createFindingLists(around: Pick<Around, 'reveal'>): FindingLists {
  const shown = new Map<string, Shown<FindingGroup>>();
  const element = create('div', { class: 'finding-lists' });
  return {
    element,
    update(groups) {
      element.toggleAttribute('hidden', groups.length === 0);
      arrange(element, keyed(groups, idOf), shown, ({ id }) => createGroup(id, around));
    },
  };
}

function createGroup(id: string, around: Pick<Around, 'reveal'>): Shown<FindingGroup> {
  const title = create('h3', { id: `findings-${id}` });
  const list = create('ul', { 'aria-labelledby': title.id });
  const lines = new Map<string, Shown<FindingLine>>();
  return {
    element: create('section', {}, title, list),
    update(group) {
      setText(title, group.title);
      arrange(list, keyed(group.findings, idOf), lines, (line) => createLine(line, around));
    },
  };
}

function createLine({ location: first }: FindingLine, around: Pick<Around, 'reveal'>): Shown<FindingLine> {
  let location = first;
  const part = create('span', { class: 'change-part' });
  const text = create('span');
  const note = create('span', { class: 'change-note quiet' });
  const button = create('button', { type: 'button', class: 'finding' }, part, ' ', text, ' ', note);
  onGo(button, around, () => location);
  return {
    element: create('li', {}, button),
    update(line) {
      location = line.location;
      setText(part, line.part);
      setText(text, line.text);
      setText(note, line.note);
      setAttribute(button, 'data-row', line.row);
    },
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
