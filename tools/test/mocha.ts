import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programOf, root, run } from '../setup/process.ts';
import { total, type Outcome } from './outcome.ts';

const reporter = path.join(root, 'tools/test/reporter.cjs');

/** Runs test files of the project by mocha, on the Node that reads TypeScript as it stands. */
export function runMocha(
  pattern: string,
  options: { readonly except?: readonly string[]; readonly timeout?: number; readonly retries?: number } = {},
): Promise<Outcome> {
  const { except = [], timeout, retries } = options;
  const files = globSync(pattern, { cwd: root, exclude: [...except] }).sort();
  if (files.length === 0) throw new Error(`There are no tests in ${pattern}.`);
  const limit = timeout === undefined ? [] : ['--timeout', String(timeout)];
  const again = retries === undefined ? [] : ['--retries', String(retries)];
  return countTests(programOf('mocha'), ['--forbid-only', '--reporter', reporter, ...limit, ...again, ...files]);
}

/** Runs a program that runs mocha with this project's reporter. What ends without a report has failed. */
export async function countTests(program: string, args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-counts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const counts = path.join(folder, 'counts');
  const { code, timedOut } = await run(program, args, { env: { DEMARC_TEST_COUNTS: counts }, limitSeconds: 600 });
  if (timedOut) throw new Error('The tests did not end in time.');
  if (!existsSync(counts)) throw new Error('The tests ended without a report.');
  const lines = readFileSync(counts, 'utf8').trim().split('\n');
  const outcome = total(lines.map((line) => JSON.parse(line) as Outcome));
  if (code !== 0 && outcome.failed === 0) throw new Error(`The tests ended with ${String(code)}, though none failed.`);
  return outcome;
}
