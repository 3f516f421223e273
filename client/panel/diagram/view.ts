import type { AtCursor } from '../../../server/protocol.ts';
import type { Diagram } from '../../../server/protocol/diagram.ts';
import { create, setText } from '../dom.ts';
import type { Around, View } from '../view.ts';
import { middleOf, type Box, type Point } from './camera.ts';
import { createCanvas } from './canvas.ts';
import { Choices, type DiagramState } from './choices.ts';
import { createDrawing, idAt } from './drawing.ts';
import { allFolded, allOpen, drawnFor, toggled, type Folds } from './folds.ts';
import { keys } from './keys.ts';
import { createLegend } from './legend.ts';
import { createPointed } from './pointed.ts';
import { createTools } from './tools.ts';

/** While the cursor runs through the text, nothing is asked. */
const rest = 150;

/** From this width on, in pixels, the legend takes no room that the drawing needs. */
const roomy = 480;

/** The data-flow diagram, with the legend of its flows. */
export function createDiagram(around: Around, start: DiagramState | undefined): View<Diagram> {
  const choices = new Choices(start);
  let content: Diagram | undefined;
  /** Something has been drawn, so that there is a place to look at. */
  let opened = false;
  let at: AtCursor | null = null;
  /** The row at the cursor for which the server has chosen what is open. */
  let answered: string | undefined;
  let updated = false;
  let asking: number | undefined;
  /** The boundary that has been opened or closed: how it is now has still to be said. */
  let unsaid: string | undefined;

  const drawing = createDrawing();
  const canvas = createCanvas(drawing.svg, () => {
    openLegend();
    pointed.place();
    if (opened) choices.keep(canvas.camera());
    around.changed();
  });
  const pointed = createPointed(canvas.element, drawing, (drawn) => legend.point(drawn));
  const legend = createLegend({
    go: (flow, focus) => around.reveal(flow.location, focus),
    point: (flow) => pointed.mark(flow?.drawn),
    opened: (open) => {
      choices.legend = open;
      around.changed();
    },
  });

  const openLegend = (): void => legend.open(choices.legend ?? element.clientWidth >= roomy);

  const refold = (next: Folds): void => {
    choices.folds = next;
    around.changed();
    around.ask();
  };
  const toggle = (id: string): boolean => {
    const part = content?.parts.find((one) => one.id === id);
    if (part?.foldable !== true) return false;
    unsaid = id;
    refold(toggled(choices.folds, part));
    return true;
  };
  /** The source of a part or an arrow; of several flows that are one arrow, that of the first. */
  const reveal = (id: string, focus: boolean): void => {
    const one = content?.parts.find((part) => part.id === id) ?? content?.flows.find(({ drawn }) => drawn === id);
    if (one !== undefined) around.reveal(one.location, focus);
  };
  const save = (format: 'svg' | 'png'): void =>
    around.save({ what: 'diagram', format, query: choices.query(), focus: at?.row ?? null });

  const tools = createTools({
    canvas,
    overlay: choices.overlay,
    setOverlay(next) {
      choices.overlay = next;
      around.changed();
      around.ask();
    },
    openAll: () => content && refold(allOpen(content)),
    foldAll: () => content && refold(allFolded(content)),
    save,
  });
  const failure = create('p', { class: 'failure', hidden: '' });
  const scene = create('div', { class: 'scene' }, canvas.element, legend.element);
  const element = create('div', { class: 'diagram-view' }, tools.element, failure, scene);

  keys(canvas, drawing, {
    parts: () => content?.parts ?? [],
    first: () => (content && at ? drawnFor(content, at.row) : undefined),
    toggle,
    reveal,
  });

  canvas.element.addEventListener('click', (event) => {
    const id = idAt(event.target);
    if (id === undefined) return;
    if (!(event.target as Element).closest('.diagram-fold') || !toggle(id)) reveal(id, event.detail > 1);
  });

  /** A row that is hidden in a folded boundary lends its highlight to that boundary. */
  const highlight = (): void => {
    const drawn = content && at ? drawnFor(content, at.row) : undefined;
    drawing.mark('aria-current', drawn === undefined ? [] : [drawn]);
    legend.mark(at?.row);
  };

  /** What stays in place on the canvas while the drawing changes: what has the focus, or is at the cursor. */
  const anchor = (shown: Diagram): string | undefined => {
    const focused = idAt(document.activeElement);
    const row = focused ?? at?.row;
    return row === undefined ? undefined : drawnFor(shown, row) && row;
  };
  const standing = (shown: Diagram, row: string | undefined): Point | undefined => {
    const box = drawing.handle((row !== undefined && drawnFor(shown, row)) || '');
    return box && middleOf(box);
  };

  /** The part with the boundary that it is in. */
  const neighborhood = ({ parts }: Diagram, row: string | undefined): Box[] => {
    const part = parts.find(({ id }) => id === row);
    const ids = part === undefined ? [] : [part.boundary, part.id];
    return ids.flatMap((id) => (id === null ? [] : (drawing.outline(id) ?? [])));
  };

  return {
    id: 'diagram',
    title: 'Diagram',
    element,
    query: () => choices.query(),
    state: () => choices.state(),
    update(next, uri) {
      const asked = JSON.stringify(choices.query());
      const other = choices.open(uri);
      // What came has been asked with what was chosen for another model.
      if (asked !== JSON.stringify(choices.query())) around.ask();
      const focused = idAt(document.activeElement);
      const before = content;
      const row = before && anchor(before);
      const stood = before && standing(before, row);
      content = next;
      updated = true;
      drawing.update(next);
      legend.update(next.flows);
      openLegend();
      tools.update(next, choices.folds);
      failure.toggleAttribute('hidden', next.failure === null);
      setText(failure, next.failure ?? '');
      scene.toggleAttribute('hidden', next.failure !== null);
      if (next.failure === null) {
        if (other || !opened) canvas.open(drawing.extent(), choices.camera());
        else if (next.svg !== before?.svg)
          canvas.change(drawing.extent(), { before: stood, after: standing(next, row), seen: neighborhood(next, row) });
        opened = true;
      }
      pointed.update(next);
      if (focused !== undefined) refocus(focused);
      announce(next);
    },
    follow(next) {
      at = next;
      highlight();
      const row = at?.row;
      if (updated || row === undefined) answered = row;
      else if (row !== answered && content?.folding === true) {
        answered = row;
        window.clearTimeout(asking);
        asking = window.setTimeout(() => around.ask(), rest);
      }
      updated = false;
    },
    show(next) {
      const drawn = content && drawnFor(content, next.row);
      const box = drawn === undefined ? undefined : drawing.box(drawn);
      if (box !== undefined) canvas.bring(box);
      const hiding = content?.parts.find(({ id, folded }) => id === drawn && id !== next.row && folded);
      if (hiding !== undefined) toggle(hiding.id);
    },
    restore: openLegend,
  };

  /** What had the focus keeps it; where it is hidden now, what hides it has it. */
  function refocus(id: string): void {
    const drawn = content && drawnFor(content, id);
    const group = drawn === undefined ? undefined : drawing.group(drawn);
    if (group === document.activeElement) return;
    (group ?? canvas.element).focus({ preventScroll: true });
  }

  function announce({ parts }: Diagram): void {
    const part = parts.find(({ id }) => id === unsaid);
    if (part !== undefined) around.announce(part.label);
    unsaid = undefined;
  }
}
