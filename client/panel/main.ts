import type { AtCursor, PanelModel } from '../../server/protocol.ts';
import { createAtCursor } from './at-cursor.ts';
import { createBars } from './bars.ts';
import { pictureOf } from './diagram/picture.ts';
import type { DefensesState } from './defenses/kept.ts';
import { createDefenses } from './defenses/view.ts';
import type { DiagramState } from './diagram/choices.ts';
import { createDiagram } from './diagram/view.ts';
import { create } from './dom.ts';
import { createHeader } from './header.ts';
import { editorHost } from './host.ts';
import { createIncidents, type IncidentsState } from './incidents/view.ts';
import { savedVersion, type Saved } from './messages.ts';
import { createSinceFooter } from './since/line.ts';
import { createSince, type SinceState } from './since/view.ts';
import { createSplit, type SplitState } from './split.ts';
import { createTabs } from './tabs.ts';
import type { Around, View } from './view.ts';
import { createWhatIf, type WhatIfState } from './what-if/view.ts';

const host = editorHost();
const loaded = host.load();
const saved = loaded?.version === savedVersion ? loaded : undefined;
let model: PanelModel | null = null;
let at: AtCursor | null = null;

const header = createHeader({
  reveal: (location, focus) => host.send({ type: 'reveal', location, focus }),
  chooseSystem: (uri) => host.send({ type: 'choose-system', uri }),
});
/** What the view of this id asks of the panel. Only the one that is shown may ask for another content. */
const aroundOf = (id: View['id']): Around => ({
  reveal: (location, focus) => host.send({ type: 'reveal', location, focus }),
  open: (href) => host.send({ type: 'open', href }),
  changed: () => saveSoon(),
  ask: () => {
    if (tabs.active().id === id) ask();
  },
  edit: (edit) => host.send({ type: 'edit', edit }),
  copy: (text) => host.send({ type: 'copy', export: text }),
  save: (text) => host.send({ type: 'save', export: text }),
  chooseRevision: (of) => host.send({ type: 'choose-revision', model: of }),
  announce: (text) => header.announce(text),
});
const bars = createBars(saved?.allBars ?? false, () => saveSoon());
const kept = (id: View['id']): unknown => saved?.views[id];
const split = createSplit(aroundOf('split'), kept('split') as SplitState | undefined);
const defenses = createDefenses(aroundOf('defenses'), kept('defenses') as DefensesState | undefined);
const diagram = createDiagram(aroundOf('diagram'), kept('diagram') as DiagramState | undefined);
const whatIf = createWhatIf(aroundOf('what-if'), kept('what-if') as WhatIfState | undefined);
const incidents = createIncidents(aroundOf('incidents'), kept('incidents') as IncidentsState | undefined);
const since = createSince(aroundOf('since'), kept('since') as SinceState | undefined);
const views: readonly [View, ...View[]] = [split, defenses, diagram, whatIf, incidents, since];
const tabs = createTabs(views, saved?.view ?? null, () => {
  ask();
  saveSoon();
});
const atCursor = createAtCursor(
  {
    reveal: (location, focus) => host.send({ type: 'reveal', location, focus }),
    open: (href) => host.send({ type: 'open', href }),
    show: (it) => tabs.active().show(it),
    changed: () => saveSoon(),
  },
  saved?.atCursor,
);
const sinceFooter = createSinceFooter(() => tabs.choose('since'));
const waiting = create(
  'div',
  { class: 'waiting' },
  create('h1', {}, 'No threat model yet'),
  create('p', {}, 'Open one to see who owns each of its defenses.'),
);
const main = create(
  'main',
  {},
  header.element,
  bars.element,
  tabs.element,
  atCursor.element,
  sinceFooter.element,
  waiting,
);
for (const part of [bars.element, tabs.element]) part.toggleAttribute('hidden', true);
document.body.append(main);

function ask(): void {
  host.send({ type: 'ask', query: tabs.active().query() });
}

function show(next: PanelModel): void {
  if (model?.uri !== next.uri) tabs.forget();
  model = next;
  waiting.toggleAttribute('hidden', true);
  header.update(next);
  bars.update(next);
  tabs.element.toggleAttribute('hidden', next.content === null);
  tabs.update(next);
  sinceFooter.update(next.since);
  follow(next.atCursor);
  tabs.restore();
  saveSoon();
}

function follow(next: AtCursor | null): void {
  at = next;
  for (const view of views) view.follow(at);
  atCursor.update(at);
}

async function draw(svg: string, name: string): Promise<void> {
  const data = await pictureOf(svg).catch(() => null);
  host.send({ type: 'save-image', name, data });
}

let saving: number | undefined;

/** Scrolling changes what is kept many times a second: it is written when that rests. */
function saveSoon(): void {
  window.clearTimeout(saving);
  saving = window.setTimeout(save, 150);
}

function save(): void {
  const state: Saved = {
    version: savedVersion,
    uri: model?.uri ?? null,
    model: model && isSmall(model) ? { ...model, atCursor: at } : null,
    view: tabs.active().id,
    allBars: bars.all(),
    atCursor: atCursor.state(),
    views: Object.fromEntries(views.map((view) => [view.id, view.state()])),
  };
  host.save(state);
}

let measured: { readonly model: PanelModel; readonly small: boolean } | undefined;

/** Keeping it takes time: a large one is asked for again after a reload, rather than kept at each change. */
function isSmall(of: PanelModel): boolean {
  if (measured?.model !== of) measured = { model: of, small: JSON.stringify(of).length < 500_000 };
  return measured.small;
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
      return;
    case 'revision':
      since.choose(message.model, message.revision);
      return;
    case 'draw':
      void draw(message.svg, message.name);
  }
});
addEventListener('pagehide', save);
// There has been one: it will be back, and until then it would be wrong to say that there is none.
if (saved?.uri) waiting.toggleAttribute('hidden', true);
if (saved?.model) show(saved.model);
host.send({ type: 'ready', query: tabs.active().query() });
