import type { Condition, Data, Origin, Subject, Threat } from '../model/model.ts';
import { type Predicate, compileCondition, compileExposure, crossesBoundary, matchesData } from './conditions.ts';
import type { ModelIndex } from './model-index.ts';
import { compilePattern } from './threats.ts';
import { listSome, providerName } from './wording.ts';

/** What about a subject makes a threat apply to it: `holds Salary records`, `crosses from "Internet" into "Shop"`. */
export interface Cause {
  /** Goes after the subject in a sentence. */
  readonly text: string;
  readonly related: readonly { readonly message: string; readonly origin: Origin }[];
}

/** Tests each condition in the form in which it was compiled for the cause before. */
export class Causes {
  readonly #index: ModelIndex;
  readonly #compiled = new Map<Condition, Predicate>();

  constructor(index: ModelIndex) {
    this.#index = index;
  }

  of(threat: Threat, subject: Subject): Cause[] {
    const data = new Set<Data>();
    const others = new Map<string, Cause>();
    for (const { subjects, where } of threat.applies) {
      const fits = subjects.some((pattern) => compilePattern(pattern, subject.kind)?.(subject));
      if (where !== undefined && fits) this.#collect(where, subject, data, others);
    }
    return [...dataCause(subject, data), ...others.values()];
  }

  /** Only what holds, and only what is said in the affirmative, explains anything. */
  #collect(condition: Condition, subject: Subject, data: Set<Data>, others: Map<string, Cause>): void {
    if (!this.#holds(condition, subject)) return;
    switch (condition.type) {
      case 'and':
      case 'or':
        for (const operand of condition.operands) this.#collect(operand, subject, data, others);
        return;
      case 'data':
        for (const each of this.#index.dataOf(subject)) if (matchesData(each, condition.what)) data.add(each);
        return;
      case 'exposed':
      case 'crosses':
      case 'over': {
        const cause = causeOf(condition, subject, this.#index);
        if (cause !== undefined) others.set(cause.text, cause);
        return;
      }
      default:
        return;
    }
  }

  #holds(condition: Condition, subject: Subject): boolean {
    let test = this.#compiled.get(condition);
    if (test === undefined) this.#compiled.set(condition, (test = compileCondition(condition, this.#index)));
    return test(subject);
  }
}

function dataCause(subject: Subject, data: ReadonlySet<Data>): Cause[] {
  if (data.size === 0) return [];
  const verb = subject.kind === 'flow' ? 'carries' : subject.kind === 'process' ? 'handles' : 'holds';
  const all = [...data];
  const related = all.slice(0, mostRelated).map((each) => ({ message: describeData(each), origin: each.origin }));
  return [
    {
      text: `${verb} ${listSome(
        all.map(({ title }) => title),
        2,
      )}`,
      related,
    },
  ];
}

function describeData(data: Data): string {
  const kinds = data.kinds.length > 0 ? `, contains ${data.kinds.join(', ')}` : '';
  return `${data.title}: ${data.level ?? 'no level'}${kinds}`;
}

function causeOf(
  condition: Condition & { readonly type: 'exposed' | 'crosses' | 'over' },
  subject: Subject,
  index: ModelIndex,
): Cause | undefined {
  if (condition.type === 'exposed') {
    const exposure = compileExposure(condition, index)(subject);
    if (exposure === undefined) return undefined;
    const { flow, relay } = exposure;
    const message = `"${flow.source.title}" is untrusted and opens a flow to ${relay ? `"${flow.target.title}"` : 'it'}`;
    const way = relay === undefined ? '' : ` through "${relay.title}"`;
    return { text: `is open to "${flow.source.title}"${way}`, related: [{ message, origin: flow.origin }] };
  }
  if (subject.kind !== 'flow') return undefined;
  if (condition.type === 'over') return { text: `runs over ${subject.protocol?.title ?? 'it'}`, related: [] };
  if (condition.what === 'boundary') {
    if (!crossesBoundary(subject)) return undefined;
    const from = subject.source.parent;
    const to = subject.target.parent;
    const text =
      from === undefined
        ? `enters "${to?.title ?? ''}"`
        : to === undefined
          ? `leaves "${from.title}"`
          : `crosses from "${from.title}" into "${to.title}"`;
    const related = [from, to].flatMap((each) =>
      each === undefined ? [] : [{ message: `One end stands in "${each.title}"`, origin: each.origin }],
    );
    return { text, related };
  }
  const at = (end: 'source' | 'target'): string => {
    const place = subject[end].place;
    const around = index.surroundings.in(subject[end].parent).place;
    if (place?.type === 'service') return providerName(place.service.provider);
    return place === undefined && around?.type === 'provider' ? around.provider.title : 'your own premises';
  };
  return { text: `crosses from ${at('source')} to ${at('target')}`, related: [] };
}

const mostRelated = 3;
