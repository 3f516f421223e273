import type { LangiumDocuments } from 'langium';
import { URI } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Origin } from '../../language/model/model.ts';
import { placeOf } from '../../language/model/origin.ts';
import { isSpan, type Span } from '../../language/syntax/problem.ts';

/** The range of an origin, or of a stretch of text, as the protocol has it. */
export function rangeOf(at: Origin | Span, documents: LangiumDocuments): Range {
  if (!isSpan(at)) return placeOf(at).range;
  const text = documents.getDocument(URI.parse(at.file))?.textDocument;
  if (!text) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { start: text.positionAt(at.offset), end: text.positionAt(at.end) };
}
