import type { RowKind } from '../../server/protocol/split.ts';
import { create } from './dom.ts';

/** The shapes of a data-flow diagram, 16 by 16, in strokes. */
const shapes: Record<RowKind, string> = {
  system: 'M8 1.8l5.5 2v4c0 3.2-2.3 5.4-5.5 6.4-3.2-1-5.5-3.2-5.5-6.4v-4z',
  boundary: 'M2.5 5V2.5H5M7 2.5h2M11 2.5h2.5V5M13.5 7v2M13.5 11v2.5H11M9 13.5H7M5 13.5H2.5V11M2.5 9V7',
  actor: 'M8 7.2a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2zM3 14c0-3 2-4.6 5-4.6s5 1.6 5 4.6',
  process: 'M8 2.2a5.8 5.8 0 100 11.6A5.8 5.8 0 008 2.2z',
  store: 'M2.5 4.5h11M2.5 11.5h11M3.5 8h9',
  external: 'M2.5 3.5h11v9h-11z',
  flow: 'M2 8h11.5M10 4.5L13.5 8 10 11.5',
  flows: 'M2 5h9.5M9 2.5L11.5 5 9 7.5M14 11H4.5M7 8.5L4.5 11 7 13.5',
};

const svg = 'http://www.w3.org/2000/svg';

export function kindIcon(kind: RowKind): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('class', 'kind');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[kind]);
  icon.append(path);
  return icon;
}

/** The sign before a row that can be folded: `aria-expanded` of the row says how it points. */
export function twisty(): HTMLElement {
  return create('span', { class: 'twisty', 'aria-hidden': 'true' });
}
