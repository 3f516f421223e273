import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a whole process costs, in milliseconds. */
export interface ProcessCost {
  readonly wall: number;
  readonly processor: number;
}

/** Runs Node to its end, once. */
export function costOf(args: readonly string[]): ProcessCost {
  const start = performance.now();
  const { error, output } = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  return { wall: performance.now() - start, processor: Number(output[3]) / 1000 };
}

/** `demarc check` as a whole process, beside one of Node that does nothing. */
export function measureCommandLine(
  program: string,
  file: string,
  rounds: number,
): { readonly check: readonly number[]; readonly empty: readonly number[] } {
  const check: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    check.push(costOf([program, 'check', file]).wall);
    empty.push(costOf(['-e', '0']).wall);
  }
  return { check, empty };
}

const hook = path.join(import.meta.dirname, 'cpu-at-exit.cjs');
