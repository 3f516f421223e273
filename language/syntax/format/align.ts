import type { AstNode } from 'langium';
import type { Line, Placed } from './lines.ts';

/** Lets each column of a responsibility table begin where the widest name or owner before it leaves room. */
export function alignTables(lines: readonly Line[]): void {
  const tables = new Map<AstNode, Line[]>();
  for (const line of lines) {
    const first = line.tokens[0]?.token;
    const table = first?.cell?.table;
    if (!first?.starts || !table) continue;
    const rows = tables.get(table);
    if (rows) rows.push(line);
    else tables.set(table, [line]);
  }
  for (const rows of tables.values()) alignTable(rows);
}

function alignTable(rows: readonly Line[]): void {
  const widths: number[] = [];
  for (const { token } of rows.flatMap(({ tokens }) => tokens)) {
    if (token.cell) widths[token.cell.index] = Math.max(widths[token.cell.index] ?? 0, token.text.length);
  }
  for (const { tokens } of rows) {
    let before: Placed | undefined;
    for (const placed of tokens) {
      const cell = placed.token.cell;
      if (!cell) break;
      if (!before && cell.index > 0) placed.space += (widths[0] ?? 0) + 1;
      if (before) placed.space = (widths[cell.index - 1] ?? 0) - before.token.text.length + (cell.index === 1 ? 1 : 2);
      before = placed;
    }
  }
}

/** A token that stands below or above others in one column. */
interface Member {
  readonly line: Line;
  readonly position: number;
  readonly placed: Placed;
}

/**
 * Keeps what an author has aligned in neighbouring lines aligned, if anything before it grows or shrinks. Tokens are
 * taken as aligned where at least one has more than a single space before it.
 */
export function keepAlignment(lines: readonly Line[]): void {
  for (const neighbours of runsOf(lines)) {
    const columns = [...columnsOf(neighbours)].sort(([a], [b]) => a - b);
    for (const [, members] of columns) {
      for (const group of consecutive(members, neighbours)) align(group);
    }
  }
}

/** Lines without an empty one between them, and with the same indentation. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const first = line.tokens[0];
    if (first?.token.cell) {
      before = undefined;
      continue;
    }
    if (before && line.blank === 0 && before.tokens[0]?.space === first?.space) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs.filter((run) => run.length > 1);
}

/** The tokens of the lines by their columns in the text, counted from the beginning of each line. */
function columnsOf(lines: readonly Line[]): Map<number, Member[]> {
  const columns = new Map<number, Member[]>();
  for (const line of lines) {
    const start = line.tokens[0]?.token.column ?? 0;
    line.tokens.forEach((placed, position) => {
      if (position === 0 || placed.token.breaks > 0 || placed.space === 0) return;
      const column = placed.token.column - start;
      const members = columns.get(column);
      if (members) members.push({ line, position, placed });
      else columns.set(column, [{ line, position, placed }]);
    });
  }
  return columns;
}

function consecutive(members: readonly Member[], lines: readonly Line[]): Member[][] {
  const at = new Map(lines.map((line, index) => [line, index]));
  const groups: Member[][] = [];
  let last = -2;
  for (const member of members) {
    const index = at.get(member.line) ?? -1;
    if (index === last + 1 && groups.length > 0) groups.at(-1)?.push(member);
    else groups.push([member]);
    last = index;
  }
  return groups.filter((group) => group.length > 1 && group.some(({ placed }) => placed.token.space > 1));
}

function align(group: readonly Member[]): void {
  const comments = group.every(({ placed }) => placed.token.comment);
  const gap = comments ? Math.min(...group.map(({ placed }) => Math.max(1, placed.token.space))) : 1;
  const ends = group.map(({ line, position }) => widthUpTo(line, position));
  const column = Math.max(...ends) + gap;
  group.forEach(({ placed }, index) => {
    placed.space = column - (ends[index] ?? 0);
  });
}

/** The width of a line up to a token, without the space before that. */
function widthUpTo({ tokens }: Line, position: number): number {
  return tokens
    .slice(0, position)
    .reduce((width, { token, space }, index) => width + (index === 0 ? 0 : space) + token.text.length, 0);
}
