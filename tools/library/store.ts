import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem } from 'langium';
import { isDocument } from '../../language/generated/ast.ts';
import { createServices } from '../../language/module.ts';
import { TolerantParser } from '../../language/syntax/parser.ts';
import { storedTree } from '../../language/syntax/stored-tree.ts';
import { builtInFiles, storedLibraryFile, type StoredLibrary } from '../../server/library-folder.ts';

/** Parses the libraries in a folder, and writes the tree of each file beside its library, so that nobody parses it again. */
export async function storeLibraries(folder: string): Promise<void> {
  for (const [library, trees] of await parsedLibraries(folder))
    writeFileSync(storedLibraryFile(folder, library), JSON.stringify(trees));
}

/** The trees of the libraries, by their names. What has a mistake is left out: its text has to be read for that. */
async function parsedLibraries(folder: string): Promise<ReadonlyMap<string, StoredLibrary>> {
  const library = builtInFiles(folder);
  const { LangiumParser } = createServices({ ...EmptyFileSystem, library }).language.parser;
  const found = new Map<string, Record<string, StoredLibrary[string]>>();
  for (const { library: name, uri } of await library.list()) {
    const text = readFileSync(uri.fsPath, 'utf8');
    const tree = LangiumParser instanceof TolerantParser ? LangiumParser.parseFaultless(text)?.value : undefined;
    if (!isDocument(tree)) continue;
    const trees = found.get(name) ?? {};
    trees[path.relative(folder, uri.fsPath).replaceAll(path.sep, '/')] = storedTree(tree);
    found.set(name, trees);
  }
  return found;
}
