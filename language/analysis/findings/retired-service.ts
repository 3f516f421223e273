import type { Element, Retirement, Service } from '../../model/model.ts';
import type { Facts } from '../facts.ts';
import { elementMove, moveFix } from '../moves.ts';
import { byNearness, stays } from '../same-job.ts';
import { called } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  readonly element: Element;
  readonly service: Service;
  readonly retirement: Retirement;
}

export const retiredService = findingRule<Case>({
  code: 'retired-service',
  severity: 'warning',

  *cases(facts) {
    for (const element of facts.model.elements) {
      if (element.place?.type !== 'service') continue;
      const { service } = element.place;
      if (service.retirement !== undefined) yield { element, service, retirement: service.retirement };
    }
  },

  subject: ({ element }) => element,
  origin: ({ element }) => element.place?.origin ?? element.origin,

  message(found, facts) {
    const { element, service, retirement } = found;
    const switches = retirement.date < facts.today ? 'switched it off' : 'switches it off';
    const who = service.provider?.title ?? 'its provider';
    const [first, second] = successors(found, facts).map(({ title }) => title);
    const such = first === undefined ? '' : `, such as ${second === undefined ? first : `${first} or ${second}`}`;
    return `${called(element)} runs on ${service.title}, and ${who} ${switches} on ${retirement.date}. Choose another service${such}.`;
  },

  fixes: (found, facts) =>
    successors(found, facts).map((service) => moveFix(elementMove(found.element, { type: 'service', service }))),
});

/** What the service names as its alternatives, then those of its provider that do the same. */
function successors({ service }: Case, { model }: Facts): Service[] {
  const named = service.alternatives.flatMap((id) => model.services.get(id) ?? []);
  const theirs = model.servicesInUse.filter(
    (each) => each.provider?.id === service.provider?.id && each.id !== service.id,
  );
  const alike = byNearness(service.categories, theirs, service.model);
  return [...new Set([...named.filter(stays), ...alike])].slice(0, most);
}

const most = 3;
