import type { Verdict } from '../../../server/protocol.ts';
import type { Since } from '../../../server/protocol/since.ts';
import { createButton } from '../controls.ts';
import { create, setAttribute, setText, type Shown } from '../dom.ts';
import { createNotes } from '../notes.ts';

export interface SinceHead {
  readonly element: HTMLElement;
  update(since: Since): void;
}

interface Asks {
  /** Lets the user choose another revision. */
  readonly choose: () => void;
  readonly useDefault: () => void;
}

/** With which revision the model is compared, the whole in a line, and the verdict before and now. */
export function createSinceHead({ choose, useDefault }: Asks): SinceHead {
  const title = create('h2');
  const detail = create('span', { class: 'quiet' });
  const chooseButton = createButton({ label: 'Compare with…', run: choose });
  const defaultButton = createButton({ label: 'Back to the default', run: useDefault });
  const buttons = create('span', { class: 'since-buttons' }, chooseButton, defaultButton);
  const heading = create('div', { class: 'since-heading' }, create('div', {}, title, ' ', detail), buttons);
  const before = createVerdict();
  const after = createVerdict();
  const arrow = create('span', { class: 'quiet', 'aria-label': 'now', role: 'img' }, '→');
  const verdicts = create('span', { class: 'since-verdicts' }, before.element, arrow, after.element);
  const summary = create('p', { class: 'since-summary' });
  const notes = createNotes('since-notes');
  const element = create(
    'div',
    { class: 'since-head' },
    heading,
    create('div', { class: 'since-line' }, summary, verdicts),
    notes.element,
  );
  return {
    element,
    update(since) {
      setText(title, since.title);
      setText(detail, since.detail);
      chooseButton.toggleAttribute('hidden', !since.choosable);
      defaultButton.toggleAttribute('hidden', !since.chosen);
      setText(summary, since.summary);
      verdicts.toggleAttribute('hidden', since.failure !== null);
      before.element.toggleAttribute('hidden', since.before === null);
      arrow.toggleAttribute('hidden', since.before === null);
      if (since.before !== null) before.update(since.before);
      after.update(since.after);
      notes.update(since.notes);
    },
  };
}

function createVerdict(): Shown<Verdict> {
  const element = create('span', { class: 'since-verdict' });
  return {
    element,
    update({ text, ready }) {
      setText(element, text);
      setAttribute(element, 'data-ready', String(ready));
    },
  };
}
