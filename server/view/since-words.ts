import type { Hands } from '../../language/analysis/difference.ts';
import { summarizeHands } from '../../language/analysis/difference.ts';
import { count, list } from '../../language/analysis/wording.ts';
import type { Revision, RevisionFailure } from '../protocol/since.ts';

/** "Since main", "Since the last commit". */
export function sinceTitle(revision: Revision): string {
  return `Since ${revision.kind === 'head' ? 'the last commit' : revision.name}`;
}

/** "where this branch left main: 3f2a1b0 “Add a queue”, 2026-11-18". */
export function revisionDetail({ commit, kind, name, subject, day }: Revision): string {
  const what = [commit.slice(0, 7), ...(subject === '' ? [] : [`“${subject}”`])].join(' ');
  return `${kind === 'branch-point' ? `where this branch left ${name}: ` : ''}${[what, day].filter((part) => part !== '').join(', ')}`;
}

export function failureWords(failure: RevisionFailure, chosen: string | null): string {
  switch (failure) {
    case 'no-git':
      return 'What has changed is found through the Git extension of VS Code, which is not there, is switched off, or finds no Git.';
    case 'restricted':
      return 'In a restricted workspace, VS Code leaves Git alone. Trust the workspace to see what has changed.';
    case 'not-saved':
      return 'This file has not been saved yet, so there is no earlier version of it.';
    case 'no-repository':
      return 'VS Code knows of no Git repository around this file, so there is no earlier version to compare with.';
    case 'no-commit':
      return 'There is no commit yet: after the first one, this shows what has changed since.';
    case 'unknown-revision':
      return `The repository has no revision “${chosen ?? ''}”: choose another one.`;
    case 'unreadable':
      return 'Git does not give the files of that revision: choose another one.';
  }
}

/** Why there was no model then: all that there is now is new. */
export function absenceWords(absence: 'no-file' | 'no-system', file: string): string {
  const why = absence === 'no-file' ? `There was no file ${file} then` : `${file} declared no system then`;
  return `${why}: all of the model is new.`;
}

export function brokenWords(files: readonly string[]): string {
  return `The text of ${list(files)} did not parse then: what could not be read shows here as new.`;
}

/** "1 gap opened, 2 closed; 2 defenses become yours". */
export function summaryOf(opened: number, closed: number, hands: Hands): string {
  const gaps = [
    ...(opened > 0 ? [`${count(opened, 'gap')} opened`] : []),
    ...(closed > 0 ? [`${opened > 0 ? String(closed) : count(closed, 'gap')} closed`] : []),
  ];
  const moved = hands.handedOver.length + hands.appeared.length + hands.gone.length;
  const parts = [...(gaps.length > 0 ? [gaps.join(', ')] : []), ...(moved > 0 ? [summarizeHands(hands)] : [])];
  if (parts.length > 0) return parts.join('; ');
  return hands.restated.length > 0
    ? `${count(hands.restated.length, 'defense')} ${hands.restated.length === 1 ? 'stands' : 'stand'} otherwise than before`
    : 'No defense has changed';
}
