import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

installDependencies();
runOnProjectNode('tools/bench/main.ts', process.argv.slice(2));
