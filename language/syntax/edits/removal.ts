import { GrammarUtils, type AstNode } from 'langium';
import type { Layout } from './layout.ts';
import { bracesOf, headEnd, lineAt, type Bodied } from './places.ts';
import type { Change } from './text-edit.ts';

/** What is taken away: items of a comma list, a part of a line, or whole lines. */
export type Removal =
  | { readonly type: 'items'; readonly node: AstNode; readonly property: string; readonly indices: ReadonlySet<number> }
  | { readonly type: 'part'; readonly offset: number; readonly end: number }
  | { readonly type: 'line'; readonly line: AstNode };

export interface Removed {
  readonly node: AstNode;
  readonly property: string | undefined;
  readonly index: number | undefined;
}

/** Properties that are comma lists of nodes; those of references are lists by themselves. */
const listsOfNodes: ReadonlySet<string> = new Set(['libraries', 'words', 'references', 'subjects']);
/** What a line can do without. */
const optionalTexts: ReadonlySet<string> = new Set(['text', 'title']);

/** Makes of all that is named the smallest removals that the grammar allows: a list whose items all go, goes whole. */
export function removalsOf(removed: readonly Removed[]): Removal[] | undefined {
  const lists = new Map<string, { node: AstNode; property: string; indices: Set<number> }>();
  const keys = new Map<AstNode, number>();
  const found: Removal[] = [];
  for (const each of removed) {
    const item = listItem(each);
    if (item) {
      if (!keys.has(item.node)) keys.set(item.node, keys.size);
      const key = `${keys.get(item.node) ?? 0} ${item.property}`;
      const list = lists.get(key) ?? { node: item.node, property: item.property, indices: new Set() };
      lists.set(key, list);
      list.indices.add(item.index);
      continue;
    }
    const whole = partOrLine(each.node, each.property);
    if (!whole) return undefined;
    found.push(whole);
  }
  for (const { node, property, indices } of lists.values()) {
    if (indices.size < itemsOf(node, property).length) {
      found.push({ type: 'items', node, property, indices });
      continue;
    }
    const whole = partOrLine(node, undefined);
    if (!whole) return undefined;
    found.push(whole);
  }
  return found;
}

function listItem({ node, property, index }: Removed): { node: AstNode; property: string; index: number } | undefined {
  if (property !== undefined && Array.isArray(valueOf(node, property))) return { node, property, index: index ?? 0 };
  const { $container: container, $containerProperty: list, $containerIndex: at } = node;
  if (!container || list === undefined || at === undefined || !listsOfNodes.has(list)) return undefined;
  return { node: container, property: list, index: at };
}

function partOrLine(node: AstNode, property: string | undefined): Removal | undefined {
  if (property !== undefined && optionalTexts.has(property))
    return partOf(GrammarUtils.findNodeForProperty(node.$cstNode, property));
  if (node.$type === 'EvidenceClause' && property === 'expires') {
    const keyword = GrammarUtils.findNodeForKeyword(node.$cstNode, 'expires');
    return keyword && node.$cstNode ? { type: 'part', offset: keyword.offset, end: node.$cstNode.end } : undefined;
  }
  if (node.$containerProperty === 'clauses' || node.$containerProperty === 'source') return partOf(node.$cstNode);
  const line = lineAt(node);
  return line && { type: 'line', line };
}

const partOf = (cst: { readonly offset: number; readonly end: number } | undefined): Removal | undefined =>
  cst && { type: 'part', offset: cst.offset, end: cst.end };

const valueOf = (node: AstNode, property: string): unknown => (node as AstNode & Record<string, unknown>)[property];

export function itemsOf(node: AstNode, property: string): { readonly offset: number; readonly end: number }[] {
  return GrammarUtils.findNodesForProperty(node.$cstNode, property);
}

export function removalChanges(removals: readonly Removal[], layout: Layout): Change[] {
  const changes = removals.flatMap((removal) => (removal.type === 'items' ? itemChanges(removal, layout) : []));
  for (const removal of removals) if (removal.type === 'part') changes.push(partChange(removal, layout));
  const lines = new Set(removals.flatMap((removal) => (removal.type === 'line' ? [removal.line] : [])));
  const bodies = new Set(
    [...lines].flatMap((line) =>
      line.$containerProperty === 'lines' && line.$container ? [line.$container as Bodied] : [],
    ),
  );
  for (const body of bodies) {
    const change = body.lines.every((line) => lines.has(line)) ? bodyChange(body, layout) : undefined;
    if (!change) continue;
    for (const line of body.lines) lines.delete(line);
    changes.push(change);
  }
  for (const line of lines) changes.push(...lineChange(line, layout));
  return changes;
}

/** Each item goes with the comma before it; the first that stay lose the commas before them instead. */
function itemChanges({ node, property, indices }: Extract<Removal, { type: 'items' }>, layout: Layout): Change[] {
  const items = itemsOf(node, property);
  const firstKept = items.findIndex((_, index) => !indices.has(index));
  const changes: Change[] = [];
  const [first, kept] = [items[0], items[firstKept]];
  if (first && kept && first !== kept) changes.push({ offset: first.offset, end: kept.offset, text: '' });
  for (const [index, item] of items.entries()) {
    if (index < firstKept || !indices.has(index)) continue;
    const before = items[index - 1]?.end ?? item.offset;
    const between = layout.text.slice(before, item.offset);
    if (/^\s*(?:,|or)\s*$/.test(between)) {
      changes.push({ offset: before, end: item.end, text: '' });
      continue;
    }
    // A comment stands between the two: it stays.
    const separator = /^\s*(?:,|or\b)/.exec(between)?.[0].length ?? 0;
    changes.push({ offset: before, end: before + separator, text: '' });
    changes.push({ offset: layout.beforeSpace(item.offset), end: item.end, text: '' });
  }
  return changes;
}

/** With the white space before it, or that after it where it begins its line. */
function partChange({ offset, end }: { readonly offset: number; readonly end: number }, layout: Layout): Change {
  const from = layout.beforeSpace(offset);
  if (!layout.startsLine(offset)) return { offset: from, end, text: '' };
  if (layout.endsLine(end)) return { offset: layout.lineStart(offset), end: layout.nextLine(end), text: '' };
  const space = /^[\t ]*/.exec(layout.text.slice(end))?.[0].length ?? 0;
  return { offset, end: end + space, text: '' };
}

/** The line with its line break; a comment that follows it stays, in its place. */
function lineChange(line: AstNode, layout: Layout): Change[] {
  const cst = line.$cstNode;
  if (!cst) return [];
  const { offset, end } = cst;
  if (!layout.startsLine(offset)) return [{ offset: layout.beforeSpace(offset), end, text: '' }];
  if (layout.endsLine(end)) return [{ offset: layout.lineStart(offset), end: layout.nextLine(end), text: '' }];
  const space = /^[\t ]*/.exec(layout.text.slice(end))?.[0].length ?? 0;
  return [{ offset, end: end + space, text: '' }];
}

/** A body of which nothing is left goes with its braces. */
function bodyChange(body: Bodied, layout: Layout): Change | undefined {
  const { open, close } = bracesOf(body);
  const head = headEnd(body);
  if (!open || !close || head === undefined || body.$type === 'Incidents') return undefined;
  const inside = body.lines.reduceRight(
    (text, line) => {
      const cst = line.$cstNode;
      return cst ? text.slice(0, cst.offset - open.end) + text.slice(cst.end - open.end) : text;
    },
    layout.text.slice(open.end, close.offset),
  );
  return inside.trim() === '' ? { offset: head, end: close.end, text: '' } : undefined;
}
