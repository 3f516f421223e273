import { EmptyFileSystem, URI } from 'langium';
import type { Document } from '../language/generated/ast.ts';
import type { LibrarySource } from '../language/libraries.ts';
import { createServices, type SharedServices } from '../language/module.ts';
import type { FileNames } from '../language/syntax/file-names.ts';

/** Every library, and a file that uses all of them, to read them from. */
export async function allLibraries(
  library: LibrarySource,
): Promise<{ readonly shared: SharedServices; readonly reader: FileNames }> {
  const { shared } = createServices({ ...EmptyFileSystem, library });
  const { Libraries, Names } = shared.model;
  await Libraries.loadAll();
  const uses = (await Libraries.names()).map((name) => `use ${name}\n`).join('');
  const uri = URI.parse('memory:/reader.tm');
  const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(uses, uri);
  Names.put(document.parseResult.value, uri, false);
  return { shared, reader: Names.file(uri)! };
}
