import { html, type Markup } from './html.ts';

/** A link to the web; what leads elsewhere, as to a file beside the model, is told by its name alone. */
export function linkTo(address: string, text: string): Markup {
  return /^https?:/i.test(address) ? html`<a href="${address}" rel="noreferrer">${text}</a>` : html`${text}`;
}
