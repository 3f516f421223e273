import type { DiagramKind } from '../../protocol/diagram.ts';
import type { Point, Rectangle } from './geometry.ts';
import { element } from './svg.ts';

/** How far the round ends of a process reach in. */
const roundness = 22;

/** The shapes of a data-flow diagram: a process is round, a store has two lines, the others are boxes. */
export function shapeOf(kind: DiagramKind, box: Rectangle): string {
  const { x, y, width, height } = box;
  const shape = { class: 'diagram-shape' };
  switch (kind) {
    case 'process': {
      const [left, right, bottom] = [x + roundness, x + width - roundness, y + height];
      const end = `A${roundness} ${height / 2} 0 0 1`;
      return element('path', {
        ...shape,
        d: `M${left} ${y}H${right}${end} ${right} ${bottom}H${left}${end} ${left} ${y}Z`,
      });
    }
    case 'store':
      return (
        element('rect', { class: 'diagram-ground', x, y, width, height }) +
        element('path', { ...shape, d: `M${x} ${y}H${x + width}M${x} ${y + height}H${x + width}` })
      );
    case 'actor':
    case 'external':
      return element('rect', { ...shape, x, y, width, height });
    case 'boundary':
      return element('rect', { ...shape, x, y, width, height, rx: 10 });
  }
}

/** Somebody: 18 wide and 20 high. */
export function person({ x, y }: Point): string {
  const d = 'M9 9.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM.8 19.5c0-5 3.2-7.6 8.2-7.6s8.2 2.6 8.2 7.6Z';
  return element('path', { class: 'diagram-person', transform: `translate(${x} ${y})`, d });
}

/** Where an arrow that ends at the box around a process meets its round end. */
export function ontoOutline(kind: DiagramKind, box: Rectangle, point: Point): Point {
  if (kind !== 'process') return point;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const straight = box.width / 2 - roundness;
  const [dx, dy] = [point.x - middle.x, point.y - middle.y];
  const isOutside = (share: number): boolean => {
    const beyond = Math.max(0, Math.abs(dx * share) - straight) / roundness;
    return beyond * beyond + ((dy * share) / (box.height / 2)) ** 2 > 1;
  };
  let [inside, outside] = [0, 1];
  if (!isOutside(1)) return point;
  for (let step = 0; step < 12; step++) {
    const share = (inside + outside) / 2;
    if (isOutside(share)) outside = share;
    else inside = share;
  }
  return { x: middle.x + dx * inside, y: middle.y + dy * inside };
}
