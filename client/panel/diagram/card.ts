import { create, setStyle } from '../dom.ts';
import type { Size } from './camera.ts';

/** What a card says: a name, and a few lines; several where several flows are one arrow. */
export interface CardText {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Card {
  readonly element: HTMLElement;
  /** Beside what it is about: a place in the window. */
  show(texts: readonly CardText[], beside: DOMRect): void;
  hide(): void;
}

const distance = 6;

/** What is pointed at, in words. Who cannot see it has heard the same as the name of what has the focus. */
export function createCard(): Card {
  const element = create('div', { class: 'card', 'aria-hidden': 'true', hidden: '' });
  let said = '';
  return {
    element,
    show(texts, beside) {
      const text = JSON.stringify(texts.map(({ name, lines }) => [name, ...lines]));
      if (text !== said) element.replaceChildren(...texts.flatMap(sectionOf));
      said = text;
      element.toggleAttribute('hidden', false);
      const room = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
      const { width, height } = element.getBoundingClientRect();
      const { left, top } = placeFor({ width, height }, beside, room);
      setStyle(element, 'left', `${Math.round(left - room.left)}px`);
      setStyle(element, 'top', `${Math.round(top - room.top)}px`);
    },
    hide() {
      element.toggleAttribute('hidden', true);
    },
  };
}

/** At its right, at its left, below it or above it: where there is room, and in the canvas in any case. */
function placeFor({ width, height }: Size, beside: DOMRect, room: DOMRect): { left: number; top: number } {
  const within = (value: number, start: number, end: number): number => Math.max(start, Math.min(value, end));
  const [lastLeft, lastTop] = [room.right - width - distance, room.bottom - height - distance];
  const middle = within(beside.top + (beside.height - height) / 2, room.top + distance, lastTop);
  const right = beside.right + distance;
  if (right <= lastLeft) return { left: right, top: middle };
  const left = beside.left - distance - width;
  if (left >= room.left) return { left, top: middle };
  const centre = within(beside.left + (beside.width - width) / 2, room.left + distance, lastLeft);
  const below = beside.bottom + distance;
  return { left: centre, top: below <= lastTop ? below : within(beside.top - distance - height, room.top, lastTop) };
}

function sectionOf({ name, lines }: CardText): HTMLElement[] {
  return [create('p', { class: 'card-name' }, name), ...lines.map((line) => create('p', {}, line))];
}
