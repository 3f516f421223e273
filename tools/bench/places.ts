import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export interface Edit {
  readonly at: (document: TextDocument) => number;
  readonly inserted: string;
  /** Whether diagnostics tell that the edit is done, given those before it. */
  readonly shows: (before: readonly Diagnostic[], now: readonly Diagnostic[], inserted: number) => boolean;
}

/**
 * Each edit changes what is reported, so that a server which sends nothing where nothing changed can be measured, too:
 * the text moves the mistake behind it on its line, the others add diagnostics.
 */
export const edits = {
  text: {
    at: inText,
    inserted: 'x',
    shows: (before, now, inserted) => mistakeAt(now) === mistakeAt(before) + inserted,
  },
  name: {
    at: (document) => nearMiddle(document, /^ *flow (Worker\d+) ->/gm),
    inserted: 'x',
    shows: (before, now) => now.length !== before.length,
  },
  syntax: {
    at: (document) => nearMiddle(document, /^ *(process) /gm),
    inserted: 'x ',
    shows: (before, now) => now.length !== before.length,
  },
} as const satisfies Readonly<Record<string, Edit>>;

/** In the text that stands before the mistake. */
export function inText(document: TextDocument): number {
  return nearMiddle(document, /^flow Mistaken: .*"(C)/gm);
}

/** The column of the mistake; not a number where it is not reported. */
export function mistakeAt(diagnostics: readonly Diagnostic[]): number {
  const mistake = diagnostics.find(({ message }) => /\bMissing\b/.test(textOf(message)));
  return mistake?.range.start.character ?? NaN;
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

/** The offsets of the first group of a pattern. */
export function places(document: TextDocument, pattern: RegExp): number[] {
  const withIndices = new RegExp(pattern, `${pattern.flags}d`);
  return [...document.getText().matchAll(withIndices)].flatMap(({ indices }) => indices?.[1]?.[0] ?? []);
}

function nearMiddle(document: TextDocument, pattern: RegExp): number {
  const middle = document.getText().length / 2;
  const all = places(document, pattern);
  return all.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best));
}
