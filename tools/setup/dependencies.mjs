// Runs before anything is installed, on whatever Node is at hand: Node's built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const projectNode = path.join(modules, '.bin', 'node');

/** Installs what package-lock.json names, unless exactly that is already there. */
export function installDependencies() {
  if (isUpToDate()) return;
  console.log('Installing dependencies (npm ci)…');
  // Its warnings are about the Node at hand; all that comes after runs on the Node that is installed here.
  const { status, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`The dependencies could not be installed${error ? `: ${error.message}` : ', see above'}.`);
    process.exit(1);
  }
}

function isUpToDate() {
  const installed = path.join(modules, '.package-lock.json');
  if (!existsSync(installed) || !existsSync(projectNode)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    // npm leaves out optional packages of other platforms.
    ([folder, wanted]) => folder === '' || wanted.optional || present[folder]?.version === wanted.version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** Runs a script of the project on the Node that the project brings with it, which reads TypeScript as it stands. */
export function runOnProjectNode(script, args) {
  const PATH = [path.dirname(projectNode), process.env.PATH].join(path.delimiter);
  const child = spawn(projectNode, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  // The terminal sends Ctrl+C to both; this process stays until the other has put everything away.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
