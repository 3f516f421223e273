/**
 * What tells code hosts that a `.tm` file is no Tcl, as they would take it for. `Text` counts in no statistics of
 * languages and is shown without the colours of a wrong one, which taking it out of the statistics alone would leave.
 */
export const attributesLine = '*.tm linguist-language=Text';

/** Whether a `.gitattributes` says of what language `.tm` files are, or that they are none. */
export function namesModels(text: string): boolean {
  return /^[ \t]*(?:\*\*\/)?\*\.tm[ \t].*\b(?:linguist|gitlab)-/m.test(text);
}

/** The text with the line at its end, in the line breaks that it has. */
export function withLine(text: string): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineBreak}${attributesLine}${lineBreak}`;
}
