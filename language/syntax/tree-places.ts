import type { CompositeCstNode, CstNode } from 'langium';

/** A place in a text, or how far a place moves. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Langium's nodes keep where they are in fields of their own: a leaf its place, a composite what it asked its leaves for. */
interface Leaf {
  _offset: number;
  _startLine: number;
  _startColumn: number;
  _endLine: number;
  _endColumn: number;
}

interface Composite {
  _rangeCache: unknown;
}

export function startOf(node: CstNode): Place {
  const { line, character } = node.range.start;
  return { offset: node.offset, line, column: character };
}

export function endOf(node: CstNode): Place {
  const { line, character } = node.range.end;
  return { offset: node.end, line, column: character };
}

/** Where one is behind a text that starts at a place. */
export function behind(start: Place, text: string): Place {
  let line = start.line;
  let lineStart = -start.column;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    line++;
    lineStart = index + lineEnd.length;
  }
  return { offset: start.offset + text.length, line, column: text.length - lineStart };
}

/** Moves nodes; columns change only on the one line that another text now stands on. */
export function moveAll(nodes: readonly CstNode[], by: Place, onLine: number): void {
  if (by.offset === 0 && by.line === 0 && by.column === 0) return;
  for (const node of nodes) {
    if ('content' in node) {
      forgetRange(node as CompositeCstNode);
      moveAll((node as CompositeCstNode).content, by, onLine);
    } else {
      moveLeaf(node as unknown as Leaf, by, onLine);
    }
  }
}

export function forgetRange(node: CompositeCstNode): void {
  (node as unknown as Composite)._rangeCache = undefined;
}

function moveLeaf(leaf: Leaf, by: Place, onLine: number): void {
  leaf._offset += by.offset;
  if (leaf._startLine === onLine) leaf._startColumn += by.column;
  if (leaf._endLine === onLine) leaf._endColumn += by.column;
  leaf._startLine += by.line;
  leaf._endLine += by.line;
}
