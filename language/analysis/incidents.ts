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
  for (const element of model.elements) {
    const data = element.holds.find(isPersonal) ?? element.handles.find(isPersonal);
    if (data !== undefined) return data;
  }
  for (const flow of model.flows) {
    const data = flow.carries.find(isPersonal) ?? flow.returns.find(isPersonal);
    if (data !== undefined) return data;
  }
  return undefined;
}

function isPersonal(data: Data): boolean {
  return data.kinds.includes('personal') || data.kinds.includes('sensitive');
}
