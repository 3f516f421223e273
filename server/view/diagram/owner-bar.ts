import type { OwnerTotal } from '../../protocol.ts';
import type { Rectangle } from './geometry.ts';
import { classes, element } from './svg.ts';
import { textWidth, type Font } from './text-width.ts';

export const barHeight = 14;
const font: Font = { size: 10, bold: true };
const gap = 2;

/**
 * Who owns how many of the defenses, side by side. As everywhere, the provider's are plain, the shared ones halved, yours
 * stand on a line, and nobody's are hollow; letter and count say the same.
 */
export function ownerBar(totals: readonly OwnerTotal[], { x, y, width }: Omit<Rectangle, 'height'>): string {
  const least = totals.map((total) => textWidth(textOf(total), font) + 6);
  const sum = totals.reduce((all, { count }) => all + count, 0);
  const spare = Math.max(0, width - gap * (totals.length - 1) - least.reduce((all, one) => all + one, 0));
  let at = x;
  const segments = totals.map((total, index) => {
    const segment = { x: at, y, width: (least[index] ?? 0) + (spare * total.count) / sum, height: barHeight };
    at += segment.width + gap;
    return ownerSegment(total, segment, textOf(total));
  });
  return element('g', { class: 'diagram-owners' }, ...segments);
}

/** One owner's colour and pattern with a text on it. */
export function ownerSegment({ owner }: OwnerTotal, { x, y, width, height }: Rectangle, text: string): string {
  const [right, bottom] = [x + width, y + height];
  const pattern = {
    provider: '',
    shared: element('path', { class: 'diagram-half', d: `M${x} ${y}H${right}L${x} ${bottom}Z` }),
    customer: element('rect', { class: 'diagram-under', x, y: bottom - 2.5, width, height: 2.5 }),
    nobody: '',
  }[owner];
  return element(
    'g',
    { class: classes('diagram-owner', owner) },
    element('rect', { class: 'diagram-field', x, y, width, height, rx: 2 }),
    pattern,
    element('text', { class: 'diagram-count', x: x + width / 2, y: bottom - 3.5, 'font-size': font.size }, text),
  );
}

function textOf({ letter, count }: OwnerTotal): string {
  return `${letter} ${count}`;
}
