import type { WhatIf, WhatIfSplit } from '../../../server/protocol/what-if.ts';
import { createTrack } from '../bars.ts';
import { create, setText } from '../dom.ts';
import { onGo } from '../go-to.ts';
import { kindIcon } from '../icons.ts';
import type { Around } from '../view.ts';

export interface Now {
  readonly element: HTMLElement;
  update(content: WhatIf): void;
}

/** What it is about, and whose its defenses are now; and then, where a move is chosen. */
export function createNow(around: Pick<Around, 'reveal'>): Now {
  let content: WhatIf | undefined;
  const icon = create('span', { class: 'now-icon' });
  const name = create('span', { class: 'now-name' });
  const note = create('span', { class: 'quiet' });
  const title = create('button', { type: 'button', class: 'now-title' }, icon, name, ' ', note);
  onGo(title, around, () => content?.part?.location);
  const now = createLine('Now');
  const then = createLine('Then');
  const element = create('div', { class: 'now' }, create('h2', {}, title), now.element, then.element);
  let drawn: string | undefined;
  return {
    element,
    update(next) {
      content = next;
      const { part, outcome } = next;
      element.toggleAttribute('hidden', part === null);
      if (part === null) return;
      if (drawn !== part.kind) icon.replaceChildren(kindIcon(part.kind));
      drawn = part.kind;
      setText(name, part.name);
      setText(note, part.note);
      now.update(part.placeTitle, part.placeNote, part.split);
      then.update(outcome?.title ?? '', outcome?.note ?? '', outcome?.split ?? null);
    },
  };
}

interface Line {
  readonly element: HTMLElement;
  update(place: string, note: string, split: WhatIfSplit | null): void;
}

function createLine(word: string): Line {
  const place = create('span', { class: 'candidate-title' });
  const model = create('span', { class: 'quiet' });
  const track = createTrack();
  const element = create(
    'div',
    { class: 'now-line' },
    create('span', { class: 'candidate-name' }, create('span', { class: 'quiet' }, word), ' ', place, ' ', model),
    create('span', { class: 'room' }, track.element),
  );
  return {
    element,
    update(title, note, split) {
      element.toggleAttribute('hidden', split === null);
      setText(place, title);
      setText(model, note);
      if (split !== null) track.update(split);
    },
  };
}
