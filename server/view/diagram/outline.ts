import { subjectsInOrder } from '../../../language/analysis/subject-order.ts';
import type { Boundary, Element, Flow, Model } from '../../../language/model/model.ts';
import { distinct } from '../split-rows.ts';
import { rowId } from '../split.ts';

/** All that a diagram could show, in the order of the text. */
export interface Outline {
  /** Each boundary before what is in it. */
  readonly parts: readonly Part[];
  readonly flows: readonly NumberedFlow[];
}

export interface Part {
  /** That of its row in the Split. */
  readonly id: string;
  readonly subject: Boundary | Element;
  readonly parent: Part | undefined;
  /** How many boundaries are around it. */
  readonly depth: number;
  readonly children: readonly Part[];
}

export interface NumberedFlow {
  /** From 1: what is folded counts, too, so that a flow keeps its number. */
  readonly number: number;
  readonly id: string;
  readonly flow: Flow;
  readonly source: Part;
  readonly target: Part;
}

export function outlineOf(model: Model): Outline {
  const ids = new Set<string>();
  const parts = partsOf(model, ids);
  const elements = new Map<Element | string, Part>();
  for (const part of parts) {
    if (part.subject.kind === 'boundary') continue;
    elements.set(part.subject, part);
    if (!elements.has(part.subject.id)) elements.set(part.subject.id, part);
  }
  const partOf = (element: Element): Part | undefined => elements.get(element) ?? elements.get(element.id);
  const flows = model.flows.flatMap((flow, index): NumberedFlow[] => {
    const [source, target] = [partOf(flow.source), partOf(flow.target)];
    if (source === undefined || target === undefined) return [];
    return [{ number: index + 1, id: distinct(rowId(flow), ids), flow, source, target }];
  });
  return { parts, flows };
}

export function isFoldable({ children }: Part): boolean {
  return children.length > 0;
}

/** The boundaries around a part, the outermost first; a boundary is one of them itself. */
export function pathTo(part: Part): Part[] {
  const path: Part[] = part.subject.kind === 'boundary' ? [part] : [];
  for (let at = part.parent; at !== undefined; at = at.parent) path.unshift(at);
  return path;
}

/** Whether the boundary is around it, near or far. */
export function isWithin(part: Part, boundary: Part): boolean {
  for (let at = part.parent; at !== undefined; at = at.parent) if (at === boundary) return true;
  return false;
}

function partsOf(model: Model, ids: Set<string>): Part[] {
  const boundaries = new Map<Boundary, Part & { readonly children: Part[] }>();
  const parts: Part[] = [];
  for (const subject of subjectsInOrder(model)) {
    if (subject.kind === 'system' || subject.kind === 'flow') continue;
    const parent = around(subject, boundaries);
    const children: Part[] = [];
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const part = { id: distinct(rowId(subject), ids), subject, parent, depth, children };
    parent?.children.push(part);
    if (subject.kind === 'boundary') boundaries.set(subject, part);
    parts.push(part);
  }
  return parts;
}

/** A boundary that has no name yet is none of the model's: what it holds then is in the next one. */
function around<Value>({ parent }: Boundary | Element, boundaries: ReadonlyMap<Boundary, Value>): Value | undefined {
  for (let at = parent; at !== undefined; at = at.parent) {
    const known = boundaries.get(at);
    if (known !== undefined) return known;
  }
  return undefined;
}
