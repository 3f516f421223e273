import type { Analysis, Ownership } from '../../../../language/analysis/analysis.ts';
import type { Provider, Service } from '../../../../language/model/model.ts';
import { byCatalogId } from '../catalog-ids.ts';
import { customerHalf, providedHalf } from '../halves.ts';
import { documentUuid, lineOf, uuidOf } from '../identifiers.ts';
import {
  answersOf,
  catalog,
  firstParagraph,
  listed,
  marked,
  metadataOf,
  type OscalContext,
  ownControls,
  ownProperty,
  providerParty,
  providerUuid,
  roleOf,
  roles,
  serviceUuid,
  sourcesOf,
} from './common.ts';
import { type Offering, offeringsOf, ownTitles, providedUuid, responsibilityUuid } from './offering.ts';
import type { ByComponent, ImplementedRequirement, Share, SystemSecurityPlan } from './types.ts';

/** What a provider's plan would export to this customer: for each service what may be inherited, and what is left. */
export function leveragedPlanOf(analysis: Analysis, provider: Provider, { version }: OscalContext): SystemSecurityPlan {
  const { today } = analysis;
  const offerings = offeringsOf(analysis).filter(({ service }) => service.provider?.id === provider.id);
  const party = providerParty(provider);
  const name = marked(provider.title);
  const content: Omit<SystemSecurityPlan['system-security-plan'], 'uuid'> = {
    metadata: metadataOf(`${name}: what its services provide and leave`, today, {
      roles: [roles.provider, roles.customer],
      parties: [party],
      remarks:
        `Written by Demarc ${version} from its libraries, as of ${today}, in place of the provider's own plan: it has the ` +
        "exports that the plan of the customer refers to, and nothing of the provider's system beyond them. " +
        'It is what the provider publishes, as the customer reads it, and no statement of the provider.',
    }),
    'import-profile': { href: `#${catalog.uuid}` },
    'system-characteristics': {
      'system-ids': [{ id: lineOf(provider.id) }],
      'system-name': lineOf(provider.title),
      description: firstParagraph(provider) ?? name,
      'system-information': {
        'information-types': [
          {
            uuid: uuidOf('information', 'provider', provider.id),
            title: 'Data of the customer',
            description: "Whatever the customer stores in these services: the customer's own plan says what that is.",
          },
        ],
      },
      status: { state: 'operational' },
      'authorization-boundary': {
        description: `The services that the customer uses: ${offerings.map(({ service }) => marked(service.title)).join(', ')}.`,
      },
      remarks: 'What the format asks for beyond the exports is as short as it allows.',
    },
    'system-implementation': {
      users: [{ uuid: uuidOf('user', 'customer', provider.id), title: roles.customer.title }],
      components: [
        {
          uuid: providerUuid(provider),
          type: 'this-system',
          title: name,
          description: firstParagraph(provider) ?? name,
          ...listed('links', answersOf(provider)),
          status: { state: 'operational' },
        },
        ...offerings.map(({ service }) => ({
          uuid: serviceUuid(service),
          type: 'service',
          title: marked(service.title),
          description: firstParagraph(service) ?? marked(service.title),
          props: [ownProperty('service', service.id)],
          'responsible-roles': [roleOf(roles.provider, [party.uuid])],
          status: { state: 'operational' } as const,
        })),
      ],
    },
    'control-implementation': {
      description: 'What may be inherited from each service, and the responsibilities that come with it.',
      'implemented-requirements': requirementsOf(offerings, party.uuid),
    },
    'back-matter': { resources: [catalog, ...ownControls(ownTitles(offerings))] },
  };
  return { 'system-security-plan': { uuid: documentUuid(content), ...content } };
}

function requirementsOf(offerings: readonly Offering[], party: string): ImplementedRequirement[] {
  const all = offerings.flatMap(({ service, controls }) =>
    [...controls].map(([controlId, ownerships]) => ({ service, controlId, ownerships })),
  );
  return [...Map.groupBy(all, ({ controlId }) => controlId)]
    .sort(([a], [b]) => byCatalogId(a, b))
    .map(([controlId, parts]) => ({
      uuid: uuidOf('leveraged-requirement', parts[0]?.service.provider?.id ?? '', controlId),
      'control-id': controlId,
      'by-components': parts.map(({ service, ownerships }) => byComponent(service, controlId, ownerships, party)),
      remarks: `In the libraries: ${titlesOf(parts.flatMap(({ ownerships }) => ownerships))}.`,
    }));
}

function titlesOf(ownerships: readonly Ownership[]): string {
  return [...new Set(ownerships.map(({ control }) => marked(control.title)))].join(', ');
}

function byComponent(
  service: Service,
  controlId: string,
  ownerships: readonly Ownership[],
  party: string,
): ByComponent {
  const provided = ownerships.flatMap((ownership) => providedOf(ownership, controlId, party));
  const responsibilities = ownerships.flatMap((ownership) => responsibilityOf(ownership, controlId));
  return {
    'component-uuid': serviceUuid(service),
    uuid: uuidOf('leveraged-by-component', service.id, controlId),
    description:
      provided.length === 0
        ? 'Left to the customer.'
        : responsibilities.length === 0
          ? 'Provided to every customer of the service.'
          : 'Provided as said below, with the responsibilities that are left to the customer.',
    ...listed('links', sourcesOf(ownerships)),
    export: { ...listed('provided', provided), ...listed('responsibilities', responsibilities) },
  };
}

function providedOf(ownership: Ownership, controlId: string, party: string): Share[] {
  const half = providedHalf(ownership);
  if (half === undefined) return [];
  return [
    {
      uuid: providedUuid(ownership, controlId),
      description: `**${marked(ownership.control.title)}.** ${marked(half)}`,
      'responsible-roles': [roleOf(roles.provider, [party])],
    },
  ];
}

function responsibilityOf(ownership: Ownership, controlId: string): Share[] {
  const half = customerHalf(ownership);
  if (half === undefined) return [];
  return [
    {
      uuid: responsibilityUuid(ownership, controlId),
      ...(providedHalf(ownership) === undefined ? {} : { 'provided-uuid': providedUuid(ownership, controlId) }),
      description: `**${marked(ownership.control.title)}.** ${marked(half)}`,
      'responsible-roles': [roleOf(roles.customer, [])],
    },
  ];
}
