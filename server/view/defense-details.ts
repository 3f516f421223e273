import type { Finding, Obligation } from '../../language/analysis/analysis.ts';
import { sentence } from '../../language/analysis/wording.ts';
import type { DefenseDetails } from '../protocol/defenses.ts';
import { defenseId } from './defense-id.ts';
import { evidenceOf } from './evidence.ts';
import type { Viewing } from './viewing.ts';

/** All there is to say of one defense; `finding` is what is wrong with it. */
export function detailsOf(obligation: Obligation, finding: Finding | undefined, viewing: Viewing): DefenseDetails {
  const { ownership, severity, state, threats } = obligation;
  return {
    id: defenseId(obligation),
    finding: finding?.message ?? null,
    because: sentence(viewing.why(obligation)),
    source: ownership.source ?? null,
    against: state === 'excluded' ? 'Would protect against' : `Protects against (${severity})`,
    threats: [...new Set(threats.map(({ title }) => title))],
    evidence: evidenceOf(obligation),
  };
}
