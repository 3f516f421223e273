import { harmless } from './harmless.ts';

/**
 * Rows as RFC 4180 has them, each value in quotes. There is no byte order mark: who writes a file for a spreadsheet adds
 * it. Texts are anybody's, and a spreadsheet takes some for formulas, so those get an apostrophe before them.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function quoted(text: string): string {
  const line = harmless(text.replace(/\s+/g, ' '));
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
