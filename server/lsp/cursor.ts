import { CstUtils, GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../language/analysis/analysis.ts';
import {
  isBoundary,
  isElement,
  isFlow,
  isNotifyLine,
  isStageLine,
  isStatement,
  isSystem,
  type StageLine,
} from '../../language/generated/ast.ts';
import { lowerElement } from '../../language/model/lower-architecture.ts';
import type { Lowering } from '../../language/model/lowering.ts';
import type { Control, Model, Stage, Subject } from '../../language/model/model.ts';
import { target } from '../../language/syntax/linker.ts';
import type { Cursor } from '../view/at-cursor.ts';

/** The part that the cursor stands in, and the control that it stands on: undefined outside of every part. */
export function cursorAt(
  document: LangiumDocument,
  position: Position,
  analysis: Analysis,
  lowering: Lowering,
): Cursor | undefined {
  const root = document.parseResult.value.$cstNode;
  if (!root) return undefined;
  const offset = document.textDocument.offsetAt(position);
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset);
  let controlId: string | undefined;
  let stage: Cursor['stage'];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    if (isStatement(node)) {
      const references = node.controls;
      const at =
        references.find(({ $refNode }) => $refNode && $refNode.offset <= offset && offset <= $refNode.end) ??
        references[0];
      const control = target(at);
      controlId = control && lowering.id(control);
    }
    if (isNotifyLine(node)) stage = 'notify';
    if (isStageLine(node)) stage = stageAt(node, offset);
    if (isSystem(node) || isBoundary(node) || isElement(node) || isFlow(node)) {
      const subject = subjectOf(node, analysis, lowering);
      const control = subject && controlId !== undefined ? controlOf(subject, controlId, analysis) : undefined;
      return subject && { subject, control, stage };
    }
  }
  return undefined;
}

/** Of several stages in a line the one that the cursor stands on, else the first. */
function stageAt(line: StageLine, offset: number): Stage | undefined {
  const written = GrammarUtils.findNodesForProperty(line.$cstNode, 'stages');
  const index = written.findIndex((token) => token.offset <= offset && offset <= token.end);
  return line.stages[Math.max(index, 0)];
}

/** By name, not by identity: the analysis may be of an earlier state of the text. */
export function subjectOf(node: AstNode, { model }: Analysis, lowering: Lowering): Subject | undefined {
  if (isSystem(node)) return model.system;
  const subjects = subjectsOf(model);
  if (isBoundary(node)) return subjects.get(`boundary ${lowering.id(node)}`);
  if (isElement(node)) return subjects.get(`element ${lowering.id(node)}`);
  if (!isFlow(node)) return undefined;
  if (node.name !== undefined) return subjects.get(`flow ${lowering.id(node)}`);
  const source = target(node.source);
  const sink = target(node.target);
  if (!source || !sink) return undefined;
  return subjects.get(`flow ${lowerElement(source, lowering).id} -> ${lowerElement(sink, lowering).id}`);
}

const known = new WeakMap<Model, ReadonlyMap<string, Subject>>();

/** By kind and id; of two that share a name while one of them is being typed, the first. */
function subjectsOf(model: Model): ReadonlyMap<string, Subject> {
  let subjects = known.get(model);
  if (!subjects) {
    const all: [string, Subject][] = [
      ...model.boundaries.map((boundary): [string, Subject] => [`boundary ${boundary.id}`, boundary]),
      ...model.elements.map((element): [string, Subject] => [`element ${element.id}`, element]),
      ...model.flows.map((flow): [string, Subject] => [`flow ${flow.id}`, flow]),
    ];
    known.set(model, (subjects = new Map(all.toReversed())));
  }
  return subjects;
}

function controlOf(subject: Subject, id: string, analysis: Analysis): Control | undefined {
  const stated = subject.statements.find((statement) => statement.control.id === id);
  return stated?.control ?? analysis.obligations.find((obligation) => obligation.control.id === id)?.control;
}
