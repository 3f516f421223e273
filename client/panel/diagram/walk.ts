import { middleOf, type Box, type Point } from './camera.ts';

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const forward: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(forward, key);
}

/**
 * The next one in a direction: the nearest in whose way little lies aside. One that is straight ahead is preferred to one
 * that is a bit nearer but off the way.
 */
export function nextTowards(direction: Direction, from: string, boxes: ReadonlyMap<string, Box>): string | undefined {
  const start = boxes.get(from);
  if (start === undefined) return undefined;
  const { x, y } = forward[direction];
  const origin = middleOf(start);
  let best: string | undefined;
  let least = Infinity;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const middle = middleOf(box);
    const [dx, dy] = [middle.x - origin.x, middle.y - origin.y];
    const ahead = dx * x + dy * y;
    if (ahead <= 1) continue;
    const aside =
      y === 0 ? apart(start.y, start.height, box.y, box.height) : apart(start.x, start.width, box.x, box.width);
    const cost = ahead + 3 * aside + Math.abs(dx * y + dy * x) / 2;
    if (cost < least) [least, best] = [cost, id];
  }
  return best;
}

/** How far two stretches are from each other; nothing where they overlap. */
function apart(start: number, length: number, other: number, otherLength: number): number {
  return Math.max(0, start - (other + otherLength), other - (start + length));
}
