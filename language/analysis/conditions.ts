import type {
  Category,
  Condition,
  Data,
  DataPattern,
  DataVerb,
  Element,
  Level,
  ServiceModel,
  Subject,
} from '../model/model.ts';
import { type Exposure, relays } from './exposure.ts';
import type { ModelIndex } from './model-index.ts';
import { decidingElement } from './surroundings.ts';

export type Predicate = (subject: Subject) => boolean;

/**
 * Makes a test of a condition. With `holds` false it tests the negation: negation is pushed down to the single tests,
 * so that one whose name did not resolve is false either way.
 */
export function compileCondition(
  condition: Condition,
  index: ModelIndex,
  holds = true,
  compile: (test: SingleTest, index: ModelIndex) => Predicate = compileTest,
): Predicate {
  switch (condition.type) {
    case 'and':
    case 'or': {
      const operands = condition.operands.map((operand) => compileCondition(operand, index, holds, compile));
      return (condition.type === 'and') === holds ? allOf(operands) : anyOf(operands);
    }
    case 'not':
      return compileCondition(condition.operand, index, !holds, compile);
    case 'unknown':
      return never;
    case 'end': {
      const test = compileCondition(condition.condition, index, holds);
      const end = condition.end;
      const elsewhere = !holds && !isUnknown(condition.condition);
      return (subject) => (subject.kind === 'flow' ? test(subject[end]) : elsewhere);
    }
    default: {
      if (isUnknown(condition)) return never;
      const test = compile(condition, index);
      return holds ? test : (subject) => !test(subject);
    }
  }
}

/** Whether a name in it did not resolve. */
function isUnknown(condition: Condition): boolean {
  switch (condition.type) {
    case 'unknown':
      return true;
    case 'and':
    case 'or':
      return condition.operands.some(isUnknown);
    case 'not':
      return isUnknown(condition.operand);
    case 'end':
      return isUnknown(condition.condition);
    case 'exposed':
      return condition.past !== undefined && isUnknown(condition.past);
    case 'relays':
      return isUnknown(condition.to);
    default:
      return false;
  }
}

const never: Predicate = () => false;

export function allOf(tests: readonly Predicate[]): Predicate {
  const [first, second] = tests;
  if (first !== undefined && tests.length === 1) return first;
  if (first !== undefined && second !== undefined && tests.length === 2) return (s) => first(s) && second(s);
  return (subject) => tests.every((test) => test(subject));
}

export function anyOf(tests: readonly Predicate[]): Predicate {
  const [first, second] = tests;
  if (first !== undefined && tests.length === 1) return first;
  if (first !== undefined && second !== undefined && tests.length === 2) return (s) => first(s) || second(s);
  return (subject) => tests.some((test) => test(subject));
}

/** Whether the data is what the pattern means: a level means that level or above. */
export function matchesData(data: Data, pattern: DataPattern): boolean {
  switch (pattern.type) {
    case 'level':
      return data.level !== undefined && levels[data.level] >= levels[pattern.level];
    case 'kind':
      return data.kinds.includes(pattern.kind);
    case 'data':
      return data.id === pattern.id;
  }
}

export function crossesBoundary(subject: Subject): boolean {
  return subject.kind === 'flow' && subject.source.parent !== subject.target.parent;
}

/** How something untrusted reaches what the test holds on. */
export function compileExposure({ past }: ExposedTest, index: ModelIndex): (subject: Subject) => Exposure | undefined {
  if (past === undefined) return (subject) => (isElement(subject) ? index.exposed.get(subject) : undefined);
  const isPassed = compileCondition(past, index, true, compilePassedTest);
  return (subject) => (isElement(subject) ? index.exposedWithout(past, isPassed).get(subject) : undefined);
}

function crossesProvider(subject: Subject, index: ModelIndex): boolean {
  if (subject.kind !== 'flow') return false;
  const source = index.surroundings.runsAt(subject.source);
  const target = index.surroundings.runsAt(subject.target);
  return source !== undefined && target !== undefined && source !== target;
}

type ExposedTest = Extract<Condition, { readonly type: 'exposed' }>;
type SingleTest = Exclude<Condition, { readonly type: 'and' | 'or' | 'not' | 'unknown' | 'end' }>;

function compileTest(test: SingleTest, index: ModelIndex): Predicate {
  switch (test.type) {
    case 'on-category': {
      const category = test.category;
      return (subject) => isElement(subject) && isA(subject, category);
    }
    case 'on-service': {
      const service = test.service;
      return (subject) =>
        isElement(subject) && subject.place?.type === 'service' && subject.place.service.id === service;
    }
    case 'as': {
      const model = test.model;
      return (subject) => isElement(subject) && serviceModel(subject, index) === model;
    }
    case 'from': {
      const provider = test.provider;
      return (subject) => runsAt(subject, index) === provider;
    }
    case 'data':
      return compileData(test.verb, test.what, index);
    case 'over': {
      const protocol = test.protocol;
      return (subject) => subject.kind === 'flow' && subject.protocol?.id === protocol;
    }
    case 'implements': {
      const id = test.control;
      return (subject) => index.statements.implemented(id, subject);
    }
    case 'exposed': {
      const exposureOf = compileExposure(test, index);
      return (subject) => exposureOf(subject) !== undefined;
    }
    case 'relays': {
      const isMet = compileCondition(test.to, index, true, compilePassedTest);
      return (subject) => {
        if (!isElement(subject) || !relays(subject)) return false;
        const on = index
          .flowsOf(subject)
          .filter(({ source, target }) => source === subject && target.kind === 'process');
        return on.length > 0 && on.every(isMet);
      };
    }
    case 'untrusted':
      return (subject) => isElement(subject) && index.untrusted(subject);
    case 'crosses':
      return test.what === 'boundary' ? crossesBoundary : (subject) => crossesProvider(subject, index);
    case 'has-owner':
      return (subject) => index.statements.owner(subject) !== undefined;
  }
}

/** Asked of a flow: of what it passes, its target, and where a defense is meant, of the flow to it, too. */
function compilePassedTest(test: SingleTest, index: ModelIndex): Predicate {
  const holds = compileTest(test, index);
  return (subject) => {
    if (subject.kind !== 'flow') return holds(subject);
    return holds(subject.target) || (test.type === 'implements' && holds(subject));
  };
}

function compileData(verb: DataVerb, pattern: DataPattern, index: ModelIndex): Predicate {
  const matches = (data: Data): boolean => matchesData(data, pattern);
  switch (verb) {
    case 'holds':
      return (subject) => subject.kind === 'store' && subject.holds.some(matches);
    case 'carries':
      return (subject) => subject.kind === 'flow' && (subject.carries.some(matches) || subject.returns.some(matches));
    case 'handles': {
      // A process at the hub of the model handles what thousands of flows carry.
      return (subject) => subject.kind === 'process' && some(index.handledBy(subject), matches);
    }
  }
}

function isElement(subject: Subject): subject is Element {
  return subject.kind !== 'flow' && subject.kind !== 'boundary' && subject.kind !== 'system';
}

function isA(element: Element, category: string): boolean {
  const within = (each: Category): boolean => each.ancestry.has(category);
  if (element.categories.some(within)) return true;
  return element.place?.type === 'service' && element.place.service.categories.some(within);
}

function serviceModel(element: Element, index: ModelIndex): ServiceModel | undefined {
  if (element.place?.type === 'service') return element.place.service.model;
  return index.surroundings.onPremises(element) ? 'premises' : undefined;
}

function runsAt(subject: Subject, index: ModelIndex): string | undefined {
  if (subject.kind === 'boundary') {
    const place = index.surroundings.in(subject).place;
    return place?.type === 'provider' ? place.provider.id : place?.type;
  }
  if (subject.kind === 'flow') return undefined;
  const element = decidingElement(subject);
  return element && index.surroundings.runsAt(element);
}

function some(all: ReadonlySet<Data>, matches: (data: Data) => boolean): boolean {
  for (const data of all) if (matches(data)) return true;
  return false;
}

const levels: Readonly<Record<Level, number>> = { public: 0, internal: 1, confidential: 2, restricted: 3 };
