import type { Model } from '../model/model.ts';
import type { IncidentResponse, Obligation, Totals, Verdict } from './analysis.ts';

/** Owners are counted without what is excluded. */
export function countTotals(obligations: readonly Obligation[]): Totals {
  const totals = {
    provider: 0,
    shared: 0,
    customer: 0,
    nobody: 0,
    met: 0,
    partial: 0,
    planned: 0,
    waived: 0,
    excluded: 0,
    missing: 0,
  };
  for (const { owner, state } of obligations) {
    totals[state] += 1;
    if (state !== 'excluded') totals[owner] += 1;
  }
  return totals;
}

export function verdictOf(model: Model, totals: Totals, incidents: IncidentResponse): Verdict {
  const gaps = totals.missing + totals.partial + totals.nobody;
  const incidentGap = incidents.missingStages.length > 0 || incidents.notifyMissing;
  // A model of which nothing is asked has not been judged at all.
  const asked = totals.provider + totals.shared + totals.customer + totals.nobody;
  return gaps === 0 && !incidentGap && !model.hasErrors && asked > 0 ? 'ready' : 'not-ready';
}
