import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, type CheckOptions } from '../../server/cli/check.ts';
import { paintFor } from '../../server/cli/terminal.ts';

export const fixtures = path.join(import.meta.dirname, 'fixtures');
const golden = path.join(import.meta.dirname, 'golden');
export const main = path.resolve(import.meta.dirname, '../../server/cli/main.ts');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function demarc(
  args: readonly string[],
  folder = fixtures,
  environment: NodeJS.ProcessEnv = {},
  typed = '',
): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment };
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(typed);
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output, complaint }));
  });
}

/** Checks within this process: a start for each case would make the tests slow. */
export function checked(
  paths: readonly string[],
  folder: string,
  options: Partial<CheckOptions> = {},
): ReturnType<typeof check> {
  const library = path.join(fixtures, 'library');
  return check(paths, { format: 'text', today: '2026-11-21', library, ...options }, folder, paintFor({}, {}));
}

/** Compares with the file that holds what was right before; `UPDATE=1` writes it anew. */
export function assertGolden(name: string, actual: string): void {
  const file = path.join(golden, name);
  if (process.env['UPDATE']) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/** A folder with these files for the time of the test. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
