import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

installDependencies();
runOnProjectNode('tools/library/main.ts', process.argv.slice(2));
