import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../tools/setup/process.ts';
import type { Ended } from '../cli/command-line.ts';

/** The package as npm packs it, installed in a folder that had nothing in it. */
export interface Installed {
  /** Where it is installed: the name of the folder has what careless programs stumble over. */
  readonly folder: string;
  /** The folder of the package itself. */
  readonly package: string;
  /** The program that npm has put there. */
  readonly program: string;
  /** What `npm pack` printed. */
  readonly printed: string;
  /** The packed package, absolute. */
  readonly archive: string;
}

let installed: Installed | undefined;

/** Packs and installs once for all tests, without the network. */
export function installedPackage(): Installed {
  return (installed ??= install());
}

function install(): Installed {
  const above = mkdtempSync(path.join(os.tmpdir(), 'demarc-package-'));
  process.once('exit', () => rmSync(above, { recursive: true, force: true }));
  const folder = path.join(above, 'Ordner für "Übung" & 100% $HOME');
  mkdirSync(folder);
  const printed = npm(['pack', '--pack-destination', above], root);
  const archive = path.join(above, printed.trim());
  npm(['install', '--offline', '--no-audit', '--no-fund', archive], folder);
  const modules = path.join(folder, 'node_modules');
  return {
    folder,
    package: path.join(modules, 'demarc'),
    program: path.join(modules, '.bin/demarc'),
    printed,
    archive,
  };
}

function npm(args: readonly string[], folder: string): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: plain() });
}

/** What npm, git or a pipeline around the tests have set is left out. */
export function plain(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|git_|github_|ci$|force_color$|no_color$)/i.test(name),
  );
  return Object.fromEntries(own);
}

/** Runs a program to its end. */
export function ended(
  program: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = plain(),
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, output, complaint) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, output, complaint });
    });
    child.stdin?.end();
  });
}
