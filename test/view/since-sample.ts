import type { Analysis, Finding } from '../../language/analysis/analysis.ts';
import type { Revision } from '../../server/protocol/since.ts';
import type { PastModel } from '../../server/view/since.ts';
import { analysisOf, boundary, controls, element, modelOf, obligation, originAt, payroll, service } from './sample.ts';

export const main: Revision = {
  commit: '3f2a1b0c9d8e7f60123456789abcdef012345678',
  kind: 'branch-point',
  name: 'main',
  subject: 'Add a queue',
  day: '2026-11-18',
};

const { analysis: now, web, db } = payroll();

/** The model of the documentation, after its database moved, a queue went, and a gap was closed. */
export const present: Analysis = {
  ...now,
  findings: [finding('unplaced', web, '"Payroll web app" does not say where it runs.')],
};

function finding(code: string, subject: Finding['subject'], message: string): Finding {
  return {
    code,
    severity: 'warning',
    message,
    subject,
    control: undefined,
    threats: [],
    origin: originAt(44),
    related: [],
    faded: false,
    obligation: undefined,
    preferredFix: () => undefined,
    fixes: () => [],
  };
}

export const gone = element(
  'store',
  'Subscription.Jobs',
  boundary('Subscription'),
  service('azure.Queue', 'Azure Queue Storage'),
  'Jobs to be done',
);

/** What it was: origins are those of another text, and lead nowhere. */
export function earlier(): Analysis {
  const changed = now.obligations.map((each) => {
    const { subject, control } = each;
    if (subject === db && control === controls.patching)
      return obligation(db, control, 'customer', 'met', { team: 'Data team' });
    if (subject === db && control === controls.backup) return obligation(db, control, 'provider', 'met');
    if (subject === web && control === controls.identity)
      return obligation(web, control, 'customer', 'missing', { team: 'Payments team' });
    return each;
  });
  const model = modelOf({ ...now.model, elements: [...now.model.elements, gone] });
  return analysisOf(
    model,
    [
      ...changed.filter(({ subject, control }) => subject !== web || control !== controls.hosts),
      obligation(gone, controls.atRest, 'provider', 'met'),
      obligation(gone, controls.logging, 'customer', 'missing'),
    ],
    {
      incidents: { required: true, missingStages: ['detect', 'close'], notifyMissing: false },
      findings: [finding('unknown-protocol', gone, 'It does not say what it runs over.')],
    },
  );
}

export function past(more: Partial<PastModel> = {}): PastModel {
  return { revision: main, model: earlier(), broken: [], ...more };
}
