import { readFileSync } from 'node:fs';

/** The most memory that the process ever used, in MiB; unknown where there is no /proc. */
export function peakMemoryOf(pid: number): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** The processor time that the process has used; 0 where there is no /proc. */
export function cpuMillisecondsOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  // The name before the closing parenthesis may hold spaces; user and system time are fields 14 and 15 of the line.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
