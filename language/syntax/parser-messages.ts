import { LangiumParserErrorMessageProvider } from 'langium';
import type { IToken, TokenType } from 'chevrotain';

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
  }: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    if (expected.name === 'EOF') return this.redundant(actual);
    if (expected.name === '}' || expected.LABEL === '}')
      return `A line of this body, or "}", is expected here, not ${found(actual)}.`;
    return `${sentence(nameOf(expected))} is expected here, not ${found(actual)}.`;
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken; ruleName: string }): string {
    return this.redundant(firstRedundant);
  }

  private redundant(token: IToken): string {
    if (token.image === '}') return 'This "}" closes nothing: remove it, or add the "{" that it belongs to.';
    return `A declaration is expected here (system, boundary, process, store, flow, data, …), not ${found(token)}.`;
  }

  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
  }: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    previous: IToken;
    customUserDescription: string;
    ruleName: string;
  }): string {
    return this.oneOf(expectedPathsPerAlt.flat(), actual[0]);
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
  }: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
    customUserDescription: string;
    ruleName: string;
  }): string {
    return this.oneOf(expectedIterationPaths, actual[0]);
  }

  private oneOf(paths: readonly (readonly TokenType[])[], actual: IToken | undefined): string {
    const names = [...new Set(paths.flatMap((path) => path.slice(0, 1)).map(nameOf))];
    const shown = names.length > 8 ? [...names.slice(0, 8), '…'] : names;
    const expected =
      shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}` : (shown[0] ?? 'something else');
    return `${sentence(expected)} is expected here, not ${actual ? found(actual) : 'this'}.`;
  }
}

function nameOf(type: TokenType): string {
  return inWords[type.name] ?? `"${type.LABEL ?? type.name.replace(/:KW$/, '')}"`;
}

function found(token: IToken): string {
  if (token.tokenType.name === 'EOF' || token.image === '') return 'the end of the file';
  return token.image.length > 40 ? `"${token.image.slice(0, 40)}…"` : `"${token.image}"`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
