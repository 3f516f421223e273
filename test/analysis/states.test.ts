import assert from 'node:assert/strict';
import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Control, Flow, Statement } from '../../language/model/model.ts';
import {
  boundary,
  element,
  excludesThreat,
  flow,
  model,
  on,
  protocol,
  states,
  system,
  team,
  until,
} from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  aws,
  azure,
  columnEncryption,
  encryptionAtRest,
  https,
  networkRestriction,
  obligation,
  serviceAuthentication,
  sqlDatabase,
  standard,
  transit,
  userAuthentication,
} from './vocabulary.ts';

const yesterday = until('2026-11-20');
const todayItself = until('2026-11-21');

/** The obligation of a database on `azure.SqlDatabase` to the control, with these statements in its body. */
function stands(control: Control, ...statements: readonly Statement[]): Obligation {
  const db = element('store', 'Db', { place: on(sqlDatabase), statements });
  return obligation(analyzed(model({ elements: [db], threats: [asks([control])], standard })), 'Db', control);
}

describe('the state of an obligation', () => {
  it('is met where the provider owns it', () => {
    assert.equal(stands(encryptionAtRest).state, 'met');
    assert.equal(stands(encryptionAtRest).team, undefined);
  });

  it('of what is yours follows from what is stated', () => {
    assert.equal(stands(columnEncryption).state, 'missing');
    assert.equal(stands(columnEncryption, states('implements', columnEncryption)).state, 'met');
    assert.equal(stands(columnEncryption, states('excludes', columnEncryption)).state, 'excluded');
    assert.equal(
      stands(columnEncryption, states('plans', columnEncryption, { date: until('2026-12-01') })).state,
      'planned',
    );
    assert.equal(
      stands(columnEncryption, states('waives', columnEncryption, { date: until('2026-12-01') })).state,
      'waived',
    );
  });

  it('of what is shared needs your half', () => {
    assert.equal(stands(networkRestriction).state, 'partial');
    assert.equal(stands(networkRestriction, states('implements', networkRestriction)).state, 'met');
    assert.equal(
      stands(networkRestriction, states('plans', networkRestriction, { date: todayItself })).state,
      'planned',
    );
    assert.equal(
      stands(networkRestriction, states('waives', networkRestriction, { date: yesterday })).state,
      'partial',
    );
  });

  it('still counts a plan or waiver on the day itself, and no longer on the next', () => {
    for (const type of ['plans', 'waives'] as const) {
      assert.notEqual(stands(columnEncryption, states(type, columnEncryption, { date: todayItself })).state, 'missing');
      assert.equal(stands(columnEncryption, states(type, columnEncryption, { date: yesterday })).state, 'missing');
    }
  });

  it('lets a plan or waiver without a readable date stand, since that is an error already', () => {
    assert.equal(stands(columnEncryption, states('plans', columnEncryption)).state, 'planned');
  });

  it('is owned by nobody where somebody relies on the wrong party', () => {
    const yours = stands(columnEncryption, states('relies', columnEncryption, { provider: azure }));
    assert.equal(yours.owner, 'nobody');
    assert.equal(yours.state, 'missing');
    assert.equal(stands(encryptionAtRest, states('relies', encryptionAtRest, { provider: aws })).owner, 'nobody');
    assert.equal(stands(networkRestriction, states('relies', networkRestriction, { provider: aws })).owner, 'nobody');
  });

  it('of a reliance on the right party is what it is without', () => {
    assert.equal(stands(encryptionAtRest, states('relies', encryptionAtRest, { provider: azure })).state, 'met');
    const shared = stands(networkRestriction, states('relies', networkRestriction, { provider: azure }));
    assert.equal(shared.owner, 'shared');
    assert.equal(shared.state, 'partial');
  });

  it('is excluded before all else, and met before whatever is said of what the provider owns', () => {
    assert.equal(stands(encryptionAtRest, states('excludes', encryptionAtRest)).state, 'excluded');
    assert.equal(stands(encryptionAtRest, states('plans', encryptionAtRest, { date: yesterday })).state, 'met');
    assert.equal(stands(encryptionAtRest, states('waives', encryptionAtRest, { date: yesterday })).state, 'met');
  });

  it('counts what you implement on a service that lacks it', () => {
    const lacking = {
      ...sqlDatabase,
      capabilities: new Map([[auditLogging.id, { ...sqlDatabase.capabilities.get('core.HostAntiMalware')! }]]),
    };
    const db = element('store', 'Db', { place: on(lacking), statements: [states('implements', auditLogging)] });
    assert.equal(
      obligation(analyzed(model({ elements: [db], threats: [asks([auditLogging])] })), 'Db', auditLogging).state,
      'met',
    );
  });
});

describe('the nearest statement', () => {
  const inner = boundary('Inner');

  it('goes from the element through its boundaries to the system', () => {
    const stated = (...where: ('element' | 'inner' | 'outer' | 'system')[]): string | undefined => {
      const at = (body: (typeof where)[number]): Statement[] =>
        where.includes(body) ? [states('implements', columnEncryption, { text: body })] : [];
      const outside = boundary('Outer', { statements: at('outer') });
      const inside = boundary('Outer.Inner', { parent: outside, statements: at('inner') });
      const db = element('store', 'Db', { parent: inside, statements: at('element') });
      const all = model({
        system: system('S', { statements: at('system') }),
        boundaries: [outside, inside],
        elements: [db],
        threats: [asks([columnEncryption])],
      });
      return obligation(analyzed(all), 'Db', columnEncryption).statement?.statement.text;
    };
    assert.equal(stated('element', 'inner', 'outer', 'system'), 'element');
    assert.equal(stated('inner', 'outer', 'system'), 'inner');
    assert.equal(stated('outer', 'system'), 'outer');
    assert.equal(stated('system'), 'system');
    assert.equal(stated(), undefined);
  });

  it('of a flow is its own, then that of the accepting end and its boundaries, not those it is written in', () => {
    const stated = (...where: ('flow' | 'target' | 'inner' | 'source' | 'parent')[]): string | undefined => {
      const at = (body: (typeof where)[number]): Statement[] =>
        where.includes(body) ? [states('implements', transit, { text: body })] : [];
      const inside = { ...inner, statements: at('inner') };
      const written = boundary('Written', { statements: at('parent') });
      const web = element('process', 'Web', { statements: at('source') });
      const db = element('store', 'Db', { parent: inside, statements: at('target') });
      const through = flow(web, db, { parent: written, statements: at('flow') });
      const all = model({
        boundaries: [inside, written],
        elements: [web, db],
        flows: [through],
        threats: [asks([transit], 'flow')],
      });
      return obligation(analyzed(all), 'Web -> Db', transit).statement?.statement.text;
    };
    assert.equal(stated('flow', 'target', 'inner'), 'flow');
    assert.equal(stated('target', 'inner'), 'target');
    assert.equal(stated('inner'), 'inner');
    assert.equal(stated('source', 'parent'), undefined);
  });

  it('of a boundary and of the system is found in their own bodies and outwards', () => {
    const outer = boundary('Outer', { statements: [states('implements', auditLogging)] });
    const both = model({
      boundaries: [outer, boundary('Inner', { parent: outer })],
      threats: [asks([auditLogging], 'boundary', 'system')],
    });
    const analysis = analyzed(both);
    assert.equal(obligation(analysis, 'Outer', auditLogging).state, 'met');
    assert.equal(obligation(analysis, 'Inner', auditLogging).state, 'met');
    assert.equal(obligation(analysis, 'Payroll', auditLogging).state, 'missing');
  });
});

describe('a protocol', () => {
  const web = element('process', 'Web');
  const db = element('store', 'Db', { statements: [states('waives', transit, { date: yesterday })] });

  function through(parts: Partial<Flow>): Obligation {
    const all = model({ elements: [web, db], flows: [flow(web, db, parts)], threats: [asks([transit], 'flow')] });
    return obligation(analyzed(all), 'Web -> Db', transit);
  }

  it('implements for its flow what it provides, before what the accepting end states', () => {
    assert.equal(through({ protocol: https }).state, 'met');
    assert.equal(through({ protocol: https }).protocol, https);
    assert.equal(through({ protocol: https }).statement, undefined);
    assert.equal(through({ protocol: protocol('core.Http') }).state, 'missing');
  });

  it("stands back behind the flow's own body", () => {
    const planned = through({ protocol: https, statements: [states('plans', transit, { date: todayItself })] });
    assert.equal(planned.state, 'planned');
    assert.equal(planned.protocol, undefined);
  });
});

describe('an `A or B`', () => {
  const either = [userAuthentication, serviceAuthentication];

  function group(...statements: readonly Statement[]): Obligation {
    const web = element('process', 'Web', { statements });
    const [only, ...others] = analyzed(model({ elements: [web], threats: [asks(either)] })).obligations;
    assert.equal(others.length, 0);
    return only!;
  }

  it('is reported on the first, and lists all', () => {
    const missing = group();
    assert.equal(missing.control, userAuthentication);
    assert.equal(missing.state, 'missing');
    assert.deepEqual(missing.anyOf, either);
  });

  it('is met by any', () => {
    const met = group(states('implements', serviceAuthentication));
    assert.equal(met.control, serviceAuthentication);
    assert.equal(met.state, 'met');
  });

  it('takes the first with a statement where none is met', () => {
    const planned = group(states('plans', serviceAuthentication, { date: todayItself, by: 'Identity team' }));
    assert.equal(planned.control, serviceAuthentication);
    assert.equal(planned.state, 'planned');
    assert.equal(planned.team, 'Identity team');
  });

  it('leaves out excluded members, and is excluded where all are', () => {
    const one = group(states('excludes', userAuthentication));
    assert.equal(one.control, serviceAuthentication);
    assert.equal(one.state, 'missing');
    assert.equal(
      group(states('excludes', userAuthentication), states('excludes', serviceAuthentication)).state,
      'excluded',
    );
  });

  it('is one need in whatever order, and another than its members', () => {
    const web = element('process', 'Web');
    const threats = [asks(either), asks([serviceAuthentication, userAuthentication]), asks([userAuthentication])];
    const needs = analyzed(model({ elements: [web], threats })).obligations.map(({ anyOf, threats: by }) => [
      anyOf.length,
      by.length,
    ]);
    assert.deepEqual(needs.sort(), [
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('an excluded threat', () => {
  it('asks for nothing, while the others still do', () => {
    const one = asks([columnEncryption]);
    const other = { ...asks([columnEncryption]), id: 'core.Other', name: 'Other' };
    const db = element('store', 'Db', { threatExclusions: [excludesThreat(one, 'Test data')] });
    const asked = obligation(analyzed(model({ elements: [db], threats: [one, other] })), 'Db', columnEncryption);
    assert.equal(asked.state, 'missing');
    assert.deepEqual(
      asked.threats.map(({ id }) => id),
      ['core.Other'],
    );
    const excluded = obligation(analyzed(model({ elements: [db], threats: [one] })), 'Db', columnEncryption);
    assert.equal(excluded.state, 'excluded');
    assert.equal(excluded.exclusion?.exclusion.reason, 'Test data');
    assert.deepEqual(
      excluded.threats.map(({ id }) => id),
      [one.id],
    );
  });

  it('is inherited from boundaries and the system', () => {
    const one = asks([columnEncryption]);
    const outer = boundary('Outer', { threatExclusions: [excludesThreat(one)] });
    const db = element('store', 'Db', { parent: boundary('Inner', { parent: outer }) });
    assert.equal(
      obligation(analyzed(model({ elements: [db], threats: [one] })), 'Db', columnEncryption).state,
      'excluded',
    );
    const whole = model({
      system: system('S', { threatExclusions: [excludesThreat(one)] }),
      elements: [element('store', 'Db')],
      threats: [one],
    });
    assert.equal(obligation(analyzed(whole), 'Db', columnEncryption).state, 'excluded');
  });
});

describe('the team', () => {
  it("is the statement's `by` but not a waiver's, then the owner of element, boundary, system", () => {
    const found = (
      statement: Statement | undefined,
      element_: boolean,
      outer: boolean,
      all: boolean,
    ): string | undefined => {
      const around = boundary('Outer', { owner: outer ? team('Outer team') : undefined });
      const db = element('store', 'Db', {
        parent: boundary('Inner', { parent: around }),
        owner: element_ ? team('Db team') : undefined,
        statements: statement ? [statement] : [],
      });
      const whole = model({
        system: system('S', { owner: all ? team('All') : undefined }),
        elements: [db],
        threats: [asks([columnEncryption])],
      });
      return obligation(analyzed(whole), 'Db', columnEncryption).team;
    };
    const implemented = states('implements', columnEncryption, { by: 'Data team' });
    const waived = states('waives', columnEncryption, { by: 'Board', date: until('2026-12-01') });
    assert.equal(found(implemented, true, true, true), 'Data team');
    assert.equal(found(waived, true, true, true), 'Db team');
    assert.equal(found(undefined, false, true, true), 'Outer team');
    assert.equal(found(undefined, false, false, true), 'All');
    assert.equal(found(undefined, false, false, false), undefined);
  });

  it('of a flow is that of the accepting end', () => {
    const web = element('process', 'Web', { owner: team('Web team') });
    const db = element('store', 'Db', { owner: team('Db team') });
    const all = model({ elements: [web, db], flows: [flow(web, db)], threats: [asks([transit], 'flow')] });
    assert.equal(obligation(analyzed(all), 'Web -> Db', transit).team, 'Db team');
  });
});
