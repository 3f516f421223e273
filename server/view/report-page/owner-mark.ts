import type { OwnerTotal } from '../../protocol.ts';
import { html, type Markup } from './html.ts';

/** An owner by its letter, and in words for those who do not see it. */
export function ownerMark({ owner, letter, word }: OwnerTotal, count = 0): Markup {
  return html`<span class="mark ${owner}" title="${word}"
    >${letter}${count > 1 ? html`<small>${count}</small>` : null}</span
  >`;
}
