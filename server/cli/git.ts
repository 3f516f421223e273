import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { configurationFile } from '../configuration-file.ts';
import { CallError } from './call-error.ts';

const run = promisify(execFile);

/** A commit of the repository around the working folder. */
export interface Commit {
  /** The repository's own folder. */
  readonly repository: string;
  readonly hash: string;
}

/** The commit that a revision means; undefined where it is none, or there is no repository. */
export async function commitOf(revision: string, folder: string): Promise<Commit | undefined> {
  try {
    const repository = await git(folder, 'rev-parse', '--show-toplevel');
    const hash = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return { repository: repository.trim(), hash: hash.trim() };
  } catch {
    return undefined;
  }
}

/** Puts the models of the commit, and their settings, into a folder of their own, which is gone once `use` has ended. */
export async function withModelsOf<Result>(
  { repository, hash }: Commit,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'demarc-'));
  try {
    const listed = await git(repository, 'ls-tree', '-r', '-z', '--name-only', hash);
    const files = listed
      .split('\0')
      .filter((file) => file.endsWith('.tm') || path.posix.basename(file) === configurationFile);
    for (const file of files) {
      const target = path.join(folder, ...file.split('/'));
      await mkdir(path.dirname(target), { recursive: true });
      const { stdout } = await run('git', ['cat-file', 'blob', `${hash}:${file}`], {
        cwd: repository,
        encoding: 'buffer',
        maxBuffer,
      });
      await writeFile(target, stdout);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const maxBuffer = 64 * 1024 * 1024;

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run('git', args, { cwd: folder, maxBuffer })).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new CallError('git is not there: it is needed to compare revisions.');
    throw error;
  }
}
