import type { Analysis, Obligation } from '../../../language/analysis/analysis.ts';
import { ownerOf } from '../../../language/analysis/ownership.ts';
import type { Model } from '../../../language/model/model.ts';

/**
 * The analysis for readers who judge control by control. Where a threat takes `A or B`, the provider does both, and no
 * statement stands for the one that is judged, the one counts that this threat names first: threats that share a need
 * may name its members in another order.
 */
export function withAlternativesAsAsked(analysis: Analysis): Analysis {
  const obligations = analysis.obligations.map((obligation) => asAsked(obligation, analysis.model));
  return { ...analysis, obligations };
}

function asAsked(obligation: Obligation, model: Model): Obligation {
  const { subject, anyOf, owner, team, state, statement, protocol, exclusion, threats, severity } = obligation;
  const { element } = obligation.ownership;
  if (element === undefined || statement !== undefined || protocol !== undefined) return obligation;
  if (anyOf.length < 2 || owner !== 'provider' || state !== 'met') return obligation;
  const [first] = threats;
  const asked = first?.needs.find(
    ({ controls }) => controls.length === anyOf.length && controls.every((control) => anyOf.includes(control)),
  );
  for (const control of asked?.controls ?? []) {
    const ownership = ownerOf(control, element, model);
    if (ownership.owner === 'provider')
      return {
        subject,
        control,
        anyOf,
        ownership,
        owner,
        team,
        state,
        statement,
        protocol,
        exclusion,
        threats,
        severity,
      };
  }
  return obligation;
}
