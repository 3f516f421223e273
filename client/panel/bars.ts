import type { OwnerTotal, PanelModel, ProviderBar } from '../../server/protocol.ts';
import { arrange, create, keyed, setAttribute, setStyle, setText, type Shown } from './dom.ts';
import { ownerMark } from './owner-mark.ts';

export interface Bars {
  readonly element: HTMLElement;
  update(model: PanelModel): void;
  /** Whether all of many bars are shown. */
  all(): boolean;
}

/** More bars than these are shown when the user asks for them. */
const few = 3;

/**
 * The totals, which are the legend of letters and patterns, too; and a bar for each provider. `start` says whether all of
 * many bars are shown, and `changed` is told when that changes.
 */
export function createBars(start: boolean, changed: () => void): Bars {
  const legend = create('ul', { class: 'legend', 'aria-label': 'Defenses by owner' });
  const list = create('ul', { class: 'bars', id: 'bars', 'aria-label': 'Defenses by provider' });
  const more = create('button', { type: 'button', class: 'more-bars', 'aria-controls': 'bars' });
  const totals = new Map<string, Shown<OwnerTotal>>();
  const bars = new Map<string, Shown<ProviderBar>>();
  const element = create('section', { class: 'totals', 'aria-label': 'Totals' }, legend, list, more);
  let all = start;
  let model: PanelModel | undefined;

  const draw = (): void => {
    if (model === undefined) return;
    const { length } = model.bars;
    element.toggleAttribute('hidden', length === 0);
    arrange(legend, keyed(model.owners, ownerOf), totals, createTotal);
    // A single one that is left out would take no more room than the button.
    const folds = length > few + 1;
    arrange(list, keyed(folds && !all ? model.bars.slice(0, few) : model.bars, idOf), bars, createBar);
    more.toggleAttribute('hidden', !folds);
    setText(more, all ? 'Show fewer' : `Show all ${length}`);
    setAttribute(more, 'aria-expanded', String(all));
  };
  more.addEventListener('click', () => {
    all = !all;
    draw();
    changed();
  });
  return {
    element,
    all: () => all,
    update(next) {
      model = next;
      draw();
    },
  };
}

function createTotal(total: OwnerTotal): Shown<OwnerTotal> {
  const count = create('b');
  const word = create('span');
  const element = create('li', {}, ownerMark(total), count, ' ', word);
  return {
    element,
    update(next) {
      setText(count, String(next.count));
      setText(word, next.word);
    },
  };
}

function createBar(): Shown<ProviderBar> {
  const title = create('span', { class: 'provider-title' });
  const track = createTrack();
  const element = create('li', {}, title, create('span', { class: 'room' }, track.element));
  return {
    element,
    update(bar) {
      setText(title, bar.title);
      setAttribute(title, 'title', bar.title);
      track.update(bar);
    },
  };
}

/** A bar of its own: how many defenses are whose, how long it is against others, and the same in words. */
export function createTrack(): Shown<Pick<ProviderBar, 'segments' | 'share' | 'label'>> {
  const segments = new Map<string, Shown<OwnerTotal>>();
  const element = create('span', { class: 'track', role: 'img' });
  return {
    element,
    update({ segments: next, share, label }) {
      setAttribute(element, 'aria-label', label);
      setAttribute(element, 'title', label);
      setStyle(element, 'width', `${Math.round(share * 1000) / 10}%`);
      arrange(element, keyed(next, ownerOf), segments, createSegment);
    },
  };
}

function createSegment({ owner }: OwnerTotal): Shown<OwnerTotal> {
  const text = create('b');
  const element = create('span', { class: `segment ${owner}` }, text);
  return {
    element,
    update({ count }) {
      setStyle(element, 'flex-grow', String(count));
      setText(text, String(count));
    },
  };
}

function ownerOf({ owner }: OwnerTotal): string {
  return owner;
}

function idOf({ id }: ProviderBar): string {
  return id;
}
