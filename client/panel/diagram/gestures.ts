import type { Point } from './camera.ts';

interface Gestures {
  /** By so many pixels. */
  readonly pan: (by: Point) => void;
  /** The point of the page at `at` stays where it is. */
  readonly zoom: (factor: number, at: Point) => void;
}

/** A pointer that has moved less is a click. */
const slack = 4;

/**
 * Dragging moves the picture, and so do wheel and trackpad; two fingers, or the wheel with Ctrl or Cmd, enlarge it. A
 * pinch on a trackpad arrives as a wheel with Ctrl.
 */
export function gestures(element: HTMLElement, { pan, zoom }: Gestures): void {
  const pointers = new Map<number, Point>();
  let dragging = false;

  const release = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) element.classList.remove('dragged');
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragging = false;
    pointers.set(event.pointerId, pointOf(event));
  });

  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    if (event.buttons === 0) {
      release(event);
      return;
    }
    const now = pointOf(event);
    if (!dragging && Math.hypot(now.x - before.x, now.y - before.y) < slack) return;
    if (!dragging) {
      dragging = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('dragged');
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other === undefined) {
      pan({ x: now.x - before.x, y: now.y - before.y });
      return;
    }
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    zoom(distance(now, other) / Math.max(1, distance(before, other)), middle);
  });

  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);

  // The end of a drag is no click on what happens to be there.
  element.addEventListener(
    'click',
    (event) => {
      if (!dragging || event.detail === 0) return;
      dragging = false;
      event.stopPropagation();
    },
    { capture: true },
  );

  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const unit = { 0: 1, 1: 18, 2: element.clientHeight }[event.deltaMode] ?? 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) zoom(factorOf(y), pointOf(event));
      else pan(event.shiftKey && x === 0 ? { x: -y, y: 0 } : { x: -x, y: -y });
    },
    { passive: false },
  );
}

/** A notch of a wheel is some hundred pixels, a step of a pinch a few: neither goes far. */
function factorOf(pixels: number): number {
  return Math.exp(-Math.min(25, Math.max(-25, pixels)) / 100);
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
