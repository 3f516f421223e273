import assert from 'node:assert/strict';
import { choicesOf, typedChoices } from '../../client/features/revisions/choices.ts';
import type { GitBranch, GitCommit } from '../../client/features/revisions/git-extension.ts';
import { resolveRevision } from '../../client/features/revisions/resolve.ts';
import type { Revision, RevisionAnswer } from '../../server/protocol/since.ts';

const hash = (letter: string): string => letter.repeat(40);

interface Known {
  readonly head?: GitBranch;
  /** The commits of branches. */
  readonly branches?: Readonly<Record<string, string>>;
  /** What branches have in common with the present one. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly commits?: readonly GitCommit[];
}

/** A repository as the Git extension shows it. */
class Repository {
  readonly state: { HEAD: GitBranch | undefined };
  private readonly known: Known;

  constructor(known: Known) {
    this.known = known;
    this.state = { HEAD: undefined };
  }

  status(): Promise<void> {
    this.state.HEAD = this.known.head;
    return Promise.resolve();
  }

  getCommit(ref: string): Promise<GitCommit> {
    const name = ref.replace(/\^\{commit\}$/, '');
    const found = this.known.commits?.find(
      (commit) => commit.hash.startsWith(name) || commit.message.includes(`[${name}]`),
    );
    return found === undefined ? Promise.reject(new Error('bad revision')) : Promise.resolve(found);
  }

  getBranch(name: string): Promise<GitBranch> {
    const commit = this.known.branches?.[name];
    return commit === undefined
      ? Promise.reject(new Error('No such branch'))
      : Promise.resolve({ type: 0, name, commit });
  }

  getMergeBase(one: string, other: string): Promise<string | undefined> {
    assert.equal(one, this.known.head?.commit);
    return Promise.resolve(this.known.bases?.[other]);
  }
}

const on = (name: string | undefined, more: Partial<GitBranch> = {}): GitBranch => ({
  type: 0,
  commit: hash('a'),
  ...(name === undefined ? {} : { name }),
  ...more,
});
const resolved = (known: Known, chosen: string | null = null): Promise<RevisionAnswer> =>
  resolveRevision(new Repository(known), chosen);
const short = (answer: RevisionAnswer): string =>
  'failure' in answer ? answer.failure : `${answer.kind} ${answer.name} ${answer.commit.charAt(0)}`;

describe('The revision that a model is compared with', () => {
  const cases: readonly (readonly [string, Known, string])[] = [
    [
      'where the branch left main',
      { head: on('feature'), branches: { main: hash('m') }, bases: { [hash('m')]: hash('b') } },
      'branch-point main b',
    ],
    [
      "where it left the remote's, which goes before the local one",
      {
        head: on('feature'),
        branches: { main: hash('m'), 'origin/main': hash('o') },
        bases: { [hash('m')]: hash('b'), [hash('o')]: hash('c') },
      },
      'branch-point main c',
    ],
    [
      'where it left master',
      { head: on('feature'), branches: { master: hash('m') }, bases: { [hash('m')]: hash('b') } },
      'branch-point master b',
    ],
    [
      'the last commit on the main branch itself, whatever the remote has',
      { head: on('main'), branches: { 'origin/main': hash('o') }, bases: { [hash('o')]: hash('b') } },
      'head HEAD a',
    ],
    [
      'where the branch left its upstream, where there is no main branch',
      {
        head: on('topic', { upstream: { remote: 'fork', name: 'develop' } }),
        branches: { 'fork/develop': hash('u') },
        bases: { [hash('u')]: hash('d') },
      },
      'branch-point fork/develop d',
    ],
    ['the last commit, where there is no other branch', { head: on('topic') }, 'head HEAD a'],
    [
      'the last commit, where histories have nothing in common',
      { head: on('topic'), branches: { main: hash('m') } },
      'head HEAD a',
    ],
    [
      'where a detached head left main, also at a tag that is called main',
      { head: on('main', { type: 2 }), branches: { main: hash('m') }, bases: { [hash('m')]: hash('b') } },
      'branch-point main b',
    ],
    ['nothing before the first commit', { head: { type: 0, name: 'main' } }, 'no-commit'],
    ['nothing in an empty repository', {}, 'no-commit'],
  ];
  for (const [what, known, expected] of cases) {
    it(`is ${what}`, async () => {
      assert.equal(short(await resolved(known)), expected);
    });
  }

  it('is told with the first line of its message, and its day', async () => {
    const commits = [{ hash: hash('a'), message: 'Add a queue\n\nFor jobs.', commitDate: new Date(2026, 10, 8) }];
    assert.deepEqual(await resolved({ head: on('main'), commits }), {
      commit: hash('a'),
      kind: 'head',
      name: 'HEAD',
      subject: 'Add a queue',
      day: '2026-11-08',
    } satisfies Revision);
  });

  it('is what the user has chosen: a name, a commit, the last commit', async () => {
    const commits = [
      { hash: hash('c'), message: 'Release [v1.0]' },
      { hash: hash('a'), message: '' },
    ];
    const known: Known = { head: on('feature'), commits };
    assert.equal(short(await resolved(known, 'v1.0')), 'chosen v1.0 c');
    assert.equal(short(await resolved(known, hash('c'))), 'chosen ccccccc c');
    assert.equal(short(await resolved(known, 'HEAD')), 'head HEAD a');
    assert.equal(short(await resolved(known, 'v2.0')), 'unknown-revision');
  });

  it('is never an option of Git', async () => {
    const commits = [{ hash: hash('c'), message: '[--output=x]' }];
    assert.equal(short(await resolved({ head: on('main'), commits }, '--output=x')), 'unknown-revision');
  });
});

describe('The revisions to choose from', () => {
  const branchPoint: Revision = { commit: hash('b'), kind: 'branch-point', name: 'main', subject: '', day: '' };
  const lines = (byDefault: RevisionAnswer, more: Partial<Parameters<typeof choicesOf>[0]> = {}): string[] =>
    choicesOf({ byDefault, file: 'payroll.tm', commits: [], refs: [], ...more }).map(
      ({ label, description, revision }) =>
        [label, description, revision === undefined ? '' : String(revision)].join(' | '),
    );

  it('begin with the default and the last commit', () => {
    assert.deepEqual(lines(branchPoint), [
      '$(git-merge) main | where this branch left it, bbbbbbb: the default | null',
      '$(git-commit) The last commit | what is not committed yet | HEAD',
    ]);
    assert.deepEqual(lines({ ...branchPoint, kind: 'head', name: 'HEAD' }), [
      '$(git-commit) The last commit | the default | null',
    ]);
  });

  it('end with what is typed, where nothing has it in its name', () => {
    const choices = choicesOf({ byDefault: branchPoint, file: 'payroll.tm', commits: [], refs: [] });
    assert.deepEqual(
      typedChoices(' HEAD~2 ', choices).map(({ revision }) => revision),
      ['HEAD~2'],
    );
    for (const known of ['', ' ', 'Last Comm', 'main', 'bbbb']) assert.deepEqual(typedChoices(known, choices), []);
  });

  it('go on with the commits that change the file, then branches and tags', () => {
    const commits = [{ hash: hash('d'), message: 'Add a queue\nmore', commitDate: new Date(2026, 10, 18) }];
    const refs = [
      { type: 0, name: 'feature', commit: hash('a') },
      { type: 1, name: 'origin/main', commit: hash('o') },
      { type: 1, name: 'origin/HEAD', commit: hash('o') },
      { type: 2, name: 'v1.0', commit: hash('c') },
    ] as const;
    assert.deepEqual(lines(branchPoint, { commits, refs }).slice(2), [
      'Commits that change payroll.tm |  | ',
      `$(git-commit) Add a queue | ddddddd · 2026-11-18 | ${hash('d')}`,
      'Branches |  | ',
      '$(git-branch) feature | aaaaaaa | feature',
      'Branches of remotes |  | ',
      '$(git-branch) origin/main | ooooooo | origin/main',
      'Tags |  | ',
      '$(tag) v1.0 | ccccccc | v1.0',
    ]);
  });
});
