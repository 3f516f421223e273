import type { Boundary, Condition, Data, Element, Flow, Model, Subject } from '../model/model.ts';
import { type Exposure, exposures, relays } from './exposure.ts';
import { Ownerships } from './ownership.ts';
import { Statements } from './statements.ts';
import { subjectsInOrder } from './subject-order.ts';
import { Surroundings } from './surroundings.ts';

/** What can be asked of a model besides what it says itself. Each answer is computed once. */
export class ModelIndex {
  readonly model: Model;
  readonly subjects: readonly Subject[];
  readonly surroundings = new Surroundings();
  readonly ownerships: Ownerships;
  readonly statements: Statements;
  /** What something untrusted reaches, directly or through what relays. */
  readonly exposed: ReadonlyMap<Element, Exposure>;
  readonly #flows: ReadonlyMap<Element, readonly Flow[]>;
  readonly #exposedWithout = new Map<Condition, ReadonlyMap<Element, Exposure>>();
  readonly #handled = new Map<Element, ReadonlySet<Data>>();

  constructor(model: Model) {
    this.model = model;
    this.subjects = subjectsInOrder(model);
    this.ownerships = new Ownerships(model, this.surroundings);
    this.statements = new Statements(model, this.surroundings);
    const flows = new Map<Element, Flow[]>();
    for (const subject of this.subjects) {
      if (subject.kind !== 'flow') continue;
      addTo(flows, subject.source, subject);
      if (subject.target !== subject.source) addTo(flows, subject.target, subject);
    }
    this.#flows = flows;
    this.exposed = this.#exposedBy(({ target }) => relays(target));
  }

  /** What something untrusted reaches on a way on which no flow that is passed on meets the condition, which `meets` tests. */
  exposedWithout(past: Condition, meets: (flow: Flow) => boolean): ReadonlyMap<Element, Exposure> {
    let exposed = this.#exposedWithout.get(past);
    if (exposed === undefined) {
      exposed = this.#exposedBy((flow) => relays(flow.target) && !meets(flow));
      this.#exposedWithout.set(past, exposed);
    }
    return exposed;
  }

  /** The flows that start or end at the element. */
  flowsOf(element: Element): readonly Flow[] {
    return this.#flows.get(element) ?? [];
  }

  /** It lies in an untrusted boundary, or is an actor or external outside every boundary. */
  untrusted(element: Element): boolean {
    if (element.parent !== undefined) return this.surroundings.in(element.parent).untrusted;
    return element.kind === 'actor' || element.kind === 'external';
  }

  /** What a process handles, all that its flows carry or return included. */
  handledBy(process: Element): ReadonlySet<Data> {
    let handled = this.#handled.get(process);
    if (handled === undefined) {
      const all = new Set(process.handles);
      for (const flow of this.flowsOf(process)) {
        for (const data of flow.carries) all.add(data);
        for (const data of flow.returns) all.add(data);
      }
      this.#handled.set(process, (handled = all));
    }
    return handled;
  }

  /** The data that a store holds, a process handles or a flow carries either way. */
  dataOf(subject: Subject): readonly Data[] {
    switch (subject.kind) {
      case 'store':
        return subject.holds;
      case 'process':
        return [...this.handledBy(subject)];
      case 'flow':
        return [...new Set([...subject.carries, ...subject.returns])];
      default:
        return [];
    }
  }

  #exposedBy(passes: (flow: Flow) => boolean): ReadonlyMap<Element, Exposure> {
    return exposures(
      this.subjects.filter((subject) => subject.kind === 'flow'),
      (element) => this.flowsOf(element),
      (element) => this.untrusted(element),
      passes,
    );
  }
}

/** Whether the element lies in the boundary, at any depth. */
export function liesIn(element: Element, boundary: string): boolean {
  for (let at: Boundary | undefined = element.parent; at !== undefined; at = at.parent) {
    if (at.id === boundary) return true;
  }
  return false;
}

function addTo(flows: Map<Element, Flow[]>, element: Element, flow: Flow): void {
  const known = flows.get(element);
  if (known === undefined) flows.set(element, [flow]);
  else known.push(flow);
}
