import { create, setAttribute, setText } from './dom.ts';

export interface MoreLayers {
  readonly element: HTMLElement;
  /** Other layers may have come into sight, or gone. */
  follow(): void;
}

/** So many pixels of a column may be out of sight before it counts as such. */
const slack = 4;

/**
 * Says how many layers there is no room for, and leads there and back. `view` is what scrolls; `beyond` is marked while
 * any of them are out of sight, since gaps in those cannot be seen.
 */
export function createMoreLayers(view: HTMLElement, head: HTMLElement, beyond: HTMLElement): MoreLayers {
  const element = create('button', { type: 'button', class: 'more-layers', hidden: '' });
  let right = 0;

  const follow = (): void => {
    const [corner, ...columns] = [...head.children].map((each) => each.getBoundingClientRect());
    if (corner === undefined || corner.width === 0) return;
    const end = view.getBoundingClientRect().left + view.clientWidth + slack;
    right = columns.filter((column) => column.right > end).length;
    const left = columns.filter((column) => column.left < corner.right - slack).length;
    const layers = (count: number): string => `${count} more ${count === 1 ? 'layer' : 'layers'}`;
    setText(element, right > 0 ? `${layers(right)} ›` : `‹ ${layers(left)}`);
    element.toggleAttribute('hidden', right + left === 0);
    setAttribute(beyond, 'data-beyond', right > 0 ? 'right' : left > 0 ? 'left' : null);
  };
  element.addEventListener('click', () => {
    const [corner] = head.children;
    const room = view.clientWidth - (corner?.clientWidth ?? 0);
    view.scrollTo({ left: right > 0 ? view.scrollLeft + room : 0, behavior: 'instant' });
    follow();
  });
  return { element, follow };
}
