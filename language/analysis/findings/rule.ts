import type { Control, Origin, Provider, Subject, Threat } from '../../model/model.ts';
import type { Fix } from '../../model/edit.ts';
import type { Finding, FindingSeverity, Obligation } from '../analysis.ts';
import type { Loudness } from '../configuration.ts';
import type { Facts } from '../facts.ts';

/** One code of findings: where it is at fault, and what is said and done about each case when somebody asks. */
export interface FindingDefinition<Case> {
  readonly code: string;
  /** By default; `by-threat` takes it from the threats of the obligation. */
  readonly severity: FindingSeverity | 'by-threat';
  /** What is there to no purpose is shown faded. */
  readonly faded?: boolean;
  cases(facts: Facts): Iterable<Case>;
  subject(found: Case, facts: Facts): Subject | Provider;
  /** The narrowest token at fault. */
  origin(found: Case, facts: Facts): Origin;
  control?(found: Case): Control | undefined;
  threats?(found: Case): readonly Threat[];
  obligation?(found: Case): Obligation | undefined;
  message(found: Case, facts: Facts): string;
  related?(found: Case, facts: Facts): Finding['related'];
  /** The preferred one first. */
  fixes(found: Case, facts: Facts): Iterable<Fix>;
}

/** A definition whose cases are nobody else's business. */
export interface FindingRule {
  readonly code: string;
  find(facts: Facts): Iterable<Finding>;
}

export function findingRule<Case>(definition: FindingDefinition<Case>): FindingRule {
  return {
    code: definition.code,
    *find(facts) {
      for (const found of definition.cases(facts)) {
        const severity = loudness(definition, found, facts);
        if (severity !== 'off') yield new LazyFinding(definition, found, facts, severity);
      }
    },
  };
}

/** The definition's part for findings that report an obligation. */
export const ofObligation = {
  subject: (obligation: Obligation): Subject => obligation.subject,
  control: (obligation: Obligation): Control => obligation.control,
  threats: (obligation: Obligation): readonly Threat[] => obligation.threats,
  obligation: (obligation: Obligation): Obligation => obligation,
};

function loudness<Case>(definition: FindingDefinition<Case>, found: Case, facts: Facts): Loudness {
  if (definition.severity !== 'by-threat') return facts.severities.of(definition.code, definition.severity);
  const obligation = definition.obligation?.(found);
  return obligation === undefined ? 'off' : facts.severities.ofObligation(definition.code, obligation);
}

/** Says nothing until it is asked: of ten thousand findings an editor shows a screenful. */
class LazyFinding<Case> implements Finding {
  readonly severity: FindingSeverity;
  readonly #definition: FindingDefinition<Case>;
  readonly #found: Case;
  readonly #facts: Facts;

  constructor(definition: FindingDefinition<Case>, found: Case, facts: Facts, severity: FindingSeverity) {
    this.#definition = definition;
    this.#found = found;
    this.#facts = facts;
    this.severity = severity;
  }

  get code(): string {
    return this.#definition.code;
  }

  get message(): string {
    return this.#definition.message(this.#found, this.#facts);
  }

  get subject(): Subject | Provider {
    return this.#definition.subject(this.#found, this.#facts);
  }

  get control(): Control | undefined {
    return this.#definition.control?.(this.#found);
  }

  get threats(): readonly Threat[] {
    return this.#definition.threats?.(this.#found) ?? [];
  }

  get origin(): Origin {
    return this.#definition.origin(this.#found, this.#facts);
  }

  get related(): Finding['related'] {
    return this.#definition.related?.(this.#found, this.#facts) ?? [];
  }

  get faded(): boolean {
    return this.#definition.faded ?? false;
  }

  get obligation(): Obligation | undefined {
    return this.#definition.obligation?.(this.#found);
  }

  fixes(): readonly Fix[] {
    return [...this.#definition.fixes(this.#found, this.#facts)];
  }

  preferredFix(): Fix | undefined {
    for (const fix of this.#definition.fixes(this.#found, this.#facts)) return fix;
    return undefined;
  }
}
