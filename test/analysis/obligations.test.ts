import assert from 'node:assert/strict';
import { analyzeInSteps } from '../../language/analysis/analyze.ts';
import type { EndPattern, SubjectPattern, Threat } from '../../language/model/model.ts';
import {
  type ModelParts,
  appliesTo,
  boundary,
  element,
  flow,
  model,
  on,
  states,
  system,
  threat,
} from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  columnEncryption,
  eavesdropping,
  encryptionAtRest,
  holds,
  insider,
  obligation,
  salaries,
  sqlDatabase,
  transit,
} from './vocabulary.ts';

const subscription = boundary('Subscription');
const inner = boundary('Subscription.Inner', { parent: subscription });
const user = element('actor', 'User');
const web = element('process', 'Subscription.Web', { parent: subscription });
const db = element('store', 'Subscription.Inner.Db', { parent: inner, place: on(sqlDatabase), holds: [salaries] });
const hours = flow(user, web);
const query = flow(web, db);

function needs(parts: ModelParts): string[] {
  const all = { boundaries: [subscription, inner], elements: [user, web, db], flows: [hours, query] };
  return analyzed(model({ ...all, ...parts })).obligations.map(({ subject }) => subject.id);
}

function on_(...subjects: readonly SubjectPattern[]): Threat {
  return threat('T', { applies: [{ subjects, where: undefined }], needs: [[auditLogging]] });
}

function through(from: EndPattern | undefined, to: EndPattern | undefined): Threat {
  return on_({ type: 'flow', from, to });
}

describe('obligations', () => {
  it('are one for each part and need, however many threats ask', () => {
    const second = { ...insider, id: 'core.Second' };
    const [only, ...others] = analyzed(model({ elements: [db], threats: [second, insider] })).obligations;
    assert.equal(others.length, 0);
    assert.deepEqual(
      only?.threats.map(({ id }) => id),
      ['core.InsiderReadsColumns', 'core.Second'],
    );
  });

  it('are two for two needs of one threat', () => {
    const both = threat('T', { applies: [appliesTo('store')], needs: [[columnEncryption], [auditLogging]] });
    assert.equal(analyzed(model({ elements: [db], threats: [both] })).obligations.length, 2);
    const same = threat('T', { applies: [appliesTo('store')], needs: [[auditLogging], [auditLogging]] });
    assert.equal(analyzed(model({ elements: [db], threats: [same] })).obligations[0]?.threats.length, 1);
  });

  it('arise on the kinds, flows and parts that a threat names', () => {
    assert.deepEqual(needs({ threats: [on_({ type: 'kind', kind: 'actor' })] }), ['User']);
    assert.deepEqual(needs({ threats: [on_({ type: 'kind', kind: 'boundary' })] }), [
      'Subscription',
      'Subscription.Inner',
    ]);
    assert.deepEqual(needs({ threats: [on_({ type: 'kind', kind: 'system' })] }), ['Payroll']);
    assert.deepEqual(needs({ threats: [on_({ type: 'named', id: db.id })] }), [db.id]);
    assert.deepEqual(needs({ threats: [on_({ type: 'named', id: inner.id })] }), [inner.id]);
    assert.deepEqual(needs({ threats: [on_({ type: 'named', id: query.id }, { type: 'kind', kind: 'actor' })] }), [
      'User',
      query.id,
    ]);
    assert.deepEqual(needs({ threats: [through(undefined, undefined)] }), [hours.id, query.id]);
    assert.deepEqual(needs({ threats: [through({ type: 'kind', kind: 'actor' }, undefined)] }), [hours.id]);
    assert.deepEqual(needs({ threats: [through(undefined, { type: 'named', id: db.id })] }), [query.id]);
  });

  it('arise on flows from and to all that lies in a named boundary', () => {
    assert.deepEqual(needs({ threats: [through({ type: 'named', id: subscription.id }, undefined)] }), [query.id]);
    assert.deepEqual(needs({ threats: [through(undefined, { type: 'named', id: subscription.id })] }), [
      hours.id,
      query.id,
    ]);
  });

  it('arise where any line of `applies to` fits', () => {
    const either = threat('T', {
      applies: [appliesTo('store', holds('restricted')), appliesTo('actor'), appliesTo('process', { type: 'unknown' })],
      needs: [[auditLogging]],
    });
    assert.deepEqual(needs({ threats: [either] }), ['User', db.id]);
    assert.deepEqual(needs({ threats: [threat('T', { applies: [appliesTo('actor')], needs: [[]] })] }), []);
  });

  it('have the highest severity that holds, medium where none does', () => {
    const severity = (...severities: Threat['severities']): string | undefined =>
      analyzed(model({ elements: [db], threats: [{ ...insider, severities }] })).obligations[0]?.severity;
    assert.equal(severity(), 'medium');
    assert.equal(severity({ severity: 'low', where: undefined }), 'low');
    const high = { severity: 'high', where: holds('confidential') } as const;
    assert.equal(severity({ severity: 'medium', where: undefined }, high), 'high');
    assert.equal(
      severity({ severity: 'critical', where: { type: 'unknown' } }, { severity: 'low', where: undefined }),
      'low',
    );
    const mild = { ...insider, id: 'core.Mild', severities: [{ severity: 'low', where: undefined }] as const };
    assert.equal(
      obligation(analyzed(model({ elements: [db], threats: [mild, insider] })), db.id, columnEncryption).severity,
      'high',
    );
  });

  it('stand in the order of the parts, those of one by falling severity', () => {
    const low = { ...asks([encryptionAtRest], 'store'), severities: [{ severity: 'low', where: undefined }] as const };
    const found = analyzed(
      model({
        boundaries: [subscription, inner],
        elements: [db, web, user],
        flows: [query],
        threats: [low, insider, eavesdropping, asks([auditLogging], 'actor', 'boundary')],
      }),
    ).obligations.map(({ subject, control }) => `${subject.name || 'flow'} ${control.name}`);
    assert.deepEqual(found, [
      'User AuditLogging',
      'Subscription AuditLogging',
      'Inner AuditLogging',
      'Db ColumnEncryption',
      'Db EncryptionAtRest',
      'flow EncryptionInTransit',
    ]);
  });

  it('do not change what they are made from', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const all = model({
      system: system('S', { statements: [states('implements', transit)] }),
      boundaries: [subscription, inner],
      elements: [user, web, db],
      flows: [hours, query],
      threats: [insider, eavesdropping],
    });
    freeze(all);
    for (const finding of analyzed(all).findings) {
      assert.ok(finding.message);
      finding.fixes();
    }
  });

  it('come out of short steps as they do at once', () => {
    const elements = Array.from({ length: 1000 }, (_, i) => element('store', `Db${i}`, { holds: [salaries] }));
    const steps = analyzeInSteps(model({ elements, threats: [insider] }), { today: '2026-11-21' });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    assert.ok(pauses > 4);
    assert.equal(step.value.obligations.length, 1000);
  });
});
