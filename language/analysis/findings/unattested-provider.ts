import type { Element, Provider } from '../../model/model.ts';
import { fix } from '../fixes.ts';
import { firstOnEachProvider, questions, unanswered } from '../providers.ts';
import { called, count, list } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly provider: Provider;
  readonly element: Element;
}

export const unattestedProvider = findingRule<Case>({
  code: 'unattested-provider',
  severity: 'information',

  *cases(facts) {
    for (const [provider, element] of firstOnEachProvider(facts.model)) {
      if (unanswered(provider).length > 0) yield { provider, element };
    }
  },

  subject: ({ provider }) => provider,
  origin: ({ provider }) => provider.origin,

  message({ provider, element }) {
    const open = unanswered(provider);
    const all = Object.keys(questions).length;
    const which = open.length === all ? `any of the ${all} questions` : `${open.length} of the ${all} questions`;
    const asked = list(open.map((question) => questions[question]));
    return (
      `${called(element)} runs at ${provider.title}, which has no answer to ${which} that a customer has to ask: ${asked}. ` +
      `Find ${open.length === 1 ? 'it' : 'them'} out, and add ${open.length === 1 ? 'the line' : 'the lines'}.`
    );
  },

  related: ({ element }) => [
    { message: `${called(element)} runs on it`, origin: element.place?.origin ?? element.origin },
  ],

  fixes({ provider }) {
    const open = unanswered(provider);
    // The texts are for people to fill in: as long as they are empty, the finding stays.
    const edits = open.map((question) => ({
      type: 'add-line' as const,
      to: provider.origin,
      line: `answers ${question} "" at ""`,
    }));
    return [fix(`Add ${count(open.length, 'answer')} to fill in`, edits)];
  },
});
