import type { Analysis, Finding, Obligation, Owner } from '../../language/analysis/analysis.ts';
import { type Change, type Difference, summarize } from '../../language/analysis/difference.ts';
import { type Move, destinationId, destinationName } from '../../language/analysis/moves.ts';
import { categoriesToKeep } from '../../language/analysis/relocation.ts';
import type { WhatIf } from '../../language/analysis/what-if.ts';
import { atSentenceStart, inSentence, list, sentence } from '../../language/analysis/wording.ts';
import type { Element } from '../../language/model/model.ts';
import type { WhatIfChanges, WhatIfOutcome, WhatIfRow, WhatIfSide } from '../protocol/what-if.ts';
import { placeOf } from './cells.ts';
import { titleOf } from './defenses.ts';
import { defenseId } from './defense-id.ts';
import { nameOf, rowId } from './split.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';
import { gapsOf } from './what-if-candidates.ts';
import { stayingWords } from './move-words.ts';
import { isGap, ownerAndState, ownerTotal } from './words.ts';

/** So many rows are shown of all groups together where nobody has asked for more or fewer. */
const MOST_AT_FIRST = 40;

export function outcomeOf(
  before: Analysis,
  move: Move,
  { after, difference }: WhatIf,
  wanted: Readonly<Record<string, number>>,
  viewing: Viewing,
): WhatIfOutcome {
  const name = move.what.kind === 'boundary' ? `the boundary ${move.what.name}` : nameOf(move.what);
  const to = destinationName(move.to);
  const verdict = { before: verdictInWords(before), after: verdictInWords(after) };
  let left = MOST_AT_FIRST;
  return {
    target: destinationId(move.to),
    title: atSentenceStart(to),
    summary: `Moving ${name} to ${to}: ${inSentence(summarize(difference))}.`,
    verdict,
    gaps: gapsOf(verdict.after.gaps - verdict.before.gaps),
    notes: notesOf(move),
    changes: kindsOf(move, difference, viewing)
      .filter(({ items }) => items.length > 0)
      .map(({ id, title, owner, items, quiet }): WhatIfChanges => {
        const most = wanted[id] ?? (quiet ? 0 : left);
        left -= Math.min(left, quiet ? 0 : items.length);
        const count = items.length;
        return {
          id,
          title,
          owner: owner ? ownerTotal(owner, count) : null,
          count,
          rows: items.slice(0, most).map((row) => row()),
        };
      }),
  };
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly owner?: Owner;
  /** Closed at first: the rest tells the same already. */
  readonly quiet?: boolean;
  /** Made when they are shown. */
  readonly items: readonly (() => WhatIfRow)[];
}

function kindsOf(move: Move, difference: Difference, viewing: Viewing): Kind[] {
  const { handedOver, restated, appeared, gone, opened, closed } = difference;
  const rowOf = rowsOf(move, viewing);
  const become = (owner: Owner): (() => WhatIfRow)[] =>
    handedOver.filter(({ after }) => after.owner === owner).map((change) => () => rowOf(change));
  const isBoundary = move.what.kind === 'boundary';
  return [
    { id: 'parts', title: 'move along', items: isBoundary ? partRows(move, viewing) : [] },
    { id: 'staying', title: 'stay', items: move.staying.map((each) => () => stayingRow(each, viewing)) },
    { id: 'customer', title: 'become yours', owner: 'customer', items: become('customer') },
    { id: 'shared', title: 'become shared', owner: 'shared', items: become('shared') },
    { id: 'provider', title: "become the provider's", owner: 'provider', items: become('provider') },
    { id: 'nobody', title: "become nobody's", owner: 'nobody', items: become('nobody') },
    { id: 'appeared', title: 'appear', items: appeared.map((after) => () => rowOf({ after })) },
    { id: 'gone', title: 'go', items: gone.map((before) => () => rowOf({ before })) },
    { id: 'restated', title: 'stand otherwise', items: restated.map((change) => () => rowOf(change)) },
    {
      id: 'opened',
      title: 'new findings',
      quiet: true,
      items: opened.map((each, at) => () => findingRow(each, at, viewing)),
    },
    {
      id: 'closed',
      title: 'findings gone',
      quiet: true,
      items: closed.map((each, at) => () => findingRow(each, at, viewing)),
    },
  ];
}

function rowsOf({ what }: Move, viewing: Viewing): (change: Partial<Change>) => WhatIfRow {
  return ({ before, after }) => {
    const shown = (after ?? before)!;
    return {
      id: defenseId(shown),
      title: titleOf(shown),
      note: shown.subject.id === what.id ? '' : nameOf(shown.subject),
      before: before ? sideOf(before, viewing) : null,
      after: after ? sideOf(after, viewing) : null,
      location: viewing.locate(placeOf(before ?? shown)),
    };
  };
}

function sideOf(obligation: Obligation, { why }: Viewing): WhatIfSide {
  const { owner, state, ownership } = obligation;
  return {
    owner: state === 'excluded' ? null : ownerTotal(owner, 1),
    gap: isGap(obligation),
    text: ownerAndState(obligation),
    because: sentence(why(obligation)),
    source: ownership.source ?? null,
  };
}

function partRows({ elements }: Move, { locate }: Viewing): (() => WhatIfRow)[] {
  return [...elements].map(([element, to]) => () => ({
    id: rowId(element),
    title: nameOf(element),
    note: '',
    before:
      element.place === undefined || element.place.type === 'unknown'
        ? null
        : placeSide(destinationName(element.place)),
    after: placeSide(destinationName(to)),
    location: locate(element.place?.origin ?? element.origin),
  }));
}

function stayingRow(element: Element, { locate }: Viewing): WhatIfRow {
  const { place } = element;
  return {
    id: rowId(element),
    title: nameOf(element),
    note: place === undefined || place.type === 'unknown' ? '' : `on ${destinationName(place)}`,
    before: null,
    after: null,
    location: locate(place?.origin ?? element.origin),
  };
}

function placeSide(text: string): WhatIfSide {
  return { owner: null, gap: false, text: atSentenceStart(text), because: '', source: null };
}

function findingRow(finding: Finding, index: number, { locate }: Viewing): WhatIfRow {
  const { code, severity, message, subject, origin } = finding;
  const about = 'kind' in subject ? rowId(subject) : subject.id;
  return {
    id: `${about} ${code} ${index}`,
    title: message,
    note: severity,
    before: null,
    after: null,
    location: locate(origin),
  };
}

function notesOf(move: Move): string[] {
  const { staying, to, libraries, elements } = move;
  const kept = [...elements].flatMap(([element, place]) => categoriesToKeep(element, place));
  const kinds = [...new Set(kept.map(({ title }) => inSentence(title)))];
  const names = libraries.map(({ name }) => name);
  const threats = libraries.some((library) => library.threats.length > 0);
  return [
    ...(staying.length === 0
      ? []
      : [`${stayingWords(move)}: ${destinationName(to)} has nothing that is known to do the same.`]),
    ...(kinds.length === 0 ? [] : [`What you run yourself says what it is: ${list(kinds)}. The text comes to say so.`]),
    ...(names.length === 0
      ? []
      : [
          `The file comes to use ${list(names)}${threats ? `, and with ${names.length === 1 ? 'it its' : 'them their'} threats` : ''}.`,
        ]),
  ];
}
