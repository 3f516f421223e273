import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import type { LibrarySource, StoredFile } from '../language/libraries.ts';
import type { StoredTree } from '../language/syntax/stored-tree.ts';

/** The scheme under which an editor opens the built-in libraries, read-only. */
export const LIBRARY_SCHEME = 'demarc';

/** The libraries that come with the product: each folder is one, and editors see them under a scheme of their own. */
export function builtInLibraries(folder: string): LibrarySource {
  return librariesIn(folder, (file) => URI.from({ scheme: LIBRARY_SCHEME, path: `/${file}` }));
}

/** The same as files on disk, for those who have no editor that knows the scheme. */
export function builtInFiles(folder: string): LibrarySource {
  return librariesIn(folder, (file) => URI.file(path.join(folder, file)));
}

/** The same from a folder of the user's, whose files may be arranged in any way: their headers name their libraries. */
export function librariesOf(folder: string): LibrarySource {
  return {
    list: async () =>
      Promise.all(
        libraryFiles(folder).map(async ({ library, file }) => {
          const said = headerName.exec((await readFile(path.join(folder, file), 'utf8')).replace(comment, ''))?.[1];
          return { library: said ?? library, uri: URI.file(path.join(folder, file)) };
        }),
      ),
    read: (uri) => readFile(uri.fsPath, 'utf8'),
  };
}

/** The trees of a library's files, by their paths: what the build writes beside each library. */
export type StoredLibrary = Readonly<Record<string, StoredTree>>;

/** Where the trees of a library's files are, in a product that has been built. */
export function storedLibraryFile(folder: string, library: string): string {
  return path.join(folder, `${library}.json`);
}

function librariesIn(folder: string, addressOf: (file: string) => URI): LibrarySource {
  const pathOf = ({ scheme, path: file, fsPath }: URI): string =>
    scheme === LIBRARY_SCHEME ? path.join(folder, ...file.split('/')) : fsPath;
  return {
    list: () => Promise.resolve(libraryFiles(folder).map(({ library, file }) => ({ library, uri: addressOf(file) }))),
    read: (uri) => readFile(pathOf(uri), 'utf8'),
    stored: async (library) => {
      const text = await readFile(storedLibraryFile(folder, library), 'utf8').catch(() => '{}');
      const files = Object.entries(JSON.parse(text) as StoredLibrary);
      return new Map(
        files.map(([file, tree]): [string, StoredFile] => {
          return [addressOf(file).toString(), { tree, read: () => readFileSync(path.join(folder, file), 'utf8') }];
        }),
      );
    },
  };
}

const comment = /\/\*[^]*?\*\/|\/\/.*/g;
const headerName = /^\s*library\s+(\w+)/m;

/** The library files in a folder, by their paths in it with forward slashes. */
function libraryFiles(folder: string): { readonly library: string; readonly file: string }[] {
  // At once: it takes a fraction of what waiting for each folder would.
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tm'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return files.map((file) => {
    const [first] = file.split('/') as [string];
    return { library: first.replace(/\.tm$/, ''), file };
  });
}
