import type { Revision, RevisionAnswer } from '../../../server/protocol/since.ts';
import type { GitBranch, GitCommit, GitRepository } from './git-extension.ts';

type Repository = Pick<GitRepository, 'status' | 'getCommit' | 'getBranch' | 'getMergeBase'> & {
  readonly state: Pick<GitRepository['state'], 'HEAD'>;
};

/** The main branch is one of these, the first that there is. */
const mainBranches = ['origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit that a model is compared with: what was chosen; else where the branch left the main one; on the main
 * branch itself, and where there is none, the last commit.
 */
export async function resolveRevision(repository: Repository, chosen: string | null): Promise<RevisionAnswer> {
  if (repository.state.HEAD === undefined) await repository.status();
  const head = repository.state.HEAD;
  if (head?.commit === undefined) return { failure: 'no-commit' };
  if (chosen === null) {
    return (await branchPoint(repository, head)) ?? described(repository, head.commit, 'head', 'HEAD');
  }
  if (chosen === 'HEAD') return described(repository, head.commit, 'head', chosen);
  // What begins with a dash would be an option of Git's.
  const commit = chosen.startsWith('-') ? undefined : await commitOf(repository, `${chosen}^{commit}`);
  if (commit === undefined) return { failure: 'unknown-revision' };
  const name = commit.hash.startsWith(chosen) ? chosen.slice(0, 7) : chosen;
  return revisionOf(commit, 'chosen', name);
}

async function branchPoint(repository: Repository, head: GitBranch): Promise<Revision | undefined> {
  const own = head.type === 0 ? head.name : undefined;
  for (const candidate of mainBranches) {
    const name = candidate.replace(/^origin\//, '');
    if (name === own) return undefined;
    const point = await pointOn(candidate, name, head, repository);
    if (point !== undefined) return point;
  }
  const { upstream } = head;
  if (upstream === undefined) return undefined;
  const name = `${upstream.remote}/${upstream.name}`;
  return pointOn(name, name, head, repository);
}

async function pointOn(
  branch: string,
  name: string,
  head: GitBranch,
  repository: Repository,
): Promise<Revision | undefined> {
  const tip = (await repository.getBranch(branch).catch(() => undefined))?.commit;
  if (tip === undefined || head.commit === undefined) return undefined;
  const base = await repository.getMergeBase(head.commit, tip);
  return base ? described(repository, base, 'branch-point', name) : undefined;
}

async function described(
  repository: Repository,
  hash: string,
  kind: Revision['kind'],
  name: string,
): Promise<Revision> {
  const commit = await commitOf(repository, hash);
  return revisionOf(commit ?? { hash, message: '' }, kind, name);
}

function revisionOf({ hash, message, commitDate }: GitCommit, kind: Revision['kind'], name: string): Revision {
  return {
    commit: hash,
    kind,
    name,
    subject: subjectOf(message),
    day: commitDate === undefined ? '' : dayOf(commitDate),
  };
}

export function subjectOf(message: string): string {
  return message.split('\n', 1)[0]?.trim() ?? '';
}

/** `YYYY-MM-DD`, where the user is. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function commitOf(repository: Repository, ref: string): Promise<GitCommit | undefined> {
  return repository.getCommit(ref).catch(() => undefined);
}
