import path from 'node:path';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findingPagesIn } from './finding-pages.ts';
import { builtInLibraries } from './library-folder.ts';
import { startServer } from './lsp/start.ts';

// Bundled, this file stands in dist/ beside library/ and findings/; run from source, in server/.
const bundled = path.basename(import.meta.dirname) === 'dist';
const libraryFolder = path.resolve(import.meta.dirname, bundled ? 'library' : '../language/library');
const findingsFolder = path.resolve(import.meta.dirname, bundled ? 'findings' : '../docs/findings');

startServer({
  connection: createConnection(ProposedFeatures.all),
  ...NodeFileSystem,
  library: builtInLibraries(libraryFolder),
  pages: findingPagesIn(findingsFolder),
});
