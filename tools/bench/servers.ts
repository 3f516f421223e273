import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { must, root } from '../setup/process.ts';

export interface Server {
  readonly name: 'demarc' | 'bare Langium';
  readonly command: readonly [string, ...string[]];
  /** Whether the workspace has to hold the library, because the server brings none. */
  readonly needsLibrary: boolean;
}

/** Where the product is built. */
export async function buildProduct(): Promise<string> {
  await must('The build', process.execPath, ['tools/build.mjs'], { capture: true });
  return path.join(root, 'dist');
}

/** Both servers, bundled alike: the product's from its folder, and the bare one, which is made for this run. */
export async function bundledServers(
  dist: string,
  folder: string,
): Promise<{ readonly demarc: Server; readonly bare: Server }> {
  const outfile = path.join(folder, 'baseline.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tools/bench/baseline/main.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return {
    demarc: serverIn(dist),
    bare: { name: 'bare Langium', command: [process.execPath, outfile, '--stdio'], needsLibrary: true },
  };
}

/** The product's server, where it has been built. */
export function serverIn(dist: string): Server {
  return { name: 'demarc', command: [process.execPath, path.join(dist, 'server.js'), '--stdio'], needsLibrary: false };
}

/** The command line, where it has been built. */
export function commandLine(dist: string): string | undefined {
  const bundled = path.join(dist, 'demarc.js');
  return existsSync(bundled) ? bundled : undefined;
}
