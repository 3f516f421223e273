import type { AtCursor, PanelModel } from '../../server/protocol.ts';
import { createAtCursor } from './at-cursor.ts';
import { createBars } from './bars.ts';
import { create } from './dom.ts';
import { createHeader } from './header.ts';
import { editorHost } from './host.ts';
import type { Saved } from './messages.ts';
import { createSplit } from './split.ts';
import { createTabs } from './tabs.ts';
import type { Around, View } from './view.ts';

const host = editorHost();
const saved = host.load();
let model: PanelModel | null = saved?.model ?? null;
let at: AtCursor | null = model?.atCursor ?? null;

const around: Around = {
  reveal: (location, focus) => host.send({ type: 'reveal', location, focus }),
  changed: () => saveSoon(),
};
const header = createHeader(around);
const bars = createBars();
const split = createSplit(around, { collapsed: saved?.collapsed ?? {}, scroll: saved?.scroll ?? { top: 0, left: 0 } });
/** Further views come here: each gets the same model, and a tab. */
const others: readonly View[] = [];
const views: readonly View[] = [split, ...others];
const tabs = createTabs(split, others, saved?.view ?? null, () => saveSoon());
const atCursor = createAtCursor({
  reveal: around.reveal,
  open: (href) => host.send({ type: 'open', href }),
  show: (it) => tabs.active().show(it),
});
const waiting = create(
  'div',
  { class: 'waiting' },
  create('h1', {}, 'No threat model yet'),
  create('p', {}, 'Open one to see who owns each of its defenses.'),
);
const main = create('main', {}, header.element, bars.element, tabs.element, atCursor.element, waiting);
for (const part of [bars.element, tabs.element]) part.toggleAttribute('hidden', true);
document.body.append(main);

function show(next: PanelModel): void {
  model = next;
  waiting.toggleAttribute('hidden', true);
  header.update(next);
  bars.update(next);
  tabs.element.toggleAttribute('hidden', false);
  for (const view of views) view.update(next);
  follow(next.atCursor);
  saveSoon();
}

function follow(next: AtCursor | null): void {
  at = next;
  for (const view of views) view.follow(at);
  atCursor.update(at);
}

let saving: number | undefined;

/** Scrolling changes what is kept many times a second: it is written when that rests. */
function saveSoon(): void {
  window.clearTimeout(saving);
  saving = window.setTimeout(save, 150);
}

function save(): void {
  const kept: Saved = {
    uri: model?.uri ?? null,
    model: model && { ...model, atCursor: at },
    view: tabs.active().id,
    ...split.state(),
  };
  host.save(kept);
}

host.listen((message) => {
  switch (message.type) {
    case 'model':
      show(message.model);
      return;
    case 'cursor':
      follow(message.at);
      return;
    case 'notice':
      header.notice(message.text);
  }
});
addEventListener('pagehide', save);
if (model !== null) {
  show(model);
  tabs.active().restore();
}
host.send({ type: 'ready' });
