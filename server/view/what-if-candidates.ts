import type { Analysis, Totals } from '../../language/analysis/analysis.ts';
import type { CandidateGroup } from '../../language/analysis/candidates.ts';
import { summarizeHands } from '../../language/analysis/difference.ts';
import { type Move, destinationId, destinationName } from '../../language/analysis/moves.ts';
import { type Forecast, forecast } from '../../language/analysis/what-if.ts';
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
  const foretold = new Map<Move, Forecast>();
  for (const move of groups.flatMap(({ moves }) => moves).slice(0, MOST)) {
    foretold.set(move, forecast(analysis, move));
    yield;
  }
  const totals = [...foretold.values()].map((each) => each.totals);
  const [first] = totals;
  const longest = longestOf(totals.flatMap(({ before, after }) => [before, after]));
  return {
    groups: groups
      .map(({ of, moves }): WhatIfGroup => ({
        ...headOf(of),
        candidates: moves.flatMap((move) => {
          const told = foretold.get(move);
          return told ? candidateOf(move, told, longest) : [];
        }),
      }))
      .filter(({ candidates }) => candidates.length > 0),
    now: first === undefined ? null : splitOf(first.before, longest),
  };
}

/** Whose the defenses of what moves are now, and would be then, on one scale. */
export function splitsOf(analysis: Analysis, move: Move): { readonly now: WhatIfSplit; readonly then: WhatIfSplit } {
  const { before, after } = forecast(analysis, move).totals;
  const longest = longestOf([before, after]);
  return { now: splitOf(before, longest), then: splitOf(after, longest) };
}

export function gapsOf(more: number): WhatIfGaps {
  if (more === 0) return { more, text: 'as many gaps' };
  return { more, text: `${counted(Math.abs(more), 'gap')} ${more > 0 ? 'more' : 'fewer'}` };
}

function candidateOf(move: Move, { hands, gaps, totals }: Forecast, longest: number): WhatIfCandidate {
  return {
    id: destinationId(move.to),
    title: atSentenceStart(destinationName(move.to)),
    note: noteOf(move),
    summary: summarizeHands(hands),
    gaps: gapsOf(gaps),
    split: splitOf(totals.after, longest),
  };
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
  return move.what.kind === 'boundary' && move.staying.length > 0 ? stayingWords(move) : placeNote(move.to);
}

/** "PaaS". */
export function placeNote(to: Move['to']): string {
  return to.type === 'service' && to.service.model !== undefined ? modelWord(to.service.model) : '';
}

function splitOf(totals: Totals, longest: number): WhatIfSplit {
  const segments = owners.map((owner) => ownerTotal(owner, totals[owner])).filter(({ count }) => count > 0);
  const label =
    segments.length === 0 ? 'nothing is asked of it' : segments.map(({ count, word }) => `${count} ${word}`).join(', ');
  return { segments, share: sum(totals) / longest, label };
}

function longestOf(all: readonly Totals[]): number {
  return Math.max(1, ...all.map(sum));
}

function sum(totals: Totals): number {
  return owners.reduce((all, owner) => all + totals[owner], 0);
}
