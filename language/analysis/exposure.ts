import type { Data, Element, Flow } from '../model/model.ts';

/** How something untrusted reaches an element. */
export interface Exposure {
  /** The flow that something untrusted opens: to the element, or to the first of those that it passes. */
  readonly flow: Flow;
  /** What passes it on to the element; undefined where it is exposed directly. */
  readonly relay: Element | undefined;
}

/** Whether an element passes its callers on to what it opens flows to, as a load balancer does. */
export function relays({ categories, place }: Element): boolean {
  const relaying = (each: { readonly relays: boolean }): boolean => each.relays;
  return categories.some(relaying) || (place?.type === 'service' && place.service.categories.some(relaying));
}

/** A flow by which callers from outside come, and the one that brought them in. */
interface Way {
  readonly flow: Flow;
  readonly first: Flow;
}

/**
 * The elements that something untrusted reaches: those to which it opens a flow, and those behind elements that it passes.
 * What else such an element calls is not behind it: a store is only where what came in goes on to it. What is untrusted
 * itself, a phone or a partner's system, is not yours to defend, and exposed to nothing.
 *
 * `passes` says of a flow whether its target passes on what comes by it.
 */
export function exposures(
  flows: readonly Flow[],
  flowsOf: (element: Element) => readonly Flow[],
  untrusted: (element: Element) => boolean,
  passes: (flow: Flow) => boolean,
): ReadonlyMap<Element, Exposure> {
  const exposed = new Map<Element, Exposure>();
  const cameIn = new Map<Element, Set<Data>>();
  const ways = new Map<Flow, Way>();
  for (const flow of flows)
    if (untrusted(flow.source) && !untrusted(flow.target)) ways.set(flow, { flow, first: flow });
  for (const { flow } of ways.values()) {
    if (!exposed.has(flow.target)) exposed.set(flow.target, { flow, relay: undefined });
  }
  // A map is walked in the order of its entries, those included that are added on the way.
  for (const { flow, first } of ways.values()) {
    const relay = flow.target;
    if (!passes(flow)) continue;
    const before = cameIn.get(relay);
    const data = before ?? new Set();
    const known = data.size;
    for (const each of dataOf(flow)) data.add(each);
    cameIn.set(relay, data);
    if (before !== undefined && data.size === known) continue;
    for (const next of flowsOf(relay)) {
      const { source, target } = next;
      if (source !== relay || ways.has(next) || untrusted(target)) continue;
      if (target.kind === 'process' || (target.kind === 'store' && dataOf(next).some((each) => data.has(each)))) {
        ways.set(next, { flow: next, first });
        if (!exposed.has(target)) exposed.set(target, { flow: first, relay });
      }
    }
  }
  return exposed;
}

function dataOf({ carries, returns }: Flow): Data[] {
  return [...carries, ...returns];
}
