import {
  createParser,
  LangiumParser,
  type AstNode,
  type CstNode,
  type LangiumCoreServices,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { placeHiddenTokensInPassing } from './hidden-tokens.ts';
import { BoundedLexer } from './lexer.ts';
import { correct, mend } from './recovery.ts';

/** So often at most is a text mended: each time costs one more parse. */
const MOST_MENDED = 20;
/** A text of more tokens is mended less often, for the same reason. */
const LARGE = 50_000;

/** Each mistake in a body that is recovered from takes a part of the stack until the body ends. */
const MOST_MISTAKES = 500;
/** To recover, the parser may look at all that follows: so many tokens in all. */
const MOST_LOOKED_AT = 10_000_000;

/** The part of Chevrotain's parser that decides how a mistake is recovered from. */
interface Recovery {
  readonly _errors: readonly unknown[];
  readonly input: readonly IToken[];
  findReSyncTokenType(): TokenType;
  shouldInRepetitionRecoveryBeTried(...expected: readonly unknown[]): boolean;
  canRecoverWithSingleTokenDeletion(type: TokenType): boolean;
  LA(distance: number): IToken;
}

/** Parses what is half typed so that it costs itself, and little else. */
export class TolerantParser extends LangiumParser {
  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    const { lexer } = this;
    if (!(lexer instanceof BoundedLexer)) return super.parse<T>(input, options);
    let best = super.parse<T>(input, options);
    let tokens = lexer.lastTokens;
    const told: ParseResult['parserErrors'] = [];
    let left = 0;
    for (let round = tokens.length > LARGE ? MOST_MENDED - 1 : 0; round < MOST_MENDED; round++) {
      const error = best.parserErrors[left];
      if (!error) break;
      const ways = [correct(tokens, error.token, (word) => lexer.definition[word]), mend(tokens, error.token)];
      const before = best;
      for (const mended of ways) {
        const result = mended && lexer.withTokens(mended, () => super.parse<T>(input, options));
        if (!result || reach(result) <= reach(best)) continue;
        told.push(...before.parserErrors.slice(0, left + 1));
        [best, tokens] = [result, mended];
        break;
      }
      left = best === before ? left + 1 : 0;
    }
    return {
      ...best,
      parserErrors: [...told, ...best.parserErrors.filter((error) => !told.some(({ token }) => token === error.token))],
    };
  }

  /** Parses a text once, and gives nothing for one with mistakes. */
  parseFaultless(input: string): ParseResult | undefined {
    const result = super.parse(input);
    return result.lexerErrors.length + result.parserErrors.length === 0 ? result : undefined;
  }
}

/** What an error weighs against tokens: a tree that holds as much with fewer errors has understood more. */
const ERROR_WEIGHT = 3;
/** What a body weighs that ends at the wrong place: all that follows is then taken for something else. */
const BRACE_WEIGHT = 1000;

/** How much of the text a tree has understood: the more, the less a mistake has cost. */
function reach({ value, parserErrors }: ParseResult): number {
  let leaves = 0;
  for (const { token } of parserErrors) {
    leaves -= token.image === '}' || token.tokenType.name === 'EOF' ? BRACE_WEIGHT : ERROR_WEIGHT;
  }
  const waiting: CstNode[] = value.$cstNode ? [value.$cstNode] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('content' in node) for (const child of node.content as CstNode[]) waiting.push(child);
    else leaves++;
  }
  return leaves;
}

/**
 * A parser that never drops a keyword to go on: a keyword starts a line or a clause, so dropping it would make a
 * half-typed line swallow the next one.
 */
export function createTolerantParser(services: LangiumCoreServices): LangiumParser {
  const parser = new TolerantParser(services);
  placeHiddenTokensInPassing(parser);
  const recovery = (parser as unknown as { wrapper: Recovery }).wrapper;
  const deletes = recovery.canRecoverWithSingleTokenDeletion.bind(recovery);
  recovery.canRecoverWithSingleTokenDeletion = (type) => !isKeyword(recovery.LA(1)) && deletes(type);
  giveUpInTime(recovery);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** A text with so many mistakes is hardly of this language, and the rest of it is left unread. */
function giveUpInTime(recovery: Recovery): void {
  const isEnough = (): boolean => {
    const mistakes = recovery._errors.length;
    return mistakes > MOST_MISTAKES || mistakes * recovery.input.length > MOST_LOOKED_AT;
  };
  const resync = recovery.findReSyncTokenType.bind(recovery);
  recovery.findReSyncTokenType = () => (isEnough() ? recovery.LA(Infinity).tokenType : resync());
  const isTried = recovery.shouldInRepetitionRecoveryBeTried.bind(recovery);
  recovery.shouldInRepetitionRecoveryBeTried = (...expected) => !isEnough() && isTried(...expected);
}

function isKeyword(token: IToken): boolean {
  return /^[a-z{}]/.test(token.image) && token.tokenType.name !== 'ID';
}
