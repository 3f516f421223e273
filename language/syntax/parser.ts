import { createParser, DefaultLexer, LangiumParser, type LangiumCoreServices, type LexerResult } from 'langium';
import type { IToken, TokenType } from 'chevrotain';

/** Bodies and parentheses may nest so deep. Nobody reads deeper, and the parser's stack is finite. */
export const DEEPEST_NESTING = 100;

const opening: ReadonlySet<string> = new Set(['{', '(']);
const closing: ReadonlySet<string> = new Set(['}', ')']);

/** Leaves out what nests too deep, with an error where that begins, so that no input exhausts the parser's stack. */
export class BoundedLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    let depth = 0;
    const tooDeep: IToken[] = [];
    const kept = result.tokens.filter((token) => {
      if (closing.has(token.image)) depth = Math.max(0, depth - 1);
      const keep = depth < DEEPEST_NESTING;
      if (opening.has(token.image)) {
        if (depth === DEEPEST_NESTING) tooDeep.push(token);
        depth++;
      }
      return keep;
    });
    if (kept.length === result.tokens.length) return result;
    const errors = tooDeep.slice(0, 1).map((token) => ({
      offset: token.startOffset,
      line: token.startLine,
      column: token.startColumn,
      length: token.image.length,
      message: `Nested deeper than ${DEEPEST_NESTING} levels: what stands in here is left out. Move it out, or into a file of its own.`,
    }));
    return { ...result, tokens: kept, errors: [...result.errors, ...errors] };
  }
}

/** The part of Chevrotain's parser that decides how a mistake is recovered from. */
interface Recovery {
  canTokenTypeBeDeletedInRecovery(type: TokenType): boolean;
  canRecoverWithSingleTokenDeletion(type: TokenType): boolean;
  LA(distance: number): IToken;
}

/**
 * A parser that never drops a keyword to go on: a keyword starts a line or a clause, so dropping it would make a
 * half-typed line swallow the next one.
 */
export function createTolerantParser(services: LangiumCoreServices): LangiumParser {
  const parser = new LangiumParser(services);
  const recovery = (parser as unknown as { wrapper: Recovery }).wrapper;
  const deletes = recovery.canRecoverWithSingleTokenDeletion.bind(recovery);
  recovery.canRecoverWithSingleTokenDeletion = (type) => !isKeyword(recovery.LA(1)) && deletes(type);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

function isKeyword(token: IToken): boolean {
  return /^[a-z{}]/.test(token.image) && token.tokenType.name !== 'ID';
}
