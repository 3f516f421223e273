import type { OwnerTotal } from '../../server/protocol.ts';
import { create } from './dom.ts';

/**
 * The letter of an owner on its colour and pattern. Letter and count are drawn by the style sheet: they are no text of
 * the page, since the label around them says the same in words.
 */
export function ownerMark({ owner, letter, count }: OwnerTotal, counted = false): HTMLElement {
  const mark = create('span', { class: `mark ${owner}`, 'data-letter': letter });
  if (counted && count > 1) mark.dataset['count'] = String(count);
  return mark;
}

/** Something is missing here: drawn, not text, for the same reason. */
export function gapMark(): HTMLElement {
  return create('span', { class: 'gap' });
}
