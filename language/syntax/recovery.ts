import type { IToken, TokenType } from 'chevrotain';
import { declarations, meantWord, starters } from './meant-words.ts';

/**
 * Mends the tokens around a mistake that the parser's own recovery would pay for with what follows: a broken head
 * before a body, a brace too few or too many. It reads lines and indentation, as a person would.
 *
 * `tokens` are those that the parser saw, `at` is the one that it stumbled over. Gives back the tokens to parse
 * instead, or undefined where the parser's own recovery does well.
 */
export function mend(tokens: readonly IToken[], at: IToken): readonly IToken[] | undefined {
  const index = tokens.indexOf(at);
  if (index < 0) return closeByIndentation(tokens);
  if (at.image === '}' && closesSomething(tokens, index)) return undefined;
  if (at.image === '}')
    return openByIndentation(tokens, index) ?? dropOrphans(tokens, index) ?? without(tokens, index, index + 1);
  if (tokens[index - 1]?.image === ',' && at.tokenType.name !== 'ID') return without(tokens, index - 1, index);
  if (at.image === '{' && !isFirstOfLine(tokens, index)) return dropHalfClause(tokens, index);
  const start = firstOfLine(tokens, index);
  if (opensMissingBody(tokens, start)) return insertBefore(tokens, start, brace(tokens, '{', start));
  if (start < index) return dropRestOfLine(tokens, index);
  if (declarations.has(at.image) && isIndentedInBody(tokens, index)) return dropHead(tokens, index);
  if (starters.has(at.image)) return undefined;
  return dropHead(tokens, index);
}

/** The tokens with the word that was meant in place of a mistyped one. */
export function correct(
  tokens: readonly IToken[],
  at: IToken,
  typeOf: (word: string) => TokenType | undefined,
): readonly IToken[] | undefined {
  const index = tokens.indexOf(at);
  const word = at.tokenType.name === 'ID' ? meantWord(at.image) : undefined;
  const type = word === undefined ? undefined : typeOf(word);
  if (index < 0 || word === undefined || type?.tokenTypeIdx === undefined) return undefined;
  const meant = { ...at, image: word, tokenType: type, tokenTypeIdx: type.tokenTypeIdx };
  return [...tokens.slice(0, index), meant, ...tokens.slice(index + 1)];
}

/** A head that says nothing: away with it, and with its body, unless declarations stand in that. */
function dropHead(tokens: readonly IToken[], index: number): readonly IToken[] {
  const end = endOfSegment(tokens, index);
  if (tokens[end]?.image !== '{') return without(tokens, index, Math.max(end, index + 1));
  const close = closingBrace(tokens, end);
  const body = tokens.slice(end + 1, close);
  if (!body.some((token) => declarations.has(token.image))) return without(tokens, index, close + 1);
  return [...tokens.slice(0, index), ...body, ...tokens.slice(close + 1)];
}

/** What the parser cannot read, up to the body or the end of the line; the head before it stands. */
function dropRestOfLine(tokens: readonly IToken[], index: number): readonly IToken[] {
  return without(tokens, index, endOfSegment(tokens, index));
}

/** A clause that breaks off before the body: without it the head stands. */
function dropHalfClause(tokens: readonly IToken[], index: number): readonly IToken[] | undefined {
  const head = firstOfLine(tokens, index);
  let word = index - 1;
  while (word > head && !isWord(tokens[word]!)) word--;
  return word > head ? without(tokens, word, index) : undefined;
}

/** The end of the file came too soon: the block that a later, no deeper line leaves open ends before that line. */
function closeByIndentation(tokens: readonly IToken[]): readonly IToken[] | undefined {
  const open: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const opening = open.at(-1);
    if (
      opening !== undefined &&
      isFirstOfLine(tokens, index) &&
      (token.image === '}' || declarations.has(token.image))
    ) {
      const level = indentation(tokens, opening);
      const left = token.image === '}' ? token.startColumn! < level : token.startColumn! <= level;
      if (left) return insertBefore(tokens, index, brace(tokens, '}', index));
    }
    if (token.image === '{') open.push(index);
    else if (token.image === '}') open.pop();
  }
  return open.length > 0 ? [...tokens, brace(tokens, '}', tokens.length - 1)] : undefined;
}

/** Whether a brace has its opening one: then what it ends is a line that is not finished, and the parser sees that. */
function closesSomething(tokens: readonly IToken[], index: number): boolean {
  let depth = 0;
  for (const { image } of tokens.slice(0, index))
    depth = image === '{' ? depth + 1 : Math.max(0, depth - Number(image === '}'));
  return depth > 0;
}

/** A brace that closes nothing: some declaration before it, whose next line is deeper, has lost its opening one. */
function openByIndentation(tokens: readonly IToken[], index: number): readonly IToken[] | undefined {
  for (let start = 1; start < index; start++) {
    if (isFirstOfLine(tokens, start) && opensMissingBody(tokens, start))
      return insertBefore(tokens, start, brace(tokens, '{', start));
  }
  return undefined;
}

/** Lines that are deeper than the one before them, which opens nothing: the body of a head that is gone. */
function dropOrphans(tokens: readonly IToken[], index: number): readonly IToken[] | undefined {
  for (let start = 1; start < index; start++) {
    if (!isFirstOfLine(tokens, start) || !starters.has(tokens[start]!.image)) continue;
    const before = tokens[start - 1]!;
    if (before.image === '{' || before.image === ',') continue;
    const level = before.image === '}' ? before.startColumn! : indentation(tokens, start - 1);
    if (tokens[start]!.startColumn! <= level) continue;
    const close = tokens.findIndex(
      (token, at) =>
        at > start &&
        token.image === '}' &&
        isFirstOfLine(tokens, at) &&
        token.startColumn! < tokens[start]!.startColumn!,
    );
    return close < 0 ? undefined : without(tokens, start, close + 1);
  }
  return undefined;
}

/** A declaration that may not stand in the body that is open here, though it is plainly meant to be inside. */
function isIndentedInBody(tokens: readonly IToken[], index: number): boolean {
  const open: number[] = [];
  for (let at = 0; at < index; at++) {
    if (tokens[at]!.image === '{') open.push(at);
    else if (tokens[at]!.image === '}') open.pop();
  }
  const opening = open.at(-1);
  return opening !== undefined && tokens[index]!.startColumn! > indentation(tokens, opening);
}

/** A line deeper than the declaration before it, which has no brace at its end. */
function opensMissingBody(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.image === '{' || !starters.has(tokens[index]!.image)) return false;
  const head = tokens[firstOfLine(tokens, index - 1)]!;
  return declarations.has(head.image) && tokens[index]!.startColumn! > head.startColumn!;
}

/** The index of the first token that is on another line, or opens a body. */
function endOfSegment(tokens: readonly IToken[], index: number): number {
  let end = index;
  while (
    end < tokens.length &&
    (end === index || !isFirstOfLine(tokens, end)) &&
    tokens[end]!.image !== '{' &&
    tokens[end]!.image !== '}'
  )
    end++;
  return end;
}

function isWord(token: IToken): boolean {
  return /^[a-z]/.test(token.image) && token.tokenType.name !== 'ID';
}

function closingBrace(tokens: readonly IToken[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < tokens.length; index++) {
    if (tokens[index]!.image === '{') depth++;
    else if (tokens[index]!.image === '}' && --depth === 0) return index;
  }
  return tokens.length - 1;
}

function isFirstOfLine(tokens: readonly IToken[], index: number): boolean {
  return index === 0 || tokens[index]!.startLine! > tokens[index - 1]!.endLine!;
}

function firstOfLine(tokens: readonly IToken[], index: number): number {
  let first = index;
  while (!isFirstOfLine(tokens, first)) first--;
  return first;
}

function indentation(tokens: readonly IToken[], index: number): number {
  return tokens[firstOfLine(tokens, index)]!.startColumn!;
}

/** A token that is nowhere in the text, as the parser marks those that it adds itself. */
function brace(tokens: readonly IToken[], image: '{' | '}', near: number): IToken {
  const like = tokens.find((token) => token.image === image);
  const at = tokens[near]!;
  return {
    ...at,
    image,
    tokenType: like?.tokenType ?? at.tokenType,
    tokenTypeIdx: like?.tokenTypeIdx ?? at.tokenTypeIdx,
    isInsertedInRecovery: true,
  };
}

const insertBefore = (tokens: readonly IToken[], index: number, token: IToken): readonly IToken[] => [
  ...tokens.slice(0, index),
  token,
  ...tokens.slice(index),
];
const without = (tokens: readonly IToken[], from: number, to: number): readonly IToken[] => [
  ...tokens.slice(0, from),
  ...tokens.slice(to),
];
