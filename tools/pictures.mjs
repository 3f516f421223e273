import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

installDependencies();
runOnProjectNode('tools/vscode/pictures.ts', process.argv.slice(2));
