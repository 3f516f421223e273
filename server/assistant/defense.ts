import type { Obligation } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';
import { sentence } from '../../language/analysis/wording.ts';
import type { Locate } from '../view/check-report.ts';
import { ownerAndState } from '../view/words.ts';

/** One defense as an assistant is told of it. */
export function defenseOf(obligation: Obligation, locate: Locate): object {
  const { subject, control, anyOf, owner, team, state, severity, threats, ownership } = obligation;
  const { file, line } = locate(obligation.statement?.statement.origin ?? subject.origin);
  return {
    part: subject.id,
    control: control.id,
    title: control.title,
    ...(anyOf.length > 1 ? { anyOf: anyOf.map(({ id }) => id) } : {}),
    owner,
    team: team ?? null,
    state,
    inWords: ownerAndState(obligation),
    why: sentence(why(obligation)),
    source: ownership.source ?? null,
    severity,
    threats: threats.map(({ title }) => title),
    file,
    line,
  };
}
