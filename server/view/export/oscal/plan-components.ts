import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { providersThatRunSomething } from '../../../../language/analysis/providers.ts';
import { sentence } from '../../../../language/analysis/wording.ts';
import type { Boundary, Element, Provider } from '../../../../language/model/model.ts';
import { paragraphs } from '../../markdown.ts';
import { runsOn } from '../../split.ts';
import { dataAt, type DataAt } from '../data-handled.ts';
import { uuidOf } from '../identifiers.ts';
import { ownersOf } from '../teams.ts';
import {
  firstParagraph,
  listed,
  marked,
  ownProperty,
  providerPartyUuid,
  providerUuid,
  roleOf,
  roles,
  serviceUuid,
} from './common.ts';
import { type Part, partsOf, partUuid } from './parts.ts';
import { teamUuid } from './plan-parties.ts';
import type { Property, Status, SystemComponent, SystemImplementation } from './types.ts';

/** The providers as leveraged systems, and a component for each part of the model. */
export function componentsOf(analysis: Analysis): SystemComponent[] {
  const { model } = analysis;
  const owners = ownersOf(model);
  const dataOf = dataAt(model);
  const parts = partsOf(analysis);
  const known = new Set<Part>(parts);
  const calls = Map.groupBy(model.flows, ({ source }) => source);
  const component = (part: Part): SystemComponent => {
    const isElement = part.kind !== 'system' && part.kind !== 'boundary';
    const team = isElement ? owners.get(part) : part.owner?.name;
    const targets = isElement ? (calls.get(part) ?? []).map(({ target }) => target) : [];
    return {
      uuid: partUuid(analysis, part),
      type: typeOf(part),
      title: marked(part.title),
      description: descriptionOf(part, isElement ? dataOf(part) : undefined),
      props: [...(part.kind === 'system' ? [] : placing(analysis, part)), ...ownProps(part)],
      ...listed(
        'links',
        [...new Set(targets.filter((target) => known.has(target)))].map((target) => ({
          href: `#${partUuid(analysis, target)}`,
          rel: 'depends-on',
        })),
      ),
      status: unstated,
      ...(team === undefined ? {} : { 'responsible-roles': [roleOf(roles.assetOwner, [teamUuid(analysis, team)])] }),
    };
  };
  const [system, ...others] = parts.map(component);
  return [
    ...(system === undefined ? [] : [system]),
    ...providersThatRunSomething(model).map((provider) => leveraged(analysis, provider)),
    ...others,
  ];
}

/** The authorizations on which the system rests: one for each provider on whose services something runs. */
export function authorizationsOf(analysis: Analysis): Pick<SystemImplementation, 'leveraged-authorizations'> {
  return listed(
    'leveraged-authorizations',
    providersThatRunSomething(analysis.model).map((provider) => ({
      uuid: authorizationUuid(analysis, provider),
      title: marked(provider.title),
      'party-uuid': providerPartyUuid(provider),
      'date-authorized': unknownDate,
      remarks: paragraphs(
        `To be completed: the model does not say when ${marked(provider.title)} was authorized, and ${unknownDate} only fills the field.`,
        assessmentsOf(provider),
      ),
    })),
  );
}

/** The format asks for a day. One on which nothing of the kind can have happened misleads nobody. */
const unknownDate = '1970-01-01';

const unstated: Status = { state: 'other', remarks: 'The model does not say whether it is in operation.' };

function assessmentsOf({ title, answers }: Provider): string | undefined {
  const text = answers.find(({ question }) => question === 'assessments')?.text;
  return text ? `${marked(title)} names as its assessments: ${marked(sentence(text))}` : undefined;
}

function authorizationUuid({ model }: Analysis, { id }: Provider): string {
  return uuidOf('authorization', model.system.name, id);
}

function leveraged(analysis: Analysis, provider: Provider): SystemComponent {
  return {
    uuid: uuidOf('leveraged', analysis.model.system.name, provider.id),
    type: 'system',
    title: marked(provider.title),
    description: firstParagraph(provider) ?? marked(provider.title),
    props: [
      { name: 'implementation-point', value: 'external' },
      { name: 'leveraged-authorization-uuid', value: authorizationUuid(analysis, provider) },
      { name: 'inherited-uuid', value: providerUuid(provider) },
    ],
    status: { state: 'operational' },
    'responsible-roles': [roleOf(roles.provider, [providerPartyUuid(provider)])],
  };
}

function typeOf(part: Part): string {
  switch (part.kind) {
    case 'system':
      return 'this-system';
    case 'boundary':
      return 'trust-boundary';
    case 'external':
      return 'system';
    case 'actor':
      return 'actor';
    default:
      return part.place?.type === 'service' ? 'service' : 'software';
  }
}

function descriptionOf(part: Part, data: DataAt | undefined): string {
  const place = runsOn(part).map((text) => marked(text));
  const within = boundariesAround(part).map(({ title }) => marked(title));
  const titles = (all: DataAt['stored']): string => all.map(({ title }) => marked(title)).join(', ');
  return paragraphs(
    firstParagraph(part) ?? sentence(marked(part.title)),
    place.length === 0 ? undefined : `Where it runs: ${place.join(', ')}.`,
    within.length === 0 ? undefined : `Within: ${within.join(' › ')}.`,
    data && data.stored.length > 0 ? `Stores: ${titles(data.stored)}.` : undefined,
    data && data.processed.length > 0 ? `Sees: ${titles(data.processed)}.` : undefined,
  );
}

/** From the outermost. */
function boundariesAround(part: Part): Boundary[] {
  const boundaries: Boundary[] = [];
  for (let at = part.kind === 'system' ? undefined : part.parent; at !== undefined; at = at.parent)
    boundaries.unshift(at);
  return boundaries;
}

function placing(analysis: Analysis, part: Exclude<Part, { kind: 'system' }>): Property[] {
  const point = part.kind === 'external' || part.kind === 'actor' ? 'external' : 'internal';
  return [{ name: 'implementation-point', value: point }, ...leveraging(analysis, part)];
}

/** A part that runs on a service leverages it: what the provider knows that service by stands here. */
function leveraging(analysis: Analysis, part: Exclude<Part, { kind: 'system' }>): Property[] {
  const service = part.place?.type === 'service' ? part.place.service : undefined;
  if (service === undefined) return [];
  const { provider } = service;
  return [
    ...(provider === undefined
      ? []
      : [{ name: 'leveraged-authorization-uuid', value: authorizationUuid(analysis, provider) }]),
    { name: 'inherited-uuid', value: serviceUuid(service) },
  ];
}

function ownProps(part: Part): Property[] {
  const service = part.kind !== 'system' && part.place?.type === 'service' ? part.place.service.id : undefined;
  return [
    ownProperty('kind', part.kind),
    ownProperty('name', part.id),
    ...(service === undefined ? [] : [ownProperty('service', service)]),
  ];
}

/** The actors, who use the system. The format asks for one at least. */
export function usersOf({ model }: Analysis): SystemImplementation['users'] {
  const users = model.elements
    .filter(({ kind }) => kind === 'actor')
    .map((actor: Element) => ({
      uuid: uuidOf('user', model.system.name, actor.id),
      title: marked(actor.title),
      ...describedBy(actor),
    }));
  if (users.length > 0) return users;
  return [{ uuid: uuidOf('user', model.system.name), title: 'No actor is in the model' }];
}

function describedBy(actor: Element): { readonly description?: string } {
  const description = firstParagraph(actor);
  return description === undefined ? {} : { description };
}
