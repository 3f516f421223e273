import { create, setAttribute } from '../dom.ts';
import { anchored, fitted, panned, refitted, showing, viewBoxOf, zoomed } from './camera.ts';
import type { Box, Camera, Point, Size } from './camera.ts';
import { gestures } from './gestures.ts';

/** Where a drawing is looked at: it can be moved and enlarged. */
export interface Canvas {
  readonly element: HTMLElement;
  /** Where it was looked at; null where all of it was. */
  camera(): Camera | null;
  /** Another drawing, or another place in it. */
  open(drawing: Box, camera: Camera | null): void;
  /** The drawing has changed; what was at `before` is at `after` now. */
  change(drawing: Box, before: Point | undefined, after: Point | undefined): void;
  zoom(factor: number): void;
  fit(): void;
  pan(by: Point): void;
  /** Moves no farther than needed for the box to be seen. */
  bring(box: Box): void;
}

/** How much nearer a key or a button comes. */
export const zoomStep = 1.25;

/** `moved` is told when something else of the drawing is seen. */
export function createCanvas(svg: SVGSVGElement, moved: () => void): Canvas {
  const element = create('div', { class: 'canvas' }, svg);
  let drawing: Box = { x: 0, y: 0, width: 1, height: 1 };
  let size: Size = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  /** All of the drawing is seen, until the user looks closer. */
  let whole = true;

  const look = (next: Camera): void => {
    camera = next;
    if (size.width === 0 || size.height === 0) return;
    setAttribute(svg, 'viewBox', viewBoxOf(camera, size));
    moved();
  };
  const move = (next: Camera): void => {
    whole = false;
    look(next);
  };
  const zoom = (factor: number, still?: Point): void => move(zoomed(camera, factor, still));
  const pan = (by: Point): void => move(panned(camera, by, drawing));
  const fromMiddle = ({ x, y }: Point): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: x - left - size.width / 2, y: y - top - size.height / 2 };
  };

  gestures(element, { pan, zoom: (factor, at) => zoom(factor, fromMiddle(at)) });

  // A page that is hidden has no size. What is in the middle of the canvas stays there.
  new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    look(whole ? fitted(drawing, size) : camera);
  }).observe(element);

  return {
    element,
    camera: () => (whole ? null : camera),
    open(next, at) {
      drawing = next;
      whole = at === null;
      look(at ?? fitted(drawing, size));
    },
    change(next, before, after) {
      drawing = next;
      const held = before && after ? anchored(camera, before, after) : camera;
      look(whole ? refitted(held, drawing, size) : held);
    },
    zoom,
    fit() {
      whole = true;
      look(fitted(drawing, size));
    },
    pan,
    bring(box) {
      const next = showing(camera, box, size);
      if (next.x !== camera.x || next.y !== camera.y) move(next);
    },
  };
}
