import type { Obligation } from '../analysis.ts';
import { advice, causes, danger } from '../advice.ts';
import type { Facts } from '../facts.ts';
import {
  alternatives,
  excludeFix,
  implementAllFixes,
  implementFixes,
  implementInBoundaryFixes,
  planFix,
  stateEdit,
  waiveFix,
} from '../fixes.ts';
import type { Fix } from '../../model/edit.ts';
import { elementMove, moveFix } from '../moves.ts';
import { isOverdue } from '../states.ts';
import { called, controlNames, list, ofTeam } from '../wording.ts';
import { decidingElement } from '../surroundings.ts';
import { findingRule, ofObligation } from './rule.ts';

export const missingDefense = findingRule<Obligation>({
  code: 'missing-defense',
  severity: 'by-threat',
  ...ofObligation,

  *cases(facts) {
    for (const obligation of facts.open) {
      if (obligation.state !== 'missing' || obligation.owner === 'nobody' || isOverdue(obligation)) continue;
      // While a service is not known, its name is what has to be mended: all that it may do would be asked for.
      if (decidingElement(obligation.subject)?.place?.type === 'unknown') continue;
      yield obligation;
    }
  },

  origin: ({ subject }) => subject.origin,

  message(obligation, facts) {
    const { subject, anyOf, ownership, team } = obligation;
    const why = causes(obligation, facts).map(({ text }) => text);
    const missing = `nothing states ${controlNames(anyOf)}`;
    const found =
      why.length === 0 ? `${missing} for ${called(subject)}` : `${called(subject)} ${list(why)}, and ${missing}`;
    return `${danger(obligation, facts)}: ${found}. That is yours${ofTeam(team)}${advice(ownership, facts)}`;
  },

  related: (obligation, facts) => causes(obligation, facts).flatMap(({ related }) => related),

  *fixes(obligation, facts) {
    const { control, subject } = obligation;
    yield* implementFixes(obligation, facts);
    yield* implementAllFixes(subject, facts);
    yield planFix(control, facts, (line) => stateEdit(subject, control, line, facts));
    yield waiveFix(obligation, facts);
    yield excludeFix(obligation, facts);
    yield* implementInBoundaryFixes(obligation, facts);
    yield* moveFixes(obligation, facts);
  },
});

/** To a service that can do what the present one cannot. */
function moveFixes({ ownership }: Obligation, facts: Facts): Fix[] {
  const { element, reason } = ownership;
  if (element?.place?.type !== 'service' || reason.type !== 'lacks') return [];
  return alternatives(ownership, facts).map((service) => ({
    ...moveFix(elementMove(element, { type: 'service', service })),
    kind: 'further',
  }));
}
