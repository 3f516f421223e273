import type { Point } from './geometry.ts';
import { element } from './svg.ts';
import { textWidth, type Font } from './text-width.ts';

const font: Font = { size: 11, bold: true };
const height = 16;

/** How many gaps there are, around that point. */
export function gapsMark(gaps: number, { x, y }: Point): string {
  const text = `!${gaps > 1 ? gaps : ''}`;
  const width = Math.max(height, textWidth(text, font) + 8);
  return element(
    'g',
    { class: 'diagram-gaps' },
    element('rect', {
      class: 'diagram-gaps-ground',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: height / 2,
    }),
    element(
      'text',
      { class: 'diagram-gaps-count', x, y: y + 4, 'font-size': font.size, 'text-anchor': 'middle' },
      text,
    ),
  );
}

/** What opens a boundary, or closes it: 14 wide and high. */
export function foldSign({ x, y }: Point, isOpen: boolean): string {
  const sign = isOpen ? `M${x + 4} ${y + 7}h6` : `M${x + 4} ${y + 7}h6M${x + 7} ${y + 4}v6`;
  return element(
    'g',
    { class: 'diagram-fold' },
    element('rect', { class: 'diagram-fold-ground', x, y, width: 14, height: 14, rx: 3 }),
    element('path', { class: 'diagram-fold-sign', d: sign }),
  );
}
