/**
 * The parts of OSCAL 1.1 that the exports write, in the names of its JSON form. Texts are Markdown where the format has
 * markup, which is said; all others are plain. Lists are left out where they would be empty: the format takes none.
 */

export interface Property {
  readonly name: string;
  readonly value: string;
  readonly ns?: string;
  /** Those of one group tell of one thing. */
  readonly group?: string;
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  /** Markdown. */
  readonly text?: string;
}

export interface ResponsibleRole {
  readonly 'role-id': string;
  readonly 'party-uuids'?: readonly string[];
}

export interface Metadata {
  /** Markdown. */
  readonly title: string;
  readonly 'last-modified': string;
  readonly version: string;
  readonly 'oscal-version': string;
  readonly roles: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  readonly parties?: readonly Party[];
  readonly 'responsible-parties'?: readonly { readonly 'role-id': string; readonly 'party-uuids': readonly string[] }[];
  /** Markdown. */
  readonly remarks: string;
}

export interface Party {
  readonly uuid: string;
  readonly type: 'organization';
  readonly name: string;
  readonly links?: readonly Link[];
}

export interface Resource {
  readonly uuid: string;
  /** Markdown. */
  readonly title: string;
  /** Markdown. */
  readonly description?: string;
  readonly props?: readonly Property[];
  readonly rlinks?: readonly { readonly href: string; readonly 'media-type'?: string }[];
}

export interface BackMatter {
  readonly resources: readonly Resource[];
}

/** A component of a definition, or of a plan, which also has a status. */
export interface Component {
  readonly uuid: string;
  readonly type: string;
  /** Markdown. */
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly props?: readonly Property[];
  readonly links?: readonly Link[];
  readonly 'responsible-roles'?: readonly ResponsibleRole[];
}

export interface DefinedComponent extends Component {
  readonly 'control-implementations'?: readonly {
    readonly uuid: string;
    readonly source: string;
    /** Markdown. */
    readonly description: string;
    readonly 'implemented-requirements': readonly {
      readonly uuid: string;
      readonly 'control-id': string;
      /** Markdown. */
      readonly description: string;
      readonly props?: readonly Property[];
      readonly links?: readonly Link[];
      readonly 'responsible-roles'?: readonly ResponsibleRole[];
    }[];
  }[];
}

export interface ComponentDefinition {
  readonly 'component-definition': {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly components: readonly DefinedComponent[];
    readonly 'back-matter': BackMatter;
  };
}

export interface SystemComponent extends Component {
  readonly status: Status;
}

export interface Status {
  readonly state: 'operational' | 'under-development' | 'other';
  /** Markdown. */
  readonly remarks?: string;
}

/** One thing that is provided, inherited, asked for or satisfied. */
export interface Share {
  readonly uuid: string;
  /** Markdown. */
  readonly description: string;
  readonly 'provided-uuid'?: string;
  readonly 'responsibility-uuid'?: string;
  readonly 'responsible-roles'?: readonly ResponsibleRole[];
}

export interface ByComponent {
  readonly 'component-uuid': string;
  readonly uuid: string;
  /** Markdown. */
  readonly description: string;
  readonly props?: readonly Property[];
  readonly links?: readonly Link[];
  readonly 'implementation-status'?: { readonly state: string; readonly remarks?: string };
  readonly export?: { readonly provided?: readonly Share[]; readonly responsibilities?: readonly Share[] };
  readonly inherited?: readonly Share[];
  readonly satisfied?: readonly Share[];
  readonly 'responsible-roles'?: readonly ResponsibleRole[];
}

export interface ImplementedRequirement {
  readonly uuid: string;
  readonly 'control-id': string;
  readonly props?: readonly Property[];
  readonly 'by-components': readonly ByComponent[];
  /** Markdown. */
  readonly remarks: string;
}

export interface SystemSecurityPlan {
  readonly 'system-security-plan': {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly 'import-profile': { readonly href: string; readonly remarks?: string };
    readonly 'system-characteristics': SystemCharacteristics;
    readonly 'system-implementation': SystemImplementation;
    readonly 'control-implementation': {
      /** Markdown. */
      readonly description: string;
      readonly 'implemented-requirements': readonly ImplementedRequirement[];
    };
    readonly 'back-matter': BackMatter;
  };
}

export interface SystemCharacteristics {
  readonly 'system-ids': readonly { readonly id: string }[];
  readonly 'system-name': string;
  /** Markdown. */
  readonly description: string;
  readonly 'system-information': {
    readonly 'information-types': readonly {
      readonly uuid: string;
      /** Markdown. */
      readonly title: string;
      /** Markdown. */
      readonly description: string;
      readonly props?: readonly Property[];
    }[];
  };
  readonly status: Status;
  readonly 'authorization-boundary': { readonly description: string };
  readonly 'data-flow'?: { readonly description: string };
  readonly 'responsible-parties'?: Metadata['responsible-parties'];
  /** Markdown. */
  readonly remarks: string;
}

export interface SystemImplementation {
  readonly 'leveraged-authorizations'?: readonly {
    readonly uuid: string;
    /** Markdown. */
    readonly title: string;
    readonly links?: readonly Link[];
    readonly 'party-uuid': string;
    readonly 'date-authorized': string;
    /** Markdown. */
    readonly remarks: string;
  }[];
  readonly users: readonly { readonly uuid: string; readonly title: string; readonly description?: string }[];
  readonly components: readonly SystemComponent[];
  /** Markdown. */
  readonly remarks?: string;
}
