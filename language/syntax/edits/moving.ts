import type { AstNode, Reference } from 'langium';
import { isBoundary } from '../../generated/ast.ts';
import type { FileNames } from '../file-names.ts';
import type { Names } from '../names.ts';
import type { Layout } from './layout.ts';
import { lineAt } from './places.ts';
import type { Change } from './text-edit.ts';

/** Takes a declaration, with the comments above it, out of a boundary around it, and writes it after that. */
export function movedOut(node: AstNode, boundary: AstNode, layout: Layout): Change[] | undefined {
  const declaration = lineAt(node);
  if (!declaration?.$cstNode || !isBoundary(boundary) || !boundary.$cstNode) return undefined;
  if (declaration === boundary || !lies(declaration, boundary)) return undefined;
  const { offset, end } = declaration.$cstNode;
  const start = layout.beforeComments(offset, boundary.$cstNode.offset);
  const stop = layout.afterTrailingComment(end);
  const inner = layout.indentationAt(offset);
  const outer = layout.indentationAt(boundary.$cstNode.offset);
  const moved = layout.text
    .slice(start, stop)
    .split(/\r?\n/)
    .map((line) =>
      line.startsWith(inner) ? outer + line.slice(inner.length) : line.trim() === '' ? '' : outer + line.trimStart(),
    );
  const ownLines = layout.startsLine(offset) && layout.endsLine(stop);
  const after = layout.afterTrailingComment(boundary.$cstNode.end);
  const gap = boundary.$container.$type === 'Document' ? layout.lineBreak : '';
  return [
    { offset: ownLines ? start : layout.beforeSpace(start), end: ownLines ? layout.nextLine(stop) : stop, text: '' },
    { offset: after, end: after, text: gap + layout.lineBreak + moved.join(layout.lineBreak) },
  ];
}

/** The names that lead to the moved declaration by way of boundaries that it has left, without those steps. */
export function shortenedPaths(
  node: AstNode,
  boundary: AstNode,
  names: Names,
): { readonly file: FileNames; readonly change: Change }[] {
  const declaration = lineAt(node);
  const moved = declaration && names.declaredBy(declaration);
  if (!moved) return [];
  const left = new Set<string>();
  for (let at = moved.container; at && lies(at.node, boundary); at = at.container) left.add(at.name);
  const found: { file: FileNames; change: Change }[] = [];
  for (const file of names.all) {
    for (const reference of file.root.$document?.references ?? []) {
      const cst = reference.$refNode;
      if (!cst || !isReference(reference) || !reference.$refText.includes('.') || !lies(reference.ref, declaration))
        continue;
      const steps = reference.$refText.split('.');
      const index = steps.findIndex((step, at) => step === moved.name && left.has(steps[at - 1] ?? ''));
      if (index === -1) continue;
      let first = index;
      while (left.has(steps[first - 1] ?? '')) first--;
      const text = steps.toSpliced(first, index - first).join('.');
      found.push({ file, change: { offset: cst.offset, end: cst.end, text } });
    }
  }
  return found;
}

function lies(node: AstNode | undefined, inside: AstNode): boolean {
  for (let at = node; at; at = at.$container) if (at === inside) return true;
  return false;
}

const isReference = (reference: object): reference is Reference => !('items' in reference);
