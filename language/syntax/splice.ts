import type { AstNode, CompositeCstNode, CstNode, Mutable, ParseResult } from 'langium';
import {
  isBoundary,
  isDocument,
  type Boundary,
  type BoundaryLine,
  type Document,
  type Member,
} from '../generated/ast.ts';
import { changeBetween, type Change } from './change.ts';
import { behind, endOf, forgetRange, moveAll, startOf, type Place } from './tree-places.ts';

/** Parses a text, and gives nothing for one with mistakes. */
export type ParseFaultless = (text: string) => ParseResult | undefined;

/** Of a larger part of a text, a parse costs as much as of the whole. */
const LARGEST_SECTION = 200_000;

/** The lines of a file or of a boundary. `content` has their trees, the comments between them, and what is around them. */
interface Body {
  readonly owner: Document | Boundary;
  readonly depth: number;
  readonly lines: (Member | BoundaryLine)[];
  readonly container: CompositeCstNode;
  readonly content: CstNode[];
}

/** Lines of a body that are parsed anew: whole lines of text. `next` is the tree behind them, where there is one. */
interface Section {
  readonly body: Body;
  readonly firstLine: number;
  readonly lineCount: number;
  readonly firstNode: number;
  readonly next: CstNode | undefined;
  readonly start: Place;
  readonly text: string;
}

/**
 * Parses only the lines that a change touches, puts them in the place of the old ones, and moves what is behind them.
 * The tree is then the one that a parse of the whole text gives. Where that is not certain, as where there are mistakes,
 * nothing is touched, and nothing is given.
 */
export function splice(old: ParseResult, text: string, parse: ParseFaultless): ParseResult | undefined {
  const root = old.value;
  const oldText = root.$cstNode?.root.fullText;
  if (oldText === undefined || !isDocument(root) || old.lexerErrors.length + old.parserErrors.length > 0)
    return undefined;
  const change = changeBetween(oldText, text);
  const section = bodiesAround(root, change)
    .reverse()
    .reduce<Section | undefined>((found, body) => found ?? sectionOf(body, change, text), undefined);
  if (!section || section.text.length > LARGEST_SECTION) return undefined;
  const { depth } = section.body;
  // Inside of as many boundaries as before, so that nesting is judged as in the whole text.
  const head = 'boundary B{'.repeat(depth);
  const parsed = parse(`${head}${section.text}${'}'.repeat(depth)}`);
  const fresh = parsed && soleBody(parsed.value, depth);
  if (!fresh) return undefined;
  const trees = depth === 0 ? fresh.content : fresh.content.slice(fresh.content.findIndex(isBracket) + 1, -1);
  const { offset, line, column } = section.start;
  moveAll(trees, { offset: offset - head.length, line, column: column - head.length }, 0);
  putTrees(trees, section, change, text);
  putLines(fresh.lines, section);
  return { ...old };
}

/** The bodies that the change lies in, the file's own first. */
function bodiesAround(root: Document, change: Change): Body[] {
  const bodies: Body[] = [];
  for (let body = bodyOf(root, 0); body;) {
    bodies.push(body);
    const inner = body.lines.find(
      ({ $cstNode }) => $cstNode && $cstNode.offset < change.start && change.oldEnd < $cstNode.end,
    );
    const next: Body | undefined = inner && isBoundary(inner) ? bodyOf(inner, body.depth + 1) : undefined;
    const bracket = next?.content.find(isBracket);
    body = bracket && bracket.end <= change.start ? next : undefined;
  }
  return bodies;
}

function bodyOf(owner: Document | Boundary, depth: number): Body | undefined {
  let container = owner.$cstNode as CompositeCstNode | undefined;
  if (!container) return undefined;
  if (isDocument(owner))
    return { owner, depth, lines: owner.members, container, content: container.content as CstNode[] };
  // Rules that only choose between others have trees of their own around that of the boundary.
  for (let inner = container.content[0]; inner && 'content' in inner; inner = container.content[0])
    container = inner as CompositeCstNode;
  const content = container.content as CstNode[];
  return content.some(isBracket) ? { owner, depth, lines: owner.lines, container, content } : undefined;
}

/** The body so deep, where there is nothing beside it. */
function soleBody(root: AstNode, depth: number): Body | undefined {
  if (!isDocument(root)) return undefined;
  let body = bodyOf(root, 0);
  while (body && body.depth < depth) {
    const [only, second] = body.lines as readonly (Member | BoundaryLine | undefined)[];
    body = isBoundary(only) && !second ? bodyOf(only, body.depth + 1) : undefined;
  }
  return body;
}

function sectionOf(body: Body, change: Change, text: string): Section | undefined {
  const { lines, content, depth } = body;
  const moved = change.newEnd - change.oldEnd;
  // What stands before the change may go on into it.
  const firstLine = Math.max(
    0,
    lines.findLastIndex((line) => offsetOf(line) < change.start),
  );
  const first = lines[firstLine]?.$cstNode;
  if (!first) return undefined;
  const startsBefore = first.offset < change.start;
  const bracket = content.find(isBracket);
  const firstNode = startsBefore ? content.indexOf(first) : bracket ? content.indexOf(bracket) + 1 : 0;
  const start = startsBefore ? startOf(first) : bracket ? endOf(bracket) : { offset: 0, line: 0, column: 0 };
  let nextLine = firstLine;
  while (
    nextLine < lines.length &&
    !(offsetOf(lines[nextLine]) > change.oldEnd && startsLine(text, offsetOf(lines[nextLine]) + moved))
  )
    nextLine++;
  const next = lines[nextLine]?.$cstNode ?? (depth > 0 ? content.at(-1) : undefined);
  const end = next ? next.offset + moved : text.length;
  if (next && !startsLine(text, end)) return undefined;
  return {
    body,
    firstLine,
    lineCount: nextLine - firstLine,
    firstNode,
    next,
    start,
    text: text.slice(start.offset, end),
  };
}

function putTrees(trees: readonly CstNode[], section: Section, change: Change, text: string): void {
  const { body, next, start, firstNode } = section;
  const { container, content } = body;
  for (const tree of trees) (tree as Mutable<CstNode>).container = container;
  const nextNode = next ? content.indexOf(next) : content.length;
  if (next) {
    const from = startOf(next);
    const to = behind(start, section.text);
    const by = { offset: change.newEnd - change.oldEnd, line: to.line - from.line, column: to.column - from.column };
    moveAll(content.slice(nextNode), by, from.line);
    for (let at = container; at.container; at = at.container) {
      const siblings = at.container.content;
      moveAll(siblings.slice(siblings.indexOf(at) + 1), by, from.line);
    }
  }
  content.splice(firstNode, nextNode - firstNode, ...trees);
  for (let at: CompositeCstNode | undefined = container; at; at = at.container) forgetRange(at);
  (container.root as unknown as { _text: string })._text = text;
}

function putLines(fresh: readonly (Member | BoundaryLine)[], { body, firstLine, lineCount }: Section): void {
  const { owner, lines } = body;
  lines.splice(firstLine, lineCount, ...fresh);
  for (let index = firstLine; index < lines.length; index++) {
    const line = lines[index] as Mutable<AstNode>;
    line.$container = owner;
    line.$containerIndex = index;
  }
}

const offsetOf = (line: Member | BoundaryLine | undefined): number => line?.$cstNode?.offset ?? 0;

const isBracket = (node: CstNode): boolean => 'tokenType' in node && (node.tokenType as { name: string }).name === '{';

/** Whether only blanks stand before it on its line. */
function startsLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}
