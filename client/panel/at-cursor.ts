import type { AtCursor, DefenseLine } from '../../server/protocol.ts';
import type { AtCursorState } from './messages.ts';
import { create, setAttribute, setStyle, setText } from './dom.ts';
import { onGo } from './go-to.ts';
import { twisty } from './icons.ts';
import { createLink } from './link.ts';
import { gapMark, ownerMark } from './owner-mark.ts';
import { createSash } from './sash.ts';
import type { Around } from './view.ts';

export interface AtCursorSection {
  readonly element: HTMLElement;
  update(at: AtCursor | null): void;
  state(): AtCursorState;
}

interface Asks extends Pick<Around, 'reveal' | 'open' | 'changed'> {
  readonly show: (at: AtCursor) => void;
}

/** A fifth of the panel: what it is about stands above. */
const usual: AtCursorState = { folded: false, foldedWhereLow: true, share: 20 };

/** What the cursor stands on, in words: it is replaced as a whole, but only when it says something else. */
export function createAtCursor(asks: Asks, start: AtCursorState = usual): AtCursorSection {
  let state = start;
  const body = create('div', {
    id: 'at-body',
    class: 'at-body',
    tabindex: '0',
    role: 'group',
    'aria-labelledby': 'at-title',
  });
  const brief = create('span', { class: 'at-brief quiet' });
  const toggle = create(
    'button',
    { type: 'button', class: 'at-toggle', 'aria-controls': 'at-body' },
    twisty(),
    create('span', { id: 'at-title' }, 'At the cursor'),
    brief,
  );
  const sash = createSash({
    label: 'Height of what is at the cursor',
    controls: 'at-body',
    least: 10,
    most: 50,
    usual: usual.share,
    changed: (share) => keep({ ...state, share }),
  });
  const element = create(
    'section',
    { class: 'at-cursor', 'aria-labelledby': 'at-title', hidden: '' },
    create('h2', {}, toggle),
    sash.element,
    body,
  );
  const low = matchMedia('(max-height: 420px)');
  const folded = (): boolean => (low.matches ? state.foldedWhereLow : state.folded);
  const draw = (): void => {
    setAttribute(toggle, 'aria-expanded', String(!folded()));
    body.toggleAttribute('hidden', folded());
    brief.toggleAttribute('hidden', !folded());
    sash.element.toggleAttribute('hidden', folded());
    sash.set(state.share);
    setStyle(element, '--share', `${state.share}%`);
  };
  const keep = (next: AtCursorState): void => {
    state = next;
    draw();
    asks.changed();
  };
  toggle.addEventListener('click', () =>
    keep({ ...state, ...(low.matches ? { foldedWhereLow: !folded() } : { folded: !folded() }) }),
  );
  low.addEventListener('change', draw);
  draw();
  let last = 'null';
  return {
    element,
    update(at) {
      const text = JSON.stringify(at);
      if (text === last) return;
      last = text;
      element.toggleAttribute('hidden', at === null);
      if (at === null) return;
      setText(brief, at.path.join(' › '));
      const focused = body.contains(document.activeElement) && document.activeElement !== body;
      body.replaceChildren(...contentOf(at, asks));
      body.scrollTop = 0;
      if (focused) body.querySelector('button')?.focus({ preventScroll: true });
    },
    state: () => state,
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
