import type { ParseResult } from 'langium';
import type { Document } from '../generated/ast.ts';
import type { Change } from './edits/text-edit.ts';
import { alignTables, keepAlignment } from './format/align.ts';
import { linesOf, type Line, type Placed } from './format/lines.ts';
import { tokensOf } from './format/tokens.ts';
import { isClosed } from './values.ts';

export interface FormatOptions {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

export const usualFormat: FormatOptions = { tabSize: 2, insertSpaces: true };

/**
 * The changes of white space that bring a text into shape: two spaces or the editor's tabs, a statement a line, tables
 * in columns. A text that does not parse is left alone, since nobody knows what belongs where.
 */
export function formatChanges(parsed: ParseResult<Document>, options: FormatOptions = usualFormat): Change[] {
  const text = parsed.value.$cstNode?.root.fullText;
  if (text === undefined || parsed.lexerErrors.length > 0 || parsed.parserErrors.length > 0) return [];
  const tabSize = Math.max(1, options.tabSize);
  const tokens = tokensOf(parsed.value, text, tabSize);
  if (tokens.some((token) => token.text.startsWith('"') && !isClosed(token.text))) return [];
  const lines = linesOf(tokens, tabSize);
  alignTables(lines);
  keepAlignment(lines);
  return changesOf(lines, text, { ...options, tabSize });
}

function changesOf(lines: readonly Line[], text: string, options: FormatOptions): Change[] {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const changes: Change[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const write = (end: number, written: string): void => {
    const change = smallest(text.slice(at, end), written);
    if (change) changes.push({ ...change, offset: at + change.offset, end: at + change.end });
    at = end;
  };
  lines.forEach((line, number) => {
    line.tokens.forEach((placed, position) => {
      const { token, space } = placed;
      const breaks = position > 0 || number === 0 ? '' : lineBreak.repeat(line.blank + 1);
      write(token.offset, breaks + (position > 0 ? ' '.repeat(space) : indentation(space, options)));
      write(token.end, position > 0 ? trimmed(placed) : reindented(placed, options));
    });
  });
  write(text.length, lines.length > 0 ? lineBreak : '');
  return changes;
}

/** Without what stays the same at both ends, so that a change touches no line that it does not change. */
function smallest(old: string, written: string): Change | undefined {
  if (old === written) return undefined;
  const most = Math.min(old.length, written.length);
  let start = 0;
  while (start < most && old[start] === written[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === written.at(-1 - end)) end++;
  return { offset: start, end: old.length - end, text: written.slice(start, written.length - end) };
}

function indentation(columns: number, { tabSize, insertSpaces }: FormatOptions): string {
  if (insertSpaces) return ' '.repeat(columns);
  return '\t'.repeat(Math.floor(columns / tabSize)) + ' '.repeat(columns % tabSize);
}

function trimmed({ token }: Placed): string {
  return token.comment === 'line' ? token.text.trimEnd() : token.text;
}

/** The lines of a comment that begin with a star stand below its first. */
function reindented(placed: Placed, options: FormatOptions): string {
  const { token, space } = placed;
  if (token.comment !== 'block') return trimmed(placed);
  return token.text.replace(
    /(\r\n|\r|\n)[\t ]*(?=\*)/g,
    (_, lineBreak: string) => `${lineBreak}${indentation(space, options)} `,
  );
}
