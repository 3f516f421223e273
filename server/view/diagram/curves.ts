import type { Curve, Point, Rectangle } from './geometry.ts';

/** A point of a curve, and how far along it is, from 0 at the start to 1 at the tip. */
export interface Sample extends Point {
  readonly at: number;
}

/** A curve as points at most some four pixels apart. */
export interface Line {
  readonly samples: readonly Sample[];
  /** What it lies within. */
  readonly bounds: Rectangle;
}

const known = new WeakMap<Curve, Line>();

/** Worked out once for each curve, since all that is placed looks at all lines. */
export function lineOf(curve: Curve): Line {
  let line = known.get(curve);
  if (line === undefined) {
    const samples = samplesOf(curve);
    known.set(curve, (line = { samples, bounds: around(samples) }));
  }
  return line;
}

function samplesOf({ points, tip }: Curve): Sample[] {
  const [start] = points;
  if (start === undefined) return [];
  const flat: Point[] = [start];
  for (let index = 0; index + 3 < points.length; index += 3) {
    const [a, b, c, d] = points.slice(index, index + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    const steps = Math.max(1, Math.ceil((distance(a, b) + distance(b, c) + distance(c, d)) / spacing));
    for (let step = 1; step <= steps; step++) flat.push(onBezier(a, b, c, d, step / steps));
  }
  flat.push(tip);
  const lengths = [0];
  flat.reduce((from, to) => {
    lengths.push((lengths.at(-1) ?? 0) + distance(from, to));
    return to;
  });
  const whole = lengths.at(-1) || 1;
  return flat.map(({ x, y }, index) => ({ x, y, at: (lengths[index] ?? 0) / whole }));
}

const spacing = 4;

/** Where the line passes the edge of the rectangle, from its start on. */
export function crossingsOf({ samples }: Line, rectangle: Rectangle): Sample[] {
  return samples.filter((sample, index) => {
    const before = samples[index - 1];
    return before !== undefined && contains(rectangle, before) !== contains(rectangle, sample);
  });
}

export function contains({ x, y, width, height }: Rectangle, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function holds(outer: Rectangle, { x, y, width, height }: Rectangle): boolean {
  return contains(outer, { x, y }) && contains(outer, { x: x + width, y: y + height });
}

export function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What holds all of them, points or rectangles. */
export function around(places: readonly (Point & Partial<Rectangle>)[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width = 0, height = 0 } of places) {
    if (x < left) left = x;
    if (y < top) top = y;
    if (x + width > right) right = x + width;
    if (y + height > bottom) bottom = y + height;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function onBezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number): number =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}
