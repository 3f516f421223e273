import type { AstNode, URI } from 'langium';
import type { Document } from '../generated/ast.ts';
import {
  enclosingBoundary,
  FileNames,
  fileRootOf,
  type Declared,
  type NameScope,
  type Namespace,
} from './file-names.ts';

/** The kinds of thing that a cross-reference of a given type may name. */
const namespacesOf: Readonly<Record<string, readonly Namespace[]>> = {
  Element: ['part'],
  Part: ['part'],
  Subject: ['part', 'flow'],
  Placement: ['category', 'service'],
  Data: ['data'],
  Provider: ['provider'],
  Service: ['service'],
  ResponsibilityTable: ['table'],
  Layer: ['layer'],
  Category: ['category'],
  Protocol: ['protocol'],
  Control: ['control'],
  Threat: ['threat'],
};

const parts: readonly Namespace[] = ['part'];

/** The library that every file uses without saying so. */
export const CORE = 'core';

/**
 * All names of the workspace, one table for each file. What a file can see follows from imports and uses; who sees
 * whom is worked out once for each state of the workspace.
 */
export class Names {
  private readonly files = new Map<string, FileNames>();
  private readonly builtIn = new Map<string, FileNames[]>();
  private sightCache = new Map<string, Sight>();
  private graphCache: Graph | undefined;
  private groups = new Map<string, ScopeGroup>();

  /** Enters or renews a file. `builtIn` files are seen from everywhere under their library's name. */
  put(root: Document, uri: URI, builtIn: boolean): void {
    this.remove(uri);
    const file = new FileNames(root, uri);
    this.files.set(file.key, file);
    if (builtIn && file.library !== undefined) {
      this.builtIn.set(file.library, [...(this.builtIn.get(file.library) ?? []), file]);
    }
    this.forget();
  }

  remove(uri: URI): void {
    const file = this.files.get(uri.toString());
    if (!file) return;
    this.files.delete(file.key);
    if (file.library !== undefined) {
      const rest = (this.builtIn.get(file.library) ?? []).filter((other) => other !== file);
      if (rest.length > 0) this.builtIn.set(file.library, rest);
      else this.builtIn.delete(file.library);
    }
    this.forget();
  }

  file(uri: URI | string): FileNames | undefined {
    return this.files.get(uri.toString());
  }

  get all(): Iterable<FileNames> {
    return this.files.values();
  }

  get libraryNames(): readonly string[] {
    return [...this.builtIn.keys()];
  }

  isBuiltIn(file: FileNames): boolean {
    return file.library !== undefined && (this.builtIn.get(file.library)?.includes(file) ?? false);
  }

  fileOf(node: AstNode): FileNames | undefined {
    const uri = fileRootOf(node)?.$document?.uri;
    return uri && this.files.get(uri.toString());
  }

  declaredBy(node: AstNode): Declared | undefined {
    return this.fileOf(node)?.declaredBy(node);
  }

  /** The file and all that it imports, itself first. */
  closure(file: FileNames): readonly FileNames[] {
    return this.graph().closure(file);
  }

  /** The models that the file is part of, each named by its system's file. */
  modelsOf(file: FileNames): readonly FileNames[] {
    return this.graph().models(file);
  }

  /** The keys of all files whose names or findings a change of these may touch. */
  connected(keys: Iterable<string>): Set<string> {
    return this.graph().connected(keys);
  }

  /** The libraries that a file's simple names reach, and that a model of it turns on. */
  librariesOf(file: FileNames): ReadonlyMap<string, readonly FileNames[]> {
    return this.sight(file).inUse;
  }

  sight(file: FileNames): Sight {
    let sight = this.sightCache.get(file.key);
    if (!sight) {
      sight = new Sight(file, this, this.builtIn);
      this.sightCache.set(file.key, sight);
    }
    return sight;
  }

  /** All that a name may mean where it stands: one is the answer, several are nearest alike, none is unresolved. */
  resolve(text: string, referenceType: string, at: AstNode): readonly Declared[] {
    const file = this.fileOf(at);
    if (!file) return [];
    const namespaces = namespacesOf[referenceType] ?? [];
    if (!text.includes('.')) return this.resolveSimple(text, namespaces, at, file);
    const [first, ...rest] = text.split('.') as [string, ...string[]];
    const boundaries = this.resolveSimple(first, parts, at, file).filter((declared) => declared.type === 'Boundary');
    const inBoundaries = distinct(boundaries.flatMap((boundary) => descend(boundary, rest, namespaces)));
    if (inBoundaries.length > 0) return inBoundaries;
    return (this.sight(file).library(first) ?? []).flatMap((library) => follow(library.top, rest, namespaces));
  }

  private resolveSimple(
    name: string,
    namespaces: readonly Namespace[],
    at: AstNode,
    file: FileNames,
  ): readonly Declared[] {
    for (let boundary = enclosingBoundary(at); boundary; boundary = enclosingBoundary(boundary)) {
      const scope = file.scopeOf(boundary);
      const found = scope ? nearest([scope], name, namespaces) : [];
      if (found.length > 0) return found;
    }
    for (const tier of this.sight(file).tiers) {
      const found = tier.nearest(name, namespaces);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Files that see the same files share one group, and with it what was looked up before. */
  group(files: readonly FileNames[]): ScopeGroup {
    const key = files
      .map((file) => file.key)
      .sort()
      .join('\n');
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = new ScopeGroup(files)));
    return group;
  }

  private graph(): Graph {
    return (this.graphCache ??= new Graph(this.files));
  }

  private forget(): void {
    this.graphCache = undefined;
    this.sightCache = new Map();
    this.groups = new Map();
  }
}

/** What one file sees. */
export class Sight {
  /** Files whose names a simple name means, nearest first: its own and imported ones, then the rest of its models, then libraries. */
  readonly tiers: readonly ScopeGroup[];
  readonly inUse: ReadonlyMap<string, readonly FileNames[]>;
  private readonly libraries: ReadonlyMap<string, readonly FileNames[]>;

  constructor(file: FileNames, names: Names, builtIn: ReadonlyMap<string, readonly FileNames[]>) {
    const closure = names.closure(file);
    const models = names.modelsOf(file).flatMap((root) => names.closure(root));
    const around = distinct([...closure, ...models]);
    const libraries = new Map<string, readonly FileNames[]>(builtIn);
    for (const seen of around) {
      if (seen.library === undefined) continue;
      libraries.set(seen.library, distinct([...(libraries.get(seen.library) ?? []), seen]));
    }
    this.libraries = libraries;
    const uses = distinct([
      ...around.filter((seen) => seen === file || seen.library === undefined).flatMap((seen) => seen.uses),
      CORE,
    ]);
    this.inUse = new Map(uses.flatMap((name) => (libraries.has(name) ? [[name, libraries.get(name)!] as const] : [])));
    const sameLibrary = file.library === undefined ? [] : (libraries.get(file.library) ?? []);
    const visible = (seen: FileNames): boolean => seen === file || seen.library === undefined;
    const own = distinct([...closure.filter(visible), ...sameLibrary]);
    this.tiers = [own, distinct(models.filter(visible)), distinct([...this.inUse.values()].flat())].map((files) =>
      names.group(files),
    );
  }

  library(name: string): readonly FileNames[] | undefined {
    return this.libraries.get(name);
  }

  get libraryNames(): readonly string[] {
    return [...this.libraries.keys()];
  }

  /** Every file of every library that can be named. */
  get libraryFiles(): readonly FileNames[] {
    return distinct([...this.libraries.values()].flat());
  }
}

/** The tops of several files as one scope, with the answers that it gave before. */
export class ScopeGroup {
  readonly files: readonly FileNames[];
  private readonly answers = new Map<readonly Namespace[], Map<string, readonly Declared[]>>();

  constructor(files: readonly FileNames[]) {
    this.files = files;
  }

  nearest(name: string, namespaces: readonly Namespace[]): readonly Declared[] {
    let answers = this.answers.get(namespaces);
    if (!answers) this.answers.set(namespaces, (answers = new Map<string, readonly Declared[]>()));
    let answer = answers.get(name);
    if (!answer) {
      const tops = this.files.map((file) => file.top);
      answers.set(name, (answer = nearest(tops, name, namespaces)));
    }
    return answer;
  }
}

/** Who imports whom. A file that is imported but does not exist is a node, too: it may come. */
class Graph {
  private readonly files: ReadonlyMap<string, FileNames>;
  private readonly closures = new Map<string, readonly FileNames[]>();
  private readonly roots = new Map<string, FileNames[]>();
  private readonly neighbours = new Map<string, Set<string>>();

  constructor(files: ReadonlyMap<string, FileNames>) {
    this.files = files;
    for (const file of files.values()) {
      for (const { target } of file.imports) {
        this.neighboursOf(file.key).add(target);
        this.neighboursOf(target).add(file.key);
      }
    }
    for (const file of files.values()) {
      if (file.systems.length === 0) continue;
      for (const member of this.closure(file)) {
        const roots = this.roots.get(member.key);
        if (roots) roots.push(file);
        else this.roots.set(member.key, [file]);
      }
    }
  }

  closure(file: FileNames): readonly FileNames[] {
    let closure = this.closures.get(file.key);
    if (!closure) {
      const reached = new Set<FileNames>([file]);
      for (const at of reached) {
        for (const { target } of at.imports) {
          const next = this.files.get(target);
          if (next) reached.add(next);
        }
      }
      closure = [...reached];
      this.closures.set(file.key, closure);
    }
    return closure;
  }

  models(file: FileNames): readonly FileNames[] {
    return this.roots.get(file.key) ?? [];
  }

  connected(keys: Iterable<string>): Set<string> {
    const reached = new Set<string>(keys);
    for (const key of reached) for (const next of this.neighbours.get(key) ?? []) reached.add(next);
    return reached;
  }

  private neighboursOf(key: string): Set<string> {
    let set = this.neighbours.get(key);
    if (!set) this.neighbours.set(key, (set = new Set()));
    return set;
  }
}

function nearest(scopes: readonly NameScope[], name: string, namespaces: readonly Namespace[]): readonly Declared[] {
  return lookUp(scopes, 'own', name, namespaces) ?? lookUp(scopes, 'inner', name, namespaces) ?? [];
}

function lookUp(
  scopes: readonly NameScope[],
  depth: 'own' | 'inner',
  name: string,
  namespaces: readonly Namespace[],
): readonly Declared[] | undefined {
  let found: readonly Declared[] | undefined;
  for (const scope of scopes) {
    for (const namespace of namespaces) {
      const here = scope[depth](namespace, name);
      if (here.length > 0) found = found ? [...found, ...here] : here;
    }
  }
  return found;
}

function descend(boundary: Declared, path: readonly string[], namespaces: readonly Namespace[]): readonly Declared[] {
  const node = boundary.node;
  const scope = node.$type === 'Boundary' ? boundary.file.scopeOf(node) : undefined;
  return scope ? follow(scope, path, namespaces) : [];
}

function follow(scope: NameScope, path: readonly string[], namespaces: readonly Namespace[]): readonly Declared[] {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) return nearest([scope], first, namespaces);
  return nearest([scope], first, parts)
    .filter((declared) => declared.type === 'Boundary')
    .flatMap((boundary) => descend(boundary, rest, namespaces));
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
