import type { Threat } from '../model/model.ts';
import type { Obligation, Ownership } from './analysis.ts';
import type { Cause } from './causes.ts';
import type { Facts } from './facts.ts';
import { alternatives } from './fixes.ts';
import { severityRank } from './threats.ts';
import { count, layerName, list, modelName, withoutFullStop } from './wording.ts';

/** The most severe threat in its own words, and how many more ask for the same. */
export function danger(obligation: Obligation, facts: Facts): string {
  const threat = mostSevere(obligation, facts);
  if (threat === undefined) return '';
  const title = withoutFullStop(threat.title);
  const more = obligation.threats.length - 1;
  return more === 0 ? title : `${title} (and ${count(more, 'more threat')})`;
}

/** What about the subject makes the most severe threat apply. */
export function causes(obligation: Obligation, facts: Facts): Cause[] {
  const threat = mostSevere(obligation, facts);
  return threat === undefined ? [] : facts.causes.of(threat, obligation.subject);
}

/** What the customer can do, or why it falls to the customer: goes after `That is yours`, and ends the sentence. */
export function advice(ownership: Ownership, facts: Facts): string {
  const { service, reason, model } = ownership;
  if (service === undefined) return withoutService(ownership);
  switch (reason.type) {
    case 'offers':
      return `: ${service.title} offers ${reason.text ? withoutFullStop(reason.text) : 'it, and you switch it on'}.`;
    case 'lacks': {
      const able = alternatives(ownership, facts).map(({ title }) => title);
      const can = able.length === 0 ? 'find other means' : `${list(able, 'or')} can`;
      return `, and ${service.title} cannot do it: ${can}.`;
    }
    case 'layer':
      return `, as is ${layerName(reason.layer)} on ${service.title}.`;
    case 'table':
      return `, as is ${layerName(reason.layer)} on ${model === undefined ? service.title : modelName(model)}.`;
    default:
      return '.';
  }
}

function withoutService({ reason, element }: Ownership): string {
  if (reason.type === 'premises') return ', as is every defense on your own premises.';
  if (reason.type === 'unplaced' && element !== undefined) return `, since nothing says where "${element.title}" runs.`;
  return '.';
}

function mostSevere({ threats, subject }: Obligation, facts: Facts): Threat | undefined {
  let chosen: Threat | undefined;
  let highest = -1;
  for (const threat of threats) {
    const rank = severityRank[facts.threats.severity(threat, subject)];
    if (rank > highest) {
      chosen = threat;
      highest = rank;
    }
  }
  return chosen;
}
