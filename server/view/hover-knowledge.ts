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
import { modelWord } from './words.ts';

/** Gives the title of a declaration by its id. */
export type Titles = (id: string) => string;

/** A service: what its provider does, what is yours, what it cannot do, and what else there is. */
export function hoverOfService(service: Service, titleOf: Titles): string {
  const kind = [
    'service',
    ...(service.provider === undefined ? [] : [`of ${service.provider.title}`]),
    ...(service.model === undefined ? [] : [`(${modelWord(service.model)})`]),
  ].join(' ');
  const lines = (relation: Capability['relation'], heading: string): string | undefined => {
    const found = [...service.capabilities].filter(([, capability]) => capability.relation === relation);
    if (found.length === 0) return undefined;
    return `${strong(heading)}\n${bullets(found.map(([id, capability]) => capabilityLine(titleOf(id), capability)))}`;
  };
  const does = service.provider?.title ?? 'Its provider';
  return paragraphs(
    head(
      service,
      kind,
      service.categories.map(({ title }) => title),
    ),
    service.documentation,
    lines('provides', `${does} does`),
    lines('offers', 'Yours to switch on'),
    lines('shares', 'Shared'),
    lines('lacks', 'It cannot do'),
    service.layers.size === 0 ? undefined : bullets([...service.layers.values()].map(layerLine)),
    service.alternatives.length === 0
      ? undefined
      : `Alternatives: ${service.alternatives.map((id) => plain(titleOf(id))).join(', ')}`,
  );
}

export function hoverOfProvider(provider: Provider): string {
  const answers = provider.answers.map(
    ({ question, text, source }) => `${plain(question)}: ${link(text ?? source ?? '', source)}`,
  );
  const stages = provider.stages.map(({ stage, text }) => `${plain(stage)}: ${plain(text ?? '')}`);
  return paragraphs(
    head(provider, 'provider'),
    provider.documentation,
    provider.table && `Who owns what: ${link(provider.table.title, provider.table.source)}`,
    answers.length === 0 ? undefined : `${strong('It answers')}\n${bullets(answers)}`,
    stages.length === 0 ? undefined : `${strong('In an incident, on its side')}\n${bullets(stages)}`,
  );
}

/** A control, with the threats that ask for it. */
export function hoverOfControl(control: Control, threats: readonly Threat[]): string {
  const asking = threats.filter(({ needs }) =>
    needs.some(({ controls }) => controls.some(({ id }) => id === control.id)),
  );
  return paragraphs(
    head(control, 'control', control.layer && [control.layer.title]),
    control.documentation,
    asking.length === 0
      ? undefined
      : `${strong('Protects against')}\n${bullets(
          asking.map(({ title }) => plain(title)),
          6,
        )}`,
    references(control.references),
  );
}

/** A threat; `applies` are its lines on what it concerns, as written. */
export function hoverOfThreat(threat: Threat, applies: readonly string[]): string {
  const defenses = threat.needs.map(({ controls }) => controls.map(({ title }) => plain(title)).join(' or '));
  return paragraphs(
    head(threat, 'threat', [...threat.stride, ...threat.privacy]),
    threat.documentation,
    defenses.length === 0 ? undefined : `${strong('Mitigated by')}\n${bullets(defenses)}`,
    applies.length === 0 ? undefined : fenced(applies),
    references(threat.references),
  );
}

export function hoverOfLayer(layer: Layer): string {
  return paragraphs(head(layer, 'layer'), layer.documentation, references(layer.references));
}

export function hoverOfCategory(category: Category, titleOf: Titles): string {
  const wider = [...category.ancestry].filter((id) => id !== category.id).map(titleOf);
  return paragraphs(head(category, 'category', wider), category.documentation);
}

export function hoverOfProtocol(protocol: Protocol): string {
  const provides = protocol.provides.map(({ title }) => plain(title));
  return paragraphs(
    head(protocol, 'protocol'),
    protocol.documentation,
    provides.length === 0
      ? 'It implements no defense for its flow.'
      : `Implements for its flow: ${provides.join(', ')}`,
  );
}

export function hoverOfTable(responsibility: ResponsibilityTable, titleOf: Titles): string {
  const models = [...new Set([...responsibility.rows.values()].flatMap((row) => [...row.keys()]))];
  const rows = [...responsibility.rows].map(([layer, row]) => [
    plain(titleOf(layer)),
    ...models.map((model) => row.get(model) ?? '–'),
  ]);
  return paragraphs(
    head(responsibility, 'responsibility table'),
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
    head(data, 'data', [...(data.level === undefined ? [] : [data.level]), ...contains]),
    data.documentation,
    parties.join(' · '),
  );
}

/** What any declaration has, where nothing more is known of it. */
export function hoverOfDeclaration(declaration: Declaration, kind: string): string {
  return paragraphs(head(declaration, kind), declaration.documentation);
}

export function hoverOfLibrary(name: string, inUse: boolean, provider: Provider | undefined): string {
  const use = inUse ? undefined : `Not in use: ${code(`use ${name}`)} brings its names, and turns its threats on.`;
  return paragraphs(`${strong(name)} · library`, use, provider && hoverOfProvider(provider));
}

function head({ title, id, name }: Declaration, kind: string, more: readonly string[] = []): string {
  const named = title === name && id === name ? [] : [code(id)];
  return [strong(title), ...named, plain(kind), ...(more.length === 0 ? [] : [plain(more.join(', '))])].join(' · ');
}

function capabilityLine(title: string, { text, providerHalf, customerHalf, source }: Capability): string {
  return `${link(title, source)}${said(text, providerHalf, customerHalf)}`;
}

function layerLine({ layer, owner, text, providerHalf, customerHalf, source }: LayerRule): string {
  const words = { provider: "the provider's", shared: 'shared', customer: 'yours' };
  return `${link(layer.title, source)} layer: ${words[owner]}${said(text, providerHalf, customerHalf)}`;
}

function said(text: string | undefined, providerHalf: string | undefined, customerHalf: string | undefined): string {
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
