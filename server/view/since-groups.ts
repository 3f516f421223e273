import type { Analysis, Finding } from '../../language/analysis/analysis.ts';
import type { Difference, Hands } from '../../language/analysis/difference.ts';
import { count, listSome } from '../../language/analysis/wording.ts';
import type { ChangeGroup, DefenseChange } from '../protocol/difference.ts';
import type { FindingGroup, FindingLine } from '../protocol/since.ts';
import { changeGroup, type Changed, type ChangeWords, type Lead } from './difference.ts';
import { nameOf, rowId, titleBeside } from './split.ts';
import type { Viewing } from './viewing.ts';
import { isGap } from './words.ts';

/** The gaps that were opened and closed, and all other changes. */
export interface GapChanges {
  readonly opened: readonly Changed[];
  readonly closed: readonly Changed[];
  readonly others: Hands;
}

export function gapChanges({ handedOver, restated, appeared, gone }: Hands): GapChanges {
  const isOpened = ({ before, after }: Changed): boolean => gap(after) && !gap(before);
  const isClosed = ({ before, after }: Changed): boolean => gap(before) && !gap(after);
  const isOther = (changed: Changed): boolean => gap(changed.before) === gap(changed.after);
  const all: readonly Changed[] = [
    ...handedOver,
    ...restated,
    ...appeared.map((after) => ({ after })),
    ...gone.map((before) => ({ before })),
  ];
  return {
    opened: all.filter(isOpened),
    closed: all.filter(isClosed),
    others: {
      handedOver: handedOver.filter(isOther),
      restated: restated.filter(isOther),
      appeared: appeared.filter((after) => isOther({ after })),
      gone: gone.filter((before) => isOther({ before })),
    },
  };
}

function gap(obligation: Changed['before']): boolean {
  return obligation !== undefined && isGap(obligation);
}

/** "2 gaps opened": those in defenses, and that in the response to incidents. */
export function gapGroup(
  kind: 'opened' | 'closed',
  changes: readonly Changed[],
  response: DefenseChange | undefined,
  words: ChangeWords,
): ChangeGroup[] {
  const number = changes.length + (response === undefined ? 0 : 1);
  if (number === 0) return [];
  const group = changeGroup(kind, `${count(number, 'gap')} ${kind}`, changes, words);
  return [{ ...group, changes: [...group.changes, ...(response === undefined ? [] : [response])] }];
}

/** What has become of the response to incidents: undefined where it lacks what it lacked before. */
export function responseChange(before: Analysis, after: Analysis, { locate }: Viewing): DefenseChange | undefined {
  const [was, is] = [responseWords(before), responseWords(after)];
  if (was === is) return undefined;
  const { system } = after.model;
  const side = (text: string, of: Analysis): DefenseChange['before'] => {
    return { owner: null, text, gap: lacksResponse(of), because: '', source: null };
  };
  return {
    id: 'incident response',
    row: rowId(system),
    part: nameOf(system),
    partTitle: titleBeside(system),
    title: 'Incident response',
    before: side(was, before),
    after: side(is, after),
    location: locate(system.incidents?.origin ?? system.origin),
    note: '',
  };
}

export function lacksResponse({ incidents }: Analysis): boolean {
  return incidents.missingStages.length > 0 || incidents.notifyMissing;
}

function responseWords(analysis: Analysis): string {
  const { required, missingStages, notifyMissing } = analysis.incidents;
  if (!required) return 'not needed';
  if (!lacksResponse(analysis)) return 'complete';
  return `nobody for ${listSome([...missingStages, ...(notifyMissing ? ['notify'] : [])], 3)}`;
}

/** Findings that are no gaps: what is there to no purpose does not matter here. */
export function findingGroups(
  { opened, closed }: Difference,
  nearest: (of: Finding['subject']) => Lead,
  { locate }: Viewing,
): FindingGroup[] {
  const groups: FindingGroup[] = [];
  const add = (id: string, word: string, all: readonly Finding[], lead: (finding: Finding) => Lead): void => {
    const told = all.filter(isOther);
    if (told.length === 0) return;
    const title = `${count(told.length, 'other finding')} ${told.length === 1 ? 'is' : 'are'} ${word}`;
    groups.push({
      id,
      title,
      findings: told.slice(0, mostShown).map((finding, n) => lineOf(`${id} ${n}`, finding, lead)),
    });
  };
  add('new', 'new', opened, ({ origin }) => ({ location: locate(origin) }));
  add('gone', 'gone', closed, ({ subject }) => nearest(subject));
  return groups;
}

const mostShown = 100;

function isOther({ obligation, code, faded }: Finding): boolean {
  return obligation === undefined && code !== 'incident-gap' && !faded;
}

function lineOf(id: string, finding: Finding, lead: (finding: Finding) => Lead): FindingLine {
  const { subject, message } = finding;
  const { location, note = '' } = lead(finding);
  return {
    id,
    row: 'kind' in subject ? rowId(subject) : null,
    part: 'kind' in subject ? nameOf(subject) : subject.title,
    text: message,
    location,
    note,
  };
}
