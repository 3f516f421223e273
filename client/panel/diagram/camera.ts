/** What is seen of a drawing: the point of it that is in the middle of the canvas, and how many pixels one unit takes. */
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

/** All of the drawing, as large as there is room. */
export function fitted(drawing: Box, canvas: Size): Camera {
  const [across, down] = [
    (canvas.width - 2 * margin) / drawing.width,
    (canvas.height - 2 * margin) / drawing.height,
  ] as const;
  const scale = Math.min(across, down, largestFit);
  return { ...middleOf(drawing), scale: Math.max(scale, smallest) };
}

/** Nearer or farther; the point of the drawing at `still`, in pixels from the middle of the canvas, stays there. */
export function zoomed({ x, y, scale }: Camera, factor: number, still: Point = { x: 0, y: 0 }): Camera {
  const next = Math.min(largest, Math.max(smallest, scale * factor));
  const shift = 1 / scale - 1 / next;
  return { x: x + still.x * shift, y: y + still.y * shift, scale: next };
}

/** The picture moves by so many pixels, but its middle never leaves the drawing. */
export function panned({ x, y, scale }: Camera, by: Point, drawing: Box): Camera {
  const within = (value: number, start: number, length: number): number =>
    Math.min(start + length, Math.max(start, value));
  return {
    x: within(x - by.x / scale, drawing.x, drawing.width),
    y: within(y - by.y / scale, drawing.y, drawing.height),
    scale,
  };
}

/** Moved no farther than needed for the box to be seen; where it is larger than the canvas, its upper left corner. */
export function showing(camera: Camera, box: Box, canvas: Size): Camera {
  const rim = margin / camera.scale;
  const moved = (middle: number, room: number, start: number, length: number): number => {
    const half = room / camera.scale / 2;
    const [low, high] = [start + length + rim - half, start - rim + half];
    return Math.min(high, Math.max(low, middle));
  };
  return {
    ...camera,
    x: moved(camera.x, canvas.width, box.x, box.width),
    y: moved(camera.y, canvas.height, box.y, box.height),
  };
}

/** What has moved in the drawing stands where it stood on the canvas. */
export function anchored(camera: Camera, before: Point, after: Point): Camera {
  return { ...camera, x: camera.x + after.x - before.x, y: camera.y + after.y - before.y };
}

/**
 * How a drawing that changed goes on being seen as a whole: where `held` shows all of it, it stays; else all of it is
 * fitted anew, unless nobody could read it then.
 */
export function refitted(held: Camera, drawing: Box, canvas: Size): Camera {
  const whole = showing(held, drawing, canvas);
  if (Math.abs(whole.x - held.x) < 1 && Math.abs(whole.y - held.y) < 1) return held;
  const fit = fitted(drawing, canvas);
  return fit.scale >= Math.min(legible, held.scale * littleLess) ? fit : held;
}

/** The part of the drawing that is seen, as the `viewBox` of its element. */
export function viewBoxOf({ x, y, scale }: Camera, canvas: Size): string {
  const [width, height] = [canvas.width / scale, canvas.height / scale];
  return [x - width / 2, y - height / 2, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
