import type { AtCursor } from '../../../server/protocol.ts';
import type { WhatIfOutcome } from '../../../server/protocol/what-if.ts';
import { createButton } from '../controls.ts';
import { createFindingLists } from '../difference/findings.ts';
import { createDifferenceList, type DifferenceState } from '../difference/list.ts';
import { create, setAttribute, setText } from '../dom.ts';
import { createNotes } from '../notes.ts';
import type { Around } from '../view.ts';
import { createGaps } from './candidates.ts';
import { createMovedParts } from './moved.ts';

export interface Outcome {
  readonly element: HTMLElement;
  update(outcome: WhatIfOutcome): void;
  follow(at: AtCursor | null): void;
  show(at: AtCursor): void;
  focus(): void;
  state(): DifferenceState;
}

interface Asks {
  readonly apply: () => void;
  readonly back: () => void;
}

/** What one move would change: in a sentence, the verdict, whose hands defenses come into, and what is left to do. */
export function createOutcome(around: Around, { apply, back }: Asks, start: DifferenceState | undefined): Outcome {
  const summary = create('p', { class: 'outcome-summary', tabindex: '-1' });
  const before = create('span', { class: 'quiet' });
  const after = create('span', { class: 'verdict-after' });
  const gaps = createGaps();
  const verdict = create('p', { class: 'outcome-verdict' }, before, ' → ', after, ' ', gaps.element);
  const buttons = create(
    'div',
    { class: 'outcome-buttons' },
    createButton({
      label: 'Apply',
      primary: true,
      title: 'Write it into the text; the editor can undo it',
      run: apply,
    }),
    createButton({ label: 'Compare', title: 'Back to what else it could run on', run: back }),
  );
  const notes = createNotes('outcome-notes');
  const parts = createMovedParts(around);
  const list = createDifferenceList(
    around,
    { label: 'Defenses that the move changes', before: 'Now', after: 'Then' },
    start,
  );
  const findings = createFindingLists(around);
  const element = create(
    'section',
    { class: 'outcome', 'aria-label': 'What the move changes' },
    summary,
    verdict,
    buttons,
    notes.element,
    parts.element,
    list.element,
    findings.element,
  );
  return {
    element,
    update(outcome) {
      setText(summary, outcome.summary);
      setText(before, outcome.verdict.before.text);
      setText(after, outcome.verdict.after.text);
      setAttribute(after, 'data-ready', String(outcome.verdict.after.ready));
      gaps.update(outcome.gaps);
      notes.update(outcome.notes);
      parts.update(outcome);
      list.update(outcome.groups);
      findings.update(outcome.findings);
    },
    follow: (at) => list.follow(at),
    show: (at) => list.show(at),
    focus: () => summary.focus({ preventScroll: true }),
    state: () => list.state(),
  };
}
