import type { Incidents } from '../../../server/protocol/incidents.ts';
import { createButton } from '../controls.ts';
import { create, setText } from '../dom.ts';
import { keepScroll } from '../kept-scroll.ts';
import type { Around, View } from '../view.ts';
import { createAnswers } from './answers.ts';
import { createLanes } from './lanes.ts';
import { createSilent } from './silent.ts';

/** What is kept of the incidents over a reload. */
export interface IncidentsState {
  readonly scroll: number;
}

/** Who responds when something happens: the lanes of the providers and yours, and what the providers answer. */
export function createIncidents(around: Around, start: IncidentsState | undefined): View<Incidents> {
  const summary = create('p', { class: 'incident-summary' });
  const fix = createButton({ label: '', primary: true, run: () => around.edit({ kind: 'incidents' }) });
  const fixText = create('span');
  fix.append(fixText);
  const lanes = createLanes(around);
  const silent = createSilent(around);
  const answers = createAnswers(around);
  const element = create(
    'div',
    { class: 'incidents' },
    create('div', { class: 'incident-head' }, summary, fix),
    lanes.element,
    silent.element,
    answers.element,
  );
  const scroll = keepScroll(element, start?.scroll, () => around.changed());
  let model: string | undefined;

  return {
    id: 'incidents',
    title: 'Incidents',
    element,
    query: () => ({ view: 'incidents' }),
    state: (): IncidentsState => ({ scroll: scroll.top() }),
    update(next, uri) {
      if (model !== undefined && model !== uri) scroll.toTop();
      model = uri;
      setText(summary, next.summary);
      summary.classList.toggle('has-gap', next.gap);
      fix.toggleAttribute('hidden', next.fix === null);
      setText(fixText, next.fix ?? '');
      lanes.update(next);
      silent.update(next.silent);
      answers.update(next.answers);
    },
    follow: (at) => lanes.follow(at),
    show: () => lanes.show(),
    restore: () => scroll.restore(),
  };
}
