import type { Fix } from '../model/edit.ts';
import type {
  Control,
  Day,
  Element,
  Layer,
  Model,
  Origin,
  Protocol,
  Provider,
  Service,
  ServiceModel,
  Severity,
  Stage,
  Statement,
  Subject,
  Threat,
  ThreatExclusion,
} from '../model/model.ts';

/**
 * What the analysis makes of one model. Every view reads this, and nothing else, so that no two can disagree.
 * Obligations and findings compute part of what they tell when it is read: read their properties, do not spread them.
 */
export interface Analysis {
  readonly model: Model;
  readonly today: Day;
  readonly verdict: Verdict;
  readonly totals: Totals;
  /** In the order of the subjects in the text; those of one subject by falling severity. */
  readonly obligations: readonly Obligation[];
  readonly incidents: IncidentResponse;
  readonly findings: readonly Finding[];
}

export type Verdict = 'ready' | 'not-ready';
export type Owner = 'provider' | 'shared' | 'customer' | 'nobody';
export type State = 'met' | 'partial' | 'planned' | 'waived' | 'excluded' | 'missing';

/** Owners are counted without what is excluded. */
export interface Totals {
  readonly provider: number;
  readonly shared: number;
  readonly customer: number;
  readonly nobody: number;
  readonly met: number;
  readonly partial: number;
  readonly planned: number;
  readonly waived: number;
  readonly excluded: number;
  readonly missing: number;
}

/** One defense that one subject needs, with all the threats that ask for it. */
export interface Obligation {
  readonly subject: Subject;
  /** The one it is judged and reported on; `anyOf` has all members of an `A or B`, this one among them. */
  readonly control: Control;
  readonly anyOf: readonly Control[];
  readonly ownership: Ownership;
  readonly owner: Owner;
  /** The customer's team: undefined where none is found, or the provider owns it all. */
  readonly team: string | undefined;
  readonly state: State;
  /** The nearest statement on the control, with the body that makes it. */
  readonly statement: StatedDefense | undefined;
  /** The protocol that implements it for a flow, where the flow's own body says nothing of it. */
  readonly protocol: Protocol | undefined;
  /** Where every threat that asks for it is excluded: one of those exclusions. */
  readonly exclusion: StatedExclusion | undefined;
  /** Those that ask for it; where every one is excluded, those, and the state is `excluded`. */
  readonly threats: readonly Threat[];
  /** The highest of its threats' severities. */
  readonly severity: Severity;
}

/** A statement, and the body in which it stands. */
export interface StatedDefense {
  readonly statement: Statement;
  readonly by: Subject;
}

export interface StatedExclusion {
  readonly exclusion: ThreatExclusion;
  readonly by: Subject;
}

/** Who owns a control on a subject, before anything that is stated, and why: the links of the chain as data. */
export interface Ownership {
  readonly owner: 'provider' | 'shared' | 'customer';
  readonly control: Control;
  /** Whose service decides: the element itself, or the end that accepts a flow. Undefined for boundaries and systems. */
  readonly element: Element | undefined;
  readonly service: Service | undefined;
  readonly provider: Provider | undefined;
  readonly model: ServiceModel | undefined;
  readonly reason: Reason;
  /** The provider's half and the customer's half, where they are told apart. */
  readonly providerHalf: string | undefined;
  readonly customerHalf: string | undefined;
  /** The URL of the line or table that decides. */
  readonly source: string | undefined;
}

export type Reason =
  | { readonly type: 'provides' | 'offers' | 'shares' | 'lacks'; readonly text: string | undefined }
  | { readonly type: 'layer'; readonly layer: Layer; readonly text: string | undefined }
  | { readonly type: 'table'; readonly layer: Layer; readonly table: string }
  | { readonly type: 'premises' }
  | { readonly type: 'unplaced' }
  /** It names a service that is not known. */
  | { readonly type: 'unknown-service' }
  | { readonly type: 'no-service' }
  | { readonly type: 'no-answer' };

export interface IncidentResponse {
  /** Whether anything of the system's defenses is the customer's at all. */
  readonly required: boolean;
  readonly missingStages: readonly Stage[];
  readonly notifyMissing: boolean;
}

export type FindingSeverity = 'error' | 'warning' | 'information' | 'hint';

/** A thing to mend, and how. */
export interface Finding {
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What is wrong, why, what to do: whole sentences for people, plain text. */
  readonly message: string;
  readonly subject: Subject | Provider;
  readonly control: Control | undefined;
  readonly threats: readonly Threat[];
  /** The narrowest token at fault. */
  readonly origin: Origin;
  readonly related: readonly { readonly message: string; readonly origin: Origin }[];
  /** What is there to no purpose is shown faded. */
  readonly faded: boolean;
  readonly obligation: Obligation | undefined;
  /** The first is the preferred one. Computed when asked for: most findings are never fixed from the menu. */
  fixes(): readonly Fix[];
  /** The first of them, without the cost of the others. */
  preferredFix(): Fix | undefined;
}
