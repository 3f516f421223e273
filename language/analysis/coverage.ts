import type { Condition, Control, Model, Statement, ThreatExclusion } from '../model/model.ts';
import type { Obligation } from './analysis.ts';
import type { ModelIndex } from './model-index.ts';

/** A control that some obligation asks for, where a statement is the nearest that speaks of it. */
export interface Covered {
  readonly obligation: Obligation;
  readonly control: Control;
}

/** What each statement is good for. */
export class Coverage {
  readonly #covered = new Map<Statement, Covered[]>();
  readonly #exclusions: ReadonlySet<ThreatExclusion>;
  readonly #askedByConditions: ReadonlySet<string>;

  constructor(index: ModelIndex, obligations: readonly Obligation[], exclusions: ReadonlySet<ThreatExclusion>) {
    this.#exclusions = exclusions;
    this.#askedByConditions = controlsInConditions(index.model);
    for (const obligation of obligations) {
      // What only excluded threats ask for, nothing asks for.
      if (obligation.exclusion !== undefined) continue;
      for (const control of obligation.anyOf) {
        const stated =
          control === obligation.control
            ? obligation.statement
            : index.statements.nearest(control.id, obligation.subject);
        if (stated === undefined) continue;
        const covered = this.#covered.get(stated.statement);
        if (covered === undefined) this.#covered.set(stated.statement, [{ obligation, control }]);
        else covered.push({ obligation, control });
      }
    }
  }

  of(statement: Statement): readonly Covered[] {
    return this.#covered.get(statement) ?? [];
  }

  /** A threat that applies only where a control is missing asks for it, though it finds nothing to ask any more. */
  isNeeded(statement: Statement): boolean {
    return this.#covered.has(statement) || this.#askedByConditions.has(statement.control.id);
  }

  excludesSomething(exclusion: ThreatExclusion): boolean {
    return this.#exclusions.has(exclusion);
  }
}

function controlsInConditions(model: Model): Set<string> {
  const controls = new Set<string>();
  for (const threat of model.threats) {
    for (const { where } of [...threat.applies, ...threat.severities]) if (where) collect(where, controls);
  }
  return controls;
}

function collect(condition: Condition, controls: Set<string>): void {
  switch (condition.type) {
    case 'and':
    case 'or':
      for (const operand of condition.operands) collect(operand, controls);
      return;
    case 'not':
      collect(condition.operand, controls);
      return;
    case 'end':
      collect(condition.condition, controls);
      return;
    case 'exposed':
      if (condition.past !== undefined) collect(condition.past, controls);
      return;
    case 'implements':
      controls.add(condition.control);
      return;
    default:
      return;
  }
}
