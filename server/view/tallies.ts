import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Boundary } from '../../language/model/model.ts';
import type { Owner } from '../protocol.ts';
import { counted, isGap, owners, ownerTotal } from './words.ts';

/** How many defenses are whose, and how many of them are gaps; what is excluded counts nowhere. */
export interface Tally {
  readonly counts: Record<Owner, number>;
  gaps: number;
}

/** Of each boundary with all that lies in it, as the rows of the panel count when they are closed. */
export function tallies(obligations: readonly Obligation[]): Map<Boundary, Tally> {
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

/** "31 provider", "12 yours": those that own something. */
export function ownerWords(counts: Readonly<Record<Owner, number>>): string[] {
  return owners
    .map((owner) => ownerTotal(owner, counts[owner]))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`);
}

/** "no gap", "3 gaps". */
export function gapWords(gaps: number): string {
  return gaps === 0 ? 'no gap' : counted(gaps, 'gap');
}
