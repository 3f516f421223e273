import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { harmless } from '../view/harmless.ts';
import { CallError, refusal } from './call-error.ts';
import type { Progress } from './progress.ts';

const extension = '.tm';
const skipped = 'node_modules';

/** What the paths of a call mean. */
export interface Found {
  /** Absolute, each once. */
  readonly files: readonly string[];
  /** What could not be looked into, a sentence each. */
  readonly unreadable: readonly string[];
}

/**
 * The files that the paths of a call mean. A folder means every model in it; a pattern, such as `models/*.tm`, what it
 * matches, for shells that leave it to the program.
 */
export async function findFiles(paths: readonly string[], folder: string, progress?: Progress): Promise<Found> {
  const found: string[] = [];
  const unreadable: string[] = [];
  const wrong: string[] = [];
  for (const given of paths) {
    try {
      const { files, unreadable: refused } = await filesOf(given, folder, progress);
      found.push(...files);
      unreadable.push(...refused);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      wrong.push(error.message);
    }
  }
  if (wrong.length > 0) throw new CallError(...wrong);
  return { files: [...new Set(found)], unreadable };
}

async function filesOf(given: string, folder: string, progress: Progress | undefined): Promise<Found> {
  const absolute = path.resolve(folder, given);
  const entry = await stat(absolute).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing && isDynamicPattern(given)) return undefined;
    throw new CallError(
      isMissing ? `There is no file or folder ${given}.` : `${given} cannot be read: ${refusal(error)}.`,
    );
  });
  if (entry === undefined) return { files: await matching(given, folder), unreadable: [] };
  if (entry.isDirectory()) {
    const found = await modelFilesIn(absolute, given, progress);
    if (found.files.length === 0)
      throw new CallError(
        ...found.unreadable,
        given === '.'
          ? `There is no ${extension} file in this folder. demarc new writes a model to begin with.`
          : `There is no ${extension} file in ${given}.`,
      );
    return found;
  }
  if (!entry.isFile()) throw new CallError(`${given} is neither a file nor a folder.`);
  if (!absolute.endsWith(extension))
    throw new CallError(`${given} is no threat model: the names of those end in ${extension}.`);
  return { files: [absolute], unreadable: [] };
}

/** Whether there is anything in the folder that the path means: a call for it may still complain of what that is. */
export async function meansSomething(given: string, folder: string): Promise<boolean> {
  const absolute = path.resolve(folder, given);
  const entry = await stat(absolute).catch(() => undefined);
  if (entry?.isDirectory() === true) {
    const { files, unreadable } = await modelFilesIn(absolute, given);
    return files.length + unreadable.length > 0;
  }
  const isMatched = async (): Promise<boolean> =>
    isDynamicPattern(given) &&
    matching(given, folder).then(
      () => true,
      () => false,
    );
  return entry !== undefined || isMatched();
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const patterns = pattern.replaceAll(path.sep, path.posix.sep);
  const found = await glob(patterns, { cwd: folder, absolute: true, ignore: [`**/${skipped}/**`] });
  const files = found.filter((file) => file.endsWith(extension)).sort();
  if (files.length === 0) throw new CallError(`No ${extension} file matches ${pattern}.`);
  return files.map((file) => path.normalize(file));
}

/**
 * Every model file below the folder, in the same order everywhere. What tools and packages keep is left out. Complaints
 * call the folder as `shown` does.
 */
export async function modelFilesIn(folder: string, shown: string, progress?: Progress): Promise<Found> {
  progress?.tell(`Looking for models in ${harmless(shown)}…`);
  const unreadable: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    unreadable.push(`${shown} cannot be read: ${refusal(error)}.`);
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    const at = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) folders.push(...(entry.name === skipped ? [] : [at]));
    else if (entry.name.endsWith(extension) && (entry.isFile() || (await leadsToFile(at)))) files.push(at);
  }
  for (const inner of folders) {
    const below = await modelFilesIn(inner, path.posix.join(shown, path.basename(inner)), progress);
    files.push(...below.files);
    unreadable.push(...below.unreadable);
  }
  return { files, unreadable };
}

/** Links to files count as files; links to folders are not followed, since they may lead in circles. */
async function leadsToFile(link: string): Promise<boolean> {
  return (await stat(link).catch(() => undefined))?.isFile() ?? false;
}

/** The model files that stand beside a file and above it, up to the working folder. */
export async function filesAround(file: string, folder: string): Promise<string[]> {
  const names = await Promise.all(
    foldersUpTo(file, folder).map(async (at) =>
      (await readdir(at).catch(() => [])).filter((name) => name.endsWith(extension)).map((name) => path.join(at, name)),
    ),
  );
  return names.flat().filter((other) => other !== file);
}

/** The folder of a file and those above it, up to the working folder where that lies above. */
export function foldersUpTo(file: string, folder: string): string[] {
  const own = path.dirname(file);
  const between = path.relative(folder, own);
  if (between === '') return [own];
  const steps = between.split(path.sep);
  if (steps[0] === '..' || path.isAbsolute(between)) return [own];
  return [...steps.keys()].map((step) => path.join(folder, ...steps.slice(0, steps.length - step))).concat(folder);
}
