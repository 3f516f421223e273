import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The path of a program that a package of the project brings with it. */
export function programOf(name: string): string {
  return path.join(root, 'node_modules/.bin', name);
}

export interface Finished {
  readonly code: number | null;
  /** All that it printed, when `capture` asked for it. */
  readonly output: string;
  readonly timedOut: boolean;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly capture?: boolean;
  readonly limitSeconds?: number;
}

/** Runs a program to its end. It has no standard input, and is ended with all its children when its time is over. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { cwd = root, env, capture = false, limitSeconds = 600 } = options;
  const stdio: SpawnOptions['stdio'] = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  // Some programs colour what they print in CI, where nobody sees colours.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const child = spawn(program, args, { cwd, env: { ...process.env, ...plain, ...env }, detached: true, stdio });

  const end = (signal: NodeJS.Signals): void => {
    const alive = child.exitCode === null && child.signalCode === null;
    if (child.pid !== undefined && alive) process.kill(-child.pid, signal);
  };
  const endNow = (): void => end('SIGTERM');
  process.once('exit', endNow);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let timedOut = false;
  const timeIsOver = (): void => {
    timedOut = true;
    end('SIGTERM');
  };
  const limits = [
    setTimeout(timeIsOver, limitSeconds * 1000),
    setTimeout(() => end('SIGKILL'), (limitSeconds + 10) * 1000),
  ];
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, output, timedOut };
  } finally {
    limits.forEach(clearTimeout);
    process.removeListener('exit', endNow);
  }
}

/** Runs a step that others need; throws when it fails. */
export async function must(
  what: string,
  program: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<void> {
  const { code, output, timedOut } = await run(program, args, options);
  if (code !== 0) throw new Error(`${what} ${timedOut ? 'took too long' : 'failed'}.${output ? `\n${output}` : ''}`);
}

// Without a handler, a signal ends the process before its `exit` event, and children would stay behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
