import type { AtCursor } from '../../../server/protocol.ts';
import type { Diagram, DiagramFlow } from '../../../server/protocol/diagram.ts';
import { create, setText } from '../dom.ts';
import type { Around, View } from '../view.ts';
import { middleOf, type Camera } from './camera.ts';
import { createCanvas } from './canvas.ts';
import { createDrawing, idAt } from './drawing.ts';
import { allFolded, allOpen, drawnFor, toggled, untouched, type Folds } from './folds.ts';
import { keys } from './keys.ts';
import { createLegend } from './legend.ts';
import { createPointed } from './pointed.ts';
import { createTools } from './tools.ts';

/** What is kept of the diagram over a reload. */
export interface DiagramState {
  /** By the URI of the model; no camera where all of the drawing is seen. */
  readonly models: Readonly<Record<string, Folds & { readonly camera: Camera | null }>>;
  readonly overlay: boolean;
  /** Null until the user opens or closes it: then it is open where there is room. */
  readonly legend: boolean | null;
}

/** While the cursor runs through the text, nothing is asked. */
const rest = 150;

/** From this width on, in pixels, the legend takes no room that the drawing needs. */
const roomy = 480;

/** The data-flow diagram, with the legend of its flows. */
export function createDiagram(around: Around, start: DiagramState | undefined): View<Diagram> {
  let content: Diagram | undefined;
  /** The URI of the model that is shown. */
  let model: string | undefined;
  const kept = { ...start?.models };
  let folds = untouched;
  let overlay = start?.overlay ?? false;
  let legendOpen = start?.legend ?? null;
  let at: AtCursor | null = null;
  /** The row at the cursor for which the server has chosen what is open. */
  let answered: string | undefined;
  let updated = false;
  let asking: number | undefined;

  const drawing = createDrawing();
  const canvas = createCanvas(drawing.svg, () => {
    legend.open(legendOpen ?? element.clientWidth >= roomy);
    pointed.place();
    around.changed();
  });
  const pointed = createPointed(canvas.element, drawing, (drawn) => legend.point(drawn));
  const go = (flow: DiagramFlow, focus: boolean): void => around.reveal(flow.location, focus);
  const legend = createLegend({
    go,
    point: (flow) => pointed.mark(flow?.drawn),
    opened: (open) => {
      legendOpen = open;
      around.changed();
    },
  });

  const refold = (next: Folds): void => {
    folds = next;
    around.changed();
    around.ask();
  };
  const toggle = (id: string): boolean => {
    const part = content?.parts.find((one) => one.id === id);
    if (part?.foldable !== true) return false;
    refold(toggled(folds, part));
    return true;
  };
  /** The source of a part or an arrow; of several flows that are one arrow, that of the first. */
  const reveal = (id: string, focus: boolean): void => {
    const one = content?.parts.find((part) => part.id === id) ?? content?.flows.find(({ drawn }) => drawn === id);
    if (one !== undefined) around.reveal(one.location, focus);
  };
  const save = (format: 'svg' | 'png'): void =>
    around.save({ what: 'diagram', format, query: query(), focus: at?.row ?? null });
  const query = () => ({ view: 'diagram' as const, ...folds, overlay });

  const tools = createTools({
    canvas,
    overlay,
    setOverlay(next) {
      overlay = next;
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
  const standing = (shown: Diagram, row: string | undefined): { x: number; y: number } | undefined => {
    const box = drawing.handle((row !== undefined && drawnFor(shown, row)) || '');
    return box && middleOf(box);
  };

  const open = (uri: string): void => {
    if (model !== undefined) kept[model] = { ...folds, camera: canvas.camera() };
    model = uri;
    const { opened, closed } = kept[uri] ?? untouched;
    const asked = JSON.stringify(folds);
    folds = { opened, closed };
    // What came has been asked with those of another model.
    if (asked !== JSON.stringify(folds)) around.ask();
  };

  return {
    id: 'diagram',
    title: 'Diagram',
    element,
    query,
    state: (): DiagramState => ({
      models: model === undefined ? kept : { ...kept, [model]: { ...folds, camera: canvas.camera() } },
      overlay,
      legend: legendOpen,
    }),
    update(next, uri) {
      const other = model !== uri;
      if (other) open(uri);
      const focused = idAt(document.activeElement);
      const before = content;
      const row = before && anchor(before);
      const stood = before && standing(before, row);
      content = next;
      updated = true;
      drawing.update(next);
      legend.update(next.flows);
      tools.update(next, folds);
      failure.toggleAttribute('hidden', next.failure === null);
      setText(failure, next.failure ?? '');
      scene.toggleAttribute('hidden', next.failure !== null);
      if (other || before === undefined) canvas.open(drawing.extent(), kept[uri]?.camera ?? null);
      else if (next.svg !== before.svg) canvas.change(drawing.extent(), stood, standing(next, row));
      pointed.update(next);
      if (focused !== undefined) refocus(focused);
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
    },
    restore() {
      // The canvas keeps its place by itself.
    },
  };

  /** What had the focus keeps it; where it is hidden now, what hides it has it. */
  function refocus(id: string): void {
    const drawn = content && drawnFor(content, id);
    const group = drawn === undefined ? undefined : drawing.group(drawn);
    if (group === document.activeElement) return;
    (group ?? canvas.element).focus({ preventScroll: true });
  }
}
