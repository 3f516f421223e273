import { CstUtils, type CstNode, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { isDocument, type Document } from '../../language/generated/ast.ts';

/** Folds bodies, comments, and runs of imports and uses. */
export class BodyFolding implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const root = document.parseResult.value;
    if (!root.$cstNode || !isDocument(root)) return [];
    return [...bodiesAndComments(root.$cstNode), ...runsOfImports(root)];
  }
}

function bodiesAndComments(root: CstNode): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const open: number[] = [];
  let lineComments: { start: number; end: number } | undefined;
  const endComments = (): void => {
    if (lineComments && lineComments.end > lineComments.start)
      add(ranges, lineComments.start, lineComments.end, FoldingRangeKind.Comment);
    lineComments = undefined;
  };
  for (const leaf of CstUtils.flattenCst(root)) {
    const { start, end } = leaf.range;
    if (leaf.tokenType.name === 'SL_COMMENT') {
      if (lineComments?.end !== start.line - 1) endComments();
      lineComments = { start: lineComments?.start ?? start.line, end: start.line };
      continue;
    }
    endComments();
    if (leaf.tokenType.name === 'ML_COMMENT') add(ranges, start.line, end.line, FoldingRangeKind.Comment);
    else if (leaf.text === '{') open.push(start.line);
    // The closing brace stays in sight.
    else if (leaf.text === '}') add(ranges, open.pop(), start.line - 1);
  }
  endComments();
  return ranges;
}

function runsOfImports({ members }: Document): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let first: number | undefined;
  let last = 0;
  for (const member of members) {
    const range = member.$cstNode?.range;
    if (range && (member.$type === 'Import' || member.$type === 'Use')) {
      first ??= range.start.line;
      last = range.end.line;
    } else {
      add(ranges, first, last, FoldingRangeKind.Imports);
      first = undefined;
    }
  }
  add(ranges, first, last, FoldingRangeKind.Imports);
  return ranges;
}

function add(ranges: FoldingRange[], startLine: number | undefined, endLine: number, kind?: FoldingRangeKind): void {
  if (startLine === undefined || endLine <= startLine) return;
  ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
}
