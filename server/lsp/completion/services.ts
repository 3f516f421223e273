import { categoriesOf } from '../../../language/analysis/fitting-services.ts';
import { isOnProvider, type Boundary as BoundaryNode } from '../../../language/generated/ast.ts';
import { lowerService } from '../../../language/model/lower-knowledge.ts';
import type { Lowering } from '../../../language/model/lowering.ts';
import type { ElementKind, Service } from '../../../language/model/model.ts';
import { target } from '../../../language/syntax/linker.ts';
import { modelWord } from '../../view/words.ts';
import { offerOf, type Offer } from './item.ts';
import type { Place } from './place.ts';
import type { Visible } from './visible.ts';

/** Behind whatever else there is. */
const lastOfAll = 1000;

/** Services for an element: those of the boundary's provider that fit its kind come first. */
export function serviceOffers(visible: readonly Visible[], place: Place, lowering: Lowering): Offer[] {
  const provider = providerAround(place);
  const fitting = fittingCategories(place);
  const used = usedServices(place);
  return visible.flatMap((each) => {
    if (each.declared.node.$type !== 'Service') return [];
    const service = lowerService(each.declared.node, lowering);
    const elsewhere = provider !== undefined && service.provider?.name !== provider ? 1 : 0;
    const fits = used.has(service.id) || fitsAny(service, fitting) ? 0 : 1;
    const rank = each.distance * 4 + elsewhere * 2 + fits - (used.has(service.id) ? 0.5 : 0);
    const offer = offerOf(each, rank, detailOf(service));
    return service.retirement === undefined ? offer : { ...offer, rank: rank + lastOfAll, deprecated: true };
  });
}

function detailOf({ provider, model, categories, retirement }: Service): string {
  const runs = [provider?.title, model === undefined ? undefined : modelWord(model)].filter(
    (part) => part !== undefined,
  );
  const end = retirement === undefined ? '' : `switched off on ${retirement.date}`;
  return [runs.join(', '), categories.map(({ title }) => title).join(', '), end]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The provider that the innermost placed boundary names. */
export function providerAround({ boundaries }: Place): string | undefined {
  for (const { node } of [...boundaries].reverse()) {
    const place = (node as BoundaryNode).clauses.find(isOnProvider);
    if (place) return target(place.provider)?.name;
  }
  return undefined;
}

function fittingCategories({ kind, analysis }: Place): ReadonlySet<string> {
  return new Set(
    kind === 'process' || kind === 'store' ? analysis && categoriesOf(kind satisfies ElementKind, analysis.model) : [],
  );
}

/** Services on which elements of the same kind run already. */
function usedServices({ kind, analysis }: Place): ReadonlySet<string> {
  const placed = analysis?.model.elements.filter((element) => element.kind === kind) ?? [];
  return new Set(placed.flatMap(({ place }) => (place?.type === 'service' ? place.service.id : [])));
}

function fitsAny(service: Service, categories: ReadonlySet<string>): boolean {
  return service.categories.some(({ ancestry }) => [...ancestry].some((id) => categories.has(id)));
}
