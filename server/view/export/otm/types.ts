/** The parts of the Open Threat Model 0.2 that the export writes. Attributes are text throughout, as the format asks. */

export type Attributes = Readonly<Record<string, string>>;

export interface OpenThreatModel {
  readonly otmVersion: '0.2.0';
  readonly project: {
    readonly name: string;
    readonly id: string;
    readonly description?: string;
    readonly owner?: string;
    readonly attributes: Attributes;
  };
  readonly representations: readonly {
    readonly name: string;
    readonly id: string;
    readonly type: 'code';
    readonly attributes: Attributes;
  }[];
  readonly assets: readonly Asset[];
  readonly trustZones: readonly TrustZone[];
  readonly components: readonly OtmComponent[];
  readonly dataflows: readonly Dataflow[];
  readonly threats: readonly OtmThreat[];
  readonly mitigations: readonly Mitigation[];
}

export interface Asset {
  readonly name: string;
  readonly id: string;
  readonly description?: string;
  /** From 0 to 100. */
  readonly risk: {
    readonly confidentiality: number;
    readonly integrity: number;
    readonly availability: number;
    readonly comment: string;
  };
  readonly attributes: Attributes;
}

export type Parent = { readonly trustZone: string } | { readonly component: string };

/** Where the model says it. */
export interface CodeElement {
  readonly representation: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

export interface TrustZone {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** From 0 to 100. */
  readonly risk: { readonly trustRating: number };
  readonly parent?: Parent;
  readonly representations?: readonly CodeElement[];
  readonly attributes: Attributes;
}

export interface OtmComponent {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly parent: Parent;
  readonly representations: readonly CodeElement[];
  readonly assets?: { readonly processed: readonly string[]; readonly stored: readonly string[] };
  readonly threats: readonly ThreatInstance[];
  readonly tags: readonly string[];
  readonly attributes: Attributes;
}

export interface Dataflow {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly bidirectional: boolean;
  readonly source: string;
  readonly destination: string;
  readonly assets: readonly string[];
  readonly threats: readonly ThreatInstance[];
  readonly tags: readonly string[];
  readonly attributes: Attributes;
}

export interface ThreatInstance {
  readonly threat: string;
  readonly state: string;
  readonly mitigations: readonly { readonly mitigation: string; readonly state: string }[];
}

export interface OtmThreat {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly categories: readonly string[];
  readonly cwes: readonly string[];
  readonly risk: {
    readonly likelihood: null;
    readonly likelihoodComment: string;
    /** From 0 to 100. */
    readonly impact: number;
    readonly impactComment: string;
  };
  readonly attributes: Attributes;
}

export interface Mitigation {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** From 0 to 100. */
  readonly riskReduction: number;
  readonly attributes: Attributes;
}
