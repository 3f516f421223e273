import type { DiagramPart } from '../../../server/protocol/diagram.ts';
import type { Box } from './camera.ts';
import { zoomStep, type Canvas } from './canvas.ts';
import { idAt, type Drawing } from './drawing.ts';
import { forward, isDirection, nextTowards } from './walk.ts';

interface Walk {
  /** What can have the focus, in reading order. */
  parts(): readonly DiagramPart[];
  /** Where to begin: what is at the cursor. */
  first(): string | undefined;
  /** False where there is nothing to open or close. */
  toggle(id: string): boolean;
  reveal(id: string, focus: boolean): void;
}

const step = 40;

/**
 * The diagram by keyboard. The canvas is one stop of the Tab key: arrows move the picture there, and Enter goes to the
 * parts. Among these, arrows go to the nearest part in their direction, Page Down and Page Up to the next and the previous
 * one in reading order, Home and End to the first and the last. Enter goes to the source and takes the focus along; Space
 * opens or closes a boundary, and shows the source of anything else. Escape goes back to the canvas. Plus, minus and zero
 * enlarge, reduce and fit, in both.
 */
export function keys(canvas: Canvas, drawing: Drawing, walk: Walk): void {
  /** The part that had the focus last. */
  let last: string | undefined;

  const focus = (id: string | undefined): void => {
    const [group, box] = id === undefined ? [] : [drawing.group(id), drawing.box(id)];
    group?.focus({ preventScroll: true });
    if (box !== undefined) canvas.bring(box);
  };

  canvas.element.addEventListener('focusin', (event) => {
    last = idAt(event.target) ?? last;
  });

  canvas.element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = idAt(event.target);
    const done = view(event.key) || (id === undefined ? onCanvas(event) : onPart(id, event.key));
    if (done) event.preventDefault();
  });

  function view(key: string): boolean {
    if (key === '+' || key === '=') canvas.zoom(zoomStep);
    else if (key === '-') canvas.zoom(1 / zoomStep);
    else if (key === '0') canvas.fit();
    else return false;
    return true;
  }

  function onCanvas({ key, shiftKey }: KeyboardEvent): boolean {
    if (isDirection(key)) {
      const { x, y } = forward[key];
      const far = step * (shiftKey ? 5 : 1);
      canvas.pan({ x: -x * far, y: -y * far });
      return true;
    }
    if (key !== 'Enter' && key !== ' ') return false;
    const parts = walk.parts();
    const start = [last, walk.first(), parts[0]?.id].find((id) => parts.some((part) => part.id === id));
    focus(start);
    return true;
  }

  function onPart(id: string, key: string): boolean {
    const parts = walk.parts();
    const index = parts.findIndex((part) => part.id === id);
    switch (key) {
      case 'Enter':
        walk.reveal(id, true);
        return true;
      case ' ':
        if (!walk.toggle(id)) walk.reveal(id, false);
        return true;
      case 'Escape':
        canvas.element.focus({ preventScroll: true });
        return true;
      case 'Home':
        focus(parts[0]?.id);
        return true;
      case 'End':
        focus(parts.at(-1)?.id);
        return true;
      case 'PageDown':
        focus(parts[index + 1]?.id);
        return true;
      case 'PageUp':
        focus(parts[index - 1]?.id);
        return true;
      default:
        if (!isDirection(key)) return false;
        focus(nextTowards(key, id, boxes(parts)));
        return true;
    }
  }

  function boxes(parts: readonly DiagramPart[]): Map<string, Box> {
    return new Map(
      parts.flatMap(({ id }) => {
        const box = drawing.box(id);
        return box === undefined ? [] : [[id, box] as const];
      }),
    );
  }
}
