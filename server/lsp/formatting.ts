import { CstUtils, type LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { isDocument } from '../../language/generated/ast.ts';
import { formatChanges } from '../../language/syntax/format.ts';

/** Brings a file, some lines of it, or the block that was just closed into shape. */
export class ShapeFormatter implements Formatter {
  get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
    return { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };
  }

  formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): TextEdit[] {
    return editsOf(document, options);
  }

  formatDocumentRange(document: LangiumDocument, { options, range }: DocumentRangeFormattingParams): TextEdit[] {
    const { start, end } = range;
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return editsOf(document, options, { first: start.line, last });
  }

  formatDocumentOnType(
    document: LangiumDocument,
    { ch, options, position }: DocumentOnTypeFormattingParams,
  ): TextEdit[] {
    if (ch !== '}') return editsOf(document, options, { first: position.line - 1, last: position.line - 1 });
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position) - 1);
    const block = leaf?.text === '}' ? leaf.astNode.$cstNode : undefined;
    return block ? editsOf(document, options, { first: block.range.start.line, last: position.line }) : [];
  }
}

/** Those changes that lie in the lines, if there are any given. */
function editsOf(
  document: LangiumDocument,
  options: FormattingOptions,
  lines?: { readonly first: number; readonly last: number },
): TextEdit[] {
  const { parseResult, textDocument } = document;
  const { value, lexerErrors, parserErrors } = parseResult;
  if (!isDocument(value)) return [];
  return formatChanges({ value, lexerErrors, parserErrors }, options)
    .map(({ offset, end, text }) => ({
      range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) },
      newText: text,
    }))
    .filter(({ range }) => !lines || (range.start.line >= lines.first && range.end.line <= lines.last));
}
