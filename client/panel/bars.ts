import type { OwnerTotal, PanelModel, ProviderBar } from '../../server/protocol.ts';
import { arrange, create, setAttribute, setText, type Shown } from './dom.ts';
import { ownerMark } from './owner-mark.ts';

export interface Bars {
  readonly element: HTMLElement;
  update(model: PanelModel): void;
}

/** The totals, which are the legend of letters and patterns, too; and a bar for each provider. */
export function createBars(): Bars {
  const legend = create('ul', { class: 'legend', 'aria-label': 'Defenses by owner' });
  const list = create('ul', { class: 'bars', 'aria-label': 'Defenses by provider' });
  const totals = new Map<string, Total>();
  const bars = new Map<string, Bar>();
  const element = create('section', { class: 'totals', 'aria-label': 'Totals' }, legend, list);
  return {
    element,
    update(model) {
      element.hidden = model.bars.length === 0;
      const owners = new Map(model.owners.map((o) => [o.owner as string, o]));
      arrange(legend, [...owners.keys()], totals, (key) => createTotal(owners.get(key)!));
      for (const owner of model.owners) totals.get(owner.owner)?.update(owner);
      arrange(
        list,
        model.bars.map((b) => b.id),
        bars,
        createBar,
      );
      for (const bar of model.bars) bars.get(bar.id)?.update(bar);
    },
  };
}

interface Total extends Shown {
  update(total: OwnerTotal): void;
}

function createTotal(total: OwnerTotal): Total {
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

interface Bar extends Shown {
  update(bar: ProviderBar): void;
}

function createBar(): Bar {
  const title = create('span', { class: 'provider-title' });
  const segments = new Map<string, Shown>();
  const track = create('span', { class: 'track', role: 'img' });
  const element = create('li', {}, title, create('span', { class: 'room' }, track));
  return {
    element,
    update(bar) {
      setText(title, bar.title);
      setAttribute(title, 'title', bar.title);
      setAttribute(track, 'aria-label', bar.label);
      setAttribute(track, 'title', bar.label);
      // Styles are set through the object model: the page's policy forbids style attributes in markup.
      track.style.setProperty('width', `${bar.share * 100}%`);
      arrange(
        track,
        bar.segments.map((s) => s.owner),
        segments,
        (owner) => ({
          element: create('span', { class: `segment ${owner}` }, create('b')),
        }),
      );
      for (const { owner, count } of bar.segments) {
        const segment = segments.get(owner)!.element;
        segment.style.setProperty('flex-grow', String(count));
        setText(segment.firstElementChild!, String(count));
      }
    },
  };
}
