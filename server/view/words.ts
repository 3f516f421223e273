import type { Obligation } from '../../language/analysis/analysis.ts';
import type { ServiceModel } from '../../language/model/model.ts';
import type { Owner, OwnerTotal } from '../protocol.ts';

export const owners: readonly Owner[] = ['provider', 'shared', 'customer', 'nobody'];

const letters: Record<Owner, string> = { provider: 'P', shared: 'S', customer: 'Y', nobody: 'N' };
const ownerWords: Record<Owner, string> = {
  provider: 'provider',
  shared: 'shared',
  customer: 'yours',
  nobody: "nobody's",
};
const modelWords: Record<ServiceModel, string> = { premises: 'on premises', iaas: 'IaaS', paas: 'PaaS', saas: 'SaaS' };

export function ownerTotal(owner: Owner, count: number): OwnerTotal {
  return { owner, letter: letters[owner], word: ownerWords[owner], count };
}

export function modelWord(model: ServiceModel): string {
  return modelWords[model];
}

/** "1 gap", "6 gaps". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function isGap(obligation: Obligation): boolean {
  return obligation.state === 'missing' || obligation.state === 'partial';
}

/** "yours (Data team), implemented". */
export function ownerAndState(obligation: Obligation): string {
  return `${ownerPhrase(obligation)}, ${statePhrase(obligation)}`;
}

/** "yours (Data team)". */
export function ownerPhrase({ owner, ownership, team }: Obligation): string {
  const provider = ownership.provider?.title;
  switch (owner) {
    case 'provider':
      return provider === undefined ? "the provider's" : `the provider's (${provider})`;
    case 'shared': {
      const both = [provider, team].filter((name) => name !== undefined);
      return both.length > 0 ? `shared (${both.join(' and ')})` : 'shared';
    }
    case 'customer':
      return `yours (${team ?? 'no team'})`;
    case 'nobody':
      return "nobody's";
  }
}

/** "implemented", "planned for 2027-01-31". */
export function statePhrase({ owner, state, statement, protocol, exclusion }: Obligation): string {
  const stated = statement?.statement;
  switch (state) {
    case 'met':
      if (protocol !== undefined && stated === undefined) return `in place through ${protocol.title}`;
      if (owner === 'provider') return 'in place';
      return owner === 'shared' ? 'your half implemented' : 'implemented';
    case 'partial':
      return 'your half is not stated';
    case 'planned':
      return `planned${dated(' for', stated?.date?.date)}`;
    case 'waived':
      return `waived${stated?.by === undefined ? '' : ` by ${stated.by}`}${dated(' until', stated?.date?.date)}`;
    case 'excluded':
      return excludedPhrase(stated?.type === 'excludes' ? stated.text : exclusion?.exclusion.reason);
    case 'missing':
      if (owner === 'nobody') return 'relied on the wrong party';
      if (stated?.type === 'plans') return `missing: the plan was${dated(' due', stated.date?.date)}`;
      if (stated?.type === 'waives') return `missing: the waiver ended${dated(' on', stated.date?.date)}`;
      return 'missing';
  }
}

function excludedPhrase(reason: string | undefined): string {
  return reason === undefined ? 'excluded' : `excluded: ${reason}`;
}

function dated(word: string, date: string | undefined): string {
  return date === undefined ? '' : `${word} ${date}`;
}
