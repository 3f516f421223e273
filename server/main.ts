import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findingPagesIn } from './finding-pages.ts';
import { builtInLibraries } from './library-folder.ts';
import { startServer } from './lsp/start.ts';
import { findingsFolder, libraryFolder, shapesFolder } from './product-files.ts';
import { shapesIn } from './shape-folder.ts';

startServer({
  connection: createConnection(ProposedFeatures.all),
  ...NodeFileSystem,
  library: builtInLibraries(libraryFolder),
  pages: findingPagesIn(findingsFolder),
  shapes: shapesIn(shapesFolder),
});
