import type { SinceLine } from '../../../server/protocol/since.ts';
import { create, setText } from '../dom.ts';

export interface SinceFooter {
  readonly element: HTMLElement;
  update(line: SinceLine | null): void;
}

/** What has changed since an earlier revision, in a line under the other views, that leads to the whole. */
export function createSinceFooter(show: () => void): SinceFooter {
  const title = create('span', { class: 'since-line-title' });
  const summary = create('span', { class: 'since-line-summary' });
  const button = create('button', { type: 'button' }, title, ' ', summary);
  button.addEventListener('click', show);
  const element = create('footer', { class: 'since-footer', hidden: '' }, button);
  return {
    element,
    update(line) {
      element.toggleAttribute('hidden', line === null);
      if (line === null) return;
      setText(title, line.title);
      setText(summary, line.summary);
    },
  };
}
