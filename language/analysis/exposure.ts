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

/**
 * The elements that something untrusted reaches: those to which it opens a flow, and those behind elements that it passes.
 * What else such an element calls is not behind it: a store is only where what came in goes on to it.
 */
export function exposures(
  flows: readonly Flow[],
  flowsOf: (element: Element) => readonly Flow[],
  untrusted: (element: Element) => boolean,
  passes: (element: Element) => boolean,
): ReadonlyMap<Element, Exposure> {
  const exposed = new Map<Element, Exposure>();
  for (const flow of flows) {
    if (!exposed.has(flow.target) && untrusted(flow.source)) exposed.set(flow.target, { flow, relay: undefined });
  }
  // A map is walked in the order of its entries, those included that are added on the way.
  for (const [relay, exposure] of exposed) {
    if (!passes(relay)) continue;
    const cameIn = new Set(
      flowsOf(relay)
        .filter(
          ({ source, target }) => target === relay && (untrusted(source) || (exposed.has(source) && passes(source))),
        )
        .flatMap(dataOf),
    );
    for (const flow of flowsOf(relay)) {
      const { source, target } = flow;
      if (source !== relay || exposed.has(target)) continue;
      if (target.kind === 'process' || (target.kind === 'store' && dataOf(flow).some((data) => cameIn.has(data)))) {
        exposed.set(target, { flow: exposure.flow, relay });
      }
    }
  }
  return exposed;
}

function dataOf({ carries, returns }: Flow): Data[] {
  return [...carries, ...returns];
}
