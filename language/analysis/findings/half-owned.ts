import type { Obligation } from '../analysis.ts';
import { causes, danger } from '../advice.ts';
import { isUnstated } from '../facts.ts';
import { implementAllFixes, implementFixes, planFix, stateEdit, waiveFix } from '../fixes.ts';
import { isOverdue } from '../states.ts';
import { atSentenceStart, called, inSentence, ofTeam, possessive, providerName, withoutFullStop } from '../wording.ts';
import { findingRule, ofObligation } from './rule.ts';

export const halfOwned = findingRule<Obligation>({
  code: 'half-owned',
  severity: 'by-threat',
  ...ofObligation,

  *cases(facts) {
    for (const obligation of facts.open) {
      if (obligation.state === 'partial' && obligation.owner !== 'nobody' && !isOverdue(obligation)) yield obligation;
    }
  },

  origin: ({ subject }) => subject.origin,

  message(obligation, facts) {
    const { subject, control, ownership, team } = obligation;
    const provider = providerName(ownership.provider);
    const what = `${danger(obligation, facts)}: ${inSentence(control.title)} of ${called(subject)}`;
    if (ownership.providerHalf === undefined && ownership.customerHalf === undefined) {
      // A table gives a layer to both without saying who does what, so nobody can say that a half is done.
      return (
        `${what} is for both ${provider} and you, and your part${ofTeam(team)} is not stated. ` +
        'Nothing tells the two parts apart: find out what is left to you, and state it.'
      );
    }
    const theirs = ownership.providerHalf ? `: ${withoutFullStop(ownership.providerHalf)}` : '';
    const yours = ownership.customerHalf ? `: ${withoutFullStop(ownership.customerHalf)}` : '';
    return (
      `${what} stands only half. ` +
      `${atSentenceStart(possessive(provider))} half is done${theirs}. ` +
      `Yours${ofTeam(team)} is not stated${yours}.`
    );
  },

  related: (obligation, facts) => causes(obligation, facts).flatMap(({ related }) => related),

  *fixes(obligation, facts) {
    const { control, subject } = obligation;
    yield* implementFixes(obligation, facts);
    // Where the body relies on the provider for the other half, the line for all does not speak of this one.
    if (isUnstated(obligation)) yield* implementAllFixes(subject, facts);
    yield planFix(control, facts, (line) => stateEdit(subject, control, line, facts));
    yield waiveFix(obligation, facts);
  },
});
