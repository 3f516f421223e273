import type { Analysis, Obligation } from '../../../../language/analysis/analysis.ts';
import { list, providerName } from '../../../../language/analysis/wording.ts';
import type { Control } from '../../../../language/model/model.ts';
import { counted } from '../../words.ts';
import { lineOf } from '../identifiers.ts';
import { teamOf } from '../standing.ts';
import { claimRef, strategyRefs } from './claims.ts';
import { bomRef } from './references.ts';
import type { Attestation } from './types.ts';

export function controlRef({ id }: Control): string {
  return bomRef('control', id);
}

/** One for each party, or two that share: what it answers for, requirement by requirement, and how far it stands. */
export function attestationsOf({ obligations }: Analysis, assessor: string): Attestation[] {
  return [...Map.groupBy(obligations, partyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, own]) => ({
      summary: lineOf(`${party}: ${summaryOf(own)}.`),
      assessor,
      map: [...Map.groupBy(own, ({ control }) => controlRef(control))].map(([requirement, found]) => {
        const met = found.filter(isSettled);
        const open = found.filter((obligation) => !isSettled(obligation));
        return {
          requirement,
          claims: met.map(claimRef),
          counterClaims: open.map(claimRef),
          conformance: {
            score: Math.round((met.length / found.length) * 100) / 100,
            rationale: summaryOf(found),
            mitigationStrategies: open.flatMap(strategyRefs),
          },
        };
      }),
    }));
}

/** What does not apply is settled, too. */
function isSettled({ state }: Obligation): boolean {
  return state === 'met' || state === 'excluded';
}

function partyOf(obligation: Obligation): string {
  const { owner, state, ownership } = obligation;
  if (state === 'excluded') return 'Not applicable';
  const provider = providerName(ownership.provider);
  switch (owner) {
    case 'provider':
      return provider;
    case 'shared':
      return list([provider, teamOf(obligation)]);
    case 'customer':
      return teamOf(obligation);
    case 'nobody':
      return 'Nobody';
  }
}

function summaryOf(obligations: readonly Obligation[]): string {
  if (obligations.every(({ state }) => state === 'excluded')) return counted(obligations.length, 'defense');
  const settled = obligations.filter(isSettled).length;
  return `${settled} of ${counted(obligations.length, 'defense')} in place`;
}
