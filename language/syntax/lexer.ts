import { DefaultLexer, DefaultTokenBuilder, type GrammarAST, type LexerResult } from 'langium';
import type { ILexingError, IToken, TokenType } from 'chevrotain';
import { lastFirst } from './hidden-tokens.ts';
import { endOfText, isClosed } from './values.ts';

/** Bodies and parentheses may nest so deep. Nobody reads deeper, and the parser's stack is finite. */
const DEEPEST_NESTING = 100;

const opening: ReadonlySet<string> = new Set(['{', '(']);
const closing: ReadonlySet<string> = new Set(['}', ')']);

/** What is wrong with a token that the parser can do with all the same. */
export interface TokenError extends ILexingError {
  readonly code: 'syntax' | 'open-text';
}

export function isTokenError(error: ILexingError): error is TokenError {
  return 'code' in error;
}

/** Matches texts by hand: a regular expression with a repeated group runs out of stack on a very long one. */
export class Tokens extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (terminal.name !== 'TEXT') return token;
    return {
      ...token,
      PATTERN: (input: string, offset: number) =>
        input.charAt(offset) === '"' ? [input.slice(offset, endOfText(input, offset))] : null,
      START_CHARS_HINT: ['"'],
      LINE_BREAKS: false,
    };
  }
}

/** Leaves out what nests too deep, so that no input exhausts the parser's stack, and tells what is left open. */
export class BoundedLexer extends DefaultLexer {
  private last: LexerResult | undefined;
  private substitute: readonly IToken[] | undefined;

  /** Runs a parse on these tokens in place of those of its text. */
  withTokens<T>(tokens: readonly IToken[], parse: () => T): T {
    this.substitute = tokens;
    try {
      return parse();
    } finally {
      this.substitute = undefined;
    }
  }

  /** What the last text was cut into. */
  get lastTokens(): readonly IToken[] {
    return this.last?.tokens ?? [];
  }

  override tokenize(text: string): LexerResult {
    // A text that is mended is parsed again, but it has been cut into tokens already.
    if (this.substitute && this.last) return lastFirst({ ...this.last, tokens: [...this.substitute] });
    const all = super.tokenize(text);
    const { tokens, tooDeep } = bounded(all.tokens);
    const errors = [...all.errors, ...tooDeep, ...openComments(all.hidden), ...openTexts(all.tokens)];
    this.last = { ...all, tokens, errors };
    return lastFirst(this.last);
  }
}

function bounded(tokens: IToken[]): { readonly tokens: IToken[]; readonly tooDeep: readonly TokenError[] } {
  let depth = 0;
  let first: IToken | undefined;
  const kept = tokens.filter((token) => {
    if (closing.has(token.image)) depth = Math.max(0, depth - 1);
    const keep = depth < DEEPEST_NESTING;
    if (opening.has(token.image)) {
      if (depth === DEEPEST_NESTING) first ??= token;
      depth++;
    }
    return keep;
  });
  if (!first) return { tokens, tooDeep: [] };
  const message = `Nested deeper than ${DEEPEST_NESTING} levels: what stands in here is left out. Move it out, or into a file of its own.`;
  return { tokens: kept, tooDeep: [error('syntax', first, message)] };
}

function openComments(hidden: readonly IToken[]): TokenError[] {
  return hidden
    .filter((token) => token.tokenType.name === 'OPEN_COMMENT')
    .map((token) => error('syntax', token, 'This comment is never closed: add "*/".'));
}

function openTexts(tokens: readonly IToken[]): TokenError[] {
  return tokens
    .filter((token) => token.tokenType.name === 'TEXT' && !isClosed(token.image))
    .map((token) => error('open-text', token, 'This text is not closed: add a double quote.'));
}

function error(code: TokenError['code'], token: IToken, message: string): TokenError {
  const length = token.image.trimEnd().length;
  return { code, message, offset: token.startOffset, line: token.startLine, column: token.startColumn, length };
}
