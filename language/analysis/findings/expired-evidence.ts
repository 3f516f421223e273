import type { Control, Evidence, Expiry, Origin, Provider, Subject } from '../../model/model.ts';
import { daysBetween } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { fix } from '../fixes.ts';
import { firstOnEachProvider, questions } from '../providers.ts';
import { isPast } from '../states.ts';
import { called, count, inSentence } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly subject: Subject | Provider;
  readonly control: Control | undefined;
  /** In a sentence: what has expired, and for what it speaks. */
  readonly what: string;
  readonly expires: Expiry;
  /** The evidence, or the answer: what there is to remove. */
  readonly origin: Origin;
}

export const expiredEvidence = findingRule<Case>({
  code: 'expired-evidence',
  severity: 'warning',

  *cases(facts) {
    yield* expiredStatements(facts);
    for (const provider of firstOnEachProvider(facts.model).keys()) {
      for (const { question, expires, origin } of provider.answers) {
        if (expires === undefined || !isPast(expires, facts.today)) continue;
        const what = `The answer of ${provider.title} on ${questions[question]}`;
        yield { subject: provider, control: undefined, what, expires, origin };
      }
    }
  },

  subject: ({ subject }) => subject,
  control: ({ control }) => control,
  origin: ({ expires }) => expires.origin,

  message({ what, expires, subject }, facts) {
    const ago = count(daysBetween(expires.date, facts.today), 'day');
    const renew = 'kind' in subject ? 'Renew it, or remove it if the defense stands without' : 'Ask again';
    return `${what} expired ${ago} ago, and proves nothing any more. ${renew}.`;
  },

  fixes: ({ origin, subject }) => [
    fix('kind' in subject ? 'Remove the expired evidence' : 'Remove the expired answer', [
      { type: 'remove', at: origin },
    ]),
  ],
});

function* expiredStatements(facts: Facts): Generator<Case> {
  // A line that names three controls makes three statements, and shows its evidence once.
  const seen = new Set<Evidence>();
  for (const subject of facts.index.subjects) {
    for (const { control, evidence } of subject.statements) {
      for (const each of evidence) {
        if (each.expires === undefined || !isPast(each.expires, facts.today) || seen.has(each)) continue;
        seen.add(each);
        const what = `The evidence for ${inSentence(control.title)} of ${called(subject)}`;
        yield { subject, control, what, expires: each.expires, origin: each.origin };
      }
    }
  }
}
