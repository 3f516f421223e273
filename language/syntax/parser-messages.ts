import { LangiumParserErrorMessageProvider } from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { declarations, meantWord } from './meant-words.ts';

const inWords: Readonly<Record<string, string>> = {
  ID: 'a name',
  TEXT: 'a text in double quotes',
  DATE: 'a date such as 2027-01-31',
  INT: 'a number',
  EOF: 'the end of the file',
};

/** Says what the parser expected in words of the language, not of the parser. */
export class PlainParserMessages extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage({
    expected,
    actual,
    previous,
  }: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    if (expected.name === 'EOF') return this.redundant(actual);
    if (expected.name === '}' || expected.LABEL === '}') return meant(actual) ?? noLine(actual);
    return missing(nameOf(expected), actual, previous);
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken; ruleName: string }): string {
    return this.redundant(firstRedundant);
  }

  private redundant(token: IToken): string {
    if (token.image === '}') return 'This "}" closes nothing: remove it, or add the "{" that it belongs to.';
    const advice = meant(token);
    if (advice !== undefined) return advice;
    return `A declaration is expected here (system, boundary, process, store, flow, data, …), not ${found(token)}.`;
  }

  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
    previous,
  }: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    previous: IToken;
    customUserDescription: string;
    ruleName: string;
  }): string {
    return this.oneOf(expectedPathsPerAlt.flat(), actual[0], previous);
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
    previous,
  }: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
    customUserDescription: string;
    ruleName: string;
  }): string {
    return this.oneOf(expectedIterationPaths, actual[0], previous);
  }

  private oneOf(paths: readonly (readonly TokenType[])[], actual: IToken | undefined, previous: IToken): string {
    const names = [...new Set(paths.flatMap((path) => path.slice(0, 1)).map(nameOf))];
    const shown = names.length > 8 ? [...names.slice(0, 8), '…'] : names;
    const expected =
      shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}` : (shown[0] ?? 'something else');
    return missing(expected, actual, previous);
  }
}

/**
 * A message about a line that breaks off names its last word, and belongs there: what stands on the next line is not
 * at fault.
 */
export function isAboutPrevious(message: string): boolean {
  return message.includes(AFTER);
}

const AFTER = ' is expected after "';

function missing(expected: string, actual: IToken | undefined, previous: IToken): string {
  const breaksOff =
    !actual || actual.tokenType.name === 'EOF' || (actual.startLine ?? 0) > (previous.endLine ?? Infinity);
  if (breaksOff && !/^$|[{}]/.test(previous.image)) return `${sentence(expected)}${AFTER}${previous.image}".`;
  return `${sentence(expected)} is expected here, not ${actual ? found(actual) : 'this'}.`;
}

/** A name where no name can stand is often a mistyped word. */
function meant({ image, tokenType }: IToken): string | undefined {
  const word = tokenType.name === 'ID' ? meantWord(image) : undefined;
  return word === undefined ? undefined : `"${image}" is no word of the language: did you mean ${word}?`;
}

function noLine(token: IToken): string {
  if (declarations.has(token.image))
    return `"${token.image}" cannot stand in this body: close the body with "}" before it, or move it out.`;
  return `A line of this body, or "}", is expected here, not ${found(token)}.`;
}

function nameOf(type: TokenType): string {
  return inWords[type.name] ?? `"${type.LABEL ?? type.name.replace(/:KW$/, '')}"`;
}

function found(token: IToken): string {
  if (token.tokenType.name === 'EOF' || token.image === '') return 'the end of the file';
  if (token.tokenType.name === 'TEXT' && token.image.length <= 40) return `the text ${token.image}`;
  return token.image.length > 40 ? `"${token.image.slice(0, 40)}…"` : `"${token.image}"`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
