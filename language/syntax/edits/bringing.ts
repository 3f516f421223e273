import type { Reference } from 'langium';
import type { FileNames } from '../file-names.ts';
import type { Names } from '../names.ts';
import type { Change } from './text-edit.ts';

/**
 * The names that would mean two things as soon as the file uses the libraries, written in full: in this file, and in
 * those that see what it uses.
 */
export function disambiguated(
  file: FileNames,
  libraries: readonly string[],
  names: Names,
): { readonly file: FileNames; readonly change: Change }[] {
  const brought = declaredIn(libraries, file, names);
  if (brought.size === 0) return [];
  const found: { file: FileNames; change: Change }[] = [];
  for (const key of names.connected([file.key])) {
    const seeing = names.file(key);
    if (!seeing || names.isBuiltIn(seeing)) continue;
    for (const reference of seeing.root.$document?.references ?? []) {
      if (!isReference(reference) || !brought.has(reference.$refText)) continue;
      const meant = reference.ref && names.declaredBy(reference.ref);
      const clashes = brought.get(reference.$refText)?.has(meant?.namespace ?? '') ?? false;
      const cst = reference.$refNode;
      if (!cst || meant?.file.library === undefined || !clashes || libraries.includes(meant.file.library)) continue;
      found.push({ file: seeing, change: { offset: cst.offset, end: cst.end, text: meant.qualifiedName } });
    }
  }
  return found;
}

/** What kinds of thing each name stands for in the libraries. */
function declaredIn(libraries: readonly string[], file: FileNames, names: Names): Map<string, Set<string>> {
  const brought = new Map<string, Set<string>>();
  const sight = names.sight(file);
  for (const library of libraries) {
    if (sight.inUse.has(library)) continue;
    for (const { name, namespace } of (sight.library(library) ?? []).flatMap(({ declarations }) => declarations)) {
      const known = brought.get(name);
      if (known) known.add(namespace);
      else brought.set(name, new Set([namespace]));
    }
  }
  return brought;
}

const isReference = (reference: object): reference is Reference => !('items' in reference);
