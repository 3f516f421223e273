import { execFile } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { configurationFile } from '../configuration-file.ts';
import { CallError, refusal } from './call-error.ts';

/** A commit of the repository around the working folder. */
export interface Commit {
  /** The working folder, where git is asked. */
  readonly folder: string;
  /** The way from the repository's own folder to the working folder, with forward slashes; '' where they are one. */
  readonly below: string;
  readonly hash: string;
}

/** Why there is no commit: no repository around the folder, or none that the revision means. */
export type NoCommit = 'no-repository' | 'no-revision';

/** The commit that a revision means. Throws a `CallError` where git is not there, or refuses to answer. */
export async function commitOf(revision: string, folder: string): Promise<Commit | NoCommit> {
  const prefix = await git(folder, ['rev-parse', '--show-prefix']);
  if (prefix.failure !== undefined) {
    if (prefix.failure.includes('not a git repository')) return 'no-repository';
    throw new CallError(`git does not answer: ${prefix.failure}`);
  }
  const named = `${revision}^{commit}`;
  const hash = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', named]);
  if (hash.failure !== undefined) return 'no-revision';
  const below = String(prefix.output).replace(/\n$/, '').replace(/\/$/, '');
  return { folder, below, hash: String(hash.output).trim() };
}

/**
 * Puts the models of the commit, and their settings, into a folder of their own, which is gone once `use` has ended.
 * There they are found, read and judged as those of today are.
 */
export async function withModelsOf<Result>(commit: Commit, use: (folder: string) => Promise<Result>): Promise<Result> {
  const files = await modelFilesOf(commit);
  const texts = await blobs(commit, [...new Set(files.values())]);
  return inCopy(
    [...files].map(([file, id]) => [file, texts.get(id) ?? ''] as const),
    use,
  );
}

/**
 * The same with what stands in the working folder, the repository's other folders around it: what a commit of all of it
 * would hold. So links, ignored files and other repositories inside are left out, as they are of a commit.
 */
export async function withModelsNow<Result>(
  { folder }: Commit,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const top = String(await must(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  const options = ['-z', '--cached', '--others', '--exclude-standard', '--full-name'];
  const listed = await must(folder, ['ls-files', ...options, '--', ':/']);
  const files = [...new Set(String(listed).split('\0').filter(isRead))];
  const texts = new Map<string, Buffer>();
  for (const file of files) {
    const text = await textOf(path.join(top, file), file);
    if (text !== undefined) texts.set(file, text);
  }
  return inCopy(texts, use);
}

/** Undefined where a link stands in place of the file, or nothing any more. */
async function textOf(at: string, shown: string): Promise<Buffer | undefined> {
  const entry = await lstat(at).catch(() => undefined);
  if (entry?.isFile() !== true) return undefined;
  return readFile(at).catch((error: unknown) => {
    throw new CallError(`${shown} cannot be read: ${refusal(error)}.`);
  });
}

async function inCopy<Result>(
  files: Iterable<readonly [file: string, text: Buffer | string]>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'demarc-'));
  try {
    for (const [file, text] of files) {
      const target = path.join(folder, ...file.split('/'));
      // Git itself makes no such trees, but somebody else may have.
      if (!target.startsWith(folder + path.sep)) continue;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The ids of the texts, by the path of the file from the repository's own folder. Links are no files of the commit. */
async function modelFilesOf({ folder, hash }: Commit): Promise<ReadonlyMap<string, string>> {
  const listed = await must(folder, ['ls-tree', '-r', '-z', '--full-tree', hash]);
  const entries = String(listed)
    .split('\0')
    .flatMap((entry) => {
      const [, mode, id, file] = /^(\d+) blob (\w+)\t([^]*)$/.exec(entry) ?? [];
      return mode === undefined || mode === link || id === undefined || file === undefined ? [] : [[file, id] as const];
    });
  return new Map(entries.filter(([file]) => isRead(file)));
}

function isRead(file: string): boolean {
  return file.endsWith('.tm') || path.posix.basename(file) === configurationFile;
}

const link = '120000';

/** All texts from one call of git, by their ids: a call for each would be slow where there are many. */
async function blobs({ folder }: Commit, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const texts = new Map<string, Buffer>();
  if (ids.length === 0) return texts;
  const all = await must(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  for (const id of ids) {
    const start = all.indexOf('\n', at) + 1;
    const head = String(all.subarray(at, start)).trim();
    const size = Number(/ (\d+)$/.exec(head)?.[1]);
    if (Number.isNaN(size)) throw new CallError(`git does not answer: ${head}`);
    texts.set(id, all.subarray(start, start + size));
    at = start + size + 1;
  }
  return texts;
}

async function must(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { output, failure } = await git(folder, args, input);
  if (failure !== undefined) throw new CallError(`git does not answer: ${failure}`);
  return output;
}

interface Answer {
  readonly output: Buffer;
  /** The first line that it says about what went wrong, if anything did. */
  readonly failure: string | undefined;
}

const mebibyte = 1024 * 1024;

function git(folder: string, args: readonly string[], input = ''): Promise<Answer> {
  const env = { ...process.env, LC_ALL: 'C' };
  const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: 512 * mebibyte } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, options, (error, output, complaint) => {
      if (error?.code === 'ENOENT') reject(new CallError('git is not there: it is needed to compare revisions.'));
      else if (error === null) resolve({ output, failure: undefined });
      else resolve({ output, failure: String(complaint).trim().split('\n')[0] ?? error.message });
    });
    // A git that has ended early reads no more: how it ended is told above.
    child.stdin?.on('error', () => undefined).end(input);
  });
}
