import type { Obligation } from '../analysis.ts';
import { daysBetween } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { fix, implementFix, inThreeMonths, stateEdit } from '../fixes.ts';
import { isOverdue } from '../states.ts';
import { called, count, inSentence, ofTeam } from '../wording.ts';
import { findingRule, ofObligation } from './rule.ts';

export const overdue = findingRule<Obligation>({
  code: 'overdue',
  severity: 'warning',
  ...ofObligation,

  *cases(facts) {
    for (const obligation of facts.open) if (isOverdue(obligation)) yield obligation;
  },

  origin: ({ statement, subject }) =>
    statement?.statement.date?.origin ?? statement?.statement.origin ?? subject.origin,

  message(obligation, facts) {
    const { subject, control, statement, team } = obligation;
    const late = count(daysLate(obligation, facts), 'day');
    const what = `${inSentence(control.title)} of ${called(subject)}`;
    if (statement?.statement.type === 'waives') {
      const by = statement.statement.by ? `${statement.statement.by} accepted` : 'The waiver accepted';
      return `The waiver of ${what} ended ${late} ago. ${by} the risk until then, and nobody accepts it now: implement it, or have it accepted anew.`;
    }
    return `The plan for ${what} is ${late} overdue${ofTeam(team)}. Nothing says that it stands: implement it, or agree on a new date.`;
  },

  related: ({ subject, statement }) =>
    statement === undefined || statement.by === subject
      ? []
      : [{ message: `It counts for ${called(subject)}`, origin: subject.origin }],

  fixes(obligation, facts) {
    const { control, ownership, statement, subject } = obligation;
    if (statement === undefined) return [];
    const { origin, date } = statement.statement;
    const later = inThreeMonths(facts);
    return [
      implementFix(inSentence(control.title), control, ownership, (line) => stateEdit(subject, control, line, facts)),
      ...(date === undefined
        ? []
        : [fix(`Move the date to ${later}`, [{ type: 'replace', at: date.origin, text: later }])]),
      fix(`Remove the ${statement.statement.type === 'plans' ? 'plan' : 'waiver'}`, [{ type: 'remove', at: origin }]),
    ];
  },
});

function daysLate({ statement }: Obligation, facts: Facts): number {
  const date = statement?.statement.date?.date;
  return date === undefined ? 0 : daysBetween(date, facts.today);
}
