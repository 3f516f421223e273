import type { Token } from './tokens.ts';

/** A token in its place: what comes before it is decided. */
export interface Placed {
  readonly token: Token;
  /** Columns of white space before it in its line; of the first, its indentation. */
  space: number;
}

/** A line as it will be. */
export interface Line {
  /** Empty lines before it. */
  readonly blank: number;
  readonly tokens: readonly Placed[];
}

/** Marks that stay with what stands before them. */
const neverFirst: ReadonlySet<string> = new Set(['{', ',', '.', ':', ')']);

/** Breaks the tokens into lines: one for each statement, and where its author has broken it. */
export function linesOf(tokens: readonly Token[], unit: number): Line[] {
  const lines: { blank: number; tokens: Placed[] }[] = [];
  let depth = 0;
  /** How far the present statement has moved, and where it begins now. */
  let moved = 0;
  let margin = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.text === '}') depth = Math.max(0, depth - 1);
    const begins = beginsLine(token, index, tokens);
    const first = lines.at(-1)?.tokens.length === 1;
    if (!before || needsBreak(token, before, begins, first)) {
      const indented = depth * unit;
      const space = begins ? indented : Math.max(margin + unit, token.column + moved);
      const blank =
        before && begins && before.text !== '{' && token.text !== '}' ? Math.max(0, Math.min(token.breaks, 2) - 1) : 0;
      lines.push({ blank, tokens: [{ token, space }] });
    } else {
      lines.at(-1)?.tokens.push({ token, space: spaceBetween(token, before) });
    }
    if (begins) {
      margin = depth * unit;
      // What is broken in a row of a table has nothing to keep in line with.
      moved = token.cell ? -Infinity : margin - token.column;
    }
    if (token.text === '{') depth++;
  });
  return lines;
}

/** A comment begins a line of its own where the next that is no comment does. */
function beginsLine(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (!token.comment) return token.starts || token.text === '}';
  if (token.breaks === 0 && index > 0) return false;
  let after = index + 1;
  while (tokens[after]?.comment) after++;
  const next = tokens[after];
  return next === undefined || next.starts || next.text === '}';
}

function needsBreak(token: Token, before: Token, begins: boolean, afterFirst: boolean): boolean {
  if (before.comment && token.breaks > 0) return true;
  if (token.comment) return token.breaks > 0;
  if (token.text === '}' && before.text === '{') return token.breaks > 0;
  if (begins) return !(before.comment && afterFirst && token.breaks === 0 && token.text !== '}');
  if (neverFirst.has(token.text) || before.text === '.' || token.cell) return false;
  return token.breaks > 0;
}

function spaceBetween(token: Token, before: Token): number {
  if (token.comment) return Math.max(1, token.space);
  if (token.text === '}' && before.text === '{') return 0;
  if (before.comment) return 1;
  if (token.text === ',' || token.text === '.' || token.text === ':' || token.text === ')') return 0;
  return before.text === '.' || before.text === '(' ? 0 : 1;
}
