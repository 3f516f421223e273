import type { Analysis, Finding } from '../../language/analysis/analysis.ts';
import type {
  Answer,
  Data,
  Element,
  Incidents,
  Model,
  Provider,
  Question,
  Stage,
  Subject,
} from '../../language/model/model.ts';
import {
  analysisOf,
  azure,
  boundary,
  controls,
  element,
  modelOf,
  obligation,
  originAt,
  payroll,
  service,
} from './sample.ts';

export const answer = (question: Question, more: Partial<Answer>): Answer => ({
  question,
  text: undefined,
  source: undefined,
  expires: undefined,
  origin: originAt(),
  ...more,
});

/** The block at line 60, and its stages on the lines after it; the first has a tool. */
export const response = (teams: Partial<Record<Stage, string | undefined>>): Incidents => ({
  stages: Object.entries(teams).map(([stage, by], index) => ({
    stage: stage as Stage,
    by,
    using: index === 0 ? 'Sentinel' : undefined,
    origin: originAt(61 + index),
  })),
  notify: undefined,
  origin: originAt(60),
});

export const salaries: Data = {
  id: 'Salaries',
  name: 'Salaries',
  title: 'Salary records',
  documentation: undefined,
  origin: originAt(),
  level: 'confidential',
  kinds: ['personal'],
  controller: undefined,
  processor: undefined,
};

/** A provider that answers two questions, one of them no longer, and says what it does in one stage. */
export const acme: Provider = {
  ...azure,
  id: 'acme',
  title: 'Acme Cloud',
  stages: [
    { stage: 'detect', text: 'Watches the platform', origin: originAt(70) },
    { stage: 'assess', text: undefined, origin: originAt(71) },
  ],
  answers: [
    answer('abuse', { text: 'Report abuse', source: 'https://acme.example/abuse', origin: originAt(80) }),
    answer('monitoring', { source: 'https://acme.example/watch', expires: { date: '2027-01-31', origin: originAt() } }),
    answer('disclosure', { text: 'Writes to you', expires: { date: '2026-11-20', origin: originAt() } }),
    answer('assessments', { text: '' }),
  ],
};

/** A model that runs at one provider. */
export function modelAt(provider: Provider, holds: readonly Data[] = [], incidents?: Incidents): Model {
  const model = modelOf({});
  const subscription = boundary('Subscription');
  const db: Element = {
    ...element('store', 'Subscription.Db', subscription, { ...service(`${provider.id}.Sql`, 'SQL'), provider }),
    holds,
  };
  const system = { ...model.system, origin: originAt(1), incidents };
  return { ...model, system, boundaries: [subscription], elements: [db] };
}

/** Detection has somebody, and the other five stages have nobody. */
export function oneStage(more: Partial<Analysis> = {}, holds: readonly Data[] = []): Analysis {
  const model = modelAt(acme, holds, response({ detect: 'SecOps', close: undefined }));
  const db = model.elements[0]!;
  const asked = [
    obligation(db, controls.patching, 'provider', 'met'),
    obligation(db, controls.hosts, 'provider', 'met'),
    obligation(db, controls.firewall, 'shared', 'met'),
    obligation(db, controls.backup, 'customer', 'met'),
    obligation(db, controls.identity, 'customer', 'excluded'),
  ];
  return analysisOf(model, asked, {
    incidents: {
      required: true,
      missingStages: ['assess', 'diagnose', 'stabilize', 'close', 'fallout'],
      notifyMissing: false,
    },
    ...more,
  });
}

/** The model of the documentation, whose provider does its part, while yours has two holes. */
export function attackedPayroll(): Analysis {
  const { analysis } = payroll();
  const said: Partial<Record<Stage, string>> = {
    detect: 'Watches the platform around the clock, and takes reports from customers and researchers',
    assess: 'A responder on call judges impact and severity',
    diagnose: 'Security experts look for the cause, and for customers who are affected',
    stabilize: 'Contains the incident, restores the service, and notifies affected customers',
    close: 'Reviews what happened, and improves the platform and its procedures',
  };
  const page = 'https://learn.microsoft.com/azure/security';
  const provider: Provider = {
    ...azure,
    stages: Object.entries(said).map(([stage, text]) => ({ stage: stage as Stage, text, origin: originAt() })),
    answers: [
      answer('responsibility', { text: 'Shared responsibility in the cloud', source: page }),
      answer('abuse', { text: 'Report abuse to the security response center', source: page }),
      answer('assessments', {
        text: 'SOC 2, ISO 27001, PCI DSS',
        source: page,
        expires: { date: '2026-06-30', origin: originAt() },
      }),
      answer('disclosure', {
        text: 'Notification of breaches that concern customer data',
        source: page,
        expires: { date: '2027-06-30', origin: originAt() },
      }),
    ],
  };
  const { model } = analysis;
  const elements = model.elements.map((each) =>
    each.place?.type === 'service'
      ? { ...each, place: { ...each.place, service: { ...each.place.service, provider } } }
      : each,
  );
  const incidents = {
    ...response({ detect: 'SecOps', assess: 'SecOps', diagnose: 'SecOps', stabilize: 'Platform team' }),
    notify: { party: 'Data protection officer', hours: 72, origin: originAt() },
  };
  const finding = (code: string, subject: Subject | Provider, title: string): Finding => ({
    code,
    severity: 'warning',
    message: '',
    subject,
    control: undefined,
    threats: [],
    origin: originAt(),
    related: [],
    faded: false,
    obligation: undefined,
    fixes: () => [{ title, edits: [], safe: false }],
    preferredFix: () => ({ title, edits: [], safe: false }),
  });
  return {
    ...analysis,
    model: { ...model, elements, system: { ...model.system, incidents } },
    incidents: { required: true, missingStages: ['close', 'fallout'], notifyMissing: false },
    findings: [
      finding('incident-gap', model.system, 'Add what is missing (SecOps)'),
      finding('unattested-provider', provider, 'Add 1 answer to fill in'),
    ],
  };
}
