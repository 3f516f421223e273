import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { subjectsInOrder } from '../../../../language/analysis/subject-order.ts';
import { decidingElement } from '../../../../language/analysis/surroundings.ts';
import type { Boundary, Element, Subject, System } from '../../../../language/model/model.ts';
import { uuidOf } from '../identifiers.ts';

/** What has a component of its own in a plan. A flow has none: its defenses are of the end that accepts it. */
export type Part = System | Boundary | Element;

export function partOf(subject: Subject): Part {
  if (subject.kind === 'system' || subject.kind === 'boundary') return subject;
  return decidingElement(subject) ?? (subject as Element);
}

/**
 * In the order of the text: the system, whatever runs or is run by others, and those boundaries and actors of which a
 * defense is asked.
 */
export function partsOf({ model, obligations }: Analysis): Part[] {
  const asked = new Set<Subject>(obligations.map(({ subject }) => partOf(subject)));
  return subjectsInOrder(model).filter((subject): subject is Part => {
    if (subject.kind === 'flow') return false;
    return asked.has(subject) || (subject.kind !== 'boundary' && subject.kind !== 'actor');
  });
}

/** The component of a part; all that a plan says of a system is known by the system's name. */
export function partUuid({ model }: Analysis, { kind, id }: Part): string {
  return uuidOf('part', model.system.name, kind, id);
}
