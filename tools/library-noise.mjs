import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

installDependencies();
runOnProjectNode('tools/library/noise.ts', process.argv.slice(2));
