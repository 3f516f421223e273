import { create, setAttribute } from './dom.ts';

/** In percent of the height of the panel. */
export interface SashOptions {
  readonly label: string;
  /** The id of what is made higher or lower. */
  readonly controls: string;
  readonly least: number;
  readonly most: number;
  /** How high it is if nobody says otherwise. */
  readonly usual: number;
  readonly changed: (share: number) => void;
}

export interface Sash {
  readonly element: HTMLElement;
  set(share: number): void;
}

const step = 5;

/** The upper edge of what stands below another: it is dragged, or moved with the arrow keys; a double click takes it back. */
export function createSash({ label, controls, least, most, usual, changed }: SashOptions): Sash {
  const element = create('div', {
    class: 'sash',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'horizontal',
    'aria-label': label,
    'aria-controls': controls,
    'aria-valuemin': String(least),
    'aria-valuemax': String(most),
  });
  let present = usual;
  const set = (share: number): void => {
    present = Math.round(Math.min(most, Math.max(least, share)));
    setAttribute(element, 'aria-valuenow', String(present));
  };
  const move = (share: number): void => {
    const before = present;
    set(share);
    if (present !== before) changed(present);
  };
  element.addEventListener('keydown', (event) => {
    const next = { ArrowUp: present + step, ArrowDown: present - step, Home: least, End: most }[event.key];
    if (next === undefined) return;
    move(next);
    event.preventDefault();
  });
  element.addEventListener('dblclick', () => move(usual));
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  element.addEventListener('pointermove', ({ pointerId, clientY }) => {
    const below = element.parentElement;
    if (below === null || !element.hasPointerCapture(pointerId)) return;
    move(((below.getBoundingClientRect().bottom - clientY) / innerHeight) * 100);
  });
  set(present);
  return { element, set };
}
