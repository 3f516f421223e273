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
  const room = width - gap * (totals.length - 1);
  const texts = fitting(totals, room);
  const least = texts.map(leastWidth);
  const sum = totals.reduce((all, { count }) => all + count, 0);
  const spare = Math.max(0, room - least.reduce((all, one) => all + one, 0));
  let at = x;
  const segments = totals.map((total, index) => {
    const segment = { x: at, y, width: least[index]! + (spare * total.count) / sum, height: barHeight };
    at += segment.width + gap;
    return ownerSegment(total, segment, texts[index]!);
  });
  return element('g', { class: 'diagram-owners' }, ...segments);
}

/** "P 4"; where there is less room "P4", and then "P": the count is told in words, too. */
function fitting(totals: readonly OwnerTotal[], room: number): string[] {
  const forms: readonly ((total: OwnerTotal) => string)[] = [
    ({ letter, count }) => `${letter} ${count}`,
    ({ letter, count }) => `${letter}${count}`,
    ({ letter }) => letter,
  ];
  const all = forms.map((form) => totals.map(form));
  const fits = all.find((texts) => texts.reduce((sum, text) => sum + leastWidth(text), 0) <= room);
  return fits ?? all.at(-1) ?? [];
}

function leastWidth(text: string): number {
  return textWidth(text, font) + 6;
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
