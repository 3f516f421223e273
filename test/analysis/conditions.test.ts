import assert from 'node:assert/strict';
import { compileCondition } from '../../language/analysis/conditions.ts';
import { ModelIndex } from '../../language/analysis/model-index.ts';
import type { Condition, DataPattern, DataVerb, Model, Subject } from '../../language/model/model.ts';
import {
  boundary,
  category,
  data,
  element,
  flow,
  model,
  on,
  onProvider,
  premises,
  states,
  system,
  team,
} from '../support/plain-model.ts';
import {
  auditLogging,
  aws,
  azure,
  https,
  prices,
  rds,
  relational,
  salaries,
  sqlDatabase,
  transit,
} from './vocabulary.ts';

const internet = boundary('Internet', { untrusted: true });
const cafe = boundary('Internet.Cafe', { parent: internet });
const subscription = boundary('Subscription', { place: onProvider(azure), owner: team('Cloud team') });
const hall = boundary('Hall', { place: premises() });
const visitor = element('actor', 'Visitor');
const guest = element('process', 'Guest', { parent: cafe });
const web = element('process', 'Web', { parent: subscription });
const db = element('store', 'Db', { parent: subscription, place: on(sqlDatabase), holds: [salaries] });
const cache = element('store', 'Cache', {
  parent: hall,
  categories: [category('core.Cache')],
  holds: [prices],
  owner: team('Cache team'),
});
const copy = element('store', 'Copy', {
  place: on(rds),
  statements: [states('implements', auditLogging), states('plans', transit)],
});
const fromGuest = flow(guest, web, { protocol: https, returns: [prices] });
const toDb = flow(web, db, { carries: [salaries] });
const toCopy = flow(db, copy);
const toCache = flow(web, cache);
const toVisitor = flow(visitor, copy);
const all: Model = model({
  boundaries: [internet, cafe, subscription, hall],
  elements: [visitor, guest, web, db, cache, copy],
  flows: [fromGuest, toDb, toCopy, toCache, toVisitor],
});
const index = new ModelIndex(all);
const subjects: readonly Subject[] = [all.system, ...all.boundaries, ...all.elements, ...all.flows];

function holdsOn(condition: Condition): string[] {
  const test = compileCondition(condition, index);
  return subjects
    .filter(test)
    .map(({ id }) => id)
    .sort();
}

function not(operand: Condition): Condition {
  return { type: 'not', operand };
}

function of(verb: DataVerb, what: DataPattern): Condition {
  return { type: 'data', verb, what };
}

const isDb: Condition = { type: 'on-category', category: 'core.Database' };
const exposed: Condition = { type: 'exposed', past: undefined };
const unknown: Condition = { type: 'unknown' };

describe('a condition', () => {
  it('`on` looks at the service, the categories of it and of the element, and what those are', () => {
    assert.deepEqual(holdsOn(isDb), ['Copy', 'Db']);
    assert.deepEqual(holdsOn({ type: 'on-category', category: relational.id }), ['Copy', 'Db']);
    assert.deepEqual(holdsOn({ type: 'on-category', category: 'core.Cache' }), ['Cache']);
    assert.deepEqual(holdsOn({ type: 'on-service', service: 'azure.SqlDatabase' }), ['Db']);
  });

  it('`as` looks at the service model, which a boundary on premises gives, too', () => {
    assert.deepEqual(holdsOn({ type: 'as', model: 'paas' }), ['Copy', 'Db']);
    assert.deepEqual(holdsOn({ type: 'as', model: 'premises' }), ['Cache']);
  });

  it('`from` looks at the provider, the inherited one as well', () => {
    assert.deepEqual(holdsOn({ type: 'from', provider: 'azure' }), ['Db', 'Subscription', 'Web']);
    assert.deepEqual(holdsOn({ type: 'from', provider: 'premises' }), ['Cache', 'Hall']);
    assert.deepEqual(holdsOn({ type: 'from', provider: aws.id }), ['Copy']);
  });

  it('on data means stores, processes or flows by its verb', () => {
    assert.deepEqual(holdsOn(of('holds', { type: 'data', id: 'Salaries' })), ['Db']);
    assert.deepEqual(holdsOn(of('handles', { type: 'data', id: 'Salaries' })), ['Web']);
    assert.deepEqual(holdsOn(of('carries', { type: 'data', id: 'Salaries' })), ['Web -> Db']);
  });

  it('`carries` looks both ways, and a process handles what its flows carry or return', () => {
    assert.deepEqual(holdsOn(of('carries', { type: 'data', id: 'Prices' })), ['Guest -> Web']);
    assert.deepEqual(holdsOn(of('handles', { type: 'data', id: 'Prices' })), ['Guest', 'Web']);
  });

  it('with a level means that level or above; with a kind what is contained', () => {
    assert.deepEqual(holdsOn(of('holds', { type: 'level', level: 'public' })), ['Cache', 'Db']);
    assert.deepEqual(holdsOn(of('holds', { type: 'level', level: 'confidential' })), ['Db']);
    assert.deepEqual(holdsOn(of('holds', { type: 'level', level: 'restricted' })), ['Db']);
    assert.deepEqual(holdsOn(of('holds', { type: 'kind', kind: 'financial' })), ['Db']);
    assert.deepEqual(holdsOn(of('holds', { type: 'kind', kind: 'code' })), []);
    const bare = element('store', 'S', { holds: [data('D')] });
    const test = compileCondition(
      of('holds', { type: 'level', level: 'public' }),
      new ModelIndex(model({ elements: [bare] })),
    );
    assert.equal(test(bare), false);
  });

  it('`over` and `implements` look at the protocol and at the nearest statement', () => {
    assert.deepEqual(holdsOn({ type: 'over', protocol: 'core.Https' }), ['Guest -> Web']);
    assert.deepEqual(holdsOn({ type: 'implements', control: auditLogging.id }), [
      'Copy',
      'Db -> Copy',
      'Visitor -> Copy',
    ]);
    assert.deepEqual(holdsOn({ type: 'implements', control: transit.id }), ['Guest -> Web']);
  });

  it('`exposed` is what something untrusted opens a flow to', () => {
    assert.deepEqual(holdsOn(exposed), ['Copy', 'Web']);
  });

  it('`exposed without` leaves out what stands behind such elements only', () => {
    const relay = { ...category('core.Relay'), relays: true };
    const door = element('process', 'Door', { categories: [relay] });
    const filter = element('process', 'Filter', { categories: [relay], statements: [states('implements', transit)] });
    const flows = [flow(visitor, door), flow(visitor, filter), flow(door, web), flow(filter, web), flow(filter, db)];
    const behind = new ModelIndex(model({ elements: [visitor, door, filter, web, db], flows }));
    const reached = (past: Condition | undefined): string[] =>
      [door, filter, web, db].filter(compileCondition({ type: 'exposed', past }, behind)).map(({ id }) => id);
    assert.deepEqual(reached(undefined), ['Door', 'Filter', 'Web']);
    assert.deepEqual(reached({ type: 'implements', control: transit.id }), ['Door', 'Filter', 'Web']);
    assert.deepEqual(reached({ type: 'on-category', category: relay.id }), ['Door', 'Filter']);
  });

  it('`crosses boundary` compares the innermost boundaries, `crosses provider` where the ends run', () => {
    assert.deepEqual(holdsOn({ type: 'crosses', what: 'boundary' }), ['Db -> Copy', 'Guest -> Web', 'Web -> Cache']);
    assert.deepEqual(holdsOn({ type: 'crosses', what: 'provider' }), ['Db -> Copy', 'Web -> Cache']);
  });

  it('`source` and `target` look at the ends of a flow', () => {
    assert.deepEqual(holdsOn({ type: 'end', end: 'target', condition: isDb }), [
      'Db -> Copy',
      'Visitor -> Copy',
      'Web -> Db',
    ]);
    assert.deepEqual(holdsOn({ type: 'end', end: 'source', condition: isDb }), ['Db -> Copy']);
  });

  it('`has owner` finds a team', () => {
    assert.deepEqual(holdsOn({ type: 'has-owner' }), [
      'Cache',
      'Db',
      'Guest -> Web',
      'Subscription',
      'Web',
      'Web -> Cache',
      'Web -> Db',
    ]);
    const owned = model({ system: system('S', { owner: team('T') }) });
    assert.equal(compileCondition({ type: 'has-owner' }, new ModelIndex(owned))(owned.system), true);
  });

  it('is negated, joined and put into one another', () => {
    assert.deepEqual(holdsOn({ type: 'and', operands: [isDb, exposed] }), ['Copy']);
    assert.deepEqual(holdsOn({ type: 'or', operands: [isDb, exposed] }), ['Copy', 'Db', 'Web']);
    assert.deepEqual(holdsOn({ type: 'and', operands: [isDb, not(exposed)] }), ['Db']);
    assert.deepEqual(holdsOn(not(not(isDb))), ['Copy', 'Db']);
    assert.deepEqual(holdsOn({ type: 'and', operands: [not({ type: 'or', operands: [exposed, not(isDb)] }), isDb] }), [
      'Db',
    ]);
    assert.deepEqual(holdsOn({ type: 'and', operands: [isDb, isDb, isDb] }), ['Copy', 'Db']);
  });

  it('is false on kinds that it does not fit, and its negation true', () => {
    assert.equal(holdsOn(not({ type: 'crosses', what: 'boundary' })).includes('Db'), true);
    assert.equal(holdsOn(not({ type: 'end', end: 'source', condition: isDb })).includes('Db'), true);
  });

  it('that did not resolve holds nowhere, and neither does its negation', () => {
    assert.deepEqual(holdsOn(unknown), []);
    assert.deepEqual(holdsOn(not(unknown)), []);
    assert.deepEqual(holdsOn(not({ type: 'and', operands: [unknown, isDb] })).includes('Db'), false);
    assert.deepEqual(holdsOn(not({ type: 'and', operands: [unknown, isDb] })).includes('Cache'), true);
    assert.deepEqual(holdsOn({ type: 'or', operands: [unknown, isDb] }), ['Copy', 'Db']);
  });

  it('whose inner condition did not resolve holds nowhere, and neither does its negation', () => {
    const relay = { ...category('core.Relay'), relays: true };
    const door = element('process', 'Door', { categories: [relay] });
    const flows = [flow(visitor, door), flow(door, web)];
    const behind = new ModelIndex(model({ elements: [visitor, door, web], flows }));
    const half: Condition = { type: 'and', operands: [isDb, not({ type: 'or', operands: [isDb, unknown] })] };
    for (const inner of [unknown, not(unknown), half, { type: 'relays', to: unknown } as const]) {
      for (const test of [
        { type: 'exposed', past: inner },
        { type: 'relays', to: inner },
      ] as const) {
        for (const each of [test, not(test)])
          assert.deepEqual([door, web].filter(compileCondition(each, behind)), [], JSON.stringify(each));
      }
    }
    const end: Condition = { type: 'end', end: 'target', condition: unknown };
    assert.deepEqual([holdsOn(end), holdsOn(not(end))], [[], []]);
  });
});
