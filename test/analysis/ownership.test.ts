import assert from 'node:assert/strict';
import { ownerOf } from '../../language/analysis/ownership.ts';
import type { Ownership } from '../../language/analysis/analysis.ts';
import type { Control, ElementPlace, Model } from '../../language/model/model.ts';
import {
  boundary,
  element,
  flow,
  layerRule,
  model,
  on,
  onProvider,
  premises,
  provider,
  service,
  system,
  table,
} from '../support/plain-model.ts';
import {
  azure,
  columnEncryption,
  encryptionAtRest,
  hostAntiMalware,
  kubernetes,
  locks,
  networkRestriction,
  operatingSystem,
  patching,
  sqlDatabase,
  standard,
  transit,
  virtualMachine,
} from './vocabulary.ts';

const plain = model({ standard });

function owned(control: Control, place: ElementPlace | undefined, of: Model = plain): Ownership {
  return ownerOf(control, element('store', 'Db', { place }), of);
}

describe('the owner of a defense', () => {
  it('is what the service says of the control', () => {
    assert.equal(owned(encryptionAtRest, on(sqlDatabase)).owner, 'provider');
    assert.equal(owned(columnEncryption, on(sqlDatabase)).owner, 'customer');
    assert.equal(owned(networkRestriction, on(sqlDatabase)).owner, 'shared');
    const lacks = owned(hostAntiMalware, on(sqlDatabase));
    assert.equal(lacks.owner, 'customer');
    assert.equal(lacks.reason.type, 'lacks');
  });

  it('carries the source and the halves of the line that decides', () => {
    assert.equal(owned(encryptionAtRest, on(sqlDatabase)).source, 'https://example.com/tde');
    const shared = owned(networkRestriction, on(sqlDatabase));
    assert.equal(shared.providerHalf, 'a firewall in front of every server');
    assert.equal(shared.customerHalf, 'its rules');
  });

  it('is what the service says of the layer, where it says nothing of the control', () => {
    const shared = owned(patching, on(kubernetes));
    assert.equal(shared.owner, 'shared');
    assert.equal(shared.reason.type, 'layer');
    assert.equal(shared.customerHalf, 'upgrades the nodes');
  });

  it('is what the standard table says of layer and service model', () => {
    const iaas = owned(patching, on(virtualMachine));
    assert.equal(iaas.owner, 'customer');
    assert.deepEqual(iaas.reason, {
      type: 'table',
      layer: operatingSystem,
      table: 'Microsoft shared responsibility, January 2026',
    });
    assert.equal(iaas.source, 'https://example.com/core.Standard');
    assert.equal(owned(locks, on(virtualMachine)).owner, 'provider');
  });

  it('takes the table of the provider before the standard one, and that of the system before both', () => {
    const ofProvider = table('Own', 'Own', { 'core.OperatingSystem': { iaas: 'shared' } });
    const careful = provider('careful', 'Careful', { table: ofProvider });
    const place = on(service('careful.Host', { from: careful, as: 'iaas' }));
    assert.equal(owned(patching, place).owner, 'shared');
    const ofSystem = table('Ours', 'Ours', { 'core.OperatingSystem': { iaas: 'provider' } });
    assert.equal(
      owned(patching, place, model({ standard, system: system('S', { table: ofSystem }) })).owner,
      'provider',
    );
  });

  it('passes over a table without the row or the column', () => {
    const withoutRow = table('A', 'A', { 'core.Data': { iaas: 'shared' } });
    const withoutColumn = table('B', 'B', { 'core.OperatingSystem': { saas: 'shared' } });
    const careful = provider('careful', 'Careful', { table: withoutColumn });
    const place = on(service('careful.Host', { from: careful, as: 'iaas' }));
    const both = model({ standard, system: system('S', { table: withoutRow }) });
    const found = owned(patching, place, both);
    assert.equal(found.owner, 'customer');
    assert.equal(found.reason.type === 'table' && found.reason.table, standard.title);
  });

  it('is the customer where no table answers, the service has no model, or the control no layer', () => {
    assert.equal(owned(patching, on(virtualMachine), model()).reason.type, 'no-answer');
    assert.equal(owned(patching, on(service('x.Y', { from: azure }))).reason.type, 'no-answer');
    assert.equal(owned({ ...patching, layer: undefined }, on(virtualMachine)).reason.type, 'no-answer');
    assert.equal(owned(patching, on(virtualMachine), model()).owner, 'customer');
  });

  it('is the customer on premises, also where a boundary says so', () => {
    assert.equal(owned(locks, premises()).reason.type, 'premises');
    const hall = boundary('Hall', { place: premises() });
    const inside = ownerOf(locks, element('process', 'P', { parent: boundary('Rack', { parent: hall }) }), plain);
    assert.equal(inside.reason.type, 'premises');
    assert.equal(inside.owner, 'customer');
  });

  it('is the customer of what is unplaced, even in the boundary of a provider', () => {
    assert.equal(owned(locks, undefined).reason.type, 'unplaced');
    const inside = element('process', 'P', { parent: boundary('B', { place: onProvider(azure) }) });
    assert.equal(ownerOf(locks, inside, plain).reason.type, 'unplaced');
    assert.equal(ownerOf(locks, element('actor', 'A'), plain).reason.type, 'no-service');
  });

  it('is the customer of boundaries and systems', () => {
    assert.equal(ownerOf(locks, boundary('B', { place: onProvider(azure) }), plain).owner, 'customer');
    assert.equal(ownerOf(locks, plain.system, plain).owner, 'customer');
  });

  it('of a flow is that of the end which accepts it', () => {
    const web = element('process', 'Web', { place: on(virtualMachine) });
    const db = element('store', 'Db', { place: on(sqlDatabase) });
    assert.equal(ownerOf(transit, flow(web, db), plain).element, db);
    assert.equal(ownerOf(transit, flow(web, db), plain).owner, 'shared');
    for (const kind of ['actor', 'external'] as const) {
      const other = element(kind, 'Other');
      assert.equal(ownerOf(transit, flow(web, other), plain).element, web);
      assert.equal(ownerOf(transit, flow(other, web), plain).element, web);
    }
  });

  it('lets a line of the service on a layer go before a table of the system', () => {
    const ofSystem = table('Ours', 'Ours', { 'core.OperatingSystem': { iaas: 'provider' } });
    const place = on(service('x.Y', { from: azure, as: 'iaas', layers: [layerRule(operatingSystem, 'customer')] }));
    assert.equal(owned(patching, place, model({ system: system('S', { table: ofSystem }) })).owner, 'customer');
  });
});
