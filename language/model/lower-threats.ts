import {
  isAppliesTo,
  isClassification,
  isMitigatedBy,
  isReferences,
  isSeverityLine,
  type Condition as ConditionNode,
  type Conjunction,
  type EndPattern as EndNode,
  type Negation,
  type SubjectPattern as PatternNode,
  type Test,
  type Threat as ThreatNode,
} from '../generated/ast.ts';
import { target, targets } from '../syntax/linker.ts';
import { lowerControl, referencesOf } from './lower-knowledge.ts';
import type { Lowering } from './lowering.ts';
import type { Applicability, Condition, DataPattern, EndPattern, Need, SubjectPattern, Threat } from './model.ts';

export function lowerThreat(node: ThreatNode, lowering: Lowering): Threat {
  return lowering.once(node, () => {
    const words = (scheme: 'stride' | 'privacy'): string[] =>
      node.lines
        .filter(isClassification)
        .filter((line) => line.scheme === scheme)
        .flatMap((line) => line.words.map((word) => word.name));
    return lowering.declare(node, {
      stride: words('stride'),
      privacy: words('privacy'),
      applies: node.lines.filter(isAppliesTo).map((line): Applicability => ({
        subjects: line.subjects.flatMap((pattern) => lowerPattern(pattern, lowering) ?? []),
        where: line.condition && lowerCondition(line.condition, lowering),
      })),
      severities: node.lines.filter(isSeverityLine).map((line) => ({
        severity: line.severity,
        where: line.condition && lowerCondition(line.condition, lowering),
      })),
      needs: node.lines.filter(isMitigatedBy).flatMap((line): Need[] => {
        const controls = targets(line.controls).map((control) => lowerControl(control, lowering));
        if (controls.length === 0) return [];
        return line.operators.includes('or') ? [{ controls }] : controls.map((control) => ({ controls: [control] }));
      }),
      references: referencesOf(node.lines.filter(isReferences)),
    });
  });
}

/** Undefined where the pattern names what does not resolve: it then fits nothing. */
function lowerPattern(node: PatternNode, lowering: Lowering): SubjectPattern | undefined {
  switch (node.$type) {
    case 'KindPattern':
      return { type: 'kind', kind: node.kind };
    case 'FlowPattern': {
      const from = node.from && lowerEnd(node.from, lowering);
      const to = node.to && lowerEnd(node.to, lowering);
      return (node.from && !from) || (node.to && !to) ? undefined : { type: 'flow', from, to };
    }
    case 'NamedPattern': {
      const part = target(node.part);
      return part && { type: 'named', id: lowering.id(part) };
    }
  }
}

function lowerEnd(node: EndNode, lowering: Lowering): EndPattern | undefined {
  if (node.kind !== undefined) return { type: 'kind', kind: node.kind };
  const part = target(node.part);
  return part && { type: 'named', id: lowering.id(part) };
}

function lowerCondition(node: ConditionNode, lowering: Lowering): Condition {
  return combine(
    'or',
    node.operands.map((operand) => lowerConjunction(operand, lowering)),
  );
}

/** Of parentheses, in which nothing may stand yet. */
function lowerInner(node: ConditionNode | undefined, lowering: Lowering): Condition {
  return node ? lowerCondition(node, lowering) : unknown;
}

function lowerConjunction(node: Conjunction, lowering: Lowering): Condition {
  return combine(
    'and',
    node.operands.map((operand) => lowerNegation(operand, lowering)),
  );
}

function lowerNegation(node: Negation, lowering: Lowering): Condition {
  const operand = (node.operand as Test | undefined) ? lowerTest(node.operand, lowering) : unknown;
  return node.nots.length % 2 === 1 ? { type: 'not', operand } : operand;
}

function combine(type: 'and' | 'or', operands: readonly Condition[]): Condition {
  const [only, second] = operands;
  return only && !second ? only : only ? { type, operands } : unknown;
}

const unknown: Condition = { type: 'unknown' };

function lowerTest(node: Test, lowering: Lowering): Condition {
  switch (node.$type) {
    case 'Group':
      return lowerInner(node.condition, lowering);
    case 'OnTest': {
      const on = target(node.target);
      if (!on) return unknown;
      return on.$type === 'Category'
        ? { type: 'on-category', category: lowering.id(on) }
        : { type: 'on-service', service: lowering.id(on) };
    }
    case 'AsTest':
      return { type: 'as', model: node.model };
    case 'FromTest': {
      if (node.premises) return { type: 'from', provider: 'premises' };
      const provider = target(node.provider);
      return provider ? { type: 'from', provider: lowering.id(provider) } : unknown;
    }
    case 'DataTest': {
      const what = dataPattern(node, lowering);
      return what ? { type: 'data', verb: node.verb, what } : unknown;
    }
    case 'OverTest': {
      const protocol = target(node.protocol);
      return protocol ? { type: 'over', protocol: lowering.id(protocol) } : unknown;
    }
    case 'ImplementsTest': {
      const control = target(node.control);
      return control ? { type: 'implements', control: lowering.id(control) } : unknown;
    }
    case 'ExposedTest':
      return {
        type: 'exposed',
        past: node.past && lowerCondition(node.past, lowering),
      };
    case 'CrossesTest':
      return { type: 'crosses', what: node.what };
    case 'EndTest':
      return {
        type: 'end',
        end: node.end,
        condition: lowerInner(node.condition, lowering),
      };
    case 'UntrustedTest':
      return { type: 'untrusted' };
    case 'RelaysTest':
      return { type: 'relays', to: lowerInner(node.condition, lowering) };
    case 'HasOwnerTest':
      return { type: 'has-owner' };
  }
}

function dataPattern(node: Extract<Test, { $type: 'DataTest' }>, lowering: Lowering): DataPattern | undefined {
  if (node.level !== undefined) return { type: 'level', level: node.level };
  if (node.kind !== undefined) return { type: 'kind', kind: node.kind };
  const data = target(node.data);
  return data && { type: 'data', id: lowering.id(data) };
}
