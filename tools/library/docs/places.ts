import path from 'node:path';
import type { KnowledgeKind, Showing } from '../../../server/view/showing.ts';
import type { Entry } from './library.ts';

/** The index of all pages. */
export const INDEX = 'README.md';

/** The folder of a library in which the pages of a kind are: those of its services are in the library's own. */
const folders: Readonly<Record<KnowledgeKind, string>> = {
  service: '',
  provider: 'providers',
  control: 'controls',
  threat: 'threats',
  layer: 'layers',
  category: 'categories',
  protocol: 'protocols',
  responsibility: 'tables',
};

/** The page of a declaration, as a path from the folder of all pages. */
export function placeOf({ kind, library, name }: Pick<Entry, 'kind' | 'library' | 'name'>): string {
  return path.posix.join(library, folders[kind], `${name}.md`);
}

/** Where the names on one page lead to. */
export function showingOn(page: string, entries: readonly Entry[]): Showing {
  const places = placesOf(entries);
  return {
    isPage: true,
    isShort: false,
    pageOf: (kind, id) => {
      const place = places.get(`${kind} ${id}`);
      return place === undefined ? undefined : addressFrom(page, place);
    },
  };
}

/** The address of a file for a link on a page, both given from the folder of all pages. */
export function addressFrom(page: string, file: string): string {
  return path.posix.relative(path.posix.dirname(page), file);
}

const known = new WeakMap<readonly Entry[], ReadonlyMap<string, string>>();

/** By kind and id: things of different kinds may have one name. */
function placesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const found = known.get(entries);
  if (found) return found;
  const places = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, placeOf(entry)]));
  known.set(entries, places);
  return places;
}
