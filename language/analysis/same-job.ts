import type { Category, Provider, Service } from '../model/model.ts';

/**
 * How far two things are from doing the same job, by the categories that each is: 0 for the same ones. Undefined where
 * none of the one is a kind of any of the other, or the other way round.
 */
export function jobDistance(one: readonly Category[], other: readonly Category[]): number | undefined {
  const there = one.map((each) => nearest(each, other));
  if (!there.some((distance) => distance < unrelated)) return undefined;
  const back = other.map((each) => nearest(each, one));
  return [...there, ...back].reduce((sum, distance) => sum + distance, 0);
}

/** The provider's service that does what this one does: one that it names as its alternative, else the nearest kind. */
export function counterpart(service: Service, provider: Provider, services: readonly Service[]): Service | undefined {
  return counterparts(service, provider, services)[0];
}

/** All of them, the likeliest first; of two that are as near, one of the same model, then the one declared first. */
export function counterparts(service: Service, provider: Provider, services: readonly Service[]): Service[] {
  const theirs = services.filter((each) => each.provider?.id === provider.id && each.id !== service.id && stays(each));
  const named = service.alternatives.flatMap((id) => theirs.find((each) => each.id === id) ?? []);
  return [...new Set([...named, ...byNearness(service.categories, theirs, service.model)])];
}

/** Whether a service may be proposed: nobody moves to what its provider switches off. */
export function stays({ retirement }: Service): boolean {
  return retirement === undefined;
}

/** Those of the services that do the same job and stay, the nearest first. */
export function byNearness(job: readonly Category[], services: readonly Service[], model: Service['model']): Service[] {
  return services
    .filter(stays)
    .flatMap((service) => {
      const distance = jobDistance(job, service.categories);
      return distance === undefined ? [] : [{ service, distance, other: service.model === model ? 0 : 1 }];
    })
    .sort((a, b) => a.distance - b.distance || a.other - b.other)
    .map(({ service }) => service);
}

function nearest(category: Category, others: readonly Category[]): number {
  return Math.min(unrelated, ...others.map((other) => steps(category, other)));
}

/** From the one up or down to the other, where one is a kind of the other. */
function steps(one: Category, other: Category): number {
  if (!one.ancestry.has(other.id) && !other.ancestry.has(one.id)) return unrelated;
  const common = [...one.ancestry].filter((id) => other.ancestry.has(id)).length;
  return Math.min(one.ancestry.size + other.ancestry.size - 2 * common, unrelated - 1);
}

/** What only one of two is counts as much as being further away than any two that are related. */
const unrelated = 4;
