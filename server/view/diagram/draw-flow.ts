import type { Crossing } from './crossing.ts';
import type { Style } from './draw.ts';
import type { Curve, Point, Rectangle } from './geometry.ts';
import type { GraphEdge } from './graph.ts';
import { gapsMark } from './marks.ts';
import { numberFont, numberHeight, numberText, numberWidth } from './numbers.ts';
import { ontoOutline } from './shapes.ts';
import type { Standing } from './standing.ts';
import { classes, element } from './svg.ts';

export interface DrawnFlow {
  readonly edge: GraphEdge;
  readonly curve: Curve;
  /** The boxes of its ends. */
  readonly source: Rectangle;
  readonly target: Rectangle;
  readonly number: Point;
  readonly crossings: readonly Point[];
  readonly crosses: Crossing;
  readonly standing: Standing;
}

export function drawFlow(flow: DrawnFlow, { live }: Style): string {
  const { edge, curve, crossings, crosses, standing } = flow;
  const start = ontoOutline(edge.source.subject.kind, flow.source, curve.points[0]!);
  const tip = ontoOutline(edge.target.subject.kind, flow.target, curve.tip);
  const head = headAt(tip, curve.points.at(-1)!, 10);
  const answer = headAt(start, curve.points[1]!, 7);
  const d = pathOf(start, curve, head);
  const returns = edge.flows.some(({ flow: one }) => one.returns.length > 0);
  return element(
    'g',
    {
      class: classes('diagram-flow', crosses !== null && `crosses-${crosses}`, standing.gaps > 0 && 'has-gaps'),
      'data-id': edge.id,
    },
    ...(live ? [element('path', { class: 'diagram-hit', d })] : []),
    element('path', { class: 'diagram-line', d }),
    element('path', { class: 'diagram-head', d: `M${text(head.tip)}L${head.corners.map(text).join('L')}Z` }),
    ...(returns
      ? [element('path', { class: 'diagram-answer', d: `M${answer.corners.map(text).join(`L${text(start)}L`)}` })]
      : []),
    ...crossings.map(({ x, y }) => element('circle', { class: 'diagram-crossing', cx: x, cy: y, r: 3.5 })),
    drawNumber(edge, flow.number, standing.gaps),
  );
}

export function drawNumber(edge: GraphEdge, { x, y }: Point, gaps: number): string {
  const width = numberWidth(edge);
  return element(
    'g',
    { class: 'diagram-number' },
    element('rect', {
      class: 'diagram-badge',
      x: x - width / 2,
      y: y - numberHeight / 2,
      width,
      height: numberHeight,
      rx: numberHeight / 2,
    }),
    element(
      'text',
      { class: 'diagram-digits', x, y: y + 4, 'font-size': numberFont.size, 'text-anchor': 'middle' },
      numberText(edge),
    ),
    ...(gaps > 0 ? [gapsMark(gaps, { x: x + width / 2 + 8, y })] : []),
  );
}

/** The line from where it starts to the middle of the head, wherever the layout took the outline to be. */
function pathOf(start: Point, { points }: Curve, head: Head): string {
  return points
    .slice(1)
    .map((point, index) => `${index % 3 === 0 ? 'C' : ' '}${text(point)}`)
    .reduce((d, piece) => d + piece, `M${text(start)}`)
    .concat(`L${text(head.base)}`);
}

interface Head {
  readonly tip: Point;
  /** Where the line ends. */
  readonly base: Point;
  /** The corners at both sides. */
  readonly corners: readonly [Point, Point];
}

/** A head at the tip of what comes from that point. */
function headAt(tip: Point, from: Point, length: number): Head {
  const whole = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const forward = { x: (tip.x - from.x) / whole, y: (tip.y - from.y) / whole };
  const base = { x: tip.x - forward.x * length, y: tip.y - forward.y * length };
  const corner = (side: number): Point => ({ x: base.x - forward.y * side, y: base.y + forward.x * side });
  return { tip, base, corners: [corner(4), corner(-4)] };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
