import type { EvidenceLink } from '../../server/protocol.ts';
import { create } from './dom.ts';
import type { Around } from './view.ts';

/** A link to what is outside of the panel; `title` says what it is. */
export function createLink({ text, href }: EvidenceLink, title: string, { open }: Pick<Around, 'open'>): HTMLElement {
  const link = create('a', { href, title }, text, create('span', { 'aria-hidden': 'true' }, ' ↗'));
  link.addEventListener('click', (event) => {
    // The editor follows links of a page by itself; it would open this one a second time.
    event.preventDefault();
    event.stopPropagation();
    open(href);
  });
  return link;
}
