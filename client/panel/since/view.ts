import type { AtCursor } from '../../../server/protocol.ts';
import type { Since } from '../../../server/protocol/since.ts';
import { createFindingLists } from '../difference/findings.ts';
import { createDifferenceList, type DifferenceState } from '../difference/list.ts';
import { create, setText } from '../dom.ts';
import { keepScroll } from '../kept-scroll.ts';
import type { Around, View } from '../view.ts';
import { createSinceHead } from './head.ts';

/** What is kept over a reload. */
export interface SinceState {
  /** The revisions that the user has chosen, by the URI of the model. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly difference: DifferenceState;
  readonly scroll: number;
}

export interface SinceView extends View<Since> {
  /** The user has chosen a revision for a model: null for the default. */
  choose(model: string, revision: string | null): void;
}

/** What has changed since an earlier revision. */
export function createSince(around: Around, start: SinceState | undefined): SinceView {
  const chosen = new Map(Object.entries(start?.chosen ?? {}));
  let model: string | undefined;

  const choose = (of: string, revision: string | null): void => {
    if (revision === null) chosen.delete(of);
    else chosen.set(of, revision);
    around.changed();
    around.ask();
  };
  const head = createSinceHead({
    choose: () => {
      if (model !== undefined) around.chooseRevision(model);
    },
    useDefault: () => {
      if (model !== undefined) choose(model, null);
    },
  });
  const words = { label: 'What has changed, defense by defense', before: 'Before', after: 'Now' };
  const list = createDifferenceList(around, words, start?.difference);
  const findings = createFindingLists(around);
  const nothing = create('p', { class: 'nothing quiet' });
  const element = create('div', { class: 'since' }, head.element, nothing, list.element, findings.element);
  const scroll = keepScroll(element, start?.scroll, () => around.changed());

  return {
    id: 'since',
    title: 'Since',
    element,
    query: () => ({ view: 'since', chosen: Object.fromEntries(chosen) }),
    state: (): SinceState => ({ chosen: Object.fromEntries(chosen), difference: list.state(), scroll: scroll.top() }),
    choose,
    update(next, uri) {
      if (model !== undefined && model !== uri) scroll.toTop();
      model = uri;
      head.update(next);
      setText(nothing, next.failure ?? '');
      nothing.toggleAttribute('hidden', next.failure === null);
      list.update(next.groups);
      findings.update(next.findings);
    },
    follow: (at: AtCursor | null) => list.follow(at),
    show: (at) => list.show(at),
    restore: () => scroll.restore(),
  };
}
