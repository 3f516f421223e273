import type { AtCursor } from '../../../server/protocol.ts';
import type { WhatIf, WhatIfQuery } from '../../../server/protocol/what-if.ts';
import type { DifferenceState } from '../difference/list.ts';
import { create, setText } from '../dom.ts';
import { keepScroll } from '../kept-scroll.ts';
import type { Around, View } from '../view.ts';
import { createCandidates } from './candidates.ts';
import { createChoosing } from './choosing.ts';
import { createNow } from './now.ts';
import { createOutcome } from './outcome.ts';

/** What is kept over a reload. */
export interface WhatIfState {
  /** By the URI of the model. */
  readonly chosen: Readonly<Record<string, Chosen>>;
  readonly scroll: number;
  readonly difference: DifferenceState;
}

/** What the user has chosen. */
export interface Chosen {
  /** Null while the view follows the cursor. */
  readonly part: string | null;
  readonly target: string | null;
}

const nothing: Chosen = { part: null, target: null };

/** What would change if a part, or a whole boundary, ran elsewhere; and the move itself. */
export function createWhatIf(around: Around, start: WhatIfState | undefined): View<WhatIf> {
  const kept: Record<string, Chosen> = { ...start?.chosen };
  /** The URI of the model that is shown. */
  let model: string | undefined;
  let content: WhatIf | undefined;
  /** What was asked for last. */
  let asked: Chosen | undefined;
  let at: AtCursor | null = null;
  /** The row at the cursor that was asked about last. */
  let askedAt: string | null = null;
  /** What has been given to the editor to write, and what is known to be written. */
  let applying: Applied | undefined;
  let applied: Applied | undefined;

  const chosen = (): Chosen => (model === undefined ? undefined : kept[model]) ?? nothing;

  const keep = (next: Chosen): void => {
    if (model !== undefined) kept[model] = next;
    around.changed();
    around.ask();
  };
  const choose = (next: Chosen): void => {
    applying = undefined;
    applied = undefined;
    keep(next);
  };
  const chooseTarget = (target: string | null): void => {
    // What the cursor has led to stays, once it is to go somewhere.
    choose({ part: content?.part?.id ?? null, target });
  };

  const choosing = createChoosing({
    choosePart: (part) => choose({ part, target: null }),
    chooseTarget,
  });
  const done = create('p', { class: 'done', tabindex: '-1' });
  const hint = create('p', { class: 'hint' });
  const now = createNow(around);
  const candidates = createCandidates(chooseTarget);
  const outcome = createOutcome(around, { apply: () => apply(), back: () => chooseTarget(null) }, start?.difference);
  const body = create('div', { class: 'what-if-body' }, done, hint, now.element, candidates.element, outcome.element);
  const element = create('div', { class: 'what-if' }, choosing.element, body);
  const scroll = keepScroll(body, start?.scroll, () => around.changed());

  const apply = (): void => {
    const { part, outcome: move } = content ?? {};
    if (!part || !move) return;
    // A second click of a double click asks for nothing else.
    if (applying !== undefined && performance.now() - applying.since < patience) return;
    applying = { part: part.id, target: move.target, text: move.done, since: performance.now() };
    around.edit({ kind: 'move', part: part.id, target: move.target });
  };

  /** What is there, where it was to go, is offered no more. */
  const settle = (next: WhatIf): void => {
    const target = asked?.target ?? null;
    const isThere = target !== null && next.outcome === null && next.part !== null;
    if (isThere && applying?.target === target && applying.part === next.part.id) {
      applied = applying;
      around.announce(applied.text);
    } else if (applied !== undefined && next.part?.place !== null && next.part?.place !== applied.target) {
      applied = undefined;
    }
    if (!isThere) return;
    applying = undefined;
    keep({ part: next.part.id, target: null });
  };

  const draw = (next: WhatIf): void => {
    const hadOutcome = content?.outcome ?? null;
    const focused = body.contains(document.activeElement);
    content = next;
    choosing.update(next, chosen().part);
    setText(done, applied?.text ?? '');
    done.toggleAttribute('hidden', applied === undefined);
    setText(hint, next.hint);
    hint.toggleAttribute('hidden', next.hint === '');
    now.update(next);
    candidates.update(next.groups);
    candidates.element.toggleAttribute('hidden', next.groups.length === 0);
    const shown = next.outcome !== null;
    outcome.element.toggleAttribute('hidden', !shown);
    if (next.outcome !== null) outcome.update(next.outcome);
    follow();
    if (shown !== (hadOutcome !== null)) scroll.toTop();
    const active = document.activeElement;
    if (!focused || (body.contains(active) && active?.closest('[hidden]') === null)) return;
    // What had the focus is out of sight now.
    if (shown) outcome.focus();
    else if (applied !== undefined) done.focus();
    else if (hadOutcome !== null) candidates.focus(hadOutcome.target);
  };

  /** Where all is about the part at the cursor, there is nothing to mark. */
  const follow = (): void => outcome.follow(at?.row === content?.part?.id ? null : at);

  return {
    id: 'what-if',
    title: 'What if',
    element,
    query(): WhatIfQuery {
      asked = chosen();
      return { view: 'what-if', ...asked };
    },
    state: (): WhatIfState => ({ chosen: kept, scroll: scroll.top(), difference: outcome.state() }),
    update(next, uri) {
      const other = model !== uri;
      model = uri;
      if (other) {
        applying = undefined;
        applied = undefined;
      }
      const wanted = chosen();
      // It answers what was asked of another model, or before the last choice.
      if (asked !== undefined && (wanted.part !== asked.part || wanted.target !== asked.target)) {
        around.ask();
        return;
      }
      settle(next);
      draw(next);
    },
    follow(next) {
      at = next;
      follow();
      if (at === null || content === undefined || chosen().part !== null) return;
      if (at.row === content.cursor || at.row === askedAt) return;
      askedAt = at.row;
      around.ask();
    },
    show: (next) => outcome.show(next),
    restore: () => scroll.restore(),
  };
}

interface Applied {
  readonly part: string;
  readonly target: string;
  /** "Moved Db to …". */
  readonly text: string;
  /** When it was asked for, in milliseconds. */
  readonly since: number;
}

/** How long nothing is asked for a second time, in milliseconds. */
const patience = 1000;
