import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Answer, Data, Element, Incidents, Model, Provider, Question, Stage } from '../../language/model/model.ts';
import { analysisOf, azure, boundary, controls, element, modelOf, obligation, originAt, service } from './sample.ts';

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
