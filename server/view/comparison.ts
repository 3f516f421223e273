import { why } from '../../language/analysis/explain.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { difference } from '../../language/analysis/difference.ts';
import type { Verdict } from '../protocol.ts';
import type { ChangeGroup } from '../protocol/difference.ts';
import type { FindingGroup } from '../protocol/since.ts';
import { handGroups, type ChangeWords } from './difference.ts';
import { findingGroups, gapChanges, gapGroup, lacksResponse, responseChange } from './since-groups.ts';
import { summaryOf } from './since-words.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';

/** What became of one system from one state to another, in words. */
export interface Comparison {
  readonly system: string;
  /** Null where the system is not there. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly summary: string;
  readonly groups: readonly ChangeGroup[];
  readonly findings: readonly FindingGroup[];
}

/** One side may be missing: a system that is new, or gone. */
export type Sides = readonly [before: Analysis, after: Analysis | undefined] | readonly [undefined, Analysis];

/** Compares the two; nothing in it leads anywhere, since two versions are seldom open at once. */
export function compare([before, after]: Sides, locate: Viewing['locate']): Comparison {
  const title = (after ?? before)?.model.system.title ?? '';
  if (before === undefined || after === undefined) {
    const summary = before === undefined ? 'The system is new.' : 'The system is gone.';
    const [was, is] = [before, after].map((each) => (each === undefined ? null : verdictInWords(each)));
    return { system: title, before: was ?? null, after: is ?? null, summary, groups: [], findings: [] };
  }
  const changes = difference(before, after);
  const { opened, closed, others } = gapChanges(changes);
  const words: ChangeWords = {
    viewing: { why },
    lead: ({ before: was, after: is }) => ({ location: locate((is ?? was).subject.origin) }),
  };
  const response = responseChange(before, after, { why, locate });
  const [lacked, lacks] = [lacksResponse(before), lacksResponse(after)];
  const opens = lacks && !lacked ? response : undefined;
  const closes = lacked && !lacks ? response : undefined;
  const gaps = [...gapGroup('opened', opened, opens, words), ...gapGroup('closed', closed, closes, words)];
  return {
    system: title,
    before: verdictInWords(before),
    after: verdictInWords(after),
    summary: `${summaryOf(opened.length + Number(opens !== undefined), closed.length + Number(closes !== undefined), changes)}.`,
    groups: [...gaps, ...handGroups(others, words, gaps.length > 0)],
    findings: findingGroups(changes, ({ origin }) => ({ location: locate(origin) }), { why, locate }),
  };
}

export function isSame({ groups, findings, before, after }: Comparison): boolean {
  return groups.length === 0 && findings.length === 0 && before?.text === after?.text;
}
