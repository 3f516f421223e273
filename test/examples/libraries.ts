import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { createServices } from '../../language/module.ts';
import { librariesOf } from '../../server/library-folder.ts';
import { Reading, filesUnder, libraryFolder } from './reading.ts';

/** The libraries as files of one's own, so that they are checked as those are. */
export async function readLibraries(): Promise<Reading> {
  const library = librariesOf(libraryFolder);
  const { shared } = createServices({ ...NodeFileSystem, library });
  const uris = filesUnder(libraryFolder, '.tm').map((file) => URI.file(file));
  await shared.workspace.DocumentBuilder.update([...uris], []);
  return new Reading(shared, uris);
}
