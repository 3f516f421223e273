import { EmptyFileSystem, URI } from 'langium';
import type { Document } from '../language/generated/ast.ts';
import type { LibrarySource } from '../language/libraries.ts';
import { createServices, type SharedServices } from '../language/module.ts';
import { FileNames } from '../language/syntax/file-names.ts';

/** Services in which every library is loaded, and a file that uses all of them, to read them from. */
export interface LoadedLibraries {
  readonly shared: SharedServices;
  readonly reader: FileNames;
}

/** Every library, in services of their own. */
export async function allLibraries(library: LibrarySource): Promise<LoadedLibraries> {
  const { shared } = createServices({ ...EmptyFileSystem, library });
  await shared.model.Libraries.loadAll();
  return { shared, reader: await readerIn(shared) };
}

/** A file that uses all libraries. It is not entered among the others: what these mean stays as it is. */
export async function readerIn(shared: SharedServices): Promise<FileNames> {
  const uses = (await shared.model.Libraries.names()).map((name) => `use ${name}\n`).join('');
  const uri = URI.parse('memory:/reader.tm');
  const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(uses, uri);
  return new FileNames(document.parseResult.value, uri);
}
