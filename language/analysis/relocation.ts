import type {
  Boundary,
  BoundaryPlace,
  Category,
  Element,
  Flow,
  Library,
  Model,
  Provider,
  Service,
} from '../model/model.ts';
import { relays } from './exposure.ts';
import { liesIn } from './model-index.ts';

/** Where a part may run. */
export type Destination = { readonly type: 'premises' } | { readonly type: 'service'; readonly service: Service };
/** Where a boundary may be placed. */
export type BoundaryDestination =
  { readonly type: 'premises' } | { readonly type: 'provider'; readonly provider: Provider };

/** What runs elsewhere, by parts of one model, and the libraries that the model then uses besides. */
export interface Relocation {
  readonly elements: ReadonlyMap<Element, Destination>;
  readonly boundaries: ReadonlyMap<Boundary, BoundaryDestination>;
  readonly libraries: readonly Library[];
}

/** The model after it: what is not touched, and every origin, stays the same. */
export function relocated(model: Model, relocation: Relocation): Model {
  const boundaries = new Map<Boundary, Boundary>();
  const boundaryNow = (boundary: Boundary | undefined): Boundary | undefined => {
    if (boundary === undefined || relocation.boundaries.size === 0) return boundary;
    // From the outside in, since nothing limits how deep boundaries nest.
    const unknown: Boundary[] = [];
    for (let at: Boundary | undefined = boundary; at !== undefined && !boundaries.has(at); at = at.parent)
      unknown.push(at);
    for (const each of unknown.reverse()) {
      const parent = each.parent && boundaries.get(each.parent);
      const to = relocation.boundaries.get(each);
      const same = parent === each.parent && to === undefined;
      boundaries.set(each, same ? each : { ...each, parent, place: to ? placeOf(to, each) : each.place });
    }
    return boundaries.get(boundary);
  };
  const elements = new Map<Element, Element>();
  const elementNow = (element: Element): Element => {
    let now = elements.get(element);
    if (now === undefined)
      elements.set(element, (now = movedElement(element, boundaryNow(element.parent), relocation)));
    return now;
  };
  const flowNow = (flow: Flow): Flow => {
    const parent = boundaryNow(flow.parent);
    const [source, target] = [elementNow(flow.source), elementNow(flow.target)];
    const same = parent === flow.parent && source === flow.source && target === flow.target;
    return same ? flow : { ...flow, parent, source, target };
  };
  return withLibraries(
    {
      ...model,
      boundaries: model.boundaries.map((boundary) => boundaryNow(boundary) ?? boundary),
      elements: model.elements.map(elementNow),
      flows: model.flows.map(flowNow),
    },
    relocation.libraries,
  );
}

/**
 * What the part has to say that it is, once it runs there. Where the customer runs the software, nothing else says what
 * it is, while the service it comes from did.
 */
export function categoriesToKeep({ categories, place }: Element, to: Destination): readonly Category[] {
  if (place?.type !== 'service' || (to.type === 'service' && to.service.model !== 'iaas')) return [];
  const said = to.type === 'service' ? [...categories, ...to.service.categories] : categories;
  return place.service.categories.filter(({ id }) => !said.some(({ ancestry }) => ancestry.has(id)));
}

/** The parts that run elsewhere after it: those that go there themselves, and all that lie in boundaries that do. */
export function movedParts({ elements }: Model, relocation: Relocation): Set<Element> {
  const moved = new Set(relocation.elements.keys());
  if (relocation.boundaries.size > 0) {
    const ids = [...relocation.boundaries.keys()].map(({ id }) => id);
    for (const element of elements) if (ids.some((id) => liesIn(element, id))) moved.add(element);
  }
  return moved;
}

/** Whether one of the parts that move passes its callers on, or does so then: what is exposed may change behind it. */
export function movesRelay(moved: ReadonlySet<Element>, relocation: Relocation): boolean {
  return [...moved].some((element) => relays(element) || relays(movedElement(element, element.parent, relocation)));
}

function movedElement(element: Element, parent: Boundary | undefined, { elements }: Relocation): Element {
  const to = elements.get(element);
  if (to === undefined) return parent === element.parent ? element : { ...element, parent };
  const categories = [...element.categories, ...categoriesToKeep(element, to)];
  return { ...element, parent, categories, place: { ...to, origin: element.place?.origin ?? element.origin } };
}

function placeOf(to: BoundaryDestination, { place, origin }: Boundary): BoundaryPlace {
  return { ...to, origin: place?.origin ?? origin };
}

function withLibraries(model: Model, libraries: readonly Library[]): Model {
  if (libraries.length === 0) return model;
  return {
    ...model,
    threats: [...model.threats, ...libraries.flatMap(({ threats }) => threats)],
    layers: [...model.layers, ...libraries.flatMap(({ layers }) => layers)],
    services: new Map([
      ...libraries.flatMap(({ services }) => services).map((each) => [each.id, each] as const),
      ...model.services,
    ]),
    servicesInUse: [...model.servicesInUse, ...libraries.flatMap(({ services }) => services)],
    protocolsInUse: [...model.protocolsInUse, ...libraries.flatMap(({ protocols }) => protocols)],
  };
}
