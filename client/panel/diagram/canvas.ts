import { create, setAttribute } from '../dom.ts';
import { anchored, fitted, isWhole, middleOf, panned, refitted, showing, viewBoxOf, zoomed } from './camera.ts';
import type { Box, Camera, Point, Size } from './camera.ts';
import { gestures } from './gestures.ts';

/** Where a drawing is looked at: it can be moved and enlarged. */
export interface Canvas {
  readonly element: HTMLElement;
  /** Where it was looked at; null where all of it was. */
  camera(): Camera | null;
  /** Another drawing, or another place in it. */
  open(drawing: Box, camera: Camera | null): void;
  /** The drawing has changed. */
  change(drawing: Box, still: Still): void;
  zoom(factor: number): void;
  fit(): void;
  pan(by: Point): void;
  /** Moves no farther than needed for the box to be seen. */
  bring(box: Box): void;
}

/** What connects a drawing with the one before. */
interface Still {
  /** What was at `before` is at `after` now. */
  readonly before: Point | undefined;
  readonly after: Point | undefined;
  /** What should be seen, the last above all, where not all can be. */
  readonly seen: readonly Box[];
}

/** How much nearer a key or a button comes. */
export const zoomStep = 1.25;

const keysInWords =
  'Enter walks through the parts with the arrow keys, and Escape comes back. ' +
  'Here, arrow keys move the picture; plus, minus and zero enlarge, reduce and fit it.';

/** `moved` is told when something else of the drawing is seen. */
export function createCanvas(svg: SVGSVGElement, moved: () => void): Canvas {
  const help = create('p', { class: 'unseen', id: 'canvas-keys' }, keysInWords);
  // Screen readers keep the arrow keys for themselves anywhere else.
  const role = { role: 'application', 'aria-label': 'Data-flow diagram', 'aria-describedby': help.id };
  const element = create('div', { class: 'canvas', tabindex: '0', ...role }, svg, help);
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
  const zoom = (factor: number, still: Point): void => move(zoomed(camera, factor, still));
  const pan = (by: Point): void => move(panned(camera, by, drawing, size));
  const onCanvas = ({ x, y }: Point): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };

  gestures(element, { pan, zoom: (factor, at) => zoom(factor, onCanvas(at)) });

  new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = element;
    // A page that is hidden has no size.
    if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
    // What is said of the cursor may come and go: the drawing does not move with every line that is passed.
    const sameWidth = size.width === width;
    size = { width, height };
    look(whole && !(sameWidth && isWhole(camera, drawing, size)) ? fitted(drawing, size) : camera);
  }).observe(element);

  return {
    element,
    camera: () => (whole ? null : camera),
    open(next, at) {
      drawing = next;
      whole = at === null;
      look(at ?? fitted(drawing, size));
    },
    change(next, { before, after, seen }) {
      drawing = next;
      const held = before && after ? anchored(camera, before, after) : camera;
      look(whole ? refitted(held, drawing, seen, size) : held);
    },
    zoom: (factor) => zoom(factor, middleOf({ x: 0, y: 0, ...size })),
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
