import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CallError, refusal } from './call-error.ts';

/** Writes a file whole or not at all: whatever interrupts it, the old text or the new one stands there. */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    // A link stays a link: what it leads to is written.
    const target = await realpath(file).catch(() => file);
    const mode = (await stat(target).catch(() => undefined))?.mode;
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
    try {
      await writeFile(beside, text, mode === undefined ? {} : { mode });
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw new CallError(`${file} cannot be written: ${refusal(error)}.`);
  }
}
