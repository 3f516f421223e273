import type { Diagram } from '../../../server/protocol/diagram.ts';
import { createCard, type CardText } from './card.ts';
import { idAt, type Drawing } from './drawing.ts';

/** What mouse or keyboard point at in the drawing: a card says what it is. */
export interface Pointed {
  update(content: Diagram): void;
  /** The drawing moves under the card. */
  place(): void;
  /** Something is pointed at elsewhere: it is marked in the drawing, and nothing more. */
  mark(id: string | undefined): void;
}

/** The mouse on its way over the drawing, and from a part to its card. */
const delay = { show: 200, hide: 150 };

/** `told` is told which arrows are pointed at. */
export function createPointed(
  canvas: HTMLElement,
  drawing: Drawing,
  told: (drawn: string | undefined) => void,
): Pointed {
  const card = createCard();
  canvas.append(card.element);
  let content: Diagram | undefined;
  /** What the card is about. */
  let shown: string | undefined;
  let waiting: number | undefined;

  const show = (id: string | undefined): void => {
    window.clearTimeout(waiting);
    const texts = id === undefined ? [] : textsOf(id, content);
    const place = id === undefined ? undefined : drawing.place(id);
    shown = place !== undefined && texts.length > 0 ? id : undefined;
    if (place !== undefined && texts.length > 0) card.show(texts, place);
    else card.hide();
  };
  const showSoon = (id: string | undefined): void => {
    window.clearTimeout(waiting);
    if (id !== shown) waiting = window.setTimeout(() => show(id), id === undefined ? delay.hide : delay.show);
  };
  /** An arrow is marked in the legend, and the arrows of a part in the drawing. */
  const point = (id: string | undefined): void => {
    const near = content?.flows.filter(({ ends }) => id !== undefined && ends.includes(id)) ?? [];
    drawing.mark(
      'data-near',
      near.map(({ drawn }) => drawn),
    );
    told(id);
  };
  /** The card can be pointed at, too, and then stays. */
  const pointAt = (target: EventTarget | null): void => {
    if (target instanceof Node && card.element.contains(target)) {
      window.clearTimeout(waiting);
      return;
    }
    const id = idAt(target);
    point(id);
    showSoon(id);
  };

  canvas.addEventListener('pointerover', (event) => {
    if (event.buttons === 0) pointAt(event.target);
  });
  canvas.addEventListener('pointerleave', () => {
    point(focused());
    showSoon(focused());
  });
  canvas.addEventListener('pointerdown', (event) => {
    if (!card.element.contains(event.target as Node)) show(undefined);
  });
  canvas.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    if (!target.matches(':focus-visible')) return;
    point(idAt(target));
    show(idAt(target));
  });
  canvas.addEventListener('focusout', () => {
    point(undefined);
    showSoon(undefined);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(undefined);
  });

  return {
    update(next) {
      content = next;
      if (shown !== undefined) show(shown);
    },
    place() {
      if (shown !== undefined) show(shown);
    },
    mark(id) {
      drawing.mark('data-pointed', id === undefined ? [] : [id]);
    },
  };

  function focused(): string | undefined {
    const { activeElement } = document;
    return activeElement?.matches(':focus-visible') === true ? idAt(activeElement) : undefined;
  }
}

/** Where several flows are one arrow, all of them. */
function textsOf(id: string, content: Diagram | undefined): readonly CardText[] {
  const part = content?.parts.find((one) => one.id === id);
  if (part !== undefined) return [part];
  return content?.flows.filter(({ drawn }) => drawn === id) ?? [];
}
