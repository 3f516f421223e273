import type { Service } from '../../../language/model/model.ts';
import { bullets, paragraphs, plain } from '../../../server/view/markdown.ts';
import { mention, type KnowledgeKind, type Showing } from '../../../server/view/showing.ts';
import type { LibraryContent } from './library.ts';

/** The index of all pages: for each library its services by category, controls by layer, and threats by kind. */
export function indexPage(content: LibraryContent, showing: Showing): string {
  const libraries = [...new Set(content.entries.map(({ library }) => library))].sort();
  return paragraphs(
    '# What the libraries know',
    'A page for each service, control and threat, and for what they are made of. It says what the editor shows of a ' +
      'name and `demarc explain NAME` prints, and leads on to whatever it names. `npm run generate` writes the pages ' +
      'from [the libraries](../../language/library).',
    'Besides: [the rules of Threagile, and what finds the same here](threagile.md).',
    bullets(
      libraries.map((library) => `[${plain(library)}](#${library}): ${counts(library, content)}`),
      Infinity,
    ),
    ...libraries.map((library) => sectionOf(library, content, showing)),
  );
}

const counted: readonly (readonly [KnowledgeKind, string, string])[] = [
  ['service', 'service', 'services'],
  ['control', 'control', 'controls'],
  ['threat', 'threat', 'threats'],
];

function counts(library: string, { entries }: LibraryContent): string {
  return counted
    .flatMap(([kind, one, many]) => {
      const count = entries.filter((entry) => entry.library === library && entry.kind === kind).length;
      return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
    })
    .join(', ');
}

function sectionOf(library: string, content: LibraryContent, showing: Showing): string {
  const own = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] =>
    things.filter(({ id }) => id.startsWith(`${library}.`));
  const { layers, categories } = content;
  const services = own(content.services);
  const controls = own(content.controls);
  const threats = Map.groupBy(own(content.threats), ({ stride, privacy }) => stride[0] ?? privacy[0] ?? 'Others');
  const named = (kind: KnowledgeKind): string[] =>
    own(content.entries)
      .filter((entry) => entry.kind === kind)
      .map((entry) => mention(showing, kind, entry));
  return paragraphs(
    `## ${plain(library)}`,
    line('Providers', named('provider')),
    services.length === 0 ? undefined : `### Services of ${plain(library)}`,
    ...[...categories, undefined].map((category) =>
      group(
        category === undefined ? 'Others' : mention(showing, 'category', category),
        services
          .filter((service) => service.categories[0]?.id === category?.id)
          .map((service) => `${mention(showing, 'service', service)}${purpose(service)}`),
      ),
    ),
    controls.length === 0 ? undefined : `### Controls of ${plain(library)}`,
    ...[...layers, undefined].map((layer) =>
      group(
        layer === undefined ? 'Others' : mention(showing, 'layer', layer),
        controls
          .filter((control) => control.layer?.id === layer?.id)
          .map((control) => mention(showing, 'control', control)),
      ),
    ),
    threats.size === 0 ? undefined : `### Threats of ${plain(library)}`,
    ...[...threats]
      .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([kind, those]) =>
        group(
          plain(kind),
          those.map((threat) => mention(showing, 'threat', threat)),
        ),
      ),
    line('Layers', named('layer')),
    line('Categories', named('category')),
    line('Protocols', named('protocol')),
    line('Responsibility tables', named('responsibility')),
  );
}

/** The first sentence of the documentation. */
function purpose({ documentation }: Service): string {
  const first = /^.*?[.!?](?=\s|$)/s.exec(documentation ?? '')?.[0];
  return first === undefined ? '' : ` — ${first.replace(/\s+/g, ' ')}`;
}

function group(heading: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `**${heading}**\n\n${bullets(items, Infinity)}`;
}

function line(heading: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `**${heading}**: ${items.join(', ')}`;
}
