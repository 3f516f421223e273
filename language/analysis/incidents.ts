import type { Data, Model, Stage } from '../model/model.ts';
import type { IncidentResponse, Obligation } from './analysis.ts';

export const stages: readonly Stage[] = ['detect', 'assess', 'diagnose', 'stabilize', 'close', 'fallout'];

/** What the response to incidents lacks: it is needed as soon as any defense is the customer's. */
export function incidentResponse(model: Model, obligations: readonly Obligation[]): IncidentResponse {
  const required = obligations.some(({ owner, state }) => owner !== 'provider' && state !== 'excluded');
  if (!required) return { required, missingStages: [], notifyMissing: false };
  const incidents = model.system.incidents;
  const owned = new Set(incidents?.stages.filter(({ by }) => by).map(({ stage }) => stage));
  return {
    required,
    missingStages: stages.filter((stage) => !owned.has(stage)),
    notifyMissing: !incidents?.notify?.party && personalData(model) !== undefined,
  };
}

/** The first data of people that the system holds, handles or carries. */
export function personalData(model: Model): Data | undefined {
  let found: Data | undefined;
  for (const data of dataInUse(model)) {
    if (data.kinds.includes('sensitive')) return data;
    if (data.kinds.includes('personal')) found ??= data;
  }
  return found;
}

function* dataInUse({ elements, flows }: Model): Generator<Data> {
  for (const { holds, handles } of elements) yield* [...holds, ...handles];
  for (const { carries, returns } of flows) yield* [...carries, ...returns];
}
