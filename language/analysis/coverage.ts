import type { Condition, Control, Model, Statement, Subject, ThreatExclusion } from '../model/model.ts';
import type { Obligation } from './analysis.ts';
import { relays } from './exposure.ts';
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
  readonly #index: ModelIndex;
  readonly #asked: AskedByConditions;

  constructor(index: ModelIndex, obligations: readonly Obligation[], exclusions: ReadonlySet<ThreatExclusion>) {
    this.#index = index;
    this.#exclusions = exclusions;
    this.#asked = controlsInConditions(index.model);
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
  isNeeded(statement: Statement, by: Subject): boolean {
    const { id } = statement.control;
    return (
      this.#covered.has(statement) ||
      this.#asked.anywhere.has(id) ||
      (this.#asked.onTheWay.has(id) && this.#isOnTheWay(by))
    );
  }

  /** Whether callers pass the subject, or something inside it, on their way, or are brought there. */
  #isOnTheWay(subject: Subject): boolean {
    if (subject.kind === 'flow') return relays(subject.target) || relays(subject.source);
    if (subject.kind === 'boundary' || subject.kind === 'system' || relays(subject)) return true;
    return this.#index.flowsOf(subject).some(({ source, target }) => target === subject && relays(source));
  }

  excludesSomething(exclusion: ThreatExclusion): boolean {
    return this.#exclusions.has(exclusion);
  }
}

/** The controls on which it depends whether threats apply. */
interface AskedByConditions {
  readonly anywhere: ReadonlySet<string>;
  /** Those that count where callers pass on their way, and where that leads. */
  readonly onTheWay: ReadonlySet<string>;
}

function controlsInConditions(model: Model): AskedByConditions {
  const asked = { anywhere: new Set<string>(), onTheWay: new Set<string>() };
  for (const threat of model.threats) {
    for (const { where } of [...threat.applies, ...threat.severities])
      if (where) collect(where, asked.anywhere, asked.onTheWay);
  }
  return asked;
}

function collect(condition: Condition, controls: Set<string>, onTheWay: Set<string>): void {
  switch (condition.type) {
    case 'and':
    case 'or':
      for (const operand of condition.operands) collect(operand, controls, onTheWay);
      return;
    case 'not':
      collect(condition.operand, controls, onTheWay);
      return;
    case 'end':
      collect(condition.condition, controls, onTheWay);
      return;
    case 'exposed':
      if (condition.past !== undefined) collect(condition.past, onTheWay, onTheWay);
      return;
    case 'relays':
      collect(condition.to, onTheWay, onTheWay);
      return;
    case 'implements':
      controls.add(condition.control);
      return;
    default:
      return;
  }
}
