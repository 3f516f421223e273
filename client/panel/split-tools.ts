import { createGlyphButton } from './controls.ts';
import { create, setAttribute } from './dom.ts';

export interface SplitTools {
  readonly element: HTMLElement;
  update(shown: { readonly foldable: boolean; readonly gaps: boolean; readonly gapsOnly: boolean }): void;
}

interface Asks {
  readonly foldAll: (all: 'opened' | 'closed') => void;
  readonly showGapsOnly: (only: boolean) => void;
}

/** What can be done with the rows as a whole. It stands in the corner of the grid, where there is room anyway. */
export function createSplitTools({ foldAll, showGapsOnly }: Asks): SplitTools {
  const only = create('button', { type: 'button', class: 'toggle', 'aria-pressed': 'false' }, 'Only gaps');
  only.addEventListener('click', () => showGapsOnly(only.getAttribute('aria-pressed') !== 'true'));
  const folds = [
    createGlyphButton('expand-all', 'Expand all', () => foldAll('opened')),
    createGlyphButton('collapse-all', 'Collapse all', () => foldAll('closed')),
  ];
  const element = create('div', { class: 'tools' }, only, create('span', { class: 'folds' }, ...folds));
  return {
    element,
    update({ foldable, gaps, gapsOnly }) {
      only.toggleAttribute('hidden', !gaps && !gapsOnly);
      setAttribute(only, 'aria-pressed', String(gapsOnly));
      for (const button of folds) button.toggleAttribute('hidden', !foldable);
    },
  };
}
