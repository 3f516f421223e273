// A real VS Code from npm alone: code-server has its server and its workbench, and runs on the project's own Node.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must, root, run } from '../setup/process.ts';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.installed');

export const codeServerEntry = path.join(modules, 'code-server/out/node/entry.js');

/** Installs VS Code beside this file, unless the version of the lockfile is there already. */
export async function ensureVsCode(): Promise<void> {
  const wanted = readFileSync(path.join(here, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing VS Code for tests and demonstrations…');
  rmSync(modules, { recursive: true, force: true });
  const env = nodeHeaders();
  // Install scripts stay off: some download from elsewhere, and none but the two below is needed.
  await npm(here, ['ci', '--ignore-scripts'], env);
  const vscode = path.join(modules, 'code-server/lib/vscode');
  // Its lockfile lacks a peer dependency, which `npm ci` would refuse.
  await npm(vscode, ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], env);
  await compileAddons(vscode, env);
  writeFileSync(stamp, wanted);
}

function npm(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  return must(`npm ${args.join(' ')}`, 'npm', args, { cwd, env, capture: true });
}

/** Logging, and the watchdog that ends orphaned extension hosts. VS Code works without them, so a compiler is optional. */
async function compileAddons(vscode: string, env: Readonly<Record<string, string>>): Promise<void> {
  const args = ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'];
  const { code } = await run('npm', args, { cwd: vscode, env, capture: true });
  if (code !== 0) console.warn('VS Code runs without its log files: compiling them needs Python, make and g++.');
}

/** The headers that came with the project's Node, so that node-gyp does not download them. */
function nodeHeaders(): Record<string, string> {
  const require = createRequire(path.join(root, 'node_modules/node/package.json'));
  try {
    const manifest = require.resolve(`node-${process.platform}-${process.arch}/package.json`);
    return { npm_config_nodedir: path.dirname(manifest) };
  } catch {
    return {};
  }
}
