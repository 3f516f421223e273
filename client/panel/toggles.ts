import { arrange, create, keyed, setAttribute, setText, type Shown } from './dom.ts';

/** One of several things that can be shown or not, with how many of it there are. */
export interface Toggle {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly title?: string;
}

export interface Toggles {
  readonly element: HTMLElement;
  update(toggles: readonly Toggle[]): void;
}

/** Buttons that stay pressed, each by itself. */
export function createToggles(label: string, pressed: (id: string, pressed: boolean) => void): Toggles {
  const element = create('div', { class: 'toggles', role: 'group', 'aria-label': label });
  const shown = new Map<string, Shown<Toggle>>();
  const make = ({ id }: Toggle): Shown<Toggle> => {
    const word = create('span');
    const count = create('b');
    const button = create('button', { type: 'button', class: 'toggle' }, word, ' ', count);
    button.addEventListener('click', () => pressed(id, button.getAttribute('aria-pressed') !== 'true'));
    return {
      element: button,
      update(toggle) {
        setText(word, toggle.label);
        setText(count, String(toggle.count));
        setAttribute(button, 'aria-pressed', String(toggle.pressed));
        setAttribute(button, 'title', toggle.title ?? null);
      },
    };
  };
  return {
    element,
    update: (toggles) => arrange(element, keyed(toggles, idOf), shown, make),
  };
}

function idOf({ id }: Toggle): string {
  return id;
}
