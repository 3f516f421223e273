import type { Control, Origin, Subject } from '../../model/model.ts';
import { fix } from '../fixes.ts';
import { reliesOnTheWrongParty } from '../states.ts';
import { called, inSentence } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly by: Subject;
  readonly origin: Origin;
  /** Undefined where a threat is excluded that does not apply anyway. */
  readonly control: Control | undefined;
  readonly name: string;
}

export const unneededDefense = findingRule<Case>({
  code: 'unneeded-defense',
  severity: 'hint',
  faded: true,

  *cases(facts) {
    for (const by of facts.index.subjects) {
      for (const statement of by.statements) {
        if (facts.coverage.isNeeded(statement, by)) continue;
        const { control, origin } = statement;
        const element = by.kind !== 'boundary' && by.kind !== 'system';
        // That one is an error already.
        if (element && reliesOnTheWrongParty({ statement, by }, facts.index.ownerships.of(control, by))) continue;
        yield { by, origin, control, name: inSentence(control.title) };
      }
      for (const exclusion of by.threatExclusions) {
        if (facts.coverage.excludesSomething(exclusion)) continue;
        yield { by, origin: exclusion.origin, control: undefined, name: exclusion.threat.title };
      }
    }
  },

  subject: ({ by }) => by,
  control: ({ control }) => control,
  origin: ({ origin }) => origin,

  message({ by, control, name }, facts) {
    const inside = by.kind === 'boundary' || by.kind === 'system';
    const where = inside ? `anywhere in ${called(by)}` : `to ${called(by)}`;
    if (control === undefined) return `"${name}" does not apply ${where} anyway. You need not exclude it.`;
    if (inside && facts.bodiesAskingFor(control).has(by)) {
      return `Whatever needs ${name} in ${called(by)} has it settled nearer by, so this settles nothing. You can remove it.`;
    }
    const of = inside ? `anything in ${called(by)}` : called(by);
    return `No threat asks for ${name} of ${of}, so nothing depends on it here. You can remove it.`;
  },

  fixes: ({ origin, control, name }) => [
    fix(control === undefined ? 'Remove the exclusion' : `Remove ${name}`, [{ type: 'remove', at: origin }]),
  ],
});
