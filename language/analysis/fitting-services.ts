import type { Category, Condition, Element, ElementKind, Model, Service } from '../model/model.ts';
import type { Facts } from './facts.ts';
import { stays } from './same-job.ts';

/** The services on which the element may well run, the likeliest first. */
export function fittingServices(element: Element, facts: Facts): Service[] {
  const used = usesByKind(element.kind, facts);
  const around = facts.index.surroundings.in(element.parent).place;
  const providers = around?.type === 'provider' ? new Set([around.provider.id]) : providersInUse(facts);
  const categories = new Set(
    element.categories.length > 0 ? element.categories.map(({ id }) => id) : categoriesOf(element.kind, facts.model),
  );
  const fits = (service: Service): boolean =>
    (element.categories.length === 0 && used.has(service.id)) || isAny(service.categories, categories);
  return facts.model.servicesInUse
    .filter((service) => providers.size === 0 || providers.has(service.provider?.id ?? ''))
    .filter((service) => fits(service) && stays(service))
    .sort((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0))
    .slice(0, most);
}

function isAny(categories: readonly Category[], wanted: ReadonlySet<string>): boolean {
  return categories.some(({ ancestry }) => [...ancestry].some((id) => wanted.has(id)));
}

function usesByKind(kind: ElementKind, facts: Facts): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { kind: other, place } of facts.model.elements) {
    if (other !== kind || place?.type !== 'service') continue;
    uses.set(place.service.id, (uses.get(place.service.id) ?? 0) + 1);
  }
  return uses;
}

function providersInUse(facts: Facts): Set<string> {
  const providers = new Set<string>();
  for (const { place } of facts.model.elements) {
    if (place?.type === 'service' && place.service.provider) providers.add(place.service.provider.id);
  }
  return providers;
}

/** The knowledge says nowhere what a category may be used for, but its threats name categories by kind of element. */
export function categoriesOf(kind: ElementKind, model: Model): string[] {
  const categories: string[] = [];
  for (const { applies } of model.threats) {
    for (const { subjects, where } of applies) {
      const named = subjects.some((subject) => subject.type === 'kind' && subject.kind === kind);
      if (named && where !== undefined) collect(where, categories);
    }
  }
  return categories;
}

function collect(condition: Condition, categories: string[]): void {
  if (condition.type === 'on-category') categories.push(condition.category);
  if (condition.type === 'and' || condition.type === 'or') {
    for (const operand of condition.operands) collect(operand, categories);
  }
}

const most = 5;
