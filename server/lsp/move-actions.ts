import { CstUtils, type AstNode, type LangiumDocument } from 'langium';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import { type Move, catalogOf, moveFix } from '../../language/analysis/moves.ts';
import { forecast } from '../../language/analysis/what-if.ts';
import { isBoundary, isElement, type Boundary, type Element } from '../../language/generated/ast.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import type { Subject } from '../../language/model/model.ts';
import { headEnd } from '../../language/syntax/edits/places.ts';
import { textEditsOf } from '../../language/syntax/edits.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { moveTitle } from '../view/move-words.ts';
import { allLibraries } from './all-libraries.ts';
import { subjectOf } from './cursor.ts';
import { workspaceEditOf } from './fixes.ts';
import type { ServerSharedServices } from './services.ts';

/** So many services are offered besides those that the library names as alternatives. */
const MOST_OTHERS = 3;

/** Offers to move the part or the boundary in whose head the selection lies, and says in each title what would change. */
export async function moveActions(
  document: LangiumDocument,
  range: Range,
  shared: ServerSharedServices,
): Promise<CodeAction[]> {
  const node = headAt(document, range);
  if (!node) return [];
  // The cloud that nobody has thought of yet has not been loaded either.
  if (isBoundary(node)) await allLibraries(shared);
  const { Lowering, Models, Names } = shared.model;
  const root = Models.rootsOf(document.uri.toString())[0];
  const analysis = root && Models.analysis(root);
  const subject = analysis && subjectOf(node, analysis, Lowering);
  if (!subject) return [];
  return movesOf(subject, analysis, root, shared).flatMap((move) => {
    const edits = textEditsOf(moveFix(move), Names);
    if (!edits) return [];
    return {
      title: moveTitle(move, forecast(analysis, move).hands),
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEditOf(edits, shared.workspace.LangiumDocuments),
    };
  });
}

function movesOf(
  subject: Subject,
  { model }: Analysis,
  root: FileNames,
  { model: { Lowering } }: ServerSharedServices,
): Move[] {
  if (subject.kind === 'boundary') {
    const catalog = catalogOf(model, lowerUnusedLibraries(root, Lowering));
    return boundaryCandidates(subject, model, catalog).flatMap(({ moves }) => moves);
  }
  // Where a part that runs nowhere could run, the fixes of that finding say.
  if (subject.kind === 'system' || subject.kind === 'flow' || subject.place === undefined) return [];
  const groups = elementCandidates(subject, model, catalogOf(model, []));
  const of = (type: 'alternatives' | 'provider'): Move[] =>
    groups.filter((group) => group.of.type === type).flatMap(({ moves }) => moves);
  return [...of('alternatives'), ...of('provider').slice(0, MOST_OTHERS)];
}

/** The part or boundary whose head, from its first word to the last clause, holds the range. */
function headAt(document: LangiumDocument, range: Range): Element | Boundary | undefined {
  const root = document.parseResult.value.$cstNode;
  const start = document.textDocument.offsetAt(range.start);
  const end = document.textDocument.offsetAt(range.end);
  if (!root) return undefined;
  const leaf = CstUtils.findLeafNodeAtOffset(root, start) ?? CstUtils.findLeafNodeBeforeOffset(root, start);
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    if (!isElement(node) && !isBoundary(node)) continue;
    return node.$cstNode && start >= node.$cstNode.offset && end <= (headEnd(node) ?? 0) ? node : undefined;
  }
  return undefined;
}
