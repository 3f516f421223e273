import type { Capability, DeclaredOwner, Service } from '../../../language/model/model.ts';
import { rowIn } from '../../../language/analysis/ownership.ts';
import { bullets, paragraphs, plain, strong } from '../../../server/view/markdown.ts';
import { mention, type Showing } from '../../../server/view/showing.ts';
import type { Entry, LibraryContent } from './library.ts';

/** What a page has beyond the description: who leads to it from the other side. */
export function sectionsOf(entry: Entry, content: LibraryContent, showing: Showing): string | undefined {
  switch (entry.kind) {
    case 'service':
      return layersOfService(entry.id, content, showing);
    case 'control':
      return servicesOfControl(entry.id, content, showing);
    case 'category':
      return servicesOfCategory(entry.id, content, showing);
    case 'provider':
      return servicesOfProvider(entry.id, content, showing);
    case 'layer':
      return listed(
        'Its controls',
        content.controls
          .filter(({ layer }) => layer?.id === entry.id)
          .map((control) => mention(showing, 'control', control)),
      );
    default:
      return undefined;
  }
}

const owners: readonly (readonly [DeclaredOwner, string])[] = [
  ['customer', 'Yours'],
  ['shared', 'Shared'],
  ['provider', "The provider's"],
];

/** Whose the controls are that the service says nothing of, in a model that names no other table. */
function layersOfService(id: string, content: LibraryContent, showing: Showing): string | undefined {
  const service = content.services.find((each) => each.id === id);
  if (service === undefined) return undefined;
  const rows = content.layers
    .filter((layer) => !service.layers.has(layer.id))
    .flatMap((layer) => {
      const row = rowIn([service.provider?.table, content.standard], layer, service.model);
      return row === undefined ? [] : [{ layer, ...row }];
    });
  if (rows.length === 0) return undefined;
  const tables = [...new Set(rows.map(({ table }) => table))].map((table) => mention(showing, 'responsibility', table));
  const lines = owners.flatMap(([owner, words]) => {
    const own = rows.filter((row) => row.owner === owner).map(({ layer }) => mention(showing, 'layer', layer));
    return own.length === 0 ? [] : [`${words}: ${own.join(', ')}`];
  });
  return paragraphs(
    '## All else',
    `Where nothing is said above, a control is owned as its layer is: see ${tables.join(' and ')}.`,
    bullets(lines),
  );
}

const relations: readonly (readonly [Capability['relation'], string])[] = [
  ['provides', 'Done by the provider'],
  ['shares', 'Shared'],
  ['offers', 'Yours to switch on'],
  ['lacks', 'Not possible'],
];

function servicesOfControl(id: string, { services }: LibraryContent, showing: Showing): string | undefined {
  const perProvider = byProvider(services, showing).flatMap(([provider, own]) => {
    const lines = relations.flatMap(([relation, words]) => {
      const those = own.filter(({ capabilities }) => capabilities.get(id)?.relation === relation);
      return those.length === 0 ? [] : [`${words}: ${names(those, showing)}`];
    });
    return lines.length === 0 ? [] : [`${provider}\n${bullets(lines)}`];
  });
  return perProvider.length === 0 ? undefined : paragraphs('## Services', ...perProvider);
}

function servicesOfCategory(id: string, { services, categories }: LibraryContent, showing: Showing): string {
  const narrower = categories.filter((category) => category.id !== id && category.ancestry.has(id));
  const those = services.filter((service) => service.categories.some(({ ancestry }) => ancestry.has(id)));
  return paragraphs(
    listed(
      'Narrower categories',
      narrower.map((category) => mention(showing, 'category', category)),
    ),
    those.length === 0 ? undefined : '## Services',
    ...byProvider(those, showing).map(([provider, own]) => `${provider}\n${bulletsOfNames(own, showing)}`),
  );
}

function servicesOfProvider(id: string, { services, categories }: LibraryContent, showing: Showing): string {
  const own = services.filter(({ provider }) => provider?.id === id);
  const perCategory = categories.flatMap((category) => {
    const those = own.filter((service) => service.categories.some((each) => each.id === category.id));
    return those.length === 0 ? [] : [`${mention(showing, 'category', category)}: ${names(those, showing)}`];
  });
  const rest = own.filter((service) => service.categories.length === 0);
  return paragraphs(
    listed('Its services', [...perCategory, ...(rest.length === 0 ? [] : [`Others: ${names(rest, showing)}`])]),
  );
}

/** Services with the heading of their provider, providers in the order of their titles, those of nobody last. */
function byProvider(services: readonly Service[], showing: Showing): (readonly [string, readonly Service[]])[] {
  const groups = Map.groupBy(services, ({ provider }) => provider);
  const title = (group: Service['provider']): string => group?.title ?? '\uffff';
  return [...groups]
    .toSorted(([one], [other]) => title(one).localeCompare(title(other), 'en'))
    .map(([provider, own]) => [
      provider === undefined ? strong('Of any provider') : `**${mention(showing, 'provider', provider)}**`,
      own,
    ]);
}

function names(services: readonly Service[], showing: Showing): string {
  return services.map((service) => mention(showing, 'service', service)).join(', ');
}

function bulletsOfNames(services: readonly Service[], showing: Showing): string {
  return bullets(
    services.map((service) => mention(showing, 'service', service)),
    Infinity,
  );
}

function listed(heading: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `## ${plain(heading)}\n\n${bullets(items, Infinity)}`;
}
