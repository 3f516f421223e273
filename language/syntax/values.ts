import type { GrammarAST } from 'langium';
import { DefaultValueConverter, type CstNode, type ValueType } from 'langium';

/** Takes the quotes off a text and resolves its escapes. */
export class TextConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cst: CstNode): ValueType {
    return rule.name === 'TEXT' ? textValue(input) : super.runConverter(rule, input, cst);
  }
}

export function textValue(written: string): string {
  const closed = isClosed(written);
  return written
    .slice(1, closed ? -1 : undefined)
    .replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

/** Whether the text ends in a quote of its own: an open one ends with its line. */
export function isClosed(written: string): boolean {
  return written.length > 1 && /(?:^|[^\\])(?:\\\\)*"$/.test(written.slice(1));
}

/** Writes a text as the language wants it, quotes included. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')}"`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
