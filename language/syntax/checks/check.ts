import type { AstNode } from 'langium';
import type { Fix } from '../../model/edit.ts';
import type { Origin } from '../../model/model.ts';
import type { Lowering } from '../../model/lowering.ts';
import type { FileNames } from '../file-names.ts';
import type { Names } from '../names.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** What a check is given besides the node, and where it reports. */
export class CheckContext {
  readonly file: FileNames;
  readonly names: Names;
  readonly problems: Problem[] = [];
  private readonly lowering: Lowering;

  constructor(file: FileNames, names: Names, lowering: Lowering) {
    this.file = file;
    this.names = names;
    this.lowering = lowering;
  }

  /** Reports an error at a property of the node: the narrowest token that is at fault. */
  error(
    code: ProblemCode,
    message: string,
    node: AstNode,
    property?: string,
    index?: number,
    fixes: readonly Fix[] = [],
  ): void {
    this.problems.push({ code, severity: 'error', message, at: this.origin(node, property, index), fixes });
  }

  /** Reports what the language takes, and nobody can have meant. */
  warning(code: ProblemCode, message: string, node: AstNode, property: string): void {
    this.problems.push({ code, severity: 'warning', message, at: this.origin(node, property), fixes: [] });
  }

  origin(node: AstNode, property?: string, index?: number): Origin {
    return this.lowering.origin(node, property, index);
  }
}

/** The checks for one type of node. */
export type Check<N extends AstNode> = (node: N, context: CheckContext) => void;

/** A fix that takes away what is at the origin. */
export function removal(title: string, at: Origin): Fix {
  return { title, edits: [{ type: 'remove', at }], safe: false };
}

export function replacement(title: string, at: Origin, text: string): Fix {
  return { title, edits: [{ type: 'replace', at, text }], safe: false };
}

/** Names in a sentence: "A", "A or B", "A, B or C". */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/** "an actor", "a store". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Reports every item after the first: the language takes one. */
export function onlyOne(nodes: readonly AstNode[], context: CheckContext, what: string, property?: string): void {
  for (const node of nodes.slice(1)) {
    const at = context.origin(node);
    context.error('duplicate-line', `${what} is said twice: keep one.`, node, property, undefined, [
      removal('Remove this one', at),
    ]);
  }
}
