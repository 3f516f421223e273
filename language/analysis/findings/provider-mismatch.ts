import type { BoundaryPlace, Boundary, Element, ElementPlace } from '../../model/model.ts';
import type { Fix } from '../../model/edit.ts';
import type { Facts } from '../facts.ts';
import { fittingServices } from '../fitting-services.ts';
import { fix } from '../fixes.ts';
import { elementMove, moveEdits } from '../moves.ts';
import type { Destination } from '../relocation.ts';
import { counterparts } from '../same-job.ts';
import { called, shortName } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly element: Element;
  readonly place: ElementPlace;
  /** The boundary whose provider is another one. */
  readonly boundary: Boundary;
  readonly around: BoundaryPlace;
}

export const providerMismatch = findingRule<Case>({
  code: 'provider-mismatch',
  severity: 'error',

  *cases(facts) {
    for (const element of facts.index.subjects) {
      if (element.kind === 'flow' || element.kind === 'boundary' || element.kind === 'system') continue;
      const place = element.place;
      if (place === undefined || facts.index.surroundings.in(element.parent).place === undefined) continue;
      const boundary = placingBoundary(element);
      const runsAt = facts.index.surroundings.runsAt(element);
      if (boundary?.place === undefined || runsAt === undefined || place.type === 'unknown') continue;
      if (runsAt !== idOf(boundary.place)) yield { element, place, boundary, around: boundary.place };
    }
  },

  subject: ({ element }) => element,
  origin: ({ place }) => place.origin,

  message({ element, place, boundary, around }) {
    const runs =
      place.type === 'service'
        ? `${place.service.title}, a service of ${place.service.provider?.title ?? 'another provider'}`
        : 'your own premises';
    const stands = `stands in ${called(boundary)}, which is on ${nameOf(around)}`;
    const use = around.type === 'provider' ? `a service of ${around.provider.title}` : 'your own premises';
    return `${called(element)} runs on ${runs}, yet it ${stands}. Put it on ${use}, or move it out of the boundary.`;
  },

  related: ({ boundary, around }) => [
    { message: `${called(boundary)} is on ${nameOf(around)}`, origin: around.origin },
  ],

  fixes: (found, facts) => [
    ...byTheBoundary(found, facts),
    fix(`Move ${shortName(found.element)} out of boundary ${found.boundary.name}`, [
      { type: 'move-out', what: found.element.origin, of: found.boundary.origin },
    ]),
  ],
});

function byTheBoundary({ element, place, around }: Case, facts: Facts): Fix[] {
  const run = (to: Destination, where: string): Fix =>
    fix(`Run ${shortName(element)} on ${where}`, moveEdits(elementMove(element, to)));
  if (around.type === 'premises') return [run({ type: 'premises' }, 'your own premises')];
  const services =
    place.type === 'service'
      ? counterparts(place.service, around.provider, [...facts.model.services.values()]).slice(0, most)
      : fittingServices(element, facts);
  return services.map((service) => run({ type: 'service', service }, service.title));
}

function placingBoundary(element: Element): Boundary | undefined {
  let boundary = element.parent;
  while (boundary !== undefined && boundary.place === undefined) boundary = boundary.parent;
  return boundary;
}

function idOf(place: BoundaryPlace): string {
  return place.type === 'provider' ? place.provider.id : place.type;
}

function nameOf(place: BoundaryPlace): string {
  return place.type === 'provider' ? place.provider.title : 'your own premises';
}

const most = 5;
