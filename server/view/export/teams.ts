import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { Element, Model } from '../../../language/model/model.ts';

/**
 * The team that owns each element: its own, that of a boundary around it, or the system's. Actors and externals are
 * somebody else's, where they name no owner.
 */
export function ownersOf(model: Model): ReadonlyMap<Element, string> {
  const surroundings = new Surroundings();
  return new Map(
    model.elements.flatMap((element): [Element, string][] => {
      const foreign = element.kind === 'actor' || element.kind === 'external';
      const around = foreign ? undefined : (surroundings.in(element.parent).owner ?? model.system.owner);
      const team = element.owner ?? around;
      return team === undefined ? [] : [[element, team.name]];
    }),
  );
}
