import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ensureChromium } from '../setup/chromium.ts';
import { buildExtension, packageExtension } from '../setup/extension.ts';
import { programOf, root } from '../setup/process.ts';
import { ensureVsCode } from '../vscode/install.ts';
import { countTests, runMocha } from './mocha.ts';
import type { Outcome } from './outcome.ts';
import { runStaticChecks } from './static.ts';

export interface Layer {
  readonly title: string;
  run(): Promise<Outcome>;
}

/** A test that drives a browser is tried once more where it fails: a machine that is short of breath drops keys. */
const retries = 1;

/** What `npm test` runs, from the fast to the slow. */
export const layers = {
  static: { title: 'Static checks', run: runStaticChecks },
  unit: { title: 'Language, analysis, server, command line', run: runUnit },
  package: { title: 'Packed package in an empty folder, and what pipelines use of it', run: runPackage },
  panel: { title: 'Panel in Chromium', run: runPanel },
  integration: { title: 'Extension host of a real VS Code', run: runIntegration },
  ui: { title: 'Packaged extension in a real VS Code', run: runUi },
} as const satisfies Record<string, Layer>;

function runUnit(): Promise<Outcome> {
  const others = ['test/package/**', 'test/panel/**', 'test/integration/**', 'test/ui/**'];
  return runMocha('test/**/*.test.ts', { except: others });
}

function runPackage(): Promise<Outcome> {
  return runMocha('test/package/**/*.test.ts', { timeout: 30_000 });
}

async function runPanel(): Promise<Outcome> {
  await ensureChromium();
  return runMocha('test/panel/**/*.test.ts', { timeout: 30_000, retries });
}

async function runIntegration(): Promise<Outcome> {
  if (process.env['DEMARC_VSCODE'] !== 'desktop') {
    await ensureVsCode();
    await ensureChromium();
  }
  await buildExtension();
  await bundleIntegrationTests();
  return countTests(programOf('vscode-test'), []);
}

/** The extension host loads CommonJS, on a Node that need not read TypeScript. */
async function bundleIntegrationTests(): Promise<void> {
  const outdir = path.join(root, 'dist-test');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: globSync('test/integration/**/*.test.ts', { cwd: root }),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

async function runUi(): Promise<Outcome> {
  await ensureVsCode();
  await ensureChromium();
  await packageExtension();
  return runMocha('test/ui/**/*.test.ts', { timeout: 60_000, retries });
}
