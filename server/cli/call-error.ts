import { harmless } from '../view/harmless.ts';

/** The call cannot be answered: what it names is not there, cannot be read, or makes no sense. */
export class CallError extends Error {
  constructor(...reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'CallError';
  }
}

/** Why the operating system refused, in words. */
export function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusals[code] ?? (error instanceof Error ? error.message : String(error));
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOSPC: 'there is no room left',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'permission is denied',
};

/** Says on the error stream what is wrong with the call, a line for each reason. */
export function complain(text: string): void {
  for (const line of text.trim().split('\n')) process.stderr.write(`demarc: ${harmless(line)}\n`);
}
