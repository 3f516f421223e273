import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { LibrarySource } from '../../language/libraries.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { libraryFolder } from '../../server/product-files.ts';
import { storeLibraries } from '../../tools/library/store.ts';

/** Runs with the libraries as a product has them that has been built: with their trees beside their texts. */
export async function withStoredLibraries<T>(
  run: (library: LibrarySource) => Promise<T>,
  texts = libraryFolder,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'demarc-'));
  try {
    await cp(texts, folder, { recursive: true });
    await storeLibraries(folder);
    return await run(builtInLibraries(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
