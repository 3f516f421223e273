import type { Analysis } from '../../language/analysis/analysis.ts';
import { difference, type Difference } from '../../language/analysis/difference.ts';
import type { Revision, RevisionFailure, Since, SinceLine } from '../protocol/since.ts';
import { placeOf } from './cells.ts';
import { handGroups, type ChangeWords } from './difference.ts';
import { nearestIn } from './nearest.ts';
import { fileName } from './panel.ts';
import { findingGroups, gapChanges, gapGroup, lacksResponse, responseChange, type GapChanges } from './since-groups.ts';
import { absenceWords, brokenWords, failureWords, revisionDetail, sinceTitle, summaryOf } from './since-words.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';

/** What the model was in an earlier revision. */
export type Past = PastModel | { readonly failure: RevisionFailure };

export interface PastModel {
  readonly revision: Revision;
  /** Else why there was none. */
  readonly model: Analysis | 'no-file' | 'no-system';
  /** The URIs of its files whose text did not parse. */
  readonly broken: readonly string[];
}

/** What has changed since then; `chosen` is the revision that the user has chosen, if any. */
export function sinceOf(after: Analysis, past: Past, chosen: string | null, viewing: Viewing): Since {
  if ('failure' in past) return withoutPast(after, past.failure, chosen);
  const { revision, model, broken } = past;
  const { before, changes, opened, closed, others, response, summary } = compared(after, past);
  const nearest = nearestIn(after, viewing);
  const words: ChangeWords = {
    viewing,
    lead: ({ before: was, after: is }) =>
      is === undefined ? nearest(was.subject) : { location: viewing.locate(placeOf(is)) },
  };
  const row = response === undefined ? undefined : responseChange(before, after, viewing);
  const gaps = [
    ...gapGroup('opened', opened, response === 'opened' ? row : undefined, words),
    ...gapGroup('closed', closed, response === 'closed' ? row : undefined, words),
  ];
  return {
    view: 'since',
    title: sinceTitle(revision),
    detail: revisionDetail(revision),
    chosen: chosen !== null,
    failure: null,
    choosable: true,
    notes: [
      ...(typeof model === 'string' ? [absenceWords(model, fileName(after.model.files[0] ?? ''))] : []),
      ...(broken.length > 0 ? [brokenWords(broken.map(fileName))] : []),
    ],
    before: typeof model === 'string' ? null : verdictInWords(model),
    after: verdictInWords(after),
    summary,
    groups: [...gaps, ...handGroups(others, words, gaps.length > 0)],
    findings: findingGroups(changes, nearest, viewing),
  };
}

/** The same in one line, for the other views; null where there is nothing to compare with. */
export function sinceLine(after: Analysis, past: Past): SinceLine | null {
  if ('failure' in past) return null;
  return { title: sinceTitle(past.revision), summary: compared(after, past).summary };
}

interface Compared extends GapChanges {
  readonly before: Analysis;
  readonly changes: Difference;
  /** What has become of the gap in the response to incidents. */
  readonly response: 'opened' | 'closed' | undefined;
  readonly summary: string;
}

function compared(after: Analysis, { model }: PastModel): Compared {
  const before = typeof model === 'string' ? nothingOf(after) : model;
  const changes = difference(before, after);
  const gaps = gapChanges(changes);
  const lacks = lacksResponse(after);
  const response = lacks === lacksResponse(before) ? undefined : lacks ? 'opened' : 'closed';
  const counted = (kind: 'opened' | 'closed'): number => gaps[kind].length + (response === kind ? 1 : 0);
  return { ...gaps, before, changes, response, summary: summaryOf(counted('opened'), counted('closed'), changes) };
}

function withoutPast(after: Analysis, failure: RevisionFailure, chosen: string | null): Since {
  return {
    view: 'since',
    title: 'Since',
    detail: '',
    chosen: chosen !== null,
    failure: failureWords(failure, chosen),
    choosable: failure === 'unknown-revision' || failure === 'unreadable',
    notes: [],
    before: null,
    after: verdictInWords(after),
    summary: '',
    groups: [],
    findings: [],
  };
}

/** A model of which nothing was there yet. */
function nothingOf(after: Analysis): Analysis {
  const incidents = { required: false, missingStages: [], notifyMissing: false };
  return { ...after, verdict: 'not-ready', obligations: [], findings: [], incidents };
}
