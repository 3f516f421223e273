import type { WhatIfMoved, WhatIfOutcome } from '../../../server/protocol/what-if.ts';
import { arrange, create, keyed, setAttribute, setText, type Shown } from '../dom.ts';
import { onGo } from '../go-to.ts';
import type { Around } from '../view.ts';

export interface MovedParts {
  readonly element: HTMLElement;
  update(outcome: WhatIfOutcome): void;
}

/** What becomes of each part of a boundary. */
export function createMovedParts(around: Pick<Around, 'reveal'>): MovedParts {
  const parts = new Map<string, Shown<WhatIfMoved>>();
  const list = create('ul', { 'aria-labelledby': 'moved-title' });
  const more = create('p', { class: 'quiet' });
  const title = create('h3', { id: 'moved-title' }, 'Its parts');
  const element = create('section', { class: 'moved' }, title, list, more);
  return {
    element,
    update({ parts: next, moreParts }) {
      element.toggleAttribute('hidden', next.length === 0);
      arrange(
        list,
        keyed(next, ({ id }) => id),
        parts,
        (part) => createPart(part, around),
      );
      setText(more, moreParts);
    },
  };
}

function createPart({ location: first }: WhatIfMoved, around: Pick<Around, 'reveal'>): Shown<WhatIfMoved> {
  let location = first;
  const name = create('span', { class: 'moved-name' });
  const from = create('span', { class: 'quiet' });
  const to = create('span');
  const button = create('button', { type: 'button' }, name, ' ', create('span', { class: 'moved-way' }, from, ' ', to));
  onGo(button, around, () => location);
  const element = create('li', {}, button);
  return {
    element,
    update(part) {
      location = part.location;
      setText(name, part.name);
      setText(from, part.from);
      setText(to, part.to === null ? 'stays' : `→ ${part.to}`);
      setAttribute(element, 'data-stays', part.to === null ? 'true' : null);
    },
  };
}
