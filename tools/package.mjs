// Packs what `files` of package.json says into demarc.vsix.
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const root = path.resolve(import.meta.dirname, '..');
await createVSIX({
  cwd: root,
  packagePath: path.join(root, 'demarc.vsix'),
  dependencies: false,
  allowMissingRepository: true,
  // There is no repository that links could lead to: the package has what the README shows and names.
  rewriteRelativeLinks: false,
});
