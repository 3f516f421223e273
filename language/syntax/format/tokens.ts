import { GrammarUtils, type AstNode } from 'langium';
import { isResponsibilityTable, type Document } from '../../generated/ast.ts';
import { walk } from '../walk.ts';

/** A piece of the text that is kept as it is, with what decides the white space before it. */
export interface Token {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly comment: 'line' | 'block' | undefined;
  /** Line breaks before it in the text. */
  readonly breaks: number;
  /** Columns of white space before it, where it stands in one line with the token before. */
  readonly space: number;
  /** The column in which it begins. */
  readonly column: number;
  /** It begins a declaration, a line of a body, or a row. */
  readonly starts: boolean;
  /** The column of its table, from 0 for the names of the layers. */
  readonly cell: { readonly table: AstNode; readonly index: number } | undefined;
}

const manyLines = /^\/\*[^]*[\r\n]/;

/** What stands in the text, in the language's own terms. White space between is not kept. */
const token = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"?|[0-9]+(?:-[0-9-]*)?|\w+|->|[^\s]/g;

export function tokensOf(root: Document, text: string, tabSize: number): Token[] {
  const { starts, cells } = structureOf(root);
  const tokens: Token[] = [];
  let before = 0;
  let column = 0;
  for (const match of text.matchAll(token)) {
    const offset = match.index;
    const gap = text.slice(before, offset);
    const written = gap.match(/\r\n|\r|\n/g)?.length ?? 0;
    const inLine = written > 0 ? /[^\r\n]*$/.exec(gap)![0] : gap;
    const begins = widthOf(inLine, written > 0 ? 0 : column, tabSize);
    // Nothing goes on behind a comment of several lines.
    const breaks = Math.max(written, manyLines.test(tokens.at(-1)?.text ?? '') ? 1 : 0);
    tokens.push({
      text: match[0],
      offset,
      end: offset + match[0].length,
      comment: match[0].startsWith('//') ? 'line' : match[0].startsWith('/*') ? 'block' : undefined,
      breaks,
      space: breaks > 0 ? 0 : begins - column,
      column: begins,
      starts: starts.has(offset),
      cell: cells.get(offset),
    });
    before = offset + match[0].length;
    const last = /[^\r\n]*$/.exec(match[0])![0];
    column = last === match[0] ? begins + match[0].length : widthOf(last, 0, tabSize);
  }
  return tokens;
}

/** The column after white space that begins in a column. */
function widthOf(text: string, from: number, tabSize: number): number {
  let column = from;
  for (const character of text) column = character === '\t' ? column - (column % tabSize) + tabSize : column + 1;
  return column;
}

function structureOf(root: Document): {
  readonly starts: ReadonlySet<number>;
  readonly cells: ReadonlyMap<number, Token['cell']>;
} {
  const starts = new Set<number>();
  const cells = new Map<number, Token['cell']>();
  for (const node of walk(root)) {
    const own = node.$containerProperty;
    if (node.$cstNode && (own === 'members' || own === 'lines' || own === 'rows')) starts.add(node.$cstNode.offset);
    if (!isResponsibilityTable(node)) continue;
    offsetsOf(node, 'columns').forEach((offset, index) => {
      if (index === 0) starts.add(offset);
      cells.set(offset, { table: node, index: index + 1 });
    });
    for (const row of node.rows) {
      if (row.$cstNode) cells.set(row.$cstNode.offset, { table: node, index: 0 });
      offsetsOf(row, 'cells').forEach((offset, index) => cells.set(offset, { table: node, index: index + 1 }));
    }
  }
  return { starts, cells };
}

const offsetsOf = (node: AstNode, property: string): number[] =>
  GrammarUtils.findNodesForProperty(node.$cstNode, property).map(({ offset }) => offset);
