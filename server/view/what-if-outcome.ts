import type { Analysis } from '../../language/analysis/analysis.ts';
import { summarize } from '../../language/analysis/difference.ts';
import { type Move, destinationId, destinationName } from '../../language/analysis/moves.ts';
import { categoriesToKeep } from '../../language/analysis/relocation.ts';
import type { WhatIf } from '../../language/analysis/what-if.ts';
import { atSentenceStart, inSentence, list } from '../../language/analysis/wording.ts';
import type { Element } from '../../language/model/model.ts';
import type { WhatIfMoved, WhatIfOutcome, WhatIfSplit } from '../protocol/what-if.ts';
import { placeOf } from './cells.ts';
import { handGroups } from './difference.ts';
import { stayingWords } from './move-words.ts';
import { findingGroups } from './since-groups.ts';
import { nameOf, rowId } from './split.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';
import { gapsOf, placeNote } from './what-if-candidates.ts';

/** So many parts are listed: nobody reads them all. */
const MOST_PARTS = 200;

/** What a move changes, and what it does to the text besides; `split` is what comes of the defenses of what moves. */
export function outcomeOf(
  before: Analysis,
  move: Move,
  { after, difference }: WhatIf,
  split: WhatIfSplit,
  viewing: Viewing,
): WhatIfOutcome {
  const name = move.what.kind === 'boundary' ? `the boundary ${move.what.name}` : nameOf(move.what);
  const to = destinationName(move.to);
  const verdict = { before: verdictInWords(before), after: verdictInWords(after) };
  const happens = summarize(difference);
  const parts = move.what.kind === 'boundary' ? movedParts(move, viewing) : [];
  const left = parts.length - MOST_PARTS;
  return {
    target: destinationId(move.to),
    title: atSentenceStart(to),
    note: placeNote(move.to),
    summary: `${happens}.`,
    done: `Moved ${name} to ${to}: ${inSentence(happens)}. The editor can undo it.`,
    split,
    verdict,
    gaps: gapsOf(verdict.after.gaps - verdict.before.gaps),
    notes: notesOf(move),
    parts: parts.slice(0, MOST_PARTS),
    moreParts: left > 0 ? `and ${left} more` : '',
    groups: handGroups(difference, {
      viewing,
      lead: ({ before: was, after: is }) => ({ location: viewing.locate(placeOf(was ?? is)) }),
    }),
    findings: findingGroups(difference, ({ origin }) => ({ location: viewing.locate(origin) }), viewing),
  };
}

/** Those that stay first: they are what is left to think about. */
function movedParts({ elements, staying }: Move, { locate }: Viewing): WhatIfMoved[] {
  const moved = (element: Element, to: string | null): WhatIfMoved => {
    const { place, origin } = element;
    const from = place === undefined || place.type === 'unknown' ? '' : atSentenceStart(destinationName(place));
    return { id: rowId(element), name: nameOf(element), from, to, location: locate(place?.origin ?? origin) };
  };
  return [
    ...staying.map((element) => moved(element, null)),
    ...[...elements].map(([element, to]) => moved(element, atSentenceStart(destinationName(to)))),
  ];
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
    ...(kinds.length === 0
      ? []
      : [`What you run yourself says what it is, so the text comes to say it: ${list(kinds)}.`]),
    ...(names.length === 0
      ? []
      : [
          `The file comes to use ${list(names)}${threats ? `, with the threats of ${names.length === 1 ? 'that library' : 'those libraries'}` : ''}.`,
        ]),
  ];
}
