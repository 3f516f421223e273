import type { Declared, FileNames, Namespace, NameScope } from './file-names.ts';
import { byKey, type ImportGraph } from './import-graph.ts';

/** The library that every file uses without saying so. */
export const CORE = 'core';

/** What one file sees. */
export class Sight {
  /** Files whose names a simple name means, nearest first: its own and imported ones, then the rest of its models, then libraries. */
  readonly tiers: readonly ScopeGroup[];
  readonly inUse: ReadonlyMap<string, readonly FileNames[]>;
  private readonly libraries: ReadonlyMap<string, readonly FileNames[]>;

  /** `group` gives files that are seen together their scope. */
  constructor(
    file: FileNames,
    graph: ImportGraph,
    builtIn: ReadonlyMap<string, readonly FileNames[]>,
    group: (files: readonly FileNames[]) => ScopeGroup,
  ) {
    const closure = graph.closure(file);
    const models = graph.models(file).flatMap((root) => graph.closure(root));
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
    const own = distinct([...closure.filter(visible), ...sameLibrary]).sort(byKey);
    const rest = distinct(models.filter(visible)).sort(byKey);
    this.tiers = [own, rest, distinct([...this.inUse.values()].flat())].map(group);
  }

  library(name: string): readonly FileNames[] | undefined {
    return this.libraries.get(name);
  }

  /** Those that are loaded. */
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
  private readonly tops: readonly NameScope[];
  private readonly answers = new Map<readonly Namespace[], Map<string, readonly Declared[]>>();

  constructor(files: readonly FileNames[]) {
    this.files = files;
    this.tops = files.map((file) => file.top);
  }

  nearest(name: string, namespaces: readonly Namespace[]): readonly Declared[] {
    let answers = this.answers.get(namespaces);
    if (!answers) this.answers.set(namespaces, (answers = new Map<string, readonly Declared[]>()));
    let answer = answers.get(name);
    if (!answer) answers.set(name, (answer = nearest(this.tops, name, namespaces)));
    return answer;
  }
}

export function nearest(
  scopes: readonly NameScope[],
  name: string,
  namespaces: readonly Namespace[],
): readonly Declared[] {
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

export function descend(
  boundary: Declared,
  path: readonly string[],
  namespaces: readonly Namespace[],
): readonly Declared[] {
  const node = boundary.node;
  const scope = node.$type === 'Boundary' ? boundary.file.scopeOf(node) : undefined;
  return scope ? follow(scope, path, namespaces) : [];
}

export function follow(
  scope: NameScope,
  path: readonly string[],
  namespaces: readonly Namespace[],
): readonly Declared[] {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) return nearest([scope], first, namespaces);
  return nearest([scope], first, parts)
    .filter((declared) => declared.type === 'Boundary')
    .flatMap((boundary) => descend(boundary, rest, namespaces));
}

export const parts: readonly Namespace[] = ['part'];

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
