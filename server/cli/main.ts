import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that the next start finds all of it compiled.
enableCompileCache();
void import('./program.ts').then(({ run }) => run(process.argv.slice(2)));
