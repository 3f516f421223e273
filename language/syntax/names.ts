import type { AstNode, URI } from 'langium';
import type { Document } from '../generated/ast.ts';
import { enclosingBoundary, FileNames, fileRootOf, type Declared, type Namespace } from './file-names.ts';
import { byKey, ImportGraph } from './import-graph.ts';
import { descend, follow, nearest, parts, ScopeGroup, Sight } from './sight.ts';

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

/**
 * All names of the workspace, one table for each file. What a file can see follows from imports and uses; who sees
 * whom is worked out once for each state of the workspace.
 */
export class Names {
  private readonly files = new Map<string, FileNames>();
  private readonly builtIn = new Map<string, FileNames[]>();
  private readonly announced = new Set<string>();
  private sightCache = new Map<string, Sight>();
  private graphCache: ImportGraph | undefined;
  private groups = new Map<string, ScopeGroup>();

  /** What files that are gone imported: what was connected by way of them has to be judged anew. */
  private readonly gone = new Map<string, readonly string[]>();
  /** Grows whenever a name comes or goes, but for those of built-in libraries: before a name is given up, all are loaded. */
  private vocabulary = 0;
  /** Files with names that do not resolve, and the vocabulary that they were linked with. */
  private readonly unresolved = new Map<string, number>();

  /** Enters or renews a file. `builtIn` files are seen from everywhere under their library's name. */
  put(root: Document, uri: URI, builtIn: boolean): void {
    const file = new FileNames(root, uri);
    const before = this.files.get(file.key);
    this.files.set(file.key, file);
    this.gone.delete(file.key);
    if (before) this.leaveLibrary(before);
    if (!builtIn && !(before && declareAlike(before, file))) this.vocabulary++;
    if (builtIn && file.library !== undefined) {
      this.builtIn.set(file.library, [...(this.builtIn.get(file.library) ?? []), file].sort(byKey));
    }
    this.forget();
  }

  remove(uri: URI): void {
    const file = this.files.get(uri.toString());
    if (!file) return;
    this.files.delete(file.key);
    this.unresolved.delete(file.key);
    this.vocabulary++;
    this.gone.set(
      file.key,
      file.imports.map(({ target }) => target),
    );
    this.leaveLibrary(file);
    this.forget();
  }

  file(uri: URI | string): FileNames | undefined {
    return this.files.get(uri.toString());
  }

  get all(): Iterable<FileNames> {
    return this.files.values();
  }

  /** Built-in libraries there are, loaded or not. */
  announce(libraries: Iterable<string>): void {
    for (const library of libraries) this.announced.add(library);
  }

  /** The libraries that a file may use. */
  libraryNames(file: FileNames): readonly string[] {
    return [...new Set([...this.announced, ...this.sight(file).libraryNames])];
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

  /**
   * The keys of all files whose names or findings a change of these may touch. A name that does not resolve is touched
   * by every other that comes or goes: its message says where there is one.
   */
  connected(keys: Iterable<string>): Set<string> {
    const connected = this.graph().connected(keys);
    for (const [key, vocabulary] of this.unresolved) if (vocabulary !== this.vocabulary) connected.add(key);
    return connected;
  }

  /** Notes that a file has been linked, with or without names that do not resolve. */
  linked(file: FileNames, resolved: boolean): void {
    if (resolved && file.uses.every((name) => this.sight(file).library(name))) this.unresolved.delete(file.key);
    else this.unresolved.set(file.key, this.vocabulary);
  }

  /** The libraries that a file's simple names reach, and that a model of it turns on. */
  librariesOf(file: FileNames): ReadonlyMap<string, readonly FileNames[]> {
    return this.sight(file).inUse;
  }

  sight(file: FileNames): Sight {
    let sight = this.sightCache.get(file.key);
    if (!sight) {
      sight = new Sight(file, this.graph(), this.builtIn, (files) => this.group(files));
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
  private group(files: readonly FileNames[]): ScopeGroup {
    const key = files.map((file) => file.key).join('\n');
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = new ScopeGroup(files)));
    return group;
  }

  private leaveLibrary({ library, key }: FileNames): void {
    const files = library === undefined ? undefined : this.builtIn.get(library);
    if (library === undefined || !files) return;
    const rest = files.filter((other) => other.key !== key);
    if (rest.length > 0) this.builtIn.set(library, rest);
    else this.builtIn.delete(library);
  }

  private graph(): ImportGraph {
    return (this.graphCache ??= new ImportGraph(this.files, this.gone));
  }

  private forget(): void {
    this.graphCache = undefined;
    this.sightCache = new Map();
    this.groups = new Map();
  }
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Whether the names of one file, and what they are names of, are those of the other. */
function declareAlike(one: FileNames, other: FileNames): boolean {
  return (
    one.library === other.library &&
    one.declarations.length === other.declarations.length &&
    one.declarations.every(({ name, kind }, index) => {
      const same = other.declarations[index];
      return name === same?.name && kind === same.kind;
    })
  );
}
