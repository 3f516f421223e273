import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that the process ever used, in MiB; unknown where there is no /proc. */
export function peakMemoryOf(pid: number): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** The processor time that all threads of the process have used; 0 where there is no /proc. */
export function cpuMillisecondsOf(pid: number): number {
  const threads = folders(`/proc/${pid}/task`).map((thread) => read(`/proc/${pid}/task/${thread}/schedstat`));
  // In nanoseconds, first on the line.
  return threads.reduce((sum, line) => sum + Number.parseInt(line || '0'), 0) / 1e6;
}

function folders(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
