import type { AtCursor, DefenseLine } from '../../server/protocol.ts';
import { create } from './dom.ts';
import { onGo } from './go-to.ts';
import { createLink } from './link.ts';
import { gapMark, ownerMark } from './owner-mark.ts';
import type { Around } from './view.ts';

export interface AtCursorSection {
  readonly element: HTMLElement;
  update(at: AtCursor | null): void;
}

interface Asks extends Pick<Around, 'reveal' | 'open'> {
  readonly show: (at: AtCursor) => void;
}

/** What the cursor stands on, in words: it is replaced as a whole, but only when it says something else. */
export function createAtCursor(asks: Asks): AtCursorSection {
  const body = create('div', { class: 'at-body', tabindex: '0', role: 'group', 'aria-labelledby': 'at-title' });
  const element = create(
    'section',
    { class: 'at-cursor', 'aria-labelledby': 'at-title', hidden: '' },
    create('h2', { id: 'at-title' }, 'At the cursor'),
    body,
  );
  let last = 'null';
  return {
    element,
    update(at) {
      const text = JSON.stringify(at);
      if (text === last) return;
      last = text;
      element.toggleAttribute('hidden', at === null);
      if (at === null) return;
      const focused = body.contains(document.activeElement) && document.activeElement !== body;
      body.replaceChildren(...contentOf(at, asks));
      body.scrollTop = 0;
      if (focused) body.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}

function contentOf(at: AtCursor, asks: Asks): HTMLElement[] {
  const path = create(
    'button',
    { type: 'button', class: 'path', title: 'Show in the view above' },
    at.path.join(' › '),
  );
  path.addEventListener('click', () => asks.show(at));
  const head = create('p', { class: 'at-head' }, path);
  if (at.summary !== '') head.append(create('span', { class: 'quiet' }, at.summary));
  return [
    head,
    ...(at.defenses.length > 0
      ? [create('ul', { class: 'defenses' }, ...at.defenses.map((d) => lineOf(d, asks)))]
      : []),
    ...(at.because === null ? [] : [becauseOf(at.because, at.source, asks)]),
    ...(at.threats.length === 0
      ? []
      : [create('p', { class: 'quiet' }, `Protects against: ${at.threats.join(' · ')}`)]),
  ];
}

function lineOf(line: DefenseLine, asks: Asks): HTMLElement {
  const title = line.title === '' ? [] : [create('span', { class: 'defense-title' }, line.title), ': '];
  const words = create('span', { class: 'words' }, ...title, create('span', { class: 'quiet' }, line.text));
  const button = create(
    'button',
    { type: 'button', class: line.excluded ? 'defense excluded' : 'defense' },
    ownerMark(line.owner),
    ...(line.gap ? [gapMark()] : []),
    words,
  );
  onGo(button, asks, () => line.location);
  return create('li', {}, button, ...line.evidence.map((e) => createLink(e, `Evidence: ${e.text}`, asks)));
}

function becauseOf(because: string, source: string | null, asks: Asks): HTMLElement {
  const paragraph = create('p', { class: 'because' }, because);
  if (source !== null) paragraph.append(' ', createLink({ text: 'source', href: source }, `Source: ${source}`, asks));
  return paragraph;
}
