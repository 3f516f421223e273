import type { URI } from 'langium';
import { AstUtils, UriUtils, type AstNode, type AstNodeDescription } from 'langium';
import {
  isBoundary,
  isFlow,
  isImport,
  isLibraryHeader,
  isSystem,
  isUse,
  type Boundary,
  type Document,
  type Flow,
  type Import,
  type Member,
  type System,
} from '../generated/ast.ts';

/** Names of one kind of thing must be unique in their scope; those of different kinds do not meet. */
export type Namespace =
  | 'part'
  | 'flow'
  | 'data'
  | 'system'
  | 'provider'
  | 'service'
  | 'table'
  | 'layer'
  | 'category'
  | 'protocol'
  | 'control'
  | 'threat';

const namespaceOf: Readonly<Record<string, Namespace>> = {
  Boundary: 'part',
  Element: 'part',
  Flow: 'flow',
  Data: 'data',
  System: 'system',
  Provider: 'provider',
  Service: 'service',
  ResponsibilityTable: 'table',
  Layer: 'layer',
  Category: 'category',
  Protocol: 'protocol',
  Control: 'control',
  Threat: 'threat',
};

export type DeclarationNode = Exclude<Member, { $type: 'LibraryHeader' | 'Import' | 'Use' }>;

/** One declared name. It serves Langium as the description of its node. */
export class Declared implements AstNodeDescription {
  readonly node: DeclarationNode;
  readonly name: string;
  readonly namespace: Namespace;
  readonly file: FileNames;
  readonly container: Declared | undefined;

  constructor(
    node: DeclarationNode,
    name: string,
    namespace: Namespace,
    file: FileNames,
    container: Declared | undefined,
  ) {
    this.node = node;
    this.name = name;
    this.namespace = namespace;
    this.file = file;
    this.container = container;
  }

  get type(): string {
    return this.node.$type;
  }

  /** What it is a name of, in the words of the language: `store`, `control`. */
  get kind(): string {
    return this.node.$type === 'Element' ? this.node.kind : this.node.$type.toLowerCase();
  }

  get documentUri(): URI {
    return this.file.uri;
  }

  get path(): string {
    return '';
  }

  /** The name with those of the boundaries around it, and the library's: unique in a model. */
  get qualifiedName(): string {
    if (this.container) return `${this.container.qualifiedName}.${this.name}`;
    return this.file.library === undefined ? this.name : `${this.file.library}.${this.name}`;
  }
}

/** The names of one scope: a file's top, or the body of a boundary. */
export class NameScope {
  private readonly direct = new Map<string, Declared[]>();
  private readonly nested = new Map<string, Declared[]>();

  declare(declared: Declared, nested: boolean): void {
    const table = nested ? this.nested : this.direct;
    const entry = table.get(declared.name);
    if (entry) entry.push(declared);
    else table.set(declared.name, [declared]);
  }

  /** What stands in the scope itself. */
  own(namespace: Namespace, name: string): readonly Declared[] {
    return those(this.direct.get(name), namespace);
  }

  /** What stands deeper, in boundaries of the scope. */
  inner(namespace: Namespace, name: string): readonly Declared[] {
    return those(this.nested.get(name), namespace);
  }
}

/** A name mostly stands for one thing, and most scopes do not know it. */
function those(declared: readonly Declared[] | undefined, namespace: Namespace): readonly Declared[] {
  if (!declared) return none;
  return declared.every((one) => one.namespace === namespace)
    ? declared
    : declared.filter((one) => one.namespace === namespace);
}

const none: readonly Declared[] = [];

/** What one file says of names: those it declares, those it imports and uses. */
export class FileNames {
  readonly uri: URI;
  readonly key: string;
  readonly root: Document;
  readonly library: string | undefined;
  readonly imports: readonly { readonly node: Import; readonly target: string }[];
  readonly uses: readonly string[];
  readonly systems: readonly System[];
  readonly top = new NameScope();
  readonly declarations: Declared[] = [];
  /** In all bodies, in the order of the text. */
  readonly unnamedFlows: Flow[] = [];
  private readonly scopes = new Map<Boundary, NameScope>();
  private readonly declaredAt = new Map<AstNode, Declared>();

  constructor(root: Document, uri: URI) {
    this.uri = uri;
    this.key = uri.toString();
    this.root = root;
    const members = root.members;
    this.library = members.find(isLibraryHeader)?.name;
    this.uses = members.filter(isUse).flatMap((use) => use.libraries.map((library) => library.name));
    this.systems = members.filter(isSystem);
    this.imports = members
      .filter(isImport)
      .filter((node) => typeof node.path === 'string' && node.path !== '')
      .map((node) => ({ node, target: resolveImport(uri, node.path) }));
    for (const member of members) this.enter(member, undefined, [this.top]);
  }

  scopeOf(boundary: Boundary): NameScope | undefined {
    return this.scopes.get(boundary);
  }

  declaredBy(node: AstNode): Declared | undefined {
    return this.declaredAt.get(node);
  }

  private enter(node: AstNode, container: Declared | undefined, scopes: readonly NameScope[]): void {
    const namespace = namespaceOf[node.$type];
    if (namespace === undefined) return;
    const declaration = node as DeclarationNode;
    let declared: Declared | undefined;
    if (typeof declaration.name === 'string') {
      declared = new Declared(declaration, declaration.name, namespace, this, container);
      this.declarations.push(declared);
      this.declaredAt.set(declaration, declared);
      scopes.forEach((scope, depth) => scope.declare(declared!, depth > 0));
    } else if (isFlow(declaration)) {
      this.unnamedFlows.push(declaration);
    }
    if (isBoundary(declaration)) {
      const scope = new NameScope();
      this.scopes.set(declaration, scope);
      const inside = [scope, ...scopes];
      for (const line of declaration.lines) this.enter(line, declared ?? container, inside);
    }
  }
}

/** The innermost boundary in whose body the node stands. */
export function enclosingBoundary(node: AstNode): Boundary | undefined {
  for (let at: AstNode | undefined = node; at; at = at.$container) {
    const container = at.$container;
    if (container?.$type === 'Boundary' && at.$containerProperty === 'lines') return container as Boundary;
  }
  return undefined;
}

export function fileRootOf(node: AstNode): Document | undefined {
  const root = AstUtils.findRootNode(node);
  return root.$type === 'Document' ? (root as Document) : undefined;
}

/** An import's path, with the `.tm` that may be left out. */
export function withExtension(path: string): string {
  return /\.tm$/i.test(path) ? path : `${path}.tm`;
}

/** The URI that an import's path means: relative to the file, `.tm` optional. */
export function resolveImport(from: URI, path: string): string {
  return UriUtils.joinPath(
    UriUtils.dirname(from),
    ...withExtension(path).toWellFormed().replaceAll('\\', '/').split('/'),
  ).toString();
}
