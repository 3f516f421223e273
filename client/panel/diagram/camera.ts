/** What is seen of a drawing: the point of it in the canvas's upper left corner, and how many pixels one unit takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are its upper left corner. */
export interface Box extends Point, Size {}

const margin = 12;
/** A small drawing in a large canvas is enlarged only so far. */
const largestFit = 1.4;
const largest = 4;
const smallest = 0.05;
/** Texts can be read from here on. */
const legible = 0.7;
/** A drawing that grows a little is seen a little smaller. */
const littleLess = 0.85;

/** All of the drawing, as large as there is room, and in the middle. */
export function fitted(drawing: Box, canvas: Size): Camera {
  const across = (canvas.width - 2 * margin) / drawing.width;
  const down = (canvas.height - 2 * margin) / drawing.height;
  const scale = Math.max(Math.min(across, down, largestFit), smallest);
  const middle = middleOf(drawing);
  return { x: middle.x - canvas.width / scale / 2, y: middle.y - canvas.height / scale / 2, scale };
}

/** Nearer or farther; what is at `still`, in pixels of the canvas, stays there. */
export function zoomed({ x, y, scale }: Camera, factor: number, still: Point): Camera {
  const next = Math.min(largest, Math.max(smallest, scale * factor));
  const shift = 1 / scale - 1 / next;
  return { x: x + still.x * shift, y: y + still.y * shift, scale: next };
}

/** The picture moves by so many pixels, but the middle of the canvas never leaves the drawing. */
export function panned({ x, y, scale }: Camera, by: Point, drawing: Box, canvas: Size): Camera {
  const moved = (from: number, pixels: number, room: number, start: number, length: number): number => {
    const half = room / scale / 2;
    return Math.min(start + length - half, Math.max(start - half, from - pixels / scale));
  };
  return {
    x: moved(x, by.x, canvas.width, drawing.x, drawing.width),
    y: moved(y, by.y, canvas.height, drawing.y, drawing.height),
    scale,
  };
}

/** Moved no farther than needed for the box to be seen; where it is larger than the canvas, its upper left corner. */
export function showing(camera: Camera, box: Box, canvas: Size): Camera {
  const rim = margin / camera.scale;
  const moved = (from: number, room: number, start: number, length: number): number =>
    Math.min(start - rim, Math.max(start + length + rim - room / camera.scale, from));
  return {
    x: moved(camera.x, canvas.width, box.x, box.width),
    y: moved(camera.y, canvas.height, box.y, box.height),
    scale: camera.scale,
  };
}

/** What has moved in the drawing stands where it stood on the canvas. */
export function anchored(camera: Camera, before: Point, after: Point): Camera {
  return { ...camera, x: camera.x + after.x - before.x, y: camera.y + after.y - before.y };
}

/** Whether all of the drawing is seen. */
export function isWhole({ x, y, scale }: Camera, drawing: Box, canvas: Size): boolean {
  const within = (from: number, room: number, start: number, length: number): boolean =>
    start >= from && start + length <= from + room / scale;
  return within(x, canvas.width, drawing.x, drawing.width) && within(y, canvas.height, drawing.y, drawing.height);
}

/**
 * How a drawing that changed goes on being seen as a whole: where `held` shows all of it, it stays; else all of it is
 * fitted anew. If nobody could read it then, those boxes are shown, the last one above all.
 */
export function refitted(held: Camera, drawing: Box, boxes: readonly Box[], canvas: Size): Camera {
  if (isWhole(held, drawing, canvas)) return held;
  const fit = fitted(drawing, canvas);
  if (fit.scale >= Math.min(legible, held.scale * littleLess)) return fit;
  return boxes.reduce((camera, box) => showing(camera, box, canvas), held);
}

/** The part of the drawing that is seen, as the `viewBox` of its element. */
export function viewBoxOf({ x, y, scale }: Camera, canvas: Size): string {
  return [x, y, canvas.width / scale, canvas.height / scale].map((value) => Math.round(value * 100) / 100).join(' ');
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
