import type { PanelModel } from '../../server/protocol.ts';
import { create, setAttribute, setText } from './dom.ts';
import { onGo } from './go-to.ts';
import { createSystems } from './systems.ts';
import type { Around } from './view.ts';

export interface Header {
  readonly element: HTMLElement;
  update(model: PanelModel): void;
  notice(text: string | null): void;
  /** Says something to those who cannot see that it happened. */
  announce(text: string): void;
}

interface Asks extends Pick<Around, 'reveal'> {
  readonly chooseSystem: (uri: string) => void;
}

/** Title, verdict, and why the view may not be the newest. */
export function createHeader(around: Asks): Header {
  let model: PanelModel | undefined;
  let noticed: string | null = null;
  let spoken: string | undefined;

  const title = create('button', { class: 'title', type: 'button' });
  const verdict = create('span', { class: 'verdict' });
  const details = create('p', { class: 'details' });
  const systems = createSystems(around.chooseSystem);
  const status = create('p', { class: 'status', hidden: '' });
  const live = create('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const element = create(
    'header',
    {},
    create('div', { class: 'headline' }, create('h1', {}, title), verdict),
    details,
    systems.element,
    status,
    live,
  );
  element.toggleAttribute('hidden', true);
  onGo(title, around, () => model?.location);

  const showStatus = (): void => {
    const reason = noticed ?? reasonOf(model);
    status.toggleAttribute('hidden', reason === '');
    setText(status, reason);
  };

  /** The first verdict is read with the page; a later one is announced when it says something else. */
  const announceVerdict = (text: string): void => {
    if (spoken !== undefined && spoken !== text) setText(live, text);
    spoken = text;
  };

  return {
    element,
    update(next) {
      model = next;
      element.toggleAttribute('hidden', false);
      setText(title, next.title);
      title.disabled = next.location === null;
      setText(verdict, next.verdict?.text ?? '');
      setAttribute(verdict, 'data-ready', next.verdict === null ? null : String(next.verdict.ready));
      setText(details, next.verdict?.details.join(' · ') ?? '');
      setAttribute(verdict, 'title', details.textContent === '' ? null : details.textContent);
      systems.update(next.systems);
      showStatus();
      announceVerdict(`${next.title}: ${next.verdict?.text ?? reasonOf(next)}`);
    },
    notice(text) {
      noticed = text;
      showStatus();
    },
    announce: (text) => setText(live, text),
  };
}

/** Why what is shown is not the whole truth; empty where it is. */
function reasonOf(model: PanelModel | undefined): string {
  return model === undefined || model.status.kind === 'fresh' ? '' : model.status.reason;
}
