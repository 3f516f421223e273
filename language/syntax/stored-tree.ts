import {
  AstUtils,
  isAstNodeDescription,
  isLinkingError,
  isReference,
  type AstNode,
  type AstNodeDescription,
  type CstNode,
  type LinkingError,
  type Reference,
} from 'langium';
import type { Document } from '../generated/ast.ts';
import type { Linked, TableLinker } from './linker.ts';
import { walk } from './walk.ts';

/** A syntax tree as data that JSON can hold: all that a text says, and nothing of where it says it. */
export type StoredTree = readonly StoredMember[];

/** A line of the file's top: what stands in its head, and all the rest as JSON of its own, by property. */
interface StoredMember {
  readonly head: StoredNode;
  readonly rest: Readonly<Record<string, string>>;
}

interface StoredNode {
  readonly $type: string;
  readonly [property: string]: Stored | readonly Stored[];
}

/** A cross-reference: the name as written. */
interface StoredReference {
  readonly $refText: string;
}

type Stored = string | number | boolean | StoredNode | StoredReference;

/** What makes a stored tree the same as one that has just been parsed. */
export interface TreeSource {
  readonly linker: TableLinker;
  /** Parses the text that was stored. It is asked once, as soon as somebody wants to know where something stands. */
  readonly parse: () => AstNode;
}

export function storedTree({ members }: Document): StoredTree {
  return members.map((member) => {
    const head: Record<string, Stored | readonly Stored[]> = {};
    const rest: Record<string, string> = {};
    for (const [property, value] of Object.entries(stored(member))) {
      if (typeof value === 'object') rest[property] = JSON.stringify(value);
      else head[property] = value;
    }
    return { head: { $type: member.$type, ...head }, rest };
  });
}

function stored(node: AstNode): StoredNode {
  const properties: Record<string, Stored | readonly Stored[]> = {};
  for (const [property, value] of Object.entries(node) as [string, unknown][]) {
    if (property.startsWith('$') || value === undefined) continue;
    properties[property] = Array.isArray(value) ? value.map(storedValue) : storedValue(value);
  }
  return { $type: node.$type, ...properties };
}

function storedValue(value: unknown): Stored {
  if (typeof value !== 'object') return value as Stored;
  return isReference(value) ? { $refText: value.$refText } : stored(value as AstNode);
}

/**
 * The tree that was stored. It is as a parser makes it, but that the rest of a member is read when somebody asks for it,
 * and places in the text are found out when somebody asks for one of them: of a large library little is ever looked at.
 */
export function treeOf(tree: StoredTree, source: TreeSource): AstNode {
  const root = new TreeNode('Document');
  sources.set(root, source);
  const members = tree.map(({ head, rest }, index) => {
    const member = nodeOf(head, source.linker);
    for (const [property, json] of Object.entries(rest)) {
      const read = (): unknown => {
        const value = valueOf(JSON.parse(json) as Stored, member, property, source.linker);
        setProperty(member, property, value);
        return value;
      };
      Object.defineProperty(member, property, { get: read, enumerable: true, configurable: true });
    }
    return contained(member, root, 'members', index);
  });
  setProperty(root, 'members', members);
  return root;
}

function nodeOf(data: StoredNode, linker: TableLinker): TreeNode {
  const node = new TreeNode(data.$type);
  const properties = node as TreeNode & Record<string, unknown>;
  for (const property in data) {
    if (property !== '$type') properties[property] = valueOf(data[property]!, node, property, linker);
  }
  return node;
}

function valueOf(
  value: Stored | readonly Stored[],
  container: TreeNode,
  property: string,
  linker: TableLinker,
): unknown {
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value))
    return livingOf(value as StoredNode | StoredReference, container, property, undefined, linker);
  return (value as readonly Stored[]).map((item, index) =>
    typeof item === 'object' ? livingOf(item, container, property, index, linker) : item,
  );
}

function livingOf(
  data: StoredNode | StoredReference,
  container: TreeNode,
  property: string,
  index: number | undefined,
  linker: TableLinker,
): TreeNode | TreeReference {
  if (isStoredReference(data)) return new TreeReference(data.$refText, container, property, linker);
  return contained(nodeOf(data, linker), container, property, index);
}

const isStoredReference = (data: StoredNode | StoredReference): data is StoredReference => '$refText' in data;

function contained(node: TreeNode, container: TreeNode, property: string, index: number | undefined): TreeNode {
  node.$container = container;
  node.$containerProperty = property;
  if (index !== undefined) node.$containerIndex = index;
  return node;
}

function setProperty(node: object, property: string, value: unknown): void {
  Object.defineProperty(node, property, { value, writable: true, enumerable: true, configurable: true });
}

/** Where the trees come from that have no places so far, by their roots. */
const sources = new WeakMap<AstNode, TreeSource>();

/** A node that gets a place of its own as soon as somebody asks for it. */
class TreeNode implements AstNode {
  readonly $type: string;
  declare $container?: AstNode;
  declare $containerProperty?: string;
  declare $containerIndex?: number;

  constructor(type: string) {
    this.$type = type;
  }

  get $cstNode(): CstNode {
    place(AstUtils.findRootNode(this));
    return Object.getOwnPropertyDescriptor(this, '$cstNode')?.value as CstNode;
  }
}

/** A reference that gets its place together with its node; to the linker and everybody else it is as one of Langium's. */
class TreeReference implements Linked {
  _ref: unknown = undefined;
  _nodeDescription: unknown = undefined;
  readonly $refText: string;
  private readonly node: TreeNode;
  private readonly property: string;
  private readonly linker: TableLinker;
  private place: CstNode | undefined = undefined;

  constructor(refText: string, node: TreeNode, property: string, linker: TableLinker) {
    this.$refText = refText;
    this.node = node;
    this.property = property;
    this.linker = linker;
  }

  get ref(): AstNode | undefined {
    return this.linker.targetOf(this, this.node, this.property);
  }

  get $nodeDescription(): AstNodeDescription | undefined {
    return isAstNodeDescription(this._nodeDescription) ? this._nodeDescription : undefined;
  }

  get error(): LinkingError | undefined {
    return isLinkingError(this._ref) ? this._ref : undefined;
  }

  get $refNode(): CstNode | undefined {
    place(AstUtils.findRootNode(this.node));
    return this.place;
  }

  takePlace(place: CstNode | undefined): void {
    this.place = place;
  }
}

/** Parses the text, and takes over the places from its tree, which is the same in all else. */
function place(root: AstNode): void {
  const source = sources.get(root);
  if (!source) return;
  sources.delete(root);
  const parsed = inOrder(source.parse());
  const { nodes, references } = inOrder(root);
  nodes.forEach((node, index) => {
    const cst = parsed.nodes[index]?.$cstNode as (CstNode & { astNode: AstNode }) | undefined;
    setProperty(node, '$cstNode', cst);
    if (cst) cst.astNode = node;
  });
  references.forEach((reference, index) => {
    if (reference instanceof TreeReference) reference.takePlace(parsed.references[index]?.$refNode);
  });
}

function inOrder(root: AstNode): { readonly nodes: readonly AstNode[]; readonly references: readonly Reference[] } {
  const references: Reference[] = [];
  const nodes = walk(root, ({ reference }) => references.push(reference as Reference));
  return { nodes, references };
}
