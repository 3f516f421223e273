import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

installDependencies();
runOnProjectNode('tools/vscode/demo.ts', process.argv.slice(2));
