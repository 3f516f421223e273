import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CallError, refusal } from './call-error.ts';

/** Writes the text to the file that `--output` names, or to the standard output where it names none, or `-`. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') process.stdout.write(text);
  else await writeWhole(file, text);
}

/**
 * Writes a file whole or not at all: whatever interrupts it, the old text or the new one stands there. Complaints call
 * it as `shown` does.
 */
export async function writeWhole(file: string, text: string, shown = file): Promise<void> {
  try {
    // A link stays a link: what it leads to is written.
    const target = await realpath(file).catch(() => path.resolve(file));
    const there = await stat(target).catch(() => undefined);
    if (there?.isDirectory() === true) throw new CallError(`${shown} is a folder: name a file in it.`);
    // A device or a pipe takes what it is given, and must not be replaced by a file.
    if (there?.isFile() === false) await writeFile(target, text);
    else await replace(target, text, there?.mode);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`${shown} cannot be written: ${await reasonFor(error, file, shown)}.`);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  if (mode !== undefined) await access(target, constants.W_OK);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(beside, text, mode === undefined ? {} : { mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function reasonFor(error: unknown, file: string, shown: string): Promise<string> {
  const isThere = (await stat(path.dirname(file)).catch(() => undefined))?.isDirectory() ?? false;
  return isThere ? refusal(error) : `there is no folder ${path.dirname(shown)}`;
}
