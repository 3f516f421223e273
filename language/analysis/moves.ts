import type { Edit, Fix } from '../model/edit.ts';
import type { Boundary, BoundaryPlace, Element, Library, Model, Provider, Service } from '../model/model.ts';
import { fix } from './fixes.ts';
import { liesIn } from './model-index.ts';
import { type BoundaryDestination, type Destination, type Relocation, categoriesToKeep } from './relocation.ts';
import { byNearness, counterpart } from './same-job.ts';
import { Surroundings } from './surroundings.ts';
import { shortName } from './wording.ts';

/** One part, or a whole boundary, goes elsewhere. */
export interface Move extends Relocation {
  readonly what: Element | Boundary;
  readonly to: Destination | BoundaryDestination;
  /** The parts of the boundary for which the other provider has nothing that does the same. */
  readonly staying: readonly Element[];
}

/** What a model could run on. */
export interface Catalog {
  /** Those in use first; in each library in the order of its text. */
  readonly services: readonly Service[];
  /** The libraries that the model does not use. */
  readonly unused: readonly Library[];
}

export function catalogOf(model: Model, unused: readonly Library[]): Catalog {
  return { services: [...model.servicesInUse, ...unused.flatMap(({ services }) => services)], unused };
}

/** `unused` are the libraries of which one may have to be brought into use. */
export function elementMove(element: Element, to: Destination, unused: readonly Library[] = []): Move {
  return {
    what: element,
    to,
    elements: new Map([[element, to]]),
    boundaries: new Map(),
    libraries: to.type === 'service' ? unused.filter(({ services }) => services.includes(to.service)) : [],
    staying: [],
  };
}

/** Each part in it that runs at another provider goes to the service that does the same job at this one. */
export function boundaryMove(boundary: Boundary, to: BoundaryDestination, model: Model, catalog: Catalog): Move {
  const surroundings = new Surroundings();
  const from = surroundings.in(boundary).place;
  const elements = new Map<Element, Destination>();
  const staying: Element[] = [];
  for (const element of model.elements) {
    if (!liesIn(element, boundary.id)) continue;
    const destination = destinationOf(element, from, to, catalog);
    if (destination === undefined) staying.push(element);
    else if (destination !== 'stays') elements.set(element, destination);
  }
  const placed = model.boundaries.filter((each) => isReplaced(each, boundary, to, surroundings));
  const services = new Set([...elements.values()].flatMap((each) => (each.type === 'service' ? each.service : [])));
  return {
    what: boundary,
    to,
    elements,
    boundaries: new Map(placed.map((each) => [each, to])),
    libraries: catalog.unused.filter(
      (library) =>
        library.services.some((service) => services.has(service)) ||
        (to.type === 'provider' && library.providers.includes(to.provider)),
    ),
    staying,
  };
}

/** The move to a place by its id: undefined where there is no such place, or it is there already. */
export function moveTo(what: Element | Boundary, id: string, model: Model, catalog: Catalog): Move | undefined {
  if (id === placeId(what)) return undefined;
  if (what.kind === 'boundary') {
    if (id === 'premises') return boundaryMove(what, { type: 'premises' }, model, catalog);
    const provider = providersIn(catalog).find((each) => each.id === id);
    return provider && boundaryMove(what, { type: 'provider', provider }, model, catalog);
  }
  if (id === 'premises') return elementMove(what, { type: 'premises' });
  const service = catalog.services.find((each) => each.id === id);
  return service && elementMove(what, { type: 'service', service }, catalog.unused);
}

/** Where it is now, as the id of a place to move to; undefined where nothing says. */
export function placeId(what: Element | Boundary): string | undefined {
  const surroundings = new Surroundings();
  if (what.kind === 'boundary') {
    const { place } = surroundings.in(what);
    return place && destinationId(place);
  }
  if (what.place?.type === 'service') return what.place.service.id;
  return surroundings.onPremises(what) ? 'premises' : undefined;
}

/** Those that a service is of. */
export function providersIn({ services }: Catalog): Provider[] {
  return [...new Map(services.flatMap(({ provider }) => (provider ? [[provider.id, provider]] : []))).values()];
}

/** Whether there is anything that it would change in the text. */
export function isMove({ elements, boundaries }: Move): boolean {
  return elements.size + boundaries.size > 0;
}

/** How a move is called when somebody asks for it: the id of the service or provider, or `premises`. */
export function destinationId(to: Move['to']): string {
  switch (to.type) {
    case 'premises':
      return to.type;
    case 'service':
      return to.service.id;
    case 'provider':
      return to.provider.id;
  }
}

/** `Azure SQL Database`, `your own premises`. */
export function destinationName(to: Move['to']): string {
  switch (to.type) {
    case 'premises':
      return 'your own premises';
    case 'service':
      return to.service.title;
    case 'provider':
      return to.provider.title;
  }
}

export function moveFix(move: Move): Fix {
  const what = move.what.kind === 'boundary' ? `boundary ${move.what.name}` : shortName(move.what);
  return fix(`Move ${what} to ${destinationName(move.to)}`, moveEdits(move));
}

export function moveEdits({ what, elements, boundaries, libraries }: Relocation & Pick<Move, 'what'>): Edit[] {
  return [
    ...libraries.map(({ name }): Edit => ({ type: 'use', file: what.origin.file, library: name })),
    ...[...boundaries].map(([boundary, to]) => placeEdit(boundary, destinationId(to))),
    ...[...elements].flatMap(([element, to]): Edit[] => {
      const kept = categoriesToKeep(element, to);
      const clause = `is ${kept.map(({ id }) => id).join(', ')}`;
      return [
        placeEdit(element, destinationId(to)),
        ...(kept.length === 0 ? [] : [{ type: 'add-clause', to: element.origin, clause } as const]),
      ];
    }),
  ];
}

function placeEdit({ place, origin }: Element | Boundary, text: string): Edit {
  return place === undefined
    ? { type: 'add-clause', to: origin, clause: `on ${text}` }
    : { type: 'replace', at: place.origin, text };
}

/** Where the part goes with its boundary; `stays` where it does not leave what it runs on. */
function destinationOf(
  element: Element,
  from: BoundaryPlace | undefined,
  to: BoundaryDestination,
  { services }: Catalog,
): Destination | 'stays' | undefined {
  const { place, kind, categories } = element;
  if (place?.type === 'service') {
    const { provider } = place.service;
    if (provider === undefined || (to.type === 'provider' && to.provider.id === provider.id)) return 'stays';
    return to.type === 'premises' ? to : onService(counterpart(place.service, to.provider, services));
  }
  // What stands in your own data centre goes along when that goes to a provider.
  const own = place?.type === 'premises' || (place === undefined && (kind === 'process' || kind === 'store'));
  if (!own || from?.type !== 'premises' || to.type !== 'provider') return 'stays';
  const theirs = services.filter(({ provider }) => provider?.id === to.provider.id);
  return onService(byNearness(categories, theirs, undefined)[0]);
}

function onService(service: Service | undefined): Destination | undefined {
  return service && { type: 'service', service };
}

/** Whether it stands elsewhere than the destination: the moved one itself, or what says so within it. */
function isReplaced(each: Boundary, moved: Boundary, to: BoundaryDestination, surroundings: Surroundings): boolean {
  const place = each === moved ? surroundings.in(each).place : each.place;
  if (place === undefined || (each !== moved && (place.type === 'premises' || !isWithin(each, moved)))) return false;
  const at = place.type === 'provider' ? place.provider.id : place.type;
  return at !== destinationId(to);
}

function isWithin(boundary: Boundary, outer: Boundary): boolean {
  for (let at = boundary.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
