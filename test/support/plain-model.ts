import type {
  Boundary,
  BoundaryPlace,
  Capability,
  Category,
  Condition,
  Control,
  Data,
  Declaration,
  Element,
  ElementKind,
  ElementPlace,
  Flow,
  Layer,
  LayerRule,
  Model,
  Origin,
  Protocol,
  Provider,
  ResponsibilityTable,
  Retirement,
  Service,
  Statement,
  SubjectPattern,
  System,
  Team,
  Threat,
  ThreatExclusion,
} from '../../language/model/model.ts';

/** Models as plain data, each part with what a test does not care for filled in. */

export interface NamedOrigin extends Origin {
  /** What a test can recognize it by. */
  readonly at: string;
}

export function at(name: string, file = 'test.tm'): NamedOrigin {
  return { file, at: name };
}

export function declaration(id: string, title?: string, file?: string): Declaration {
  const name = id.split('.').at(-1) ?? id;
  return { id, name, title: title ?? name, documentation: undefined, origin: at(id, file) };
}

export function layer(id: string, title?: string): Layer {
  return { ...declaration(id, title), references: [] };
}

export function control(id: string, title?: string, ofLayer?: Layer): Control {
  return { ...declaration(id, title), layer: ofLayer, references: [] };
}

export function category(id: string, ...is: readonly Category[]): Category {
  return {
    ...declaration(id),
    ancestry: new Set([id, ...is.flatMap(({ ancestry }) => [...ancestry])]),
    relays: is.some(({ relays }) => relays),
  };
}

export function protocol(id: string, ...provides: readonly Control[]): Protocol {
  return { ...declaration(id), provides };
}

export function table(
  id: string,
  title: string,
  rows: Readonly<
    Record<string, Partial<Record<'premises' | 'iaas' | 'paas' | 'saas', 'provider' | 'shared' | 'customer'>>>
  >,
): ResponsibilityTable {
  const columns = Object.entries(rows).map(([row, cells]) => [row, new Map(Object.entries(cells))] as const);
  return {
    ...declaration(id, title),
    source: `https://example.com/${id}`,
    rows: new Map(columns) as ResponsibilityTable['rows'],
  };
}

export function provider(id: string, title?: string, more: Partial<Provider> = {}): Provider {
  return { ...declaration(id, title), table: undefined, answers: [], stages: [], ...more };
}

export function capability(relation: Capability['relation'], more: Partial<Capability> = {}): Capability {
  return { relation, text: undefined, providerHalf: undefined, customerHalf: undefined, source: undefined, ...more };
}

export function layerRule(of: Layer, owner: LayerRule['owner'], more: Partial<LayerRule> = {}): LayerRule {
  return {
    layer: of,
    owner,
    text: undefined,
    providerHalf: undefined,
    customerHalf: undefined,
    source: undefined,
    ...more,
  };
}

export interface ServiceParts {
  readonly title?: string;
  readonly from?: Provider;
  readonly as?: Service['model'];
  readonly is?: readonly Category[];
  readonly capabilities?: readonly (readonly [Control, Capability])[];
  readonly layers?: readonly LayerRule[];
  readonly alternatives?: readonly string[];
  readonly retirement?: Retirement;
}

export function service(id: string, parts: ServiceParts = {}): Service {
  return {
    ...declaration(id, parts.title),
    provider: parts.from,
    model: parts.as,
    categories: parts.is ?? [],
    capabilities: new Map(parts.capabilities?.map(([{ id: key }, value]) => [key, value])),
    layers: new Map(parts.layers?.map((rule) => [rule.layer.id, rule])),
    alternatives: parts.alternatives ?? [],
    retirement: parts.retirement,
  };
}

export function threat(
  id: string,
  parts: Partial<Omit<Threat, 'needs'>> & { needs: readonly (readonly Control[])[] },
): Threat {
  return {
    ...declaration(id),
    stride: [],
    privacy: [],
    applies: [],
    severities: [],
    references: [],
    ...parts,
    needs: parts.needs.map((controls) => ({ controls })),
  };
}

export function appliesTo(
  kind: ElementKind | 'boundary' | 'system' | 'flow',
  where?: Condition,
): Threat['applies'][number] {
  const subject: SubjectPattern =
    kind === 'flow' ? { type: 'flow', from: undefined, to: undefined } : { type: 'kind', kind };
  return { subjects: [subject], where };
}

export function data(id: string, level?: Data['level'], kinds: Data['kinds'] = [], title?: string): Data {
  return { ...declaration(id, title), level, kinds, controller: undefined, processor: undefined };
}

export function team(name: string): Team {
  return { name, origin: at(`owner ${name}`) };
}

let lines = 0;

export function states(type: Statement['type'], of: Control, more: Partial<Statement> = {}): Statement {
  return {
    type,
    control: of,
    origin: at(`${type} ${of.name} ${++lines}`),
    text: undefined,
    by: undefined,
    evidence: [],
    date: undefined,
    provider: undefined,
    ...more,
  };
}

export function until(date: string): { readonly date: string; readonly origin: NamedOrigin } {
  return { date, origin: at(date) };
}

export function excludesThreat(of: Threat, reason?: string): ThreatExclusion {
  return { threat: of, origin: at(`excludes threat ${of.name}`), reason };
}

type Parts<T> = Partial<Omit<T, 'kind' | 'id' | 'name'>> & { readonly file?: string };

export function boundary(id: string, { file, ...parts }: Parts<Boundary> = {}): Boundary {
  return {
    ...declaration(id, undefined, file),
    kind: 'boundary',
    parent: undefined,
    untrusted: false,
    place: undefined,
    owner: undefined,
    statements: [],
    threatExclusions: [],
    ...parts,
  };
}

export function element(kind: ElementKind, id: string, { file, ...parts }: Parts<Element> = {}): Element {
  return {
    ...declaration(id, undefined, file),
    kind,
    parent: undefined,
    place: undefined,
    categories: [],
    owner: undefined,
    holds: [],
    handles: [],
    statements: [],
    threatExclusions: [],
    ...parts,
  };
}

export function flow(source: Element, target: Element, { file, ...parts }: Parts<Flow> = {}): Flow {
  const id = `${source.id} -> ${target.id}`;
  return {
    ...declaration(id, undefined, file),
    name: '',
    title: `${source.title} → ${target.title}`,
    origin: at(id, file),
    kind: 'flow',
    parent: undefined,
    source,
    target,
    protocol: undefined,
    statesProtocol: parts.protocol !== undefined,
    carries: [],
    returns: [],
    statements: [],
    threatExclusions: [],
    ...parts,
  };
}

export function on(of: Service): ElementPlace {
  return { type: 'service', service: of, origin: at(`on ${of.name}`) };
}

export function premises(): ElementPlace & BoundaryPlace {
  return { type: 'premises', origin: at('on premises') };
}

export function onProvider(of: Provider): BoundaryPlace {
  return { type: 'provider', provider: of, origin: at(`on ${of.name}`) };
}

export function system(name: string, parts: Parts<System> = {}): System {
  return {
    ...declaration(name),
    kind: 'system',
    owner: undefined,
    table: undefined,
    incidents: undefined,
    statements: [],
    threatExclusions: [],
    ...parts,
  };
}

export type ModelParts = Partial<Omit<Model, 'services'>> & { readonly services?: readonly Service[] };

export function model(parts: ModelParts = {}): Model {
  const services = parts.services ?? [];
  return {
    system: system('Payroll'),
    files: ['test.tm'],
    boundaries: [],
    elements: [],
    flows: [],
    data: [],
    threats: [],
    layers: [],
    servicesInUse: services,
    protocolsInUse: [],
    standard: undefined,
    hasErrors: false,
    ...parts,
    services: new Map(services.map((each) => [each.id, each])),
  };
}
