import type {
  Capability,
  Category,
  Control,
  Data,
  Declaration,
  Layer,
  LayerRule,
  Protocol,
  Provider,
  ResponsibilityTable,
  Service,
  Threat,
} from '../../language/model/model.ts';
import { bullets, code, link, paragraphs, plain, references, strong, table } from './markdown.ts';
import { claim, inHover, mention, mostIn, type Showing } from './showing.ts';
import { modelWord } from './words.ts';

/** Gives the title of a declaration by its id. */
export type Titles = (id: string) => string;

/** A service: what its provider does, what is yours, what it cannot do, and what else there is. */
export function hoverOfService(service: Service, titleOf: Titles, showing = inHover): string {
  const { provider, model } = service;
  const kind = [
    'service',
    ...(provider === undefined ? [] : [`of ${mention(showing, 'provider', provider)}`]),
    ...(model === undefined ? [] : [`(${modelWord(model)})`]),
  ].join(' ');
  const lines = (relation: Capability['relation'], heading: string): string | undefined => {
    const found = [...service.capabilities].filter(([, capability]) => capability.relation === relation);
    if (found.length === 0) return undefined;
    const line = ([id, capability]: readonly [string, Capability]): string =>
      claim(showing, 'control', { id, title: titleOf(id) }, said(capability), capability.source);
    return `${strong(heading)}\n${bullets(found.map(line), mostIn(showing, 24))}`;
  };
  const does = provider?.title ?? 'Its provider';
  return paragraphs(
    head(
      showing,
      service,
      kind,
      service.categories.map((category) => mention(showing, 'category', category)),
    ),
    service.documentation,
    retirement(service),
    lines('provides', `${does} does`),
    lines('offers', 'Yours to switch on'),
    lines('shares', 'Shared'),
    lines('lacks', 'It cannot do'),
    service.layers.size === 0
      ? undefined
      : bullets(
          [...service.layers.values()].map((rule) => layerLine(showing, rule)),
          mostIn(showing),
        ),
    service.alternatives.length === 0
      ? undefined
      : `Alternatives: ${service.alternatives.map((id) => mention(showing, 'service', { id, title: titleOf(id) })).join(', ')}`,
  );
}

/** The day on which it is switched off, with its source. */
function retirement({ provider, retirement: end }: Service): string | undefined {
  if (end === undefined) return undefined;
  const whose = provider?.title ?? 'Its provider';
  return `${strong('Do not build on it')}: ${plain(whose)} switches it off on ${link(end.date, end.source)}.`;
}

export function hoverOfProvider(provider: Provider, showing = inHover): string {
  const answers = provider.answers.map(
    ({ question, text, source }) => `${plain(question)}: ${link(text ?? source ?? '', source)}`,
  );
  const stages = provider.stages.map(({ stage, text }) => `${plain(stage)}: ${plain(text ?? '')}`);
  return paragraphs(
    head(showing, provider, 'provider'),
    provider.documentation,
    provider.table && `Who owns what: ${claim(showing, 'responsibility', provider.table, '', provider.table.source)}`,
    answers.length === 0 ? undefined : `${strong('It answers')}\n${bullets(answers)}`,
    stages.length === 0 ? undefined : `${strong('In an incident, on its side')}\n${bullets(stages)}`,
  );
}

/** A control, with the threats that ask for it. */
export function hoverOfControl(control: Control, threats: readonly Threat[], showing = inHover): string {
  const asking = threats.filter(({ needs }) =>
    needs.some(({ controls }) => controls.some(({ id }) => id === control.id)),
  );
  return paragraphs(
    head(showing, control, 'control', control.layer && [mention(showing, 'layer', control.layer)]),
    control.documentation,
    asking.length === 0
      ? undefined
      : `${strong('Protects against')}\n${bullets(
          asking.map((threat) => mention(showing, 'threat', threat)),
          mostIn(showing, 6),
        )}`,
    references(control.references),
  );
}

/** A threat; `conditions` are its lines on what it concerns and how severe it is there, as written. */
export function hoverOfThreat(threat: Threat, conditions: readonly string[], showing = inHover): string {
  const defenses = threat.needs.map(({ controls }) =>
    controls.map((control) => mention(showing, 'control', control)).join(' or '),
  );
  return paragraphs(
    head(showing, threat, 'threat', [...threat.stride, ...threat.privacy].map(plain)),
    threat.documentation,
    defenses.length === 0 ? undefined : `${strong('Mitigated by')}\n${bullets(defenses, mostIn(showing))}`,
    conditions.length === 0 ? undefined : fenced(conditions),
    references(threat.references),
  );
}

export function hoverOfLayer(layer: Layer, showing = inHover): string {
  return paragraphs(head(showing, layer, 'layer'), layer.documentation, references(layer.references));
}

export function hoverOfCategory(category: Category, titleOf: Titles, showing = inHover): string {
  const wider = [...category.ancestry].filter((id) => id !== category.id);
  return paragraphs(
    head(
      showing,
      category,
      'category',
      wider.map((id) => mention(showing, 'category', { id, title: titleOf(id) })),
    ),
    category.documentation,
    category.relays ? 'It passes its callers on: what stands behind it is exposed as it is itself.' : undefined,
  );
}

export function hoverOfProtocol(protocol: Protocol, showing = inHover): string {
  const provides = protocol.provides.map((control) => mention(showing, 'control', control));
  return paragraphs(
    head(showing, protocol, 'protocol'),
    protocol.documentation,
    provides.length === 0
      ? 'It implements no defense for its flow.'
      : `Implements for its flow: ${provides.join(', ')}`,
  );
}

export function hoverOfTable(responsibility: ResponsibilityTable, titleOf: Titles, showing = inHover): string {
  const models = [...new Set([...responsibility.rows.values()].flatMap((row) => [...row.keys()]))];
  const rows = [...responsibility.rows].map(([layer, row]) => [
    mention(showing, 'layer', { id: layer, title: titleOf(layer) }),
    ...models.map((model) => row.get(model) ?? '–'),
  ]);
  return paragraphs(
    head(showing, responsibility, 'responsibility table'),
    responsibility.documentation,
    rows.length === 0 ? undefined : table(['Layer', ...models.map(modelWord)], rows),
    responsibility.source && link('source', responsibility.source),
  );
}

export function hoverOfData(data: Data): string {
  const parties = [
    ...(data.controller === undefined ? [] : [`Controller: ${plain(data.controller)}`]),
    ...(data.processor === undefined ? [] : [`Processor: ${plain(data.processor)}`]),
  ];
  const contains = data.kinds.length === 0 ? [] : [`contains ${data.kinds.join(', ')}`];
  return paragraphs(
    head(inHover, data, 'data', [...(data.level === undefined ? [] : [data.level]), ...contains].map(plain)),
    data.documentation,
    parties.join(' · '),
  );
}

/** What any declaration has, where nothing more is known of it. */
export function hoverOfDeclaration(declaration: Declaration, kind: string): string {
  return paragraphs(head(inHover, declaration, kind), declaration.documentation);
}

export function hoverOfLibrary(name: string, inUse: boolean, provider: Provider | undefined): string {
  const use = inUse ? undefined : `Not in use: ${code(`use ${name}`)} brings its names, and turns its threats on.`;
  return paragraphs(`${strong(name)} · library`, use, provider && hoverOfProvider(provider));
}

/** Title, name and kind; `kind` and `more` are Markdown. A page has the title above it all. */
function head(
  { isPage }: Showing,
  { title, id, name }: Declaration,
  kind: string,
  more: readonly string[] = [],
): string {
  const named = title === name && id === name ? [] : [code(id)];
  const rest = [...named, kind, ...(more.length === 0 ? [] : [more.join(', ')])];
  return isPage ? `# ${plain(title)}\n\n${rest.join(' · ')}` : [strong(title), ...rest].join(' · ');
}

function layerLine(showing: Showing, rule: LayerRule): string {
  const words = { provider: "the provider's", shared: 'shared', customer: 'yours' };
  return claim(showing, 'layer', rule.layer, ` layer: ${words[rule.owner]}${said(rule)}`, rule.source);
}

function said({ text, providerHalf, customerHalf }: Capability | LayerRule): string {
  const parts = [
    ...(text === undefined ? [] : [text]),
    ...(providerHalf === undefined ? [] : [`the provider: ${providerHalf}`]),
    ...(customerHalf === undefined ? [] : [`you: ${customerHalf}`]),
  ];
  return parts.length === 0 ? '' : ` — ${plain(parts.join('; '))}`;
}

function fenced(lines: readonly string[]): string {
  return ['```threat-model', ...lines, '```'].join('\n');
}
