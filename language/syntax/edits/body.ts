import type { CstNode } from 'langium';
import type { Layout } from './layout.ts';
import { bracesOf, headEnd, type Bodied } from './places.ts';
import { insertion, type Change } from './text-edit.ts';

/** Lines that go into a body together; each is indented relative to the first. */
export type Block = readonly string[];

/** Lines of a lower rank stand before those of a higher one, where their author has not decided otherwise. */
const ranks: Readonly<Record<string, number>> = {
  owner: 0,
  controller: 0,
  processor: 0,
  stride: 0,
  privacy: 0,
  responsibility: 1,
  holds: 1,
  handles: 1,
  applies: 1,
  provides: 1,
  offers: 1,
  shares: 1,
  lacks: 1,
  layer: 1,
  answers: 2,
  alternative: 2,
  retires: 2,
  severity: 2,
  implements: 3,
  plans: 3,
  waives: 3,
  excludes: 3,
  relies: 3,
  mitigated: 3,
  incidents: 4,
  notify: 4,
  reference: 4,
};
const lastRank = 5;
/** The stages of an incident's life come as they are listed. */
const plainRank = 2;

/** Writes blocks into the body of a declaration, where a person would, and makes the body if there is none. */
export function intoBody(host: Bodied, blocks: readonly Block[], layout: Layout): Change[] | undefined {
  const { open, close } = bracesOf(host);
  const whole = host.$cstNode;
  const head = headEnd(host);
  if (!whole || head === undefined) return undefined;
  const outer = layout.indentationAt(whole.offset);
  const lines = host.lines.flatMap((line) => line.$cstNode ?? []);
  // The parser has read a body whose brace is not there: that comes first.
  if (!open) return lines.length > 0 ? undefined : withNewBody(head, blocks, outer, layout);
  if (lines.length === 0) return intoEmptyBody(open.end, close?.offset, blocks, outer, layout);

  const inner = innerIndentation(lines, outer, layout);
  const changes = close ? unfolded(open.end, lines, close.offset, outer, inner, layout) : [];
  for (const block of blocks) {
    const after = lineBefore(block, lines);
    const offset = layout.afterTrailingComment(after?.end ?? open.end);
    changes.push(insertion(offset, written(block, inner, layout)));
  }
  return changes;
}

export function written(block: Block, indentation: string, layout: Layout): string {
  return block.map((line) => layout.lineBreak + indentation + layout.indented(line)).join('');
}

function withNewBody(head: number, blocks: readonly Block[], outer: string, layout: Layout): Change[] {
  const body =
    blocks.map((block) => written(block, outer + layout.unit, layout)).join('') + `${layout.lineBreak}${outer}}`;
  const comment = layout.afterTrailingComment(head);
  if (!layout.endsLine(comment)) return [insertion(head, ` {${body}${layout.lineBreak}${outer}`)];
  return comment === head ? [insertion(head, ` {${body}`)] : [insertion(head, ' {'), insertion(comment, body)];
}

/** The braces enclose white space and comments. */
function intoEmptyBody(
  open: number,
  close: number | undefined,
  blocks: readonly Block[],
  outer: string,
  layout: Layout,
): Change[] {
  const inside = layout.text.slice(open, close ?? open);
  const end = open + inside.trimEnd().length;
  const body = blocks.map((block) => written(block, outer + layout.unit, layout)).join('');
  const closing = inside.slice(end - open).includes('\n') ? undefined : layout.lineBreak + outer;
  if (closing === undefined || close === undefined) return [insertion(end, body)];
  return [{ offset: end, end: close, text: body + closing }];
}

/** The line of the body after which the block goes: undefined at the body's beginning. */
function lineBefore(block: Block, lines: readonly CstNode[]): CstNode | undefined {
  const word = firstWord(block[0] ?? '');
  const same = lines.findLast((line) => firstWord(line.text) === word);
  if (same) return same;
  const rank = rankOf(word);
  return lines.findLast((line) => rankOf(firstWord(line.text)) <= rank);
}

const firstWord = (text: string): string => /^\w+/.exec(text)?.[0] ?? '';

const stages = new Set(['detect', 'assess', 'diagnose', 'stabilize', 'close', 'fallout']);
const rankOf = (word: string): number => ranks[word] ?? (stages.has(word) ? plainRank : lastRank);

function innerIndentation(lines: readonly CstNode[], outer: string, layout: Layout): string {
  const first = lines.find((line) => layout.startsLine(line.offset));
  return first ? layout.indentationAt(first.offset) : outer + layout.unit;
}

/** Gives every line of a body that stands in one line with its neighbours a line of its own. */
function unfolded(
  open: number,
  lines: readonly CstNode[],
  close: number,
  outer: string,
  inner: string,
  layout: Layout,
): Change[] {
  const starts = [
    ...lines.map((line) => ({ offset: line.offset, indentation: inner })),
    { offset: close, indentation: outer },
  ];
  return starts.flatMap(({ offset, indentation }, index) => {
    const before = lines[index - 1]?.end ?? open;
    if (layout.text.slice(before, offset).includes('\n')) return [];
    const from = layout.beforeSpace(offset);
    return [{ offset: from, end: offset, text: layout.lineBreak + indentation }];
  });
}
