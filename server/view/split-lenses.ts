import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Boundary, Subject } from '../../language/model/model.ts';
import { gapWords, ownerWords, tallies, type Tally } from './tallies.ts';
import { verdictInWords } from './verdict.ts';
import { counted } from './words.ts';

/** What stands above the system and above each boundary in which something is asked for, in one line each. */
export function splitLenses(analysis: Analysis): ReadonlyMap<Subject, string> {
  const lenses = new Map<Subject, string>([[analysis.model.system, systemLens(analysis)]]);
  for (const [boundary, tally] of tallies(analysis.obligations)) lenses.set(boundary, boundaryLens(boundary, tally));
  return lenses;
}

/** "24 yours · 6 gaps · show split". */
function systemLens(analysis: Analysis): string {
  return [`${analysis.totals.customer} yours`, verdictInWords(analysis).short, 'show split'].join(separator);
}

/** "Microsoft Azure · 31 provider · 6 shared · 12 yours · 3 gaps". */
function boundaryLens(boundary: Boundary, { counts, gaps }: Tally): string {
  return [...placeOf(boundary), ...ownerWords(counts), gapWords(gaps)].join(separator);
}

/** What a line says in a file that several systems share: which of them it speaks of. */
export function oneOfSeveral(line: string, system: string, others: number): string {
  return `${line}${separator}in ${system}, and ${counted(others, 'more system')}`;
}

/** What a line says while the text does not parse: "does not parse · last: 24 yours · 6 gaps · show split". */
export function lastGood(line: string): string {
  return `does not parse${separator}last: ${line}`;
}

const separator = ' · ';

function placeOf({ place }: Boundary): readonly string[] {
  if (place === undefined) return [];
  return [place.type === 'premises' ? 'On premises' : place.provider.title];
}
