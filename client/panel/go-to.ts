import type { Location } from '../../server/protocol.ts';
import type { Around } from './view.ts';

/** A click shows the place; the keyboard and a double click go there. */
export function onGo(
  button: HTMLElement,
  { reveal }: Pick<Around, 'reveal'>,
  place: () => Location | null | undefined,
): void {
  button.addEventListener('click', ({ detail }) => {
    const location = place();
    if (location) reveal(location, detail !== 1);
  });
}
