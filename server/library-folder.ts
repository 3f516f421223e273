import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import type { LibrarySource } from '../language/libraries.ts';

/** The scheme under which an editor opens the built-in libraries, read-only. */
export const LIBRARY_SCHEME = 'demarc';

/** The libraries that come with the product: each folder is one, and editors see them under a scheme of their own. */
export function builtInLibraries(folder: string): LibrarySource {
  return {
    list: async () =>
      (await libraryFiles(folder)).map(({ library, file }) => ({
        library,
        uri: URI.from({ scheme: LIBRARY_SCHEME, path: `/${path.relative(folder, file).replaceAll(path.sep, '/')}` }),
      })),
    read: (uri) => readFile(path.join(folder, ...uri.path.split('/')), 'utf8'),
  };
}

/** The same from a folder of the user's, whose files keep their own addresses, and may be arranged in any way. */
export function librariesOf(folder: string): LibrarySource {
  return {
    list: async () =>
      Promise.all(
        (await libraryFiles(folder)).map(async ({ library, file }) => {
          const said = headerName.exec((await readFile(file, 'utf8')).replace(comment, ''))?.[1];
          return { library: said ?? library, uri: URI.file(file) };
        }),
      ),
    read: (uri) => readFile(uri.fsPath, 'utf8'),
  };
}

const comment = /\/\*[^]*?\*\/|\/\/.*/g;
const headerName = /^\s*library\s+(\w+)/m;

async function libraryFiles(folder: string): Promise<{ library: string; file: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tm'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return files.map((file) => {
    const [first] = path.relative(folder, file).split(path.sep) as [string];
    return { library: first.replace(/\.tm$/, ''), file };
  });
}
