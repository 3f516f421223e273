import { spawnSync } from 'node:child_process';

/** `demarc check` as a whole process, beside one of Node that does nothing. */
export function measureCommandLine(
  program: string,
  file: string,
  rounds: number,
): { readonly check: readonly number[]; readonly empty: readonly number[] } {
  const check: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    check.push(timeOf([program, 'check', file]));
    empty.push(timeOf(['-e', '0']));
  }
  return { check, empty };
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - start;
}
