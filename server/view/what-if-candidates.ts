import type { Analysis, Totals } from '../../language/analysis/analysis.ts';
import type { CandidateGroup } from '../../language/analysis/candidates.ts';
import { summarizeHands } from '../../language/analysis/difference.ts';
import { type Move, destinationId, destinationName } from '../../language/analysis/moves.ts';
import { forecast } from '../../language/analysis/what-if.ts';
import { atSentenceStart } from '../../language/analysis/wording.ts';
import type { WhatIfCandidate, WhatIfGaps, WhatIfGroup, WhatIfSplit } from '../protocol/what-if.ts';
import { stayingWords } from './move-words.ts';
import { counted, modelWord, owners, ownerTotal } from './words.ts';

/** So many are worked out: nobody compares more. */
const MOST = 24;

interface Forecasts {
  readonly groups: readonly WhatIfGroup[];
  /** Whose the defenses are as it stands. */
  readonly now: WhatIfSplit | null;
}

/** What each candidate would change, one in each step. */
export function* forecasts(analysis: Analysis, groups: readonly CandidateGroup[]): Generator<void, Forecasts> {
  const found: {
    group: Omit<WhatIfGroup, 'candidates'>;
    candidates: Omit<WhatIfCandidate, 'split'>[];
    totals: Totals[];
  }[] = [];
  let now: Totals | undefined;
  let left = MOST;
  for (const { of, moves } of groups) {
    const group = { group: headOf(of), candidates: [] as Omit<WhatIfCandidate, 'split'>[], totals: [] as Totals[] };
    for (const move of moves.slice(0, left)) {
      const { hands, gaps, totals } = forecast(analysis, move);
      now ??= totals.before;
      group.candidates.push({
        id: destinationId(move.to),
        title: atSentenceStart(destinationName(move.to)),
        note: noteOf(move),
        summary: summarizeHands(hands),
        gaps: gapsOf(gaps),
      });
      group.totals.push(totals.after);
      yield;
    }
    left -= group.candidates.length;
    if (group.candidates.length > 0) found.push(group);
  }
  const longest = Math.max(1, ...[...found.flatMap(({ totals }) => totals), ...(now ? [now] : [])].map(sum));
  return {
    groups: found.map(({ group, candidates, totals }) => ({
      ...group,
      candidates: candidates.map((each, index) => ({ ...each, split: splitOf(totals[index], longest) })),
    })),
    now: now === undefined ? null : splitOf(now, longest),
  };
}

export function gapsOf(more: number): WhatIfGaps {
  if (more === 0) return { more, text: 'as many gaps' };
  return { more, text: `${counted(Math.abs(more), 'gap')} ${more > 0 ? 'more' : 'fewer'}` };
}

function headOf(of: CandidateGroup['of']): Omit<WhatIfGroup, 'candidates'> {
  switch (of.type) {
    case 'alternatives':
      return { id: of.type, title: 'What the library names as alternatives' };
    case 'provider':
      return { id: of.provider?.id ?? 'nobody', title: of.provider?.title ?? 'Services of any provider' };
    case 'providers':
      return { id: of.type, title: 'Other providers' };
    case 'premises':
      return { id: of.type, title: 'You run it yourself' };
  }
}

function noteOf(move: Move): string {
  if (move.what.kind === 'boundary') return move.staying.length === 0 ? '' : stayingWords(move);
  return move.to.type === 'service' && move.to.service.model !== undefined ? modelWord(move.to.service.model) : '';
}

function splitOf(totals: Totals | undefined, longest: number): WhatIfSplit {
  const segments =
    totals === undefined
      ? []
      : owners.map((owner) => ownerTotal(owner, totals[owner])).filter(({ count }) => count > 0);
  return {
    segments,
    share: totals === undefined ? 0 : sum(totals) / longest,
    label:
      segments.length === 0
        ? 'nothing is asked of it'
        : segments.map(({ count, word }) => `${count} ${word}`).join(', '),
  };
}

function sum(totals: Totals): number {
  return owners.reduce((all, owner) => all + totals[owner], 0);
}
