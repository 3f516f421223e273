import type { AstNode } from 'langium';
import type { Names } from '../syntax/names.ts';
import type { Declaration } from './model.ts';
import { NodeOrigin } from './origin.ts';
import { documentationOf } from '../syntax/documentation.ts';

/**
 * Lowers one declaration at a time, when it is asked for, and keeps the result until its file changes: what a build
 * does not touch is not lowered again.
 */
export class Lowering {
  readonly names: Names;
  private readonly memo = new Map<string, Map<AstNode, unknown>>();

  constructor(names: Names) {
    this.names = names;
  }

  forget(file: string): void {
    this.memo.delete(file);
  }

  /** The result for the node, made once. A declaration that leads back to itself gets `undefined` on the way. */
  once<N extends AstNode, T>(node: N, make: (node: N) => T): T {
    const file = this.fileKey(node);
    let results = this.memo.get(file);
    if (!results) this.memo.set(file, (results = new Map<AstNode, unknown>()));
    if (!results.has(node)) {
      results.set(node, undefined);
      results.set(node, make(node));
    }
    return results.get(node) as T;
  }

  origin(node: AstNode, property?: string, index?: number): NodeOrigin {
    return new NodeOrigin(this.fileKey(node), node, property, index);
  }

  id(node: AstNode): string {
    return this.names.declaredBy(node)?.qualifiedName ?? '';
  }

  /** What every declaration has, joined with what this kind of it says. */
  declare<T extends object>(node: NamedNode, rest: T): Declaration & T {
    return Object.assign(new LoweredDeclaration(node, this.id(node), this.origin(node, 'name')), rest);
  }

  private fileKey(node: AstNode): string {
    return this.names.fileOf(node)?.key ?? '';
  }
}

type NamedNode = AstNode & { readonly name?: string | undefined; readonly title?: string | undefined };

class LoweredDeclaration implements Declaration {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly origin: NodeOrigin;
  readonly #node: AstNode;

  constructor(node: NamedNode, id: string, origin: NodeOrigin) {
    this.id = id;
    this.name = node.name ?? '';
    this.title = node.title ?? this.name;
    this.origin = origin;
    this.#node = node;
  }

  get documentation(): string | undefined {
    return documentationOf(this.#node);
  }
}
