import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that the next start finds all of it compiled.
enableCompileCache();
const { run } = await import('./program.ts');
await run(process.argv.slice(2));
