import {
  isAppliesTo,
  isMitigatedBy,
  isSeverityLine,
  type Classification,
  type Condition,
  type MitigatedBy,
  type Negation,
  type SubjectPattern,
  type Test,
  type Threat,
} from '../../generated/ast.ts';
import type { Fix } from '../../model/edit.ts';
import type { SubjectKind } from '../../model/model.ts';
import { target } from '../linker.ts';
import { earlierLinddun, elementKinds, kindsByCondition, linddun, stride } from '../vocabulary.ts';
import { oneOf, onlyOne, withArticle, type CheckContext } from './check.ts';

const everything: readonly SubjectKind[] = [...elementKinds, 'flow', 'boundary', 'system'];

export function checkThreat(node: Threat, context: CheckContext): void {
  const applies = node.lines.filter(isAppliesTo);
  if (applies.length === 0) {
    context.error(
      'empty-threat',
      'A threat applies to something: add a line "applies to" with process, store, flow, …',
      node,
      'name',
    );
  }
  if (!node.lines.some(isMitigatedBy)) {
    context.error(
      'empty-threat',
      'A threat asks for a defense: add a line "mitigated by" with a control.',
      node,
      'name',
    );
  }
  const kinds = [...new Set(applies.flatMap((line) => kindsOf(line.subjects)))];
  for (const line of applies) if (line.condition) checkCondition(line.condition, kindsOf(line.subjects), context);
  const severities = node.lines.filter(isSeverityLine);
  onlyOne(
    severities.filter((line) => !line.condition),
    context,
    'The severity without a condition',
    'severity',
  );
  for (const line of severities) if (line.condition && kinds.length > 0) checkCondition(line.condition, kinds, context);
}

export function checkClassification(node: Classification, context: CheckContext): void {
  const known = node.scheme === 'stride' ? stride : linddun;
  node.words.forEach((word) => {
    if (known.includes(word.name) || (node.scheme === 'privacy' && earlierLinddun.includes(word.name))) return;
    const scheme = node.scheme === 'stride' ? 'STRIDE' : 'LINDDUN';
    context.error('unknown-word', `"${word.name}" is none of ${scheme}: ${oneOf(known)}.`, word, 'name');
  });
}

export function checkMitigation(node: MitigatedBy, context: CheckContext): void {
  if (new Set(node.operators).size < 2) return;
  const names = node.controls.map((control) => control.$refText);
  const at = context.origin(node);
  const write = (separator: string): Fix => ({
    title: `Write mitigated by ${names.join(separator)}`,
    safe: false,
    edits: [{ type: 'replace', at, text: `mitigated by ${names.join(separator)}` }],
  });
  const message =
    'One line asks for all of its controls (commas) or for one of them (or), not for both: use two lines, or one separator.';
  context.error('mixed-operators', message, node, 'operators', firstOther(node.operators), [
    write(', '),
    write(' or '),
  ]);
}

const firstOther = (operators: readonly string[]): number =>
  operators.findIndex((operator) => operator !== operators[0]);

function kindsOf(subjects: readonly SubjectPattern[]): SubjectKind[] {
  return subjects.flatMap((subject): SubjectKind[] => {
    if (subject.$type === 'KindPattern') return [subject.kind];
    if (subject.$type === 'FlowPattern') return ['flow'];
    const part = target(subject.part);
    if (!part) return [];
    return [part.$type === 'Element' ? part.kind : part.$type === 'Flow' ? 'flow' : 'boundary'];
  });
}

function checkCondition(condition: Condition, kinds: readonly SubjectKind[], context: CheckContext): void {
  for (const conjunction of condition.operands) {
    for (const negation of conjunction.operands as readonly Negation[]) {
      const test = negation.operand as Test | undefined;
      if (test) checkTest(test, kinds, context);
    }
  }
}

function checkTest(test: Test, kinds: readonly SubjectKind[], context: CheckContext): void {
  if (test.$type === 'Group') {
    if (test.condition as Condition | undefined) checkCondition(test.condition, kinds, context);
    return;
  }
  const fitting = kindsFor(test);
  if (kinds.length > 0 && !kinds.some((kind) => fitting.includes(kind))) {
    const { words, property } = wordsOf(test);
    const subject = oneOf(kinds.map(withArticle));
    const hint =
      kinds.includes('flow') && elementKinds.some((kind) => fitting.includes(kind))
        ? ` Say it of an end: target (${words} …).`
        : '';
    context.error(
      'condition-mismatch',
      `"${words}" says nothing about ${subject}: it is asked of ${oneOf(fitting.map(withArticle))}.${hint}`,
      test,
      property,
    );
  }
  const ofElements = conditionOfElements(test);
  if (ofElements !== undefined) checkCondition(ofElements, elementKinds, context);
}

/** What stands in the parentheses of a test, where it is asked of other elements. */
function conditionOfElements(test: Exclude<Test, { $type: 'Group' }>): Condition | undefined {
  switch (test.$type) {
    case 'EndTest':
    case 'RelaysTest':
      return test.condition;
    case 'ExposedTest':
      return test.past;
    default:
      return undefined;
  }
}

function kindsFor(test: Exclude<Test, { $type: 'Group' }>): readonly SubjectKind[] {
  const [word] = wordsOf(test).words.split(' ');
  return kindsByCondition[word ?? ''] ?? everything;
}

function wordsOf(test: Exclude<Test, { $type: 'Group' }>): { words: string; property: string | undefined } {
  switch (test.$type) {
    case 'OnTest':
      return { words: 'on', property: 'target' };
    case 'AsTest':
      return { words: 'as', property: 'model' };
    case 'FromTest':
      return { words: 'from', property: test.premises ? 'premises' : 'provider' };
    case 'DataTest':
      return { words: test.verb, property: 'verb' };
    case 'OverTest':
      return { words: 'over', property: 'protocol' };
    case 'ImplementsTest':
      return { words: 'implements', property: 'control' };
    case 'ExposedTest':
      return { words: 'exposed', property: 'word' };
    case 'CrossesTest':
      return { words: `crosses ${test.what}`, property: 'what' };
    case 'EndTest':
      return { words: test.end, property: 'end' };
    case 'UntrustedTest':
      return { words: 'untrusted', property: 'word' };
    case 'RelaysTest':
      return { words: 'relays to', property: 'word' };
    case 'HasOwnerTest':
      return { words: 'has owner', property: 'what' };
  }
}
