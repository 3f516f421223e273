import type { Diagram } from '../../../server/protocol/diagram.ts';
import { createCheckbox, createGlyphButton, createToolbar } from '../controls.ts';
import { create } from '../dom.ts';
import { zoomStep, type Canvas } from './canvas.ts';
import type { Folds } from './folds.ts';

export interface Tools {
  readonly element: HTMLElement;
  update(content: Diagram, folds: Folds): void;
}

interface Asks {
  readonly canvas: Pick<Canvas, 'zoom' | 'fit'>;
  readonly overlay: boolean;
  readonly setOverlay: (overlay: boolean) => void;
  readonly openAll: () => void;
  readonly foldAll: () => void;
  readonly save: (format: 'svg' | 'png') => void;
}

export function createTools({ canvas, overlay, setOverlay, openAll, foldAll, save }: Asks): Tools {
  const zooms = create(
    'span',
    { class: 'tools' },
    createGlyphButton('zoom-out', 'Zoom out (−)', () => canvas.zoom(1 / zoomStep)),
    createGlyphButton('zoom-in', 'Zoom in (+)', () => canvas.zoom(zoomStep)),
    createGlyphButton('screen-full', 'Show all (0)', () => canvas.fit()),
  );
  const folding = create(
    'span',
    { class: 'tools' },
    createGlyphButton('expand-all', 'Open all boundaries', openAll),
    createGlyphButton('collapse-all', 'Fold all boundaries', foldAll),
  );
  const owners = createCheckbox('Owners', overlay, setOverlay);
  const saves = create(
    'span',
    { class: 'tools saves' },
    createGlyphButton('export', 'Save as SVG', () => save('svg')),
    createGlyphButton('file-media', 'Save as a picture (PNG)', () => save('png')),
  );
  return {
    element: createToolbar('Diagram', zooms, folding, owners.element, saves),
    update({ folding: folds, failure }, { closed }) {
      for (const element of [zooms, saves]) element.toggleAttribute('hidden', failure !== null);
      folding.toggleAttribute('hidden', !folds && closed.length === 0);
    },
  };
}
