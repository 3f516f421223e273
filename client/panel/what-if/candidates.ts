import type { WhatIfCandidate, WhatIfGaps, WhatIfGroup } from '../../../server/protocol/what-if.ts';
import { createTrack } from '../bars.ts';
import { arrange, create, keyed, setAttribute, setText, type Shown } from '../dom.ts';

export interface Candidates {
  readonly element: HTMLElement;
  update(groups: readonly WhatIfGroup[]): void;
  /** Gives the focus to the candidate of this target; to none where it is not there. */
  focus(target: string): void;
}

/** Where it could go, each with whose its defenses would be: a list of buttons to compare. */
export function createCandidates(choose: (target: string) => void): Candidates {
  const shown = new Map<string, Shown<WhatIfGroup>>();
  const buttons = new Map<string, HTMLElement>();
  const element = create('div', { class: 'candidates' });
  const make = (candidate: WhatIfCandidate): Shown<WhatIfCandidate> => {
    const view = createCandidate(() => choose(candidate.id));
    buttons.set(candidate.id, view.button);
    return view;
  };
  return {
    element,
    update: (groups) => arrange(element, keyed(groups, idOf), shown, (group) => createGroup(group, make)),
    focus: (target) => buttons.get(target)?.focus(),
  };
}

function createGroup(
  { id }: WhatIfGroup,
  make: (candidate: WhatIfCandidate) => Shown<WhatIfCandidate>,
): Shown<WhatIfGroup> {
  const title = create('h3', { id: `candidates-${id}` });
  const list = create('ul', { 'aria-labelledby': title.id });
  const candidates = new Map<string, Shown<WhatIfCandidate>>();
  return {
    element: create('section', {}, title, list),
    update(group) {
      setText(title, group.title);
      arrange(list, keyed(group.candidates, idOf), candidates, make);
    },
  };
}

function createCandidate(choose: () => void): Shown<WhatIfCandidate> & { readonly button: HTMLElement } {
  const title = create('span', { class: 'candidate-title' });
  const note = create('span', { class: 'quiet' });
  const track = createTrack();
  const summary = create('span');
  const gaps = createGaps();
  const name = create('span', { class: 'candidate-name' }, title, ' ', note);
  const change = create('span', { class: 'candidate-change' }, summary, ' ', gaps.element);
  const button = create(
    'button',
    { type: 'button', class: 'candidate' },
    name,
    ' ',
    create('span', { class: 'room' }, track.element),
    ' ',
    change,
  );
  button.addEventListener('click', choose);
  return {
    element: create('li', {}, button),
    button,
    update(candidate) {
      setText(title, candidate.title);
      setText(note, candidate.note);
      track.update(candidate.split);
      setText(summary, candidate.summary);
      gaps.update(candidate.gaps);
    },
  };
}

/** How many gaps more or fewer; it is not shown where there are as many. */
export function createGaps(): Shown<WhatIfGaps> {
  const element = create('span', { class: 'gap-change' });
  return {
    element,
    update({ more, text }) {
      element.toggleAttribute('hidden', more === 0);
      setAttribute(element, 'data-more', String(more > 0));
      setText(element, text);
    },
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
