import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { subjectsInOrder } from '../../../../language/analysis/subject-order.ts';
import { Surroundings } from '../../../../language/analysis/surroundings.ts';
import type { Boundary, Element, Flow, Service, Subject } from '../../../../language/model/model.ts';
import type { Locate } from '../../check-report.ts';
import { runsOn } from '../../split.ts';
import { modelWord } from '../../words.ts';
import { carriedBy, dataAt } from '../data-handled.ts';
import { lineOf } from '../identifiers.ts';
import { titleOfSubject } from '../standing.ts';
import { ownersOf } from '../teams.ts';
import { attributes, codeElement, described } from './common.ts';
import { instancesOf } from './threats.ts';
import type { Attributes, Dataflow, OtmComponent, Parent, TrustZone } from './types.ts';

/** The format rates trust from 0 to 100. The model only knows what is untrusted, and what is not. */
const ratings = { untrusted: 0, trusted: 100 } as const;

/** Where everything stands that no boundary holds: the format has no component without a zone. */
const outside: TrustZone = {
  id: 'outside',
  name: 'Outside the system',
  risk: { trustRating: ratings.untrusted },
  attributes: {},
};
const inside: TrustZone = {
  id: 'inside',
  name: 'Inside the system, in no boundary',
  risk: { trustRating: ratings.trusted },
  attributes: {},
};

export function trustZonesOf(analysis: Analysis, locate: Locate): TrustZone[] {
  const { model } = analysis;
  const surroundings = new Surroundings();
  const zones = subjectsInOrder(model)
    .filter((subject): subject is Boundary => subject.kind === 'boundary')
    .map((boundary): TrustZone => {
      const around = surroundings.in(boundary);
      return {
        id: zoneId(boundary),
        name: lineOf(boundary.title, boundary.name),
        ...described(boundary),
        risk: { trustRating: around.untrusted ? ratings.untrusted : ratings.trusted },
        ...(boundary.parent === undefined ? {} : { parent: { trustZone: zoneId(boundary.parent) } }),
        representations: [codeElement(boundary, boundary.kind, locate)],
        attributes: attributes({
          provider: around.place?.type === 'provider' ? around.place.provider.title : around.place?.type,
          owner: around.owner?.name,
        }),
      };
    });
  const unbounded = componentsIn(analysis).filter((subject) => boundaryOf(subject) === undefined);
  const needed = new Map(unbounded.map(zoneWithout).map((zone) => [zone.id, zone]));
  const common = [outside, inside].filter(({ id }) => needed.delete(id));
  return [...common, ...needed.values(), ...zones];
}

function zoneId({ id }: Boundary): string {
  return `boundary ${lineOf(id)}`;
}

export function componentsOf(analysis: Analysis, locate: Locate): OtmComponent[] {
  const threats = instancesOf(analysis);
  const dataOf = dataAt(analysis.model);
  const owners = ownersOf(analysis.model);
  return componentsIn(analysis).map((subject): OtmComponent => {
    const data = isElement(subject) ? dataOf(subject) : undefined;
    return {
      id: componentId(subject),
      name: lineOf(isElement(subject) ? subject.title : `${subject.title} as a whole`),
      type: typeOf(subject),
      ...described(subject),
      parent: parentOf(subject),
      representations: [codeElement(subject, subject.kind, locate)],
      ...(data === undefined ? {} : { assets: { processed: data.processed.map(idOf), stored: data.stored.map(idOf) } }),
      threats: threats(subject),
      tags: [subject.kind],
      attributes: isElement(subject)
        ? placing(subject, owners.get(subject))
        : attributes({ owner: subject.owner?.name }),
    };
  });
}

function parentOf(subject: Component): Parent {
  const boundary = boundaryOf(subject);
  return { trustZone: boundary === undefined ? zoneWithout(subject).id : zoneId(boundary) };
}

/** Persons and the systems of others are not trusted where nothing says so; what somebody else runs whole stands with him. */
function zoneWithout(subject: Component): TrustZone {
  if (subject.kind === 'actor' || subject.kind === 'external') return outside;
  const service = isElement(subject) && subject.place?.type === 'service' ? subject.place.service : undefined;
  return service?.model === 'saas' ? zoneOf(service) : inside;
}

function zoneOf(service: Service): TrustZone {
  const { id, title } = service.provider ?? service;
  return {
    id: `maker ${lineOf(id)}`,
    name: lineOf(`${title}, in no boundary`),
    risk: { trustRating: ratings.trusted },
    attributes: attributes({ provider: service.provider?.title }),
  };
}

/** The elements; and the system and boundaries of which something is asked, since zones have no threats there. */
type Component = Exclude<Subject, Flow>;

function componentsIn({ model, obligations }: Analysis): Component[] {
  const asked = new Set(obligations.map(({ subject }) => subject));
  return subjectsInOrder(model).filter(
    (subject): subject is Component => subject.kind !== 'flow' && (isElement(subject) || asked.has(subject)),
  );
}

function isElement(subject: Subject): subject is Element {
  return subject.kind !== 'system' && subject.kind !== 'boundary' && subject.kind !== 'flow';
}

/** A boundary as a whole stands in its own zone. */
function boundaryOf(subject: Component): Boundary | undefined {
  if (subject.kind === 'system') return undefined;
  return subject.kind === 'boundary' ? subject : subject.parent;
}

export function componentId(subject: Subject): string {
  return `${subject.kind} ${lineOf(subject.id)}`;
}

function idOf({ id }: { readonly id: string }): string {
  return lineOf(id);
}

/** The service, else what it is, else its kind. */
function typeOf(subject: Component): string {
  if (!isElement(subject)) return subject.kind;
  if (subject.place?.type === 'service') return lineOf(subject.place.service.id);
  return lineOf(subject.categories[0]?.id ?? subject.kind);
}

function placing(element: Element, owner: string | undefined): Attributes {
  const service = element.place?.type === 'service' ? element.place.service : undefined;
  return attributes({
    owner,
    runsOn: runsOn(element).join(', '),
    provider: service?.provider?.title,
    serviceModel: service?.model && modelWord(service.model),
  });
}

export function dataflowsOf(analysis: Analysis, locate: Locate): Dataflow[] {
  const threats = instancesOf(analysis);
  return analysis.model.flows.map((flow) => {
    const { file, line } = locate(flow.origin);
    return {
      id: componentId(flow),
      name: lineOf(titleOfSubject(flow)),
      ...described(flow),
      bidirectional: flow.returns.length > 0,
      source: componentId(flow.source),
      destination: componentId(flow.target),
      assets: carriedBy(flow).map(idOf),
      threats: threats(flow),
      tags: flow.protocol === undefined ? [] : [lineOf(flow.protocol.title)],
      attributes: attributes({ protocol: flow.protocol?.title, file, line: String(line) }),
    };
  });
}
