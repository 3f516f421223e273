import assert from 'node:assert/strict';
import { difference, summarize } from '../../language/analysis/difference.ts';
import { elementMove } from '../../language/analysis/moves.ts';
import { relocated } from '../../language/analysis/relocation.ts';
import { whatIf } from '../../language/analysis/what-if.ts';
import type { Element, Model, Service } from '../../language/model/model.ts';
import { at, boundary, element, flow, model, on, states, system, team } from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  columnEncryption,
  encryptionAtRest,
  insider,
  networkRestriction,
  patching,
  salaries,
  services,
  sqlDatabase,
  sqlOnVm,
  standard,
  today,
  transit,
} from './vocabulary.ts';

const db = element('store', 'Db', { place: on(sqlDatabase), holds: [salaries] });
const web = element('process', 'Web', { place: on(sqlOnVm) });
const query = flow(web, db, { statesProtocol: true });
const threats = [asks([patching], 'store'), asks([networkRestriction], 'store'), insider, asks([transit], 'flow')];
const payroll = model({
  system: system('Payroll', { owner: team('T') }),
  elements: [web, db],
  flows: [query],
  threats,
  services,
  standard,
});

function to(element: Element, service: Service): ReturnType<typeof elementMove> {
  return elementMove(element, { type: 'service', service });
}

function changed(before: Model, after: Model): ReturnType<typeof difference> {
  return difference(analyzed(before), analyzed(after));
}

function names(obligations: readonly { readonly control: { readonly name: string } }[]): string[] {
  return obligations.map(({ control }) => control.name);
}

describe('what if', () => {
  it('an element moves: its flows go along, and nothing else changes', () => {
    const moved = relocated(payroll, to(db, sqlOnVm));
    assert.equal(moved.elements[0], web);
    assert.deepEqual(moved.elements[1]?.place, { type: 'service', service: sqlOnVm, origin: at('on SqlDatabase') });
    assert.equal(moved.flows[0]?.target, moved.elements[1]);
    assert.equal(moved.flows[0].source, web);
    assert.equal(payroll.elements[1], db);
    assert.equal(payroll.flows[0]?.target, db);
  });

  it('tells what changes hands', () => {
    const { after, difference: found } = whatIf(analyzed(payroll), to(db, sqlOnVm), { today });
    assert.equal(after.model.elements.length, 2);
    assert.deepEqual(
      found.handedOver.map((change) => [change.after.control.name, change.before.owner, change.after.owner]).sort(),
      [
        ['EncryptionInTransit', 'shared', 'customer'],
        ['NetworkRestriction', 'shared', 'customer'],
        ['Patching', 'provider', 'customer'],
      ],
    );
    assert.deepEqual(found.verdict, { before: 'not-ready', after: 'not-ready' });
    assert.equal(summarize(found), '3 defenses become yours; 3 new findings, 2 gone');
    const back = whatIf(after, to(after.model.elements[1]!, sqlDatabase), { today }).difference;
    assert.equal(summarize(back), "2 defenses become shared, 1 becomes the provider's; 2 new findings, 3 gone");
  });

  it('an element moves to where it is: nothing changes', () => {
    const { difference: found } = whatIf(analyzed(payroll), to(db, sqlDatabase), { today });
    assert.equal(summarize(found), 'No defense changes hands');
    assert.deepEqual([found.appeared, found.gone, found.opened, found.closed, found.restated], [[], [], [], [], []]);
  });
});

describe('the difference between two versions', () => {
  it('tells what appears and goes', () => {
    const later = { ...payroll, threats: [...threats.slice(1), asks([auditLogging], 'store')] };
    const found = changed(payroll, later);
    assert.deepEqual(names(found.appeared), ['AuditLogging']);
    assert.deepEqual(names(found.gone), ['Patching']);
    assert.deepEqual(
      found.opened.map(({ code, control }) => `${code} ${control?.name ?? ''}`),
      ['missing-defense AuditLogging'],
    );
    assert.match(summarize(found), /^1 defense appears, 1 goes; 1 new finding$/);
  });

  it('tells what stands otherwise, and which findings are closed', () => {
    const stated = element('store', 'Db', { ...db, statements: [states('implements', columnEncryption, { by: 'T' })] });
    const found = changed(payroll, {
      ...payroll,
      elements: [web, stated],
      flows: [flow(web, stated, { statesProtocol: true })],
    });
    assert.deepEqual(
      found.restated.map(({ before, after }) => [before.state, after.state]),
      [['missing', 'met']],
    );
    assert.deepEqual(
      found.closed.map(({ control }) => control),
      [columnEncryption],
    );
    assert.equal(summarize(found), 'No defense changes hands; 1 finding gone');
  });

  it('tells of another team', () => {
    const found = changed(payroll, { ...payroll, system: system('Payroll', { owner: team('Another') }) });
    assert.equal(found.handedOver.length > 0, true);
    assert.match(summarize(found), /change their team$/);
  });

  it('matches parts by what they are called, not by where they are written', () => {
    const file = 'moved.tm';
    const moved = {
      ...payroll,
      elements: [
        { ...db, origin: at('Db', file) },
        { ...web, origin: at('Web', file) },
      ],
    };
    const [a, b] = moved.elements;
    const found = changed(payroll, { ...moved, flows: [flow(b!, a!, { statesProtocol: true })] });
    assert.equal(summarize(found), 'No defense changes hands');
  });

  it('loses none of several equal ones', () => {
    const twins = [boundary('B'), boundary('B')];
    const before = { ...payroll, threats: [asks([auditLogging], 'boundary')] };
    const found = changed({ ...before, boundaries: twins.slice(1) }, { ...before, boundaries: twins });
    assert.equal(found.appeared.length, 1);
  });

  it('lets what is excluded on both sides change hands in silence', () => {
    const excluded = (place: typeof sqlDatabase): Model => {
      const store = element('store', 'Db', { place: on(place), statements: [states('excludes', encryptionAtRest)] });
      return { ...payroll, elements: [store], flows: [], threats: [asks([encryptionAtRest])] };
    };
    assert.deepEqual(changed(excluded(sqlDatabase), excluded(sqlOnVm)).handedOver, []);
  });
});
