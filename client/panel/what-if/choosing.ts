import type { WhatIf, WhatIfChoice } from '../../../server/protocol/what-if.ts';
import { createGlyphButton, createSelect, createToolbar, type Choice } from '../controls.ts';
import { create } from '../dom.ts';

export interface Choosing {
  readonly element: HTMLElement;
  /** `part` is what the user has chosen: null while the view follows the cursor. */
  update(content: WhatIf, part: string | null): void;
}

interface Asks {
  /** Null for what stands at the cursor. */
  readonly choosePart: (id: string | null) => void;
  /** Null for a comparison. */
  readonly chooseTarget: (id: string | null) => void;
}

/** What is to move, and where it is to go. */
export function createChoosing({ choosePart, chooseTarget }: Asks): Choosing {
  const atCursor: Choice = { value: 'cursor', label: 'What is at the cursor' };
  const compare: Choice = { value: 'compare', label: 'wherever it fits' };
  const part = createSelect({
    label: 'Move',
    choices: [atCursor],
    value: atCursor.value,
    searchable: true,
    changed: (id) => choosePart(id === atCursor.value ? null : id),
  });
  const target = createSelect({
    label: 'to',
    choices: [compare],
    value: compare.value,
    searchable: true,
    changed: (id) => chooseTarget(id === compare.value ? null : id),
  });
  const release = createGlyphButton('close', 'Follow the cursor again', () => choosePart(null));
  return {
    element: createToolbar(
      'What moves, and where to',
      create('span', { class: 'releasable' }, part.element, release),
      target.element,
    ),
    update(content, chosen) {
      part.offer([atCursor, ...content.parts.map(choiceOf)]);
      part.set(chosen ?? atCursor.value);
      release.toggleAttribute('hidden', chosen === null);
      target.element.toggleAttribute('hidden', content.part === null);
      target.offer([compare, ...content.targets.map(choiceOf)]);
      target.set(content.outcome?.target ?? compare.value);
    },
  };
}

function choiceOf({ id, label }: WhatIfChoice): Choice {
  return { value: id, label };
}
