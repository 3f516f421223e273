import type { Provider, Subject } from '../../model/model.ts';
import type { StatedDefense } from '../analysis.ts';
import type { Covered } from '../coverage.ts';
import { chain } from '../explain.ts';
import type { Facts } from '../facts.ts';
import { fix } from '../fixes.ts';
import { called, inSentence, list } from '../wording.ts';
import { findingRule } from './rule.ts';

export const redundantDefense = findingRule<StatedDefense>({
  code: 'redundant-defense',
  severity: 'hint',
  faded: true,

  *cases(facts) {
    for (const by of facts.index.subjects) {
      for (const statement of by.statements) {
        if (statement.type === 'excludes' || statement.type === 'relies') continue;
        const covered = facts.coverage.of(statement);
        const owned = ({ control, obligation }: Covered): boolean =>
          facts.index.ownerships.of(control, obligation.subject).owner === 'provider';
        if (covered.length > 0 && covered.every(owned)) yield { statement, by };
      }
    }
  },

  subject: ({ by }) => by,
  control: ({ statement }) => statement.control,
  origin: ({ statement }) => statement.origin,

  message(found, facts) {
    const { by, statement } = found;
    const titles = providers(found, facts).map(({ title }) => title);
    const owners = titles.length === 0 ? 'Whoever runs it' : list(titles);
    const name = inSentence(statement.control.title);
    const covered = facts.coverage.of(statement);
    const [first] = covered;
    const all = by.kind === 'boundary' || by.kind === 'system' ? `all that needs it in ${called(by)}` : called(by);
    const why = first === undefined || covered.length > 1 ? '' : `: ${reason(first, by, facts)}`;
    return `${owners} already does ${name} for ${all}${why}. You need not state it.`;
  },

  fixes(found, facts) {
    const { statement } = found;
    const { control, text, by, evidence } = statement;
    // What somebody took the trouble to explain, nobody deletes unasked.
    const bare = statement.type === 'implements' && text === undefined && by === undefined && evidence.length === 0;
    const owners = providers(found, facts);
    const [owner] = owners;
    const relies = `relies on ${owner?.id ?? ''} for ${control.id}`;
    return [
      fix(`Remove ${inSentence(control.title)}`, [{ type: 'remove', at: statement.origin }], bare),
      ...(owner === undefined || owners.length > 1
        ? []
        : [
            fix(`Rely on ${owner.title} for ${inSentence(control.title)}`, [
              { type: 'replace-statement', at: statement.origin, line: relies },
            ]),
          ]),
    ];
  },
});

function reason({ control, obligation: { subject } }: Covered, by: Subject, facts: Facts): string {
  return chain(facts.index.ownerships.of(control, subject), {
    accepts: subject.kind === 'flow',
    named: subject === by,
  });
}

function providers({ statement }: StatedDefense, facts: Facts): Provider[] {
  const all = new Set<Provider>();
  for (const { control, obligation } of facts.coverage.of(statement)) {
    const provider = facts.index.ownerships.of(control, obligation.subject).provider;
    if (provider !== undefined) all.add(provider);
  }
  return [...all];
}
