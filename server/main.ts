import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtInLibraries } from './library-folder.ts';
import { startServer } from './lsp/start.ts';

enableCompileCache();

// Bundled, this file stands in dist/ beside library/; run from source, in server/.
const bundled = path.basename(import.meta.dirname) === 'dist';
const libraryFolder = path.resolve(import.meta.dirname, bundled ? 'library' : '../language/library');

startServer({
  connection: createConnection(ProposedFeatures.all),
  ...NodeFileSystem,
  library: builtInLibraries(libraryFolder),
});
