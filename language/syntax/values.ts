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
  if (written.length < 2 || !written.endsWith('"')) return false;
  let escapes = 0;
  for (let at = written.length - 2; at > 0 && written.charAt(at) === '\\'; at--) escapes++;
  return escapes % 2 === 0;
}

/** Where the text that opens at `start` ends: after its closing quote, else with its line. */
export function endOfText(input: string, start: number): number {
  for (let at = start + 1; at < input.length; at++) {
    const character = input.charAt(at);
    if (character === '"') return at + 1;
    if (character === '\n' || character === '\r') return at;
    if (character === '\\' && input.charAt(at + 1) !== '\n' && input.charAt(at + 1) !== '\r') at++;
  }
  return input.length;
}

/** Writes a text as the language wants it, quotes included. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')}"`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
