/** The parts of CycloneDX 1.6 that the export writes, in the names of its JSON form. */

export interface Bom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp: string;
    readonly lifecycles: readonly { readonly phase: 'design' }[];
    readonly tools: { readonly components: readonly BomComponent[] };
    readonly component: BomComponent;
  };
  readonly services: readonly BomService[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly definitions: { readonly standards: readonly Standard[] };
  readonly declarations: Declarations;
}

export interface BomComponent {
  readonly 'bom-ref'?: string;
  readonly type: 'application';
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly externalReferences?: readonly ExternalReference[];
}

export interface ExternalReference {
  readonly type: 'threat-model' | 'documentation';
  readonly url: string;
}

export interface Organization {
  readonly name: string;
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface BomService {
  readonly 'bom-ref': string;
  readonly provider?: Organization;
  readonly name: string;
  readonly description?: string;
  readonly 'x-trust-boundary': boolean;
  readonly trustZone?: string;
  readonly data: readonly ServiceData[];
  readonly properties: readonly NamedValue[];
}

export interface ServiceData {
  readonly flow: 'inbound' | 'outbound' | 'bi-directional';
  readonly classification: string;
  readonly name: string;
  readonly description: string;
  readonly governance?: {
    readonly owners?: readonly { readonly organization: Organization }[];
    readonly custodians?: readonly { readonly organization: Organization }[];
  };
  readonly source?: readonly string[];
  readonly destination?: readonly string[];
}

export interface Standard {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly description: string;
  readonly requirements: readonly {
    readonly 'bom-ref': string;
    readonly identifier: string;
    readonly title: string;
    readonly text?: string;
    readonly properties: readonly NamedValue[];
  }[];
}

export interface Declarations {
  readonly assessors: readonly {
    readonly 'bom-ref': string;
    readonly thirdParty: boolean;
    readonly organization: Organization;
  }[];
  readonly attestations: readonly Attestation[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly BomEvidence[];
}

export interface Attestation {
  readonly summary: string;
  readonly assessor: string;
  readonly map: readonly {
    readonly requirement: string;
    readonly claims: readonly string[];
    readonly counterClaims: readonly string[];
    readonly conformance: {
      /** From 0 to 1. */
      readonly score: number;
      readonly rationale: string;
      readonly mitigationStrategies: readonly string[];
    };
  }[];
}

export interface Claim {
  readonly 'bom-ref': string;
  readonly target: string;
  readonly predicate: string;
  readonly mitigationStrategies: readonly string[];
  readonly reasoning: string;
  readonly evidence: readonly string[];
  readonly externalReferences: readonly ExternalReference[];
}

export interface BomEvidence {
  readonly 'bom-ref': string;
  readonly description: string;
  readonly data?: readonly { readonly name: string; readonly contents: { readonly url: string } }[];
  readonly expires?: string;
}
