import type { Boundary, Element, Flow, Model, Subject } from '../model/model.ts';

/**
 * All subjects in one order, whatever the order in which the files were loaded: the system, then file by file, and in
 * each body its elements, its boundaries with what they hold, and its flows.
 */
export function subjectsInOrder(model: Model): Subject[] {
  const bodies = new Map<Boundary | string, Contents>();
  const files = new Set<string>();
  const boundaries = new Set(model.boundaries);
  const contentsOf = (subject: Boundary | Element | Flow): Contents => {
    const inside = subject.parent !== undefined && boundaries.has(subject.parent);
    const body = inside ? subject.parent : subject.origin.file;
    if (!inside) files.add(subject.origin.file);
    let contents = bodies.get(body);
    if (contents === undefined) bodies.set(body, (contents = { elements: [], boundaries: [], flows: [] }));
    return contents;
  };
  for (const element of model.elements) contentsOf(element).elements.push(element);
  for (const boundary of model.boundaries) contentsOf(boundary).boundaries.push(boundary);
  for (const flow of model.flows) contentsOf(flow).flows.push(flow);

  const subjects: Subject[] = [model.system];
  for (const file of inOrder(files, model.system.origin.file)) addContents(bodies, file, subjects);
  return subjects;
}

interface Contents {
  readonly elements: Element[];
  readonly boundaries: Boundary[];
  readonly flows: Flow[];
}

function inOrder(files: ReadonlySet<string>, first: string): string[] {
  const others = [...files].filter((file) => file !== first).sort();
  return files.has(first) ? [first, ...others] : others;
}

/** Without recursion, since nothing limits how deep boundaries nest. */
function addContents(bodies: ReadonlyMap<Boundary | string, Contents>, file: string, subjects: Subject[]): void {
  type Step = { readonly open: Boundary | string } | { readonly flows: readonly Flow[] };
  const steps: Step[] = [{ open: file }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('flows' in step) {
      for (const flow of step.flows) subjects.push(flow);
      continue;
    }
    if (typeof step.open !== 'string') subjects.push(step.open);
    const contents = bodies.get(step.open);
    if (contents === undefined) continue;
    for (const element of contents.elements) subjects.push(element);
    steps.push({ flows: contents.flows });
    for (let i = contents.boundaries.length - 1; i >= 0; i--) {
      const inner = contents.boundaries[i];
      if (inner !== undefined) steps.push({ open: inner });
    }
  }
}
