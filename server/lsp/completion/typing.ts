import type { Lexer } from 'langium';
import type { IToken } from 'chevrotain';
import { isClosed } from '../../../language/syntax/values.ts';
import type { LineGrammar } from './line-grammar.ts';

/** A body around the cursor: what stands before its brace, and the grammar rule of its lines. */
export interface Body {
  readonly head: readonly IToken[];
  readonly rule: string;
}

/** What is being typed, as far as the text before the cursor tells. */
export interface Typing {
  /** The bodies around the cursor, the file itself first. */
  readonly bodies: readonly Body[];
  /** The tokens of the line of the language so far, without the word that is being typed. */
  readonly line: readonly IToken[];
  /** The lines of the same body before this one. */
  readonly earlier: readonly (readonly IToken[])[];
  /** Nothing of the line of the language stands on the cursor's line of text yet: a new one may begin. */
  readonly fresh: boolean;
  /** The word so far: of a qualified name its last part, or the inside of a text that is still open. */
  readonly word: string;
  /** `azure` of `azure.Sql`. */
  readonly qualifier: string | undefined;
  readonly inText: boolean;
}

/** Reads the text before the cursor; undefined within a comment. */
export function readTyping(text: string, lexer: Lexer, grammar: LineGrammar): Typing | undefined {
  if (inComment(text)) return undefined;
  const tokens = [...lexer.tokenize(text).tokens];
  const last = tokens.at(-1);
  const end = last?.endOffset === undefined ? 0 : last.endOffset + 1;
  if (last?.tokenType.name === 'TEXT' && end === text.length && !isClosed(last.image)) {
    tokens.pop();
    return {
      ...linesOf(text, tokens, last.startOffset, grammar),
      word: last.image.slice(1),
      qualifier: undefined,
      inText: true,
    };
  }
  const typed = (/(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$|(?:[A-Za-z_]\w*\.)+$|\d[\d-]*$/.exec(text) ?? [''])[0];
  const start = text.length - typed.length;
  const before = tokens.filter((token) => token.startOffset < start);
  const dot = typed.lastIndexOf('.');
  const qualifier = dot < 0 ? undefined : typed.slice(0, dot);
  return { ...linesOf(text, before, start, grammar), word: typed.slice(dot + 1), qualifier, inText: false };
}

function linesOf(
  text: string,
  tokens: readonly IToken[],
  start: number,
  grammar: LineGrammar,
): Pick<Typing, 'bodies' | 'line' | 'earlier' | 'fresh'> {
  const reader = new LineReader(grammar);
  for (const token of withQualifiedNames(tokens)) reader.take(token);
  const last = tokens.at(-1);
  const lastEnd = last?.endOffset === undefined ? 0 : last.endOffset + 1;
  const fresh = last === undefined || reader.line.length === 0 || text.slice(lastEnd, start).includes('\n');
  return { bodies: reader.bodies, line: reader.line, earlier: reader.earlier.at(-1) ?? [], fresh };
}

const whole: Body = { head: [], rule: 'Member' };

/** Follows braces and the keywords that begin a line, so that a half-typed line costs itself alone. */
class LineReader {
  readonly bodies: Body[] = [whole];
  readonly earlier: IToken[][][] = [[]];
  line: IToken[] = [];
  private readonly grammar: LineGrammar;
  private previous: IToken | undefined;

  constructor(grammar: LineGrammar) {
    this.grammar = grammar;
  }

  take(token: IToken): void {
    if (token.image === '{') this.open();
    else if (token.image === '}') this.close();
    else {
      if (this.begins(token)) this.finishLine();
      this.line.push(token);
    }
    this.previous = token;
  }

  private open(): void {
    const rule = this.grammar.bodyRule(this.line[0]?.image) ?? this.body.rule;
    this.bodies.push({ head: this.line, rule });
    this.earlier.push([]);
    this.line = [];
  }

  private close(): void {
    this.line = [];
    if (this.bodies.length === 1) return;
    const closed = this.bodies.pop();
    this.earlier.pop();
    this.earlier.at(-1)?.push([...(closed?.head ?? [])]);
  }

  private begins(token: IToken): boolean {
    if (this.previous !== undefined && continues.has(this.previous.image)) return false;
    if (this.grammar.starts(this.body.rule, token)) return true;
    return this.reopens(token);
  }

  /** A keyword of the top at the beginning of a line ends a body whose brace is missing. */
  private reopens(token: IToken): boolean {
    if (
      this.previous?.endLine === token.startLine ||
      this.body.rule === 'ThreatLine' ||
      this.body.rule === 'ProviderLine'
    )
      return false;
    const outer = this.bodies.findLastIndex(({ rule }) => this.grammar.starts(rule, token));
    if (outer < 0 || !this.grammar.starts('Member', token)) return false;
    while (this.bodies.length > outer + 1) this.close();
    return true;
  }

  private finishLine(): void {
    if (this.line.length > 0) this.earlier.at(-1)?.push(this.line);
    this.line = [];
  }

  private get body(): Body {
    return this.bodies.at(-1) ?? whole;
  }
}

/** After these a word that could begin a line goes on with the one that it stands in. */
const continues: ReadonlySet<string> = new Set([
  ',',
  'answers',
  'excludes',
  '(',
  'or',
  'and',
  'not',
  'where',
  'to',
  'from',
]);

/** A qualified name is one name to all that follows. */
function withQualifiedNames(tokens: readonly IToken[]): IToken[] {
  const joined: IToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && (token.image === '.' || last.image.endsWith('.'))) {
      joined[joined.length - 1] = {
        ...last,
        image: last.image + token.image,
        endOffset: token.endOffset ?? token.startOffset,
      };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function inComment(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1).replace(/"(?:\\.|[^"\\])*"?/g, '');
  return line.includes('//') || text.lastIndexOf('/*') > text.lastIndexOf('*/');
}
