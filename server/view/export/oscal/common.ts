import type { Declaration, Provider, Service } from '../../../../language/model/model.ts';
import { plain } from '../../markdown.ts';
import { lineOf, momentOf, tokenOf, uuidOf } from '../identifiers.ts';
import type { Link, Metadata, Party, Property, Resource, ResponsibleRole } from './types.ts';

export const oscalVersion = '1.1.3';

/** What an export needs besides the analysis. */
export interface OscalContext {
  /** The version of Demarc that writes. */
  readonly version: string;
}

/** The name of whatever NIST has no property for; it leads nowhere. */
const namespace = 'urn:demarc:oscal';

export function ownProperty(name: string, value: string, group?: string): Property {
  return { name, ns: namespace, value: lineOf(value), ...(group === undefined ? {} : { group: tokenOf(group) }) };
}

/** A text of the user's as Markdown of one line that shows it as it stands. */
export function marked(text: string, otherwise?: string): string {
  return plain(lineOf(text, otherwise));
}

/** The first paragraph of a documentation comment. */
export function firstParagraph({ documentation }: Declaration): string | undefined {
  const paragraph = documentation?.trim().split(/\r?\n\s*\r?\n/)[0];
  return paragraph ? marked(paragraph) : undefined;
}

/** A list where it has anything: the format takes no empty ones. */
export function listed<Name extends string, T>(
  name: Name,
  items: readonly T[],
): Readonly<Partial<Record<Name, readonly T[]>>> {
  const list: Partial<Record<string, readonly T[]>> = items.length === 0 ? {} : { [name]: items };
  return list as Readonly<Partial<Record<Name, readonly T[]>>>;
}

export const roles = {
  provider: {
    id: 'provider',
    title: 'Provider',
    description: 'Runs a service on which the system stands, and does what is inherited from it.',
  },
  customer: {
    id: 'customer',
    title: 'Customer',
    description: 'Runs the system on services of a provider, and does what these leave to it.',
  },
  systemOwner: { id: 'system-owner', title: 'System owner', description: 'Answers for the system as a whole.' },
  assetOwner: { id: 'asset-owner', title: 'Asset owner', description: 'Answers for a part of the system.' },
} as const;

export function metadataOf(
  title: string,
  today: string,
  content: Pick<Metadata, 'roles' | 'parties' | 'remarks'>,
): Metadata {
  return {
    title,
    'last-modified': momentOf(today),
    version: today,
    'oscal-version': oscalVersion,
    ...content,
  };
}

export function providerPartyUuid({ id }: Pick<Provider, 'id'>): string {
  return uuidOf('party', 'provider', id);
}

export function providerParty({ id, title, answers }: Provider): Party {
  return {
    uuid: providerPartyUuid({ id }),
    type: 'organization',
    name: lineOf(title),
    ...listed('links', answersOf({ answers })),
  };
}

/** The pages on which a provider says what concerns all of its services. */
export function answersOf({ answers }: Pick<Provider, 'answers'>): Link[] {
  return answers.flatMap(({ text, source }) => referenceTo(source, text));
}

export function roleOf(role: { readonly id: string }, parties: readonly string[]): ResponsibleRole {
  return { 'role-id': role.id, ...listed('party-uuids', [...new Set(parties)]) };
}

/** The provider as a system: in its own plan, in a definition, and where another plan leverages it. */
export function providerUuid({ id }: Provider): string {
  return uuidOf('provider', id);
}

/** The component of a service, in its definition and wherever its provider's plan has it. */
export function serviceUuid({ id }: Service): string {
  return uuidOf('service', id);
}

/** A link to a page of the web; none where the address is none. */
export function referenceTo(address: string | undefined, text?: string): Link[] {
  if (address === undefined || !/^https?:\/\/[^\s<>"]+$/.test(address) || !URL.canParse(address)) return [];
  return [{ href: new URL(address).href, rel: 'reference', ...(text ? { text: marked(text) } : {}) }];
}

/** The pages on which all of it rests, each once. */
export function sourcesOf(claims: readonly { readonly source: string | undefined }[]): Link[] {
  const links = claims.flatMap(({ source }) => referenceTo(source));
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

export const catalog: Resource = {
  uuid: uuidOf('catalog', 'NIST SP 800-53 rev5'),
  title: 'NIST Special Publication 800-53 Revision 5',
  description: 'The catalog whose controls the control-ids are.',
  rlinks: [
    {
      href: 'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json',
      'media-type': 'application/oscal.catalog+json',
    },
  ],
};

/** Controls of libraries that refer to none of NIST's: their ids here are those that they have in the model. */
export function ownControls(titles: ReadonlyMap<string, string>): Resource[] {
  if (titles.size === 0) return [];
  const lines = [...titles].map(([id, title]) => `- ${marked(id)}: ${marked(title)}`);
  return [
    {
      uuid: ownCatalogUuid,
      title: 'Controls that are not in NIST SP 800-53',
      description: `These controls refer to none of NIST's. Their control-ids are their names in the model.\n\n${lines.join('\n')}`,
    },
  ];
}

export const ownCatalogUuid = uuidOf('catalog', 'own');
