import type { Declaration } from '../../../../language/model/model.ts';
import type { Locate } from '../../check-report.ts';
import { harmless } from '../../harmless.ts';
import { plain } from '../../markdown.ts';
import { lineOf } from '../identifiers.ts';
import type { Attributes, CodeElement } from './types.ts';

/** The one representation that there is: the text of the model. */
export const wholeText = 'threat-model';

/** Those that say something, as lines of text. */
export function attributes(all: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, lineOf(value)] as const] : [])),
  );
}

/** The documentation comment; descriptions of the format are Markdown. */
export function described({ documentation }: Declaration): { readonly description?: string } {
  return documentation === undefined ? {} : { description: richText(documentation) };
}

/** Paragraphs, as Markdown that shows them as they stand. */
export function richText(text: string): string {
  return text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => plain(harmless(paragraph.replace(/\s+/g, ' '))))
    .join('\n\n');
}

export function codeElement(declaration: Declaration, kind: string, locate: Locate): CodeElement {
  const { file, line } = locate(declaration.origin);
  return { representation: wholeText, id: `${kind} ${lineOf(declaration.id)}`, file, line };
}
