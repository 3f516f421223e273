import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { teamsOf } from '../../../../language/analysis/teams.ts';
import { providersThatRunSomething } from '../../../../language/analysis/providers.ts';
import { lineOf, uuidOf } from '../identifiers.ts';
import { providerParty } from './common.ts';
import type { Party } from './types.ts';

/** The teams that the model names, the owner of the system first, and the providers on which something runs. */
export function partiesOf(analysis: Analysis): Party[] {
  const { model } = analysis;
  const owner = model.system.owner?.name;
  const teams = [...new Set([...(owner ? [owner] : []), ...teamsOf(model).sort(byName)])];
  return [
    ...teams.map((team): Party => ({ uuid: teamUuid(analysis, team), type: 'organization', name: lineOf(team) })),
    ...providersThatRunSomething(model).map(providerParty),
  ];
}

export function teamUuid({ model }: Analysis, team: string): string {
  return uuidOf('party', model.system.name, team);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
