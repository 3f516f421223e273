import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Boundary, Subject } from '../../language/model/model.ts';
import { verdictInWords } from './verdict.ts';
import { counted, isGap, owners, ownerTotal } from './words.ts';

/** What stands above the system and above each boundary in which something is asked for, in one line each. */
export function splitLenses(analysis: Analysis): ReadonlyMap<Subject, string> {
  const lenses = new Map<Subject, string>([[analysis.model.system, systemLens(analysis)]]);
  for (const [boundary, tally] of tallies(analysis)) lenses.set(boundary, boundaryLens(boundary, tally));
  return lenses;
}

/** "24 yours · 6 gaps · show split". */
function systemLens(analysis: Analysis): string {
  return [`${analysis.totals.customer} yours`, verdictInWords(analysis).short, 'show split'].join(separator);
}

/** "Microsoft Azure · 31 provider · 6 shared · 12 yours · 3 gaps". */
function boundaryLens(boundary: Boundary, { counts, gaps }: Tally): string {
  const totals = owners.map((owner) => ownerTotal(owner, counts[owner])).filter(({ count }) => count > 0);
  return [
    ...placeOf(boundary),
    ...totals.map(({ count, word }) => `${count} ${word}`),
    gaps === 0 ? 'no gap' : counted(gaps, 'gap'),
  ].join(separator);
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

interface Tally {
  readonly counts: Record<(typeof owners)[number], number>;
  gaps: number;
}

/** Of each boundary with all that lies in it, as the rows of the panel count when they are closed. */
function tallies({ obligations }: Analysis): Map<Boundary, Tally> {
  const found = new Map<Boundary, Tally>();
  for (const obligation of obligations) {
    const { subject, owner, state } = obligation;
    if (state === 'excluded' || subject.kind === 'system') continue;
    for (let at = subject.kind === 'boundary' ? subject : subject.parent; at !== undefined; at = at.parent) {
      let tally = found.get(at);
      if (tally === undefined)
        found.set(at, (tally = { counts: { provider: 0, shared: 0, customer: 0, nobody: 0 }, gaps: 0 }));
      tally.counts[owner] += 1;
      if (isGap(obligation)) tally.gaps += 1;
    }
  }
  return found;
}
