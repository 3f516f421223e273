import type { OwnerTotal } from '../../server/protocol.ts';
import { create } from './dom.ts';

/** The letter of an owner on its colour and pattern. What it says in words stands beside it, or in the label around it. */
export function ownerMark({ owner, letter }: OwnerTotal): HTMLElement {
  return create('span', { class: `mark ${owner}`, 'aria-hidden': 'true' }, create('b', {}, letter));
}
