import type { Control, Subject } from '../../model/model.ts';
import type { Edit, Fix } from '../../model/edit.ts';
import type { Obligation, Ownership, StatedDefense } from '../analysis.ts';
import { advice } from '../advice.ts';
import { misplacedTrust } from '../explain.ts';
import type { Facts } from '../facts.ts';
import { fix, implementFix, planFix } from '../fixes.ts';
import { reliesOnTheWrongParty } from '../states.ts';
import { called, inSentence, ofTeam, providerName } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly subject: Subject;
  readonly control: Control;
  readonly ownership: Ownership;
  readonly stated: StatedDefense;
  /** None where no threat asks for it: to count on the wrong party is an error all the same. */
  readonly obligation: Obligation | undefined;
}

export const nobodyOwns = findingRule<Case>({
  code: 'nobody-owns',
  severity: 'error',

  *cases(facts) {
    const reported = new Set<StatedDefense>();
    for (const obligation of facts.open) {
      const stated = obligation.statement;
      if (obligation.owner !== 'nobody' || stated === undefined) continue;
      reported.add(stated);
      const { subject, control, ownership } = obligation;
      yield { subject, control, ownership, stated, obligation };
    }
    yield* withoutObligation(facts, reported);
  },

  subject: ({ subject }) => subject,
  control: ({ control }) => control,
  threats: ({ obligation }) => obligation?.threats ?? [],
  obligation: ({ obligation }) => obligation,
  origin: ({ stated }) => stated.statement.origin,

  message({ subject, control, ownership, stated, obligation }, facts) {
    const relied = stated.statement.provider;
    const by = stated.by === subject ? 'you rely' : `${called(stated.by)} relies`;
    const start =
      `Nobody owns ${inSentence(control.title)}: ${by} on ${providerName(relied)} for it, ` +
      `but ${misplacedTrust(ownership, relied?.id, { accepts: subject.kind === 'flow' })}.`;
    if (ownership.owner === 'provider')
      return `${start} Rely on ${providerName(ownership.provider)}, or say what you do.`;
    const team = obligation?.team ?? facts.index.statements.team(subject, stated);
    if (ownership.owner === 'shared') return `${start} Your half${ofTeam(team)} is yours to state.`;
    if (saysMore(ownership)) return `${start} That is yours${ofTeam(team)}${advice(ownership, facts)}`;
    return `${start} It is for you${ofTeam(team)} to implement it, or to plan it.`;
  },

  related: ({ subject, stated }) =>
    stated.by === subject ? [] : [{ message: `It counts for ${called(subject)}`, origin: subject.origin }],

  fixes(found, facts) {
    const { control, ownership, stated } = found;
    const at = stated.statement.origin;
    const name = inSentence(control.title);
    const state = (line: string): Edit => stateEdit(found, line);
    const fixes: Fix[] = [];
    if (ownership.owner !== 'customer' && ownership.provider !== undefined) {
      const line = `relies on ${ownership.provider.id} for ${control.id}`;
      fixes.push(fix(`Rely on ${ownership.provider.title} for ${name}`, [state(line)]));
    }
    if (ownership.owner !== 'provider') {
      fixes.push(implementFix(name, control, ownership, state));
      fixes.push(planFix(control, facts, state));
    }
    fixes.push(fix(`Remove the reliance on ${providerName(stated.statement.provider)}`, [{ type: 'remove', at }]));
    return fixes;
  },
});

/** Those that stand in the body of what they are about; what a boundary states is judged on what needs it. */
function* withoutObligation(facts: Facts, reported: ReadonlySet<StatedDefense>): Generator<Case> {
  for (const subject of facts.index.subjects) {
    if (subject.kind === 'boundary' || subject.kind === 'system') continue;
    for (const { type, control } of subject.statements) {
      if (type !== 'relies') continue;
      const stated = facts.index.statements.nearest(control.id, subject);
      if (stated?.by !== subject || reported.has(stated)) continue;
      const ownership = facts.index.ownerships.of(control, subject);
      if (reliesOnTheWrongParty(stated, ownership))
        yield { subject, control, ownership, stated, obligation: undefined };
    }
  }
}

/** In place of the reliance, or nearer than it where it stands in a boundary and may be right for others. */
function stateEdit({ subject, stated }: Case, line: string): Edit {
  return stated.by === subject
    ? { type: 'replace-statement', at: stated.statement.origin, line }
    : { type: 'add-line', to: subject.origin, line };
}

/** Whether the advice adds to the reason that the message has given. */
function saysMore({ reason }: Ownership): boolean {
  return reason.type === 'lacks';
}
