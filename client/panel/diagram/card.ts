import { create, setStyle } from '../dom.ts';

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
      const below = beside.bottom - room.top + distance;
      const above = beside.top - room.top - distance - height;
      const top = below + height <= room.height ? below : above >= 0 ? above : room.height - height;
      const left = beside.left + beside.width / 2 - room.left - width / 2;
      setStyle(element, 'top', `${Math.round(Math.max(0, top))}px`);
      setStyle(element, 'left', `${Math.round(Math.min(Math.max(left, distance), room.width - width - distance))}px`);
    },
    hide() {
      element.toggleAttribute('hidden', true);
    },
  };
}

function sectionOf({ name, lines }: CardText): HTMLElement[] {
  return [create('p', { class: 'card-name' }, name), ...lines.map((line) => create('p', {}, line))];
}
