import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { Owner, OwnerTotal, ProviderBar } from '../protocol.ts';
import { owners, ownerTotal } from './words.ts';

/** Totals by owner: the legend of the panel. Those that own nothing are left out, but for the three that always matter. */
export function ownerTotals({ totals }: Analysis): OwnerTotal[] {
  return owners.map((owner) => ownerTotal(owner, totals[owner])).filter((t) => t.owner !== 'nobody' || t.count > 0);
}

/** One bar for each provider, the longest first, and at the end one for what runs at none. */
export function providerBars(analysis: Analysis): ProviderBar[] {
  const tallies = new Map<string, { title: string; counts: Record<Owner, number> }>();
  for (const obligation of analysis.obligations) {
    if (obligation.state === 'excluded') continue;
    const { id, title } = runsAt(obligation);
    let tally = tallies.get(id);
    if (tally === undefined)
      tallies.set(id, (tally = { title, counts: { provider: 0, shared: 0, customer: 0, nobody: 0 } }));
    tally.counts[obligation.owner] += 1;
  }
  const last = (id: string): number => Number(id === elsewhere.id);
  const sorted = [...tallies].sort(([a, x], [b, y]) => last(a) - last(b) || sum(y.counts) - sum(x.counts));
  const longest = Math.max(1, ...sorted.map(([, { counts }]) => sum(counts)));
  return sorted.map(([id, { title, counts }]) => {
    const segments = owners.map((owner) => ownerTotal(owner, counts[owner])).filter((s) => s.count > 0);
    const label = `${title}: ${segments.map((s) => `${s.count} ${s.word}`).join(', ')}`;
    return { id, title, segments, share: sum(counts) / longest, label };
  });
}

const elsewhere = { id: '', title: 'No provider' };

function runsAt({ ownership }: Obligation): { id: string; title: string } {
  if (ownership.provider !== undefined) return ownership.provider;
  return ownership.reason.type === 'premises' ? { id: 'premises', title: 'On premises' } : elsewhere;
}

function sum(counts: Record<Owner, number>): number {
  return owners.reduce((total, owner) => total + counts[owner], 0);
}
