import type { RevisionAnswer } from '../../../server/protocol/since.ts';
import type { GitCommit, GitRef } from './git-extension.ts';
import { dayOf, subjectOf } from './resolve.ts';

/** A revision to choose; without one, a heading over those after it. */
export interface Choice {
  readonly label: string;
  readonly description?: string;
  /** Null for the default. */
  readonly revision?: string | null;
}

export interface Offered {
  /** What a model is compared with by itself. */
  readonly byDefault: RevisionAnswer;
  /** The name of the model's file. */
  readonly file: string;
  /** Those that change the file, the newest first. */
  readonly commits: readonly GitCommit[];
  readonly refs: readonly GitRef[];
}

/** What a model can be compared with, what is most often wanted first. */
export function choicesOf({ byDefault, file, commits, refs }: Offered): Choice[] {
  const named = (type: GitRef['type']): Choice[] =>
    refs
      .filter((ref) => ref.type === type && ref.name !== undefined && !ref.name.endsWith('/HEAD'))
      .map(({ name = '', commit = '' }) => ({
        label: `$(${type === 2 ? 'tag' : 'git-branch'}) ${name}`,
        description: commit.slice(0, 7),
        revision: name,
      }));
  return [
    ...defaultChoices(byDefault),
    ...under(`Commits that change ${file}`, commits.map(commitChoice)),
    ...under('Branches', named(0)),
    ...under('Branches of remotes', named(1)),
    ...under('Tags', named(2)),
  ];
}

/** What the user has typed is a revision, too, where nothing else has it in its name: an ancestor, a hash. */
export function typedChoices(value: string, choices: readonly Choice[]): Choice[] {
  const text = value.trim();
  const lower = text.toLowerCase();
  const isNamed = choices.some(
    ({ label, description = '', revision }) =>
      revision !== undefined && `${label} ${description}`.toLowerCase().includes(lower),
  );
  return text === '' || isNamed ? [] : [{ label: `$(git-commit) ${text}`, description: 'as typed', revision: text }];
}

function defaultChoices(byDefault: RevisionAnswer): Choice[] {
  const last = '$(git-commit) The last commit';
  const isHead = 'failure' in byDefault || byDefault.kind === 'head';
  if (isHead) return [{ label: last, description: 'the default', revision: null }];
  const { name, commit } = byDefault;
  const description = `where this branch left it, ${commit.slice(0, 7)}: the default`;
  return [
    { label: `$(git-merge) ${name}`, description, revision: null },
    { label: last, description: 'what is not committed yet', revision: 'HEAD' },
  ];
}

function commitChoice({ hash, message, commitDate }: GitCommit): Choice {
  const when = commitDate === undefined ? [] : [dayOf(commitDate)];
  return {
    label: `$(git-commit) ${subjectOf(message)}`,
    description: [hash.slice(0, 7), ...when].join(' · '),
    revision: hash,
  };
}

function under(label: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [] : [{ label }, ...choices];
}
