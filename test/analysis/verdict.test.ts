import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Incidents, Stage } from '../../language/model/model.ts';
import { type ModelParts, at, element, flow, model, on, states, system, team, until } from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  azure,
  columnEncryption,
  encryptionAtRest,
  locks,
  networkRestriction,
  salaries,
  sqlDatabase,
  standard,
} from './vocabulary.ts';

const allStages: readonly Stage[] = ['detect', 'assess', 'diagnose', 'stabilize', 'close', 'fallout'];

function incidents(stages: readonly Stage[], notify?: string, by: string | undefined = 'SecOps'): Incidents {
  return {
    stages: stages.map((stage) => ({ stage, by, using: undefined, origin: at(stage) })),
    notify: notify === undefined ? undefined : { party: notify, hours: 72, origin: at('notify') },
    origin: at('incidents'),
  };
}

const implemented = element('store', 'Db', {
  place: on(sqlDatabase),
  statements: [states('implements', columnEncryption)],
});

function whole(parts: ModelParts = {}): Analysis {
  const owner = team('Payments team');
  return analyzed(
    model({
      system: system('Payroll', { owner, incidents: incidents(allStages) }),
      elements: [implemented],
      threats: [asks([columnEncryption])],
      standard,
      ...parts,
    }),
  );
}

describe('the verdict', () => {
  it('is ready where nothing is missing', () => {
    assert.equal(whole().verdict, 'ready');
    assert.deepEqual(whole().findings, []);
  });

  it('is not ready with a missing, half-owned or misplaced defense', () => {
    assert.equal(whole({ elements: [element('store', 'Db', { place: on(sqlDatabase) })] }).verdict, 'not-ready');
    assert.equal(
      whole({ elements: [element('store', 'Db', { place: on(sqlDatabase) })], threats: [asks([networkRestriction])] })
        .verdict,
      'not-ready',
    );
    const relies = [states('relies', columnEncryption, { provider: azure })];
    assert.equal(
      whole({ elements: [element('store', 'Db', { place: on(sqlDatabase), statements: relies })] }).verdict,
      'not-ready',
    );
  });

  it('is ready with plans and waivers that stand', () => {
    for (const type of ['plans', 'waives'] as const) {
      const statements = [states(type, columnEncryption, { date: until('2026-11-21') })];
      assert.equal(
        whole({ elements: [element('store', 'Db', { place: on(sqlDatabase), statements })] }).verdict,
        'ready',
      );
    }
  });

  it('is not ready with an error in the text, a gap in the response, or where nothing was asked', () => {
    assert.equal(whole({ hasErrors: true }).verdict, 'not-ready');
    assert.equal(whole({ system: system('Payroll', { owner: team('T') }) }).verdict, 'not-ready');
    assert.equal(whole({ threats: [] }).verdict, 'not-ready');
  });

  it('does not depend on how loudly findings are said', () => {
    const off = { findings: { 'missing-defense': 'off' } } as const;
    const analysis = analyzed(model({ elements: [element('store', 'Db')], threats: [asks([columnEncryption])] }), {
      configuration: off,
    });
    assert.equal(analysis.verdict, 'not-ready');
    assert.equal(analysis.totals.missing, 1);
  });
});

describe('the totals', () => {
  it('count owners without what is excluded, and every state', () => {
    const statements = [states('excludes', auditLogging)];
    const elements = [element('store', 'Db', { place: on(sqlDatabase), statements })];
    const { totals } = whole({
      elements,
      threats: [columnEncryption, networkRestriction, encryptionAtRest, auditLogging].map((each) => asks([each])),
    });
    assert.deepEqual(totals, {
      provider: 1,
      shared: 1,
      customer: 1,
      nobody: 0,
      met: 1,
      partial: 1,
      planned: 0,
      waived: 0,
      excluded: 1,
      missing: 1,
    });
  });
});

describe('the response to incidents', () => {
  function response(parts: Incidents | undefined, more: ModelParts = {}): Analysis['incidents'] {
    return whole({ system: system('Payroll', { owner: team('T'), incidents: parts }), ...more }).incidents;
  }

  it('needs an owner for all six stages', () => {
    assert.deepEqual(response(undefined).missingStages, allStages);
    assert.deepEqual(response(incidents(['detect', 'close'])).missingStages, [
      'assess',
      'diagnose',
      'stabilize',
      'fallout',
    ]);
    assert.deepEqual(response(incidents(allStages, undefined, '')).missingStages, allStages);
    assert.deepEqual(response(incidents(allStages)).missingStages, []);
  });

  it('is not needed where the provider owns every defense', () => {
    const none = response(undefined, { threats: [asks([locks])] });
    assert.deepEqual(none, { required: false, missingStages: [], notifyMissing: false });
  });

  it('needs somebody to notify where data of people are held, handled or carried', () => {
    const complete = incidents(allStages);
    assert.equal(response(complete).notifyMissing, false);
    const db = { ...implemented, holds: [salaries] };
    assert.equal(response(complete, { elements: [db] }).notifyMissing, true);
    assert.equal(response(incidents(allStages, 'Officer'), { elements: [db] }).notifyMissing, false);
    const user = element('actor', 'User');
    const carried = { elements: [implemented, user], flows: [flow(user, implemented, { carries: [salaries] })] };
    assert.equal(response(complete, carried).notifyMissing, true);
  });
});
