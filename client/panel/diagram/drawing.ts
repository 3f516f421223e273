import type { Diagram, DiagramPart } from '../../../server/protocol/diagram.ts';
import { setAttribute } from '../dom.ts';
import type { Box } from './camera.ts';
import { parseSvg, patchChildren } from './safe-svg.ts';

/** The drawing in the page: what is drawn keeps its element over updates. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  update(content: Diagram): void;
  /** All of it. Boxes are in the drawing's own units. */
  extent(): Box;
  /** The outline of a part, the heading of an open boundary, the number of an arrow. */
  box(id: string): Box | undefined;
  /** All of a part or a boundary. */
  outline(id: string): Box | undefined;
  /** What stays in place while a boundary opens and closes: the sign that does it. */
  handle(id: string): Box | undefined;
  /** The group of a part, a boundary, or an arrow. */
  group(id: string): SVGGElement | undefined;
  /** In pixels of the window, for what is said beside it. */
  place(id: string): DOMRect | undefined;
  /** A mark that updates leave alone, on these and no others. */
  mark(mark: 'aria-current' | 'data-pointed' | 'data-near', ids: readonly string[]): void;
}

export function createDrawing(): Drawing {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'diagram');
  const groups = new Map<string, SVGGElement>();
  let drawn = '';
  let extent: Box = { x: 0, y: 0, width: 1, height: 1 };

  const find = (id: string, selector: string): SVGGraphicsElement | null =>
    groups.get(id)?.querySelector<SVGGraphicsElement>(selector) ?? null;
  const anchor = (id: string): SVGGraphicsElement | null =>
    find(id, '.diagram-number') ?? find(id, ':scope.diagram-boundary > .diagram-title') ?? find(id, '.diagram-shape');

  return {
    svg,
    update({ svg: text, width, height, parts }) {
      if (text !== drawn) {
        drawn = text;
        const next = parseSvg(text);
        const [x = 0, y = 0] = (next.getAttribute('viewBox') ?? '').split(' ').map(Number);
        extent = { x, y, width, height };
        patchChildren(svg, next);
        groups.clear();
        for (const group of svg.querySelectorAll<SVGGElement>(':scope > [data-id]')) {
          groups.set(group.dataset['id'] ?? '', group);
          // Labels say more than the texts do. Each flow is a button of the legend: its arrow would be a second one.
          for (const unsaid of group.classList.contains('diagram-flow') ? [group] : group.children)
            setAttribute(unsaid, 'aria-hidden', 'true');
        }
      }
      for (const part of parts) {
        const group = groups.get(part.id);
        if (group !== undefined) describe(group, part);
      }
    },
    extent: () => extent,
    box: (id) => anchor(id)?.getBBox(),
    outline: (id) => find(id, '.diagram-shape')?.getBBox(),
    handle: (id) => (find(id, '.diagram-fold') ?? anchor(id))?.getBBox(),
    group: (id) => groups.get(id),
    place: (id) => anchor(id)?.getBoundingClientRect(),
    mark(mark, ids) {
      for (const group of svg.querySelectorAll<SVGGElement>(`[${mark}]`))
        if (!ids.includes(group.dataset['id'] ?? '')) group.removeAttribute(mark);
      for (const id of ids) {
        const group = groups.get(id);
        if (group !== undefined) setAttribute(group, mark, 'true');
      }
    },
  };
}

/** As the graphics module of ARIA has it; whoever does not know that takes it for a group. */
function describe(group: SVGGElement, { label }: DiagramPart): void {
  setAttribute(group, 'role', 'graphics-object group');
  setAttribute(group, 'tabindex', '-1');
  setAttribute(group, 'aria-label', label);
}

/** The id of what is drawn there. */
export function idAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGGElement>('.canvas [data-id]')?.dataset['id'] : undefined;
}
