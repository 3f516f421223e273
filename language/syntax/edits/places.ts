import { CstUtils, GrammarUtils, type AstNode, type CstNode } from 'langium';
import { isIsCategories, isStatement } from '../../generated/ast.ts';

/** The types of node that have a body, or could have one. */
const bodied: ReadonlySet<string> = new Set([
  'System',
  'Boundary',
  'Element',
  'Flow',
  'Data',
  'Incidents',
  'Provider',
  'Service',
  'Layer',
  'Category',
  'Protocol',
  'Control',
  'Threat',
]);

/** The types of line that take clauses; declarations take theirs in the head. */
const claused: ReadonlySet<string> = new Set(['StageLine', 'Answer', 'Capability', 'LayerRule']);

export type Bodied = AstNode & { readonly lines: readonly AstNode[] };

/** The declaration, or the block, in whose body a line goes. */
export function bodiedAt(node: AstNode): Bodied | undefined {
  for (let at: AstNode | undefined = node; at; at = at.$container) if (bodied.has(at.$type)) return at as Bodied;
  return undefined;
}

/** The statement or declaration that takes a clause. */
export function clausedAt(node: AstNode): AstNode | undefined {
  for (let at: AstNode | undefined = node; at; at = at.$container) {
    if (isStatement(at) || claused.has(at.$type) || (bodied.has(at.$type) && at.$type !== 'Incidents')) return at;
  }
  return undefined;
}

/** The line of a body, or the declaration at the top of a file, that the node is or stands in. */
export function lineAt(node: AstNode): AstNode | undefined {
  for (let at: AstNode | undefined = node; at; at = at.$container) {
    if (at.$containerProperty === 'lines' || at.$containerProperty === 'members' || at.$containerProperty === 'rows')
      return at;
  }
  return undefined;
}

export interface Braces {
  readonly open: CstNode | undefined;
  readonly close: CstNode | undefined;
}

export function bracesOf(node: AstNode): Braces {
  return {
    open: GrammarUtils.findNodeForKeyword(node.$cstNode, '{'),
    close: GrammarUtils.findNodeForKeyword(node.$cstNode, '}'),
  };
}

/** Where the head of a declaration ends, or a line that has no body. */
export function headEnd(node: AstNode): number | undefined {
  const { open } = bracesOf(node);
  return open ? CstUtils.getPreviousNode(open, false)?.end : node.$cstNode?.end;
}

/** Where a list ends that stands in the head already, and that a clause with the same word goes on. */
export function listEnd(host: AstNode, clause: string): number | undefined {
  if (!clause.startsWith('is ') || !('clauses' in host)) return undefined;
  return (host.clauses as readonly AstNode[]).findLast(isIsCategories)?.$cstNode?.end;
}
