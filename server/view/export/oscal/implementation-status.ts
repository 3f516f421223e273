import type { Obligation } from '../../../../language/analysis/analysis.ts';
import { sentence } from '../../../../language/analysis/wording.ts';
import { titleOf } from '../../defenses.ts';
import { accountOf, standingOf, titleOfSubject } from '../standing.ts';
import { marked } from './common.ts';
import type { Part } from './parts.ts';
import type { ByComponent } from './types.ts';

/**
 * How far a part implements a control, in NIST's words, and `not-implemented`, for which NIST has none. The remarks
 * tell of all that is not simply in place.
 */
export function implementationStatus(
  obligations: readonly Obligation[],
  part: Part,
): NonNullable<ByComponent['implementation-status']> {
  const remarks = obligations
    .filter((obligation) => !isPlain(obligation))
    .map((obligation) => remark(obligation, part));
  return { state: stateOf(obligations), ...(remarks.length === 0 ? {} : { remarks: remarks.join('\n\n') }) };
}

function stateOf(obligations: readonly Obligation[]): string {
  const counted = obligations.filter(({ state }) => state !== 'excluded');
  const all = (...states: readonly Obligation['state'][]): boolean =>
    counted.every(({ state }) => states.includes(state));
  if (counted.length === 0) return 'not-applicable';
  if (all('met')) return counted.every(isByOtherMeans) ? 'alternative' : 'implemented';
  if (all('planned')) return 'planned';
  return all('missing', 'waived') ? 'not-implemented' : 'partial';
}

function isPlain(obligation: Obligation): boolean {
  return obligation.state === 'met' && !isByOtherMeans(obligation);
}

/** The service cannot do it, and the customer does. */
function isByOtherMeans({ ownership }: Obligation): boolean {
  return ownership.reason.type === 'lacks';
}

function remark(obligation: Obligation, part: Part): string {
  const { subject } = obligation;
  const where = subject === part ? '' : ` (flow ${marked(titleOfSubject(subject))})`;
  const name = `${marked(titleOf(obligation))}${where}`;
  const means = isByOtherMeans(obligation) ? ' The service cannot do it, so it takes other means.' : '';
  const account = accountOf(obligation);
  return `${name}: ${marked(sentence(standingOf(obligation)))}${means}${account === undefined ? '' : ` ${marked(account)}`}`;
}
