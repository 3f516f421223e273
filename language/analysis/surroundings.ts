import type { Boundary, BoundaryPlace, Element, Flow, Subject, Team } from '../model/model.ts';

/** What an element inherits from the boundaries around it, the nearest first. */
export interface Around {
  readonly place: BoundaryPlace | undefined;
  readonly owner: Team | undefined;
  /** What lies in an untrusted boundary at any depth is untrusted. */
  readonly untrusted: boolean;
}

/** The end on which the controls of a flow are judged. */
export function acceptingEnd(flow: Flow): Element {
  return flow.target.kind === 'actor' || flow.target.kind === 'external' ? flow.source : flow.target;
}

/** The element on which a subject is judged; boundaries and systems have none. */
export function decidingElement(subject: Subject): Element | undefined {
  switch (subject.kind) {
    case 'system':
    case 'boundary':
      return undefined;
    case 'flow':
      return acceptingEnd(subject);
    default:
      return subject;
  }
}

/** Answers for each boundary once, so that deep nesting costs nothing. */
export class Surroundings {
  readonly #known = new Map<Boundary, Around>();

  /** What holds inside the boundary. */
  in(boundary: Boundary | undefined): Around {
    const unknown: Boundary[] = [];
    let around = nowhere;
    for (let at = boundary; at !== undefined; at = at.parent) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        around = known;
        break;
      }
      unknown.push(at);
    }
    for (const each of unknown.reverse()) {
      around = {
        place: each.place ?? around.place,
        owner: each.owner ?? around.owner,
        untrusted: each.untrusted || around.untrusted,
      };
      this.#known.set(each, around);
    }
    return around;
  }

  /** The id of the provider that runs the element, or `premises`; undefined where it runs nowhere. */
  runsAt(element: Element): string | undefined {
    const place = element.place;
    if (place?.type === 'service') return place.service.provider?.id;
    if (place?.type === 'premises') return 'premises';
    const around = this.in(element.parent).place;
    return around?.type === 'provider' ? around.provider.id : around?.type;
  }

  onPremises(element: Element): boolean {
    if (element.place !== undefined) return element.place.type === 'premises';
    return this.in(element.parent).place?.type === 'premises';
  }
}

const nowhere: Around = { place: undefined, owner: undefined, untrusted: false };
