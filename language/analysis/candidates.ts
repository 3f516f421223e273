import type { Boundary, Category, Element, Model, Provider, Service } from '../model/model.ts';
import { categoriesOf } from './fitting-services.ts';
import { type Catalog, type Move, boundaryMove, elementMove, isMove } from './moves.ts';
import { providersThatRunSomething } from './providers.ts';
import { byNearness, stays } from './same-job.ts';
import { Surroundings } from './surroundings.ts';

/** Moves that somebody might think of, by what suggests them: the likeliest first, and in each group, too. */
export interface CandidateGroup {
  readonly of:
    | { readonly type: 'alternatives' }
    /** Services of one provider; undefined for those that belong to none. */
    | { readonly type: 'provider'; readonly provider: Provider | undefined }
    | { readonly type: 'providers' }
    | { readonly type: 'premises' };
  readonly moves: readonly Move[];
}

/** What does the same job as the service that the part runs on, what that names as its alternative, and your premises. */
export function elementCandidates(element: Element, model: Model, catalog: Catalog): CandidateGroup[] {
  // What a mistyped service was meant to be, nobody knows.
  if (element.place?.type === 'unknown') return [];
  // People run nowhere, and where others run their systems is not yours to say.
  if (element.place === undefined && element.kind !== 'process' && element.kind !== 'store') return [];
  const service = element.place?.type === 'service' ? element.place.service : undefined;
  const others = catalog.services.filter((each) => each.id !== service?.id && stays(each));
  const alternatives = (service?.alternatives ?? []).flatMap((id) => others.find((each) => each.id === id) ?? []);
  const alike = alikeServices(element, service, others, model).filter((each) => !alternatives.includes(each));
  const to = (each: Service): Move => elementMove(element, { type: 'service', service: each }, catalog.unused);
  const groups: CandidateGroup[] = [{ of: { type: 'alternatives' }, moves: alternatives.map(to) }];
  for (const provider of inOrder(alike, model)) {
    const theirs = alike.filter((each) => each.provider?.id === provider?.id);
    groups.push({ of: { type: 'provider', provider }, moves: theirs.map(to) });
  }
  if (!new Surroundings().onPremises(element)) {
    groups.push({ of: { type: 'premises' }, moves: [elementMove(element, { type: 'premises' })] });
  }
  return groups.filter(({ moves }) => moves.length > 0);
}

/** The other providers there are, and your premises. */
export function boundaryCandidates(boundary: Boundary, model: Model, catalog: Catalog): CandidateGroup[] {
  const providers = inOrder(catalog.services, model).filter((provider) => provider !== undefined);
  const moves = providers.map((provider) => boundaryMove(boundary, { type: 'provider', provider }, model, catalog));
  const home = boundaryMove(boundary, { type: 'premises' }, model, catalog);
  const groups: CandidateGroup[] = [
    { of: { type: 'providers' }, moves: moves.filter(isMove) },
    { of: { type: 'premises' }, moves: [home].filter(isMove) },
  ];
  return groups.filter((group) => group.moves.length > 0);
}

function alikeServices(
  { categories, kind }: Element,
  service: Service | undefined,
  others: readonly Service[],
  model: Model,
): Service[] {
  const job: readonly Category[] = [...(service?.categories ?? []), ...categories];
  if (job.length > 0) {
    // A service names first what it is first of all; what has only a trait in common with it does another job.
    const main = [...categories, ...(service?.categories.slice(0, 1) ?? [])];
    const does = ({ categories: theirs }: Service): boolean =>
      theirs.some(({ ancestry }) => main.some(({ id }) => ancestry.has(id)));
    return byNearness(job, others.filter(does), service?.model);
  }
  const likely = new Set(categoriesOf(kind, model));
  return others.filter((each) => each.categories.some(({ ancestry }) => [...ancestry].some((id) => likely.has(id))));
}

/** Those that something runs at first, and what belongs to none last. */
function inOrder(services: readonly Service[], model: Model): (Provider | undefined)[] {
  const all = new Map(services.map(({ provider }) => [provider?.id, provider]));
  const inUse = providersThatRunSomething(model).flatMap(({ id }) => all.get(id) ?? []);
  const rest = [...all.values()].filter((provider) => provider !== undefined && !inUse.includes(provider));
  return [...inUse, ...rest, ...(all.has(undefined) ? [undefined] : [])];
}
