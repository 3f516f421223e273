import type { AstNode, CstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { leafAt } from './named.ts';

/** From the word at the cursor outwards: its line, its body, all the way to the file. */
export function selectionRangeAt(document: LangiumDocument, position: Position): SelectionRange {
  const leaf = leafAt(document, position);
  const ranges = leaf ? [...rangesAround(leaf)] : [];
  const end = document.textDocument.positionAt(document.textDocument.getText().length);
  const whole: Range = { start: { line: 0, character: 0 }, end };
  let selection: SelectionRange = { range: whole };
  for (const range of ranges.reverse()) {
    if (!sameRange(range, selection.range)) selection = { range, parent: selection };
  }
  return ranges.length === 0 ? { range: { start: position, end: position }, parent: selection } : selection;
}

/** The innermost first. A text is offered without its quotes before it is offered with them. */
function* rangesAround(leaf: CstNode): Generator<Range> {
  const { start, end } = leaf.range;
  if (leaf.text.length > 2 && leaf.text.startsWith('"') && leaf.text.endsWith('"')) {
    yield { start: { ...start, character: start.character + 1 }, end: { ...end, character: end.character - 1 } };
  }
  yield leaf.range;
  if (leaf.container) yield leaf.container.range;
  for (let node: AstNode | undefined = leaf.astNode; node; node = node.$container) {
    if (node.$container && node.$cstNode) yield node.$cstNode.range;
  }
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
