import assert from 'node:assert/strict';
import { type CandidateGroup, boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import { boundaryMove, catalogOf, destinationName, elementMove, moveFix } from '../../language/analysis/moves.ts';
import { relocated } from '../../language/analysis/relocation.ts';
import { counterpart, jobDistance } from '../../language/analysis/same-job.ts';
import { forecast } from '../../language/analysis/what-if.ts';
import type { Boundary, Element, Library, Service } from '../../language/model/model.ts';
import {
  at,
  boundary,
  category,
  declaration,
  element,
  flow,
  model,
  on,
  onProvider,
  premises,
  provider,
  service,
} from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  aws,
  azure,
  database,
  managedInstance,
  rds,
  relational,
  salaries,
  services,
  sqlDatabase,
  sqlOnVm,
  standard,
  virtualMachine,
} from './vocabulary.ts';

const storage = category('core.ObjectStorage');
const bucket = service('aws.Bucket', { title: 'Bucket', from: aws, as: 'paas', is: [storage] });
const blobs = service('azure.Blobs', { title: 'Blobs', from: azure, as: 'paas', is: [storage] });
const engine = service('aws.Engine', { title: 'Engine', from: aws, as: 'iaas', is: [relational] });

const known = [...services, blobs, bucket, engine];
const internet = boundary('Internet', { untrusted: true });
const cloud = boundary('Cloud', { place: onProvider(azure) });
const zone = boundary('Cloud.Zone', { parent: cloud });
const user = element('actor', 'User', { parent: internet });
const db = element('store', 'Cloud.Db', { parent: cloud, place: on(sqlDatabase), holds: [salaries] });
const files = element('store', 'Cloud.Zone.Files', { parent: zone, place: on(blobs) });
const web = element('process', 'Cloud.Zone.Web', { parent: zone, place: on(virtualMachine) });
const idle = element('process', 'Cloud.Idle', { parent: cloud });
const parts = {
  boundaries: [internet, cloud, zone],
  elements: [user, db, files, web, idle],
  flows: [flow(user, web), flow(web, db)],
  threats: [asks([auditLogging], 'store', 'boundary')],
  standard,
};
const shop = model({ ...parts, services: known });

function library(name: string, parts: Partial<Library>): Library {
  return { name, providers: [], services: [], threats: [], layers: [], protocols: [], ...parts };
}

function titles(groups: readonly CandidateGroup[]): string[] {
  return groups.map(({ of, moves }) => {
    const group = of.type === 'provider' ? (of.provider?.title ?? 'no provider') : of.type;
    return `${group}: ${moves.map(({ to }) => destinationName(to)).join(', ')}`;
  });
}

function candidates(part: Element | Boundary, of = shop, unused: readonly Library[] = []): string[] {
  const catalog = catalogOf(of, unused);
  return titles(
    part.kind === 'boundary' ? boundaryCandidates(part, of, catalog) : elementCandidates(part, of, catalog),
  );
}

describe('The same job', () => {
  const broker = category('core.Broker');

  it('is as far as the steps between a kind and a kind of it, and none between others', () => {
    assert.equal(jobDistance([relational], [relational]), 0);
    assert.ok(jobDistance([relational], [database])! > 0);
    assert.equal(jobDistance([relational], [database]), jobDistance([database], [relational]));
    assert.equal(jobDistance([relational], [category('core.Graph', database)]), undefined);
    assert.equal(jobDistance([relational], [broker]), undefined);
    assert.equal(jobDistance([], [relational]), undefined);
  });

  it('is further where either can do something else, too', () => {
    const both = [relational, broker];
    assert.ok(jobDistance(both, [relational])! > jobDistance([database], [relational])!);
    assert.equal(jobDistance(both, [relational]), jobDistance([relational], both));
    assert.ok(jobDistance(both, [broker, relational])! < jobDistance(both, [relational])!);
  });

  it('is done by what the library names, then by the nearest, of the same model, declared first', () => {
    const named = { ...sqlDatabase, alternatives: ['aws.Bucket'] };
    assert.equal(counterpart(named, aws, known), bucket);
    assert.equal(counterpart(sqlDatabase, aws, known), rds);
    assert.equal(counterpart(sqlDatabase, aws, [engine, rds]), rds);
    assert.equal(counterpart(sqlOnVm, aws, known), engine);
    const second = { ...rds, id: 'aws.Second' };
    assert.equal(counterpart(sqlDatabase, aws, [second, rds]), second);
    assert.equal(counterpart(virtualMachine, aws, known), undefined);
  });
});

describe('What a part could run on', () => {
  it('is what the library names, what does the same job, by provider, and your premises', () => {
    assert.deepEqual(candidates(db), [
      'alternatives: Azure SQL Managed Instance, SQL Server on a virtual machine',
      'Amazon Web Services: Amazon RDS, Engine',
      'premises: your own premises',
    ]);
  });

  it('has the providers first that something runs at, and those services last that are nobody’s', () => {
    const generic = service('generic.Sql', { title: 'Any SQL', as: 'paas', is: [relational] });
    const inAws = model({ ...parts, elements: [{ ...db, place: on(rds) }], services: [generic, engine, ...services] });
    assert.deepEqual(candidates(inAws.elements[0]!, inAws), [
      'Amazon Web Services: Engine',
      'Microsoft Azure: Azure SQL Database, Azure SQL Managed Instance, SQL Server on a virtual machine',
      'no provider: Any SQL',
      'premises: your own premises',
    ]);
  });

  it('has services of libraries that are not in use', () => {
    const other = library('other', {
      services: [
        service('other.Sql', { title: 'Other SQL', from: provider('other.other', 'Other'), is: [relational] }),
      ],
    });
    assert.ok(candidates(db, shop, [other]).includes('Other: Other SQL'));
  });

  it('follows from what the part says that it is, where it runs on no service', () => {
    const own = element('store', 'Own', { place: premises(), categories: [storage] });
    assert.deepEqual(candidates(own), ['Microsoft Azure: Blobs', 'Amazon Web Services: Bucket']);
    assert.deepEqual(candidates(user), []);
  });

  it('is nothing that its provider switches off', () => {
    const retirement = { date: '2031-12-31', source: undefined };
    const leaving = [rds, managedInstance].map((each) => ({ ...each, retirement }));
    const left = known.map((each) => leaving.find(({ id }) => id === each.id) ?? each);
    assert.deepEqual(candidates(db, model({ ...parts, services: left })), [
      'alternatives: SQL Server on a virtual machine',
      'Amazon Web Services: Engine',
      'premises: your own premises',
    ]);
    assert.equal(counterpart(sqlDatabase, aws, [...leaving, engine]), engine);
  });

  it('does first of all what the service does first of all', () => {
    const trait = category('core.Trait');
    const both = service('azure.Both', { title: 'Both', from: azure, as: 'paas', is: [relational, trait] });
    const other = service('azure.Other', { title: 'Other', from: azure, as: 'paas', is: [trait] });
    const part = element('store', 'Part', { place: on(both) });
    const of = model({ elements: [part], services: [both, other, rds] });
    assert.deepEqual(candidates(part, of), ['Amazon Web Services: Amazon RDS', 'premises: your own premises']);
  });

  it('is unknown where nobody knows what the named service is', () => {
    const mistyped = element('store', 'Mistyped', { place: { type: 'unknown', origin: at('Mistyped') } });
    assert.deepEqual(candidates(mistyped), []);
  });
});

describe('A part that moves', () => {
  it('goes on saying what it is where you run it yourself', () => {
    const home = elementMove(db, { type: 'premises' });
    assert.deepEqual(relocated(shop, home).elements[1]?.categories, [relational]);
    assert.deepEqual(
      moveFix(home).edits.map((edit) => ('clause' in edit ? edit.clause : 'text' in edit ? edit.text : edit.type)),
      ['premises', 'is core.RelationalDatabase'],
    );
    const machine = elementMove(db, { type: 'service', service: virtualMachine });
    assert.deepEqual(relocated(shop, machine).elements[1]?.categories, [relational]);
    const engineOnly = elementMove(db, { type: 'service', service: sqlOnVm });
    assert.deepEqual(relocated(shop, engineOnly).elements[1]?.categories, []);
    const managed = elementMove(db, { type: 'service', service: bucket });
    assert.deepEqual(relocated(shop, managed).elements[1]?.categories, []);
  });

  it('brings the library into use that its service is of, with the threats of that', () => {
    const leak = asks([auditLogging], 'process');
    const lib = library('aws', { services: [rds], threats: [{ ...leak, ...declaration('aws.Leak') }] });
    const move = elementMove(db, { type: 'service', service: rds }, [library('gcp', {}), lib]);
    assert.deepEqual(move.libraries, [lib]);
    assert.deepEqual(moveFix(move).edits[0], { type: 'use', file: 'test.tm', library: 'aws' });
    const { hands } = forecast(analyzed(shop), move);
    assert.deepEqual(
      hands.appeared.map(({ subject }) => subject.id),
      ['Cloud.Idle', 'Cloud.Zone.Web'],
    );
  });
});

describe('A boundary that moves', () => {
  const catalog = catalogOf(shop, []);
  const toAws = boundaryMove(cloud, { type: 'provider', provider: aws }, shop, catalog);
  const where = (moved: readonly Element[]): string[] =>
    moved.map(
      ({ name, place }) => `${name} ${place?.type === 'service' ? place.service.id : (place?.type ?? 'nowhere')}`,
    );

  it('takes each part to what does the same job, and says what stays', () => {
    assert.deepEqual(where(relocated(shop, toAws).elements), [
      'User nowhere',
      'Db aws.Rds',
      'Files aws.Bucket',
      'Web azure.VirtualMachine',
      'Idle nowhere',
    ]);
    assert.deepEqual(toAws.staying, [web]);
    assert.equal(moveFix(toAws).title, 'Move boundary Cloud to Amazon Web Services');
  });

  it('is on the other provider itself, and so are the boundaries in it that say where they are', () => {
    const inner = boundary('Cloud.Inner', { parent: cloud, place: onProvider(azure) });
    const cellar = boundary('Cloud.Cellar', { parent: cloud, place: premises() });
    const nested = model({ ...parts, boundaries: [...parts.boundaries, inner, cellar], services: known });
    const move = boundaryMove(cloud, { type: 'provider', provider: aws }, nested, catalog);
    assert.deepEqual([...move.boundaries.keys()], [cloud, inner]);
    const after = relocated(nested, move);
    assert.deepEqual(
      after.boundaries.map(
        ({ name, place }) => `${name} ${place?.type === 'provider' ? place.provider.id : (place?.type ?? '')}`,
      ),
      ['Internet ', 'Cloud aws', 'Zone ', 'Inner aws', 'Cellar premises'],
    );
    assert.equal(after.boundaries[2]?.parent, after.boundaries[1]);
    assert.equal(after.elements[2]?.parent, after.boundaries[2]);
    assert.equal(after.flows[1]?.target, after.elements[1]);
    assert.equal(after.boundaries[0], internet);
    assert.equal(after.elements[0], user);
  });

  it('says where it is where it had that from around it', () => {
    const { boundaries } = boundaryMove(zone, { type: 'provider', provider: aws }, shop, catalog);
    assert.deepEqual([...boundaries], [[zone, { type: 'provider', provider: aws }]]);
    const alone = boundaryMove(internet, { type: 'provider', provider: aws }, shop, catalog);
    assert.deepEqual([alone.boundaries.size, alone.elements.size], [0, 0]);
  });

  it('goes home, and from there to a provider, by what its parts are', () => {
    const home = boundaryMove(cloud, { type: 'premises' }, shop, catalog);
    const at = relocated(shop, home);
    assert.deepEqual(where(at.elements), [
      'User nowhere',
      'Db premises',
      'Files premises',
      'Web premises',
      'Idle nowhere',
    ]);
    const lifted = boundaryMove(at.boundaries[1]!, { type: 'provider', provider: aws }, at, catalog);
    assert.deepEqual(where(relocated(at, lifted).elements), [
      'User nowhere',
      'Db aws.Rds',
      'Files aws.Bucket',
      'Web premises',
      'Idle nowhere',
    ]);
    assert.deepEqual(
      lifted.staying.map(({ name }) => name),
      ['Web', 'Idle'],
    );
  });

  it('could go to each other provider, and to your premises', () => {
    assert.deepEqual(candidates(cloud), ['providers: Amazon Web Services', 'premises: your own premises']);
    assert.deepEqual(candidates(internet), []);
  });

  it('leaves alone what runs at the provider already, and what belongs to no provider', () => {
    const generic: Service = { ...managedInstance, id: 'generic.Sql', provider: undefined };
    const mixed = model({
      ...parts,
      elements: [
        { ...db, place: on(rds) },
        { ...files, place: on(generic) },
      ],
      flows: [],
      services: known,
    });
    const move = boundaryMove(cloud, { type: 'provider', provider: aws }, mixed, catalog);
    assert.deepEqual([move.elements.size, move.staying.length], [0, 0]);
  });
});
