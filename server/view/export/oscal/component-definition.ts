import type { Analysis, Ownership } from '../../../../language/analysis/analysis.ts';
import type { Provider } from '../../../../language/model/model.ts';
import { modelWord } from '../../words.ts';
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
  ownCatalogUuid,
  ownControls,
  ownProperty,
  providerParty,
  providerPartyUuid,
  providerUuid,
  roleOf,
  roles,
  serviceUuid,
  sourcesOf,
} from './common.ts';
import { isOwnControl, type Offering, offeringsOf, ownTitles, providedUuid, responsibilityUuid } from './offering.ts';
import type { ComponentDefinition, DefinedComponent, Property } from './types.ts';

/**
 * A component for each service of the model: what it does of each control, and what it leaves to whoever runs on it; and
 * one for each provider of these services.
 * Undefined where nothing of the model runs on a service.
 */
export function componentDefinitionOf(analysis: Analysis, { version }: OscalContext): ComponentDefinition | undefined {
  const { model, today } = analysis;
  const offerings = offeringsOf(analysis);
  if (offerings.length === 0) return undefined;
  const content = {
    metadata: metadataOf(`Services of ${marked(model.system.title)}: what they provide, and what they leave`, today, {
      roles: [roles.provider, roles.customer],
      ...listed('parties', providersOf(offerings).map(providerParty)),
      remarks:
        `Written by Demarc ${version} from its libraries and from the model, as of ${today}. ` +
        'It is what the providers publish, as the customer reads it, and no statement of the providers.',
    }),
    components: [...providersOf(offerings).map(providerComponent), ...offerings.map(componentOf)],
    'back-matter': { resources: [catalog, ...ownControls(ownTitles(offerings))] },
  };
  return { 'component-definition': { uuid: documentUuid(content), ...content } };
}

function providersOf(offerings: readonly Offering[]): Provider[] {
  const providers = offerings.flatMap(({ service }) => service.provider ?? []);
  return [...new Map(providers.map((provider) => [provider.id, provider])).values()];
}

/** Who runs the services, and the pages on which it says what concerns all of them. */
function providerComponent(provider: Provider): DefinedComponent {
  return {
    uuid: providerUuid(provider),
    type: 'system',
    title: marked(provider.title),
    description: firstParagraph(provider) ?? marked(provider.title),
    props: [ownProperty('provider', provider.id)],
    ...listed('links', answersOf(provider)),
    'responsible-roles': [roleOf(roles.provider, [providerPartyUuid(provider)])],
  };
}

function componentOf({ service, controls }: Offering): DefinedComponent {
  const { id, title, provider, model } = service;
  const named = provider === undefined ? [] : [{ name: 'vendor-name', value: lineOf(provider.title) }];
  const sets = Map.groupBy(controls, ([, ownerships]) => ownerships.every(({ control }) => isOwnControl(control)));
  return {
    uuid: serviceUuid(service),
    type: 'service',
    title: marked(title),
    description: firstParagraph(service) ?? marked(title),
    props: [
      ...named,
      ownProperty('service', id),
      ...(model === undefined ? [] : [ownProperty('service-model', modelWord(model))]),
    ],
    ...(provider === undefined ? {} : { 'responsible-roles': [roleOf(roles.provider, [providerPartyUuid(provider)])] }),
    ...listed(
      'control-implementations',
      [...sets].map(([own, set]) => ({
        uuid: uuidOf('control-implementation', id, own ? 'own' : 'nist'),
        source: `#${own ? ownCatalogUuid : catalog.uuid}`,
        description: `What ${marked(title)} provides of these controls, and the responsibilities that it leaves to its customer.`,
        'implemented-requirements': set.map(([controlId, ownerships]) => ({
          uuid: uuidOf('implemented-requirement', id, controlId),
          'control-id': controlId,
          description: ownerships.map(paragraphOf).join('\n\n'),
          props: ownerships.flatMap((ownership) => propertiesOf(ownership, controlId)),
          ...listed('links', sourcesOf(ownerships)),
        })),
      })),
    ),
  };
}

/** "**Column encryption** is the customer's. Provided: … Responsibility of the customer: …" */
function paragraphOf(ownership: Ownership): string {
  const [theirs, left] = [providedHalf(ownership), customerHalf(ownership)];
  const halves = [
    ...(theirs === undefined ? [] : [`Provided: ${marked(theirs)}`]),
    ...(left === undefined ? [] : [`Responsibility of the customer: ${marked(left)}`]),
  ];
  return `**${marked(ownership.control.title)}** (${ownerWords[ownership.owner]}). ${halves.join(' ')}`.trim();
}

const ownerWords: Readonly<Record<Ownership['owner'], string>> = {
  provider: "the provider's",
  shared: 'shared',
  customer: "the customer's",
};

function propertiesOf(ownership: Ownership, controlId: string): Property[] {
  const { control, owner } = ownership;
  const own = (name: string, value: string): Property => ownProperty(name, value, control.id);
  return [
    own('control', control.id),
    own('owner', owner),
    ...(providedHalf(ownership) === undefined ? [] : [own('provided-uuid', providedUuid(ownership, controlId))]),
    ...(customerHalf(ownership) === undefined
      ? []
      : [own('responsibility-uuid', responsibilityUuid(ownership, controlId))]),
  ];
}
