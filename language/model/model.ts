/**
 * The model: what a set of `.tm` files says, as plain readonly data. `lower.ts` makes it from the syntax tree;
 * the analysis reads nothing else. Names that did not resolve are left out.
 */

/**
 * Where something is written. Only the host that lowered the model can turn it into a line and a column; to the
 * analysis it is a token that a finding carries along.
 */
export interface Origin {
  /** The URI of the file. */
  readonly file: string;
}

export type ServiceModel = 'premises' | 'iaas' | 'paas' | 'saas';
/** Whose a defense is, as a library states it. */
export type DeclaredOwner = 'provider' | 'shared' | 'customer';
export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type ElementKind = 'actor' | 'process' | 'store' | 'external';
export type SubjectKind = ElementKind | 'flow' | 'boundary' | 'system';
export type Level = 'public' | 'internal' | 'confidential' | 'restricted';
export type DataKind = 'personal' | 'sensitive' | 'financial' | 'payment' | 'credentials' | 'secrets' | 'code';
export type Stage = 'detect' | 'assess' | 'diagnose' | 'stabilize' | 'close' | 'fallout';
export type Question = 'responsibility' | 'abuse' | 'assessments' | 'monitoring' | 'disclosure';
/** A calendar day as `YYYY-MM-DD`: such days compare as strings. */
export type Day = string;

/** What every declaration has. */
export interface Declaration {
  /** The qualified name, with the library's where it stands in one: `Subscription.Db`, `azure.SqlDatabase`. */
  readonly id: string;
  readonly name: string;
  /** The title as written, else the name. */
  readonly title: string;
  /** The text of the documentation comment, in Markdown. */
  readonly documentation: string | undefined;
  /** The name, where it is declared. */
  readonly origin: Origin;
}

export interface Reference {
  readonly scheme: string;
  readonly id: string;
}

// ------------------------------------------------------------------------------------------------ knowledge

export interface Layer extends Declaration {
  readonly references: readonly Reference[];
}

export interface Control extends Declaration {
  /** Undefined where the declaration is at fault; such a control is the customer's. */
  readonly layer: Layer | undefined;
  readonly references: readonly Reference[];
}

export interface Category extends Declaration {
  /** The ids of this category and of all that it is, directly or not. */
  readonly ancestry: ReadonlySet<string>;
  /** Whether such an element passes callers on to what it opens flows to. */
  readonly relays: boolean;
}

export interface Protocol extends Declaration {
  readonly provides: readonly Control[];
}

export interface ResponsibilityTable extends Declaration {
  readonly source: string | undefined;
  /** By layer id, then by service model. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<ServiceModel, DeclaredOwner>>;
}

/** A date that is written somewhere: undefined where it is not a day of the calendar. */
export interface Expiry {
  readonly date: Day;
  readonly origin: Origin;
}

export interface Answer {
  readonly question: Question;
  readonly text: string | undefined;
  readonly source: string | undefined;
  readonly expires: Expiry | undefined;
  readonly origin: Origin;
}

export interface ProviderStage {
  readonly stage: Stage;
  readonly text: string | undefined;
  readonly origin: Origin;
}

export interface Provider extends Declaration {
  readonly table: ResponsibilityTable | undefined;
  readonly answers: readonly Answer[];
  readonly stages: readonly ProviderStage[];
}

/** One of a service's lines on a control or a layer. */
export interface Capability {
  readonly relation: 'provides' | 'offers' | 'shares' | 'lacks';
  /** How: most often the product's feature. */
  readonly text: string | undefined;
  readonly providerHalf: string | undefined;
  readonly customerHalf: string | undefined;
  readonly source: string | undefined;
}

export interface LayerRule {
  readonly layer: Layer;
  readonly owner: DeclaredOwner;
  readonly text: string | undefined;
  readonly providerHalf: string | undefined;
  readonly customerHalf: string | undefined;
  readonly source: string | undefined;
}

export interface Service extends Declaration {
  readonly provider: Provider | undefined;
  readonly model: ServiceModel | undefined;
  readonly categories: readonly Category[];
  /** By control id. */
  readonly capabilities: ReadonlyMap<string, Capability>;
  /** By layer id. */
  readonly layers: ReadonlyMap<string, LayerRule>;
  /** Ids of services; look them up in the model's `services`. */
  readonly alternatives: readonly string[];
  /** Undefined where its provider has announced no end. */
  readonly retirement: Retirement | undefined;
}

/** The day on which a provider switches a service off. */
export interface Retirement {
  readonly date: string;
  readonly source: string | undefined;
}

/** What a model may bring into use. */
export interface Library {
  readonly name: string;
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  readonly threats: readonly Threat[];
  readonly layers: readonly Layer[];
  readonly protocols: readonly Protocol[];
}

export type SubjectPattern =
  | { readonly type: 'kind'; readonly kind: ElementKind | 'boundary' | 'system' }
  | { readonly type: 'flow'; readonly from: EndPattern | undefined; readonly to: EndPattern | undefined }
  /** A declaration of the user's own: the id of an element, flow or boundary. */
  | { readonly type: 'named'; readonly id: string };

/** `id` names an element, or a boundary for every element inside it. */
export type EndPattern =
  { readonly type: 'kind'; readonly kind: ElementKind } | { readonly type: 'named'; readonly id: string };

export type Condition =
  | { readonly type: 'and' | 'or'; readonly operands: readonly Condition[] }
  | { readonly type: 'not'; readonly operand: Condition }
  /** A condition whose name did not resolve: it holds nowhere, and neither does its negation. */
  | { readonly type: 'unknown' }
  | { readonly type: 'on-category'; readonly category: string }
  | { readonly type: 'on-service'; readonly service: string }
  | { readonly type: 'as'; readonly model: ServiceModel }
  /** The id of a provider, or `premises`. */
  | { readonly type: 'from'; readonly provider: string }
  | { readonly type: 'data'; readonly verb: DataVerb; readonly what: DataPattern }
  | { readonly type: 'over'; readonly protocol: string }
  | { readonly type: 'implements'; readonly control: string }
  /** `past`: in a way that leads past no element for which this holds. */
  | { readonly type: 'exposed'; readonly past: Condition | undefined }
  | { readonly type: 'crosses'; readonly what: 'boundary' | 'provider' }
  | { readonly type: 'end'; readonly end: 'source' | 'target'; readonly condition: Condition }
  | { readonly type: 'untrusted' }
  | { readonly type: 'relays'; readonly to: Condition }
  | { readonly type: 'has-owner' };

export type DataVerb = 'holds' | 'handles' | 'carries';
export type DataPattern =
  | { readonly type: 'level'; readonly level: Level }
  | { readonly type: 'kind'; readonly kind: DataKind }
  | { readonly type: 'data'; readonly id: string };

export interface Applicability {
  readonly subjects: readonly SubjectPattern[];
  readonly where: Condition | undefined;
}

/** What a threat asks for: one control, or any one of several. */
export interface Need {
  /** At least one; several are alternatives (`A or B`). */
  readonly controls: readonly Control[];
}

export interface Threat extends Declaration {
  readonly stride: readonly string[];
  readonly privacy: readonly string[];
  readonly applies: readonly Applicability[];
  readonly severities: readonly { readonly severity: Severity; readonly where: Condition | undefined }[];
  readonly needs: readonly Need[];
  readonly references: readonly Reference[];
}

// --------------------------------------------------------------------------------------------- architecture

export interface Data extends Declaration {
  readonly level: Level | undefined;
  readonly kinds: readonly DataKind[];
  readonly controller: string | undefined;
  readonly processor: string | undefined;
}

export interface Evidence {
  readonly uri: string;
  /** The text that names it. */
  readonly origin: Origin;
  readonly expires: Expiry | undefined;
}

/** One control (or threat) of a defense statement. A line that names three controls makes three of them. */
export interface Statement {
  readonly type: 'implements' | 'plans' | 'waives' | 'excludes' | 'relies';
  readonly control: Control;
  /** The control's name in the line. */
  readonly origin: Origin;
  /** How, why, or the reason. */
  readonly text: string | undefined;
  readonly by: string | undefined;
  readonly evidence: readonly Evidence[];
  /** `due` of a plan, `until` of a waiver. */
  readonly date: Expiry | undefined;
  /** Of `relies on`. */
  readonly provider: Provider | undefined;
}

export interface ThreatExclusion {
  readonly threat: Threat;
  readonly origin: Origin;
  readonly reason: string | undefined;
}

export interface Team {
  readonly name: string;
  readonly origin: Origin;
}

/** What a body states of defenses. */
export interface Defenses {
  readonly statements: readonly Statement[];
  readonly threatExclusions: readonly ThreatExclusion[];
}

export interface Boundary extends Declaration, Defenses {
  readonly kind: 'boundary';
  readonly parent: Boundary | undefined;
  readonly untrusted: boolean;
  readonly place: BoundaryPlace | undefined;
  readonly owner: Team | undefined;
}

export type BoundaryPlace =
  | { readonly type: 'premises'; readonly origin: Origin }
  | { readonly type: 'provider'; readonly provider: Provider; readonly origin: Origin };

export type ElementPlace =
  | { readonly type: 'premises'; readonly origin: Origin }
  | { readonly type: 'service'; readonly service: Service; readonly origin: Origin }
  /** It says where it runs, but the name did not resolve: so nothing is said of it as unplaced. */
  | { readonly type: 'unknown'; readonly origin: Origin };

export interface Element extends Declaration, Defenses {
  readonly kind: ElementKind;
  readonly parent: Boundary | undefined;
  readonly place: ElementPlace | undefined;
  /** What its own `is` says; the service's categories come besides. */
  readonly categories: readonly Category[];
  readonly owner: Team | undefined;
  readonly holds: readonly Data[];
  readonly handles: readonly Data[];
}

export interface Flow extends Declaration, Defenses {
  readonly kind: 'flow';
  /** The innermost boundary in whose body it is written. */
  readonly parent: Boundary | undefined;
  readonly source: Element;
  readonly target: Element;
  readonly protocol: Protocol | undefined;
  /** It says `over`, though the name may not resolve. */
  readonly statesProtocol: boolean;
  readonly carries: readonly Data[];
  readonly returns: readonly Data[];
}

export interface Incidents {
  readonly stages: readonly {
    readonly stage: Stage;
    readonly by: string | undefined;
    readonly using: string | undefined;
    readonly origin: Origin;
  }[];
  readonly notify: { readonly party: string; readonly hours: number | undefined; readonly origin: Origin } | undefined;
  readonly origin: Origin;
}

export interface System extends Declaration, Defenses {
  readonly kind: 'system';
  readonly owner: Team | undefined;
  readonly table: ResponsibilityTable | undefined;
  readonly incidents: Incidents | undefined;
}

export type Subject = System | Boundary | Element | Flow;

export interface Model {
  readonly system: System;
  /** URIs of the files of the model, the system's first, libraries left out. */
  readonly files: readonly string[];
  readonly boundaries: readonly Boundary[];
  readonly elements: readonly Element[];
  readonly flows: readonly Flow[];
  readonly data: readonly Data[];
  /** The threats that are turned on. */
  readonly threats: readonly Threat[];
  /** Every layer of the libraries that are in use, in the order in which they are declared. */
  readonly layers: readonly Layer[];
  /** Every service that can be named, by id. */
  readonly services: ReadonlyMap<string, Service>;
  /** The services that a simple name reaches: those of the libraries in use. */
  readonly servicesInUse: readonly Service[];
  readonly protocolsInUse: readonly Protocol[];
  /** The table `Standard` of `core`. */
  readonly standard: ResponsibilityTable | undefined;
  /** Whether a file of the model has an error: it then is not ready, whatever its obligations say. */
  readonly hasErrors: boolean;
}
