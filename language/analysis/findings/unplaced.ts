import type { Element } from '../../model/model.ts';
import type { Fix } from '../../model/edit.ts';
import type { Facts } from '../facts.ts';
import { fittingServices } from '../fitting-services.ts';
import { fix } from '../fixes.ts';
import { called, shortName } from '../wording.ts';
import { findingRule } from './rule.ts';

export const unplaced = findingRule<Element>({
  code: 'unplaced',
  severity: 'warning',

  *cases(facts) {
    for (const subject of facts.index.subjects) {
      if (subject.kind !== 'process' && subject.kind !== 'store') continue;
      if (subject.place === undefined && !facts.index.surroundings.onPremises(subject) && !isElsewhere(subject, facts))
        yield subject;
    }
  },

  subject: (element) => element,
  origin: (element) => element.origin,

  message(element, facts) {
    const needed = facts.obligationsOf(element).filter(({ state }) => state !== 'excluded').length;
    const all =
      needed === 0
        ? 'every defense of it is yours'
        : needed === 1
          ? 'its one defense counts as yours'
          : needed === 2
            ? 'both of its defenses count as yours'
            : `all of its ${needed} defenses count as yours`;
    const around = facts.index.surroundings.in(element.parent).place;
    const where = around?.type === 'provider' ? `on which service of ${around.provider.title}` : 'where';
    return `Nothing says ${where} ${called(element)} runs, so ${all}. Name its service, or "premises" if you run it yourself.`;
  },

  fixes: (element, facts) => [
    ...fittingServices(element, facts).map((service) =>
      fix(`Run ${shortName(element)} on ${service.title}`, [
        { type: 'add-clause', to: element.origin, clause: `on ${service.id}` },
      ]),
    ),
    ...premisesFix(element, facts),
  ],
});

/** A phone or a browser runs on no service: what stands where nothing is trusted is not yours to place. */
function isElsewhere(element: Element, facts: Facts): boolean {
  return facts.index.untrusted(element) && facts.index.surroundings.in(element.parent).place === undefined;
}

/** In a boundary on a provider it would be at odds with that. */
function premisesFix(element: Element, facts: Facts): Fix[] {
  if (facts.index.surroundings.in(element.parent).place?.type === 'provider') return [];
  return [
    fix(`Run ${shortName(element)} on your own premises`, [
      { type: 'add-clause', to: element.origin, clause: 'on premises' },
    ]),
  ];
}
