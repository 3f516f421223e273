import { CstUtils, GrammarUtils, type CstNode, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import { isImport, isLibraryHeader, isLibraryName, type Import } from '../../language/generated/ast.ts';
import type { Declared } from '../../language/syntax/file-names.ts';
import type { UnresolvedName } from '../../language/syntax/linker.ts';
import type { Names } from '../../language/syntax/names.ts';
import { referencesIn } from '../../language/syntax/walk.ts';

/** What a stretch of text names. */
export type Named =
  | {
      readonly type: 'declaration';
      readonly at: CstNode;
      readonly meant: readonly Declared[];
      readonly isReference: boolean;
    }
  | { readonly type: 'library'; readonly at: CstNode; readonly library: string }
  | { readonly type: 'import'; readonly at: CstNode; readonly node: Import };

/** The token at a position, or the one that ends there. */
export function leafAt(document: LangiumDocument, position: Position): CstNode | undefined {
  const root = document.parseResult.value.$cstNode;
  const offset = document.textDocument.offsetAt(position);
  const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset);
  return leaf && leaf.offset <= offset && offset <= leaf.end ? leaf : undefined;
}

/** What the token names: a declaration where it is declared or referred to, a library or an imported file. */
export function namedBy(leaf: CstNode, names: Names): Named | undefined {
  const node = leaf.astNode;
  const reference = referencesIn(node).find(({ reference: { $refNode } }) => $refNode && covers($refNode, leaf));
  if (reference) {
    const { $refNode, $refText } = reference.reference;
    const prefix = prefixUpTo($refNode!, leaf);
    if (prefix === $refText)
      return { type: 'declaration', at: leaf, meant: meantBy(reference.reference, names), isReference: true };
    return qualifierNamed(prefix, leaf, names);
  }
  if (isLibraryName(node) || isLibraryHeader(node)) {
    return leaf.text === node.name ? { type: 'library', at: leaf, library: node.name } : undefined;
  }
  if (isImport(node)) return { type: 'import', at: leaf, node };
  const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
  const declared = names.declaredBy(node);
  return name && declared && covers(name, leaf)
    ? { type: 'declaration', at: leaf, meant: [declared], isReference: false }
    : undefined;
}

/** The declarations that a qualified name's part before a dot, which ends with this token, may mean. */
export function boundariesNamed(prefix: string, leaf: CstNode, names: Names): readonly Declared[] {
  return names.resolve(prefix, 'Part', leaf.astNode).filter((declared) => declared.type === 'Boundary');
}

/** The tokens of a qualified name, each with the name up to it. */
export function segmentsOf(name: CstNode): readonly { readonly leaf: CstNode; readonly prefix: string }[] {
  const leaves = CstUtils.flattenCst(name)
    .filter((leaf) => !leaf.hidden && leaf.text !== '.')
    .toArray();
  return leaves.map((leaf, index) => ({
    leaf,
    prefix: leaves
      .slice(0, index + 1)
      .map(({ text }) => text)
      .join('.'),
  }));
}

function meantBy(reference: { readonly ref?: unknown; readonly error?: unknown }, names: Names): readonly Declared[] {
  const node = reference.ref as Parameters<Names['declaredBy']>[0] | undefined;
  const declared = node && names.declaredBy(node);
  return declared ? [declared] : ((reference.error as UnresolvedName | undefined)?.candidates ?? []);
}

function qualifierNamed(prefix: string, leaf: CstNode, names: Names): Named {
  const meant = boundariesNamed(prefix, leaf, names);
  if (meant.length > 0) return { type: 'declaration', at: leaf, meant, isReference: true };
  return { type: 'library', at: leaf, library: prefix };
}

function prefixUpTo(name: CstNode, leaf: CstNode): string {
  return segmentsOf(name).findLast((segment) => segment.leaf.offset <= leaf.offset)?.prefix ?? '';
}

function covers(outer: CstNode, inner: CstNode): boolean {
  return outer.offset <= inner.offset && inner.end <= outer.end;
}
