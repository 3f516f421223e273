import type { FileNames } from './file-names.ts';

/** Who imports whom. A file that is imported but does not exist is a node, too: it may come. */
export class ImportGraph {
  private readonly files: ReadonlyMap<string, FileNames>;
  private readonly closures = new Map<string, readonly FileNames[]>();
  private readonly roots = new Map<string, FileNames[]>();
  private readonly neighbours = new Map<string, Set<string>>();

  /** `gone` is what files imported that no longer exist: they go on to connect what they imported. */
  constructor(files: ReadonlyMap<string, FileNames>, gone: ReadonlyMap<string, readonly string[]>) {
    this.files = files;
    for (const file of files.values()) {
      for (const { target } of file.imports) this.connect(file.key, target);
    }
    for (const [key, targets] of gone) for (const target of targets) this.connect(key, target);
    // The order in which files are loaded must not show.
    const systems = [...files.values()].filter((file) => file.systems.length > 0).sort(byKey);
    for (const file of systems) {
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

  private connect(one: string, other: string): void {
    this.neighboursOf(one).add(other);
    this.neighboursOf(other).add(one);
  }

  private neighboursOf(key: string): Set<string> {
    let set = this.neighbours.get(key);
    if (!set) this.neighbours.set(key, (set = new Set()));
    return set;
  }
}

/** An order of files that does not depend on when they were loaded. */
export function byKey({ key: a }: FileNames, { key: b }: FileNames): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
