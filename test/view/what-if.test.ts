import assert from 'node:assert/strict';
import type { WhatIf } from '../../server/protocol/what-if.ts';
import { whatIfSample, type WhatIfSample } from './what-if-sample.ts';

describe('What if', () => {
  let sample: WhatIfSample;
  const orders = 'store Cloud.Orders';
  const cloud = 'boundary Cloud';

  before(async () => {
    sample = await whatIfSample();
  });

  const titles = ({ groups }: WhatIf): string[] =>
    groups.map(({ title, candidates }) => `${title}: ${candidates.map((each) => each.title).join(', ')}`);

  it('lists what can be moved, a boundary before its parts', () => {
    assert.deepEqual(sample.ask().parts, [
      { id: 'boundary Cloud', label: 'Cloud: the whole boundary' },
      { id: 'process Cloud.Web', label: 'Cloud.Web' },
      { id: 'store Cloud.Orders', label: 'Cloud.Orders' },
      { id: 'process Cloud.Jobs', label: 'Cloud.Jobs' },
      { id: 'process Cloud.Mail', label: 'Cloud.Mail' },
    ]);
  });

  it('says what to do while nothing is chosen, and why some things cannot be', () => {
    const { part, hint, targets, groups, outcome } = sample.ask();
    assert.match(hint, /^Put the cursor on a part or a boundary, or choose one/);
    assert.deepEqual([part, targets, groups, outcome], [null, [], [], null]);
    assert.match(sample.ask({}, sample.subject('Visitor')).hint, /^"Visitor with a browser" is a person or a client/);
    assert.match(sample.ask({}, sample.subject('Bank')).hint, /^Others run "House bank"/);
    assert.match(sample.ask({}, sample.analysis.model.system).hint, /^Put the cursor/);
    assert.match(sample.ask({ part: 'store Gone' }, sample.subject('Orders')).hint, /not in the model any more/);
  });

  it('is about what stands at the cursor, a flow with the end that accepts it, until something is chosen', () => {
    const name = (query: Parameters<WhatIfSample['ask']>[0], at: string): string | undefined =>
      sample.ask(query, sample.subject(at)).part?.name;
    assert.equal(name({}, 'Orders'), 'Orders');
    assert.equal(name({}, 'Cloud.Web -> Cloud.Orders'), 'Orders');
    assert.equal(name({}, 'Cloud'), 'Cloud');
    assert.equal(name({ part: orders }, 'Web'), 'Orders');
  });

  it('has candidates for a part, each with what it would change', () => {
    const content = sample.ask({ part: orders });
    assert.deepEqual(titles(content), [
      'What the library names as alternatives: SQL Server on Azure Virtual Machine',
      'Microsoft Azure: Azure Database for PostgreSQL',
      'Amazon Web Services: Amazon RDS',
      'You run it yourself: Your own premises',
    ]);
    assert.deepEqual([content.part?.placeTitle, content.part?.placeNote], ['Azure SQL Database', 'PaaS']);
    assert.equal(content.part?.split?.label, '3 provider, 2 shared, 2 yours');
    const [machine] = content.groups[0]!.candidates;
    assert.equal(machine?.note, 'IaaS');
    assert.equal(machine.summary, '4 defenses become yours');
    assert.deepEqual(machine.gaps, { more: 2, text: '2 gaps more' });
    assert.equal(machine.split.label, '1 provider, 6 yours');
    const [other] = content.groups[1]!.candidates;
    assert.equal(other?.summary, 'No defense changes hands');
  });

  it('has other providers for a boundary, with what stays', () => {
    const content = sample.ask({ part: cloud });
    assert.deepEqual(titles(content), [
      'Other providers: Amazon Web Services',
      'You run it yourself: Your own premises',
    ]);
    assert.equal(content.groups[0]?.candidates[0]?.note, 'Web and Jobs stay where they are');
    assert.deepEqual(
      content.targets.map(({ label }) => label),
      ['Amazon Web Services', 'Your own premises'],
    );
  });

  it('can go to any service but its own', () => {
    const { targets } = sample.ask({ part: orders });
    assert.ok(targets.some(({ id }) => id === 'azure.AppService'));
    assert.ok(targets.some(({ id }) => id === 'aws.VirtualMachine'));
    assert.deepEqual(targets.at(-1), { id: 'premises', label: 'Your own premises' });
    assert.ok(!targets.some(({ id }) => id === 'azure.SqlDatabase'));
    assert.equal(sample.ask({ part: orders, target: 'azure.AppService' }).outcome?.target, 'azure.AppService');
  });

  it('tells in a sentence, with the verdict before and after, what a move would change', () => {
    const { outcome, groups, part } = sample.ask({ part: orders, target: 'azure.SqlServerOnVm' });
    assert.equal(part?.split?.label, '3 provider, 2 shared, 2 yours');
    assert.equal(outcome?.split.label, '1 provider, 6 yours');
    assert.deepEqual(groups, []);
    assert.equal(outcome.title, 'SQL Server on Azure Virtual Machine');
    assert.equal(outcome.summary, '4 defenses become yours; 3 new findings, 1 gone.');
    assert.equal(
      outcome.done,
      'Moved Orders to SQL Server on Azure Virtual Machine: 4 defenses become yours; 3 new findings, 1 gone. The editor can undo it.',
    );
    assert.equal(outcome.gaps.text, '2 gaps more');
    assert.equal(outcome.verdict.after.gaps - outcome.verdict.before.gaps, 2);
    assert.deepEqual(outcome.notes, []);
    assert.deepEqual(outcome.parts, []);
  });

  it('groups what changes hands, with both reasons', () => {
    const { outcome } = sample.ask({ part: orders, target: 'azure.SqlServerOnVm' });
    const [yours] = outcome!.groups;
    assert.equal(yours?.title, '4 defenses become yours');
    const atRest = yours.changes.find(({ title }) => title === 'Encryption at rest');
    assert.match(
      atRest!.before.because,
      /^Encryption at rest is Microsoft Azure's: "Orders" runs on Azure SQL Database/,
    );
    assert.match(atRest!.after.because, /^Encryption at rest is yours \(Shop team\): "Orders" runs on SQL Server on/);
    assert.equal(atRest?.before.source, 'https://example.com/azure/sql');
    assert.equal(atRest.after.gap, true);
  });

  it('says what else is written: kinds, and a library with its threats', () => {
    const home = sample.ask({ part: orders, target: 'premises' }).outcome;
    assert.deepEqual(home?.notes, [
      'What you run yourself says what it is, so the text comes to say it: relational database.',
    ]);
    const aws = sample.ask({ part: orders, target: 'aws.Rds' }).outcome;
    assert.deepEqual(aws?.notes, ['The file comes to use aws, with the threats of that library.']);
  });

  it('names each part of a boundary, those that stay first, and findings that are no gaps', () => {
    const { outcome } = sample.ask({ part: cloud, target: 'aws.aws' });
    assert.deepEqual(
      outcome?.parts.map(({ name, from, to }) => `${name}: ${from} → ${to ?? 'stays'}`),
      [
        'Web: Azure App Service → stays',
        'Jobs: Azure Kubernetes Service → stays',
        'Orders: Azure SQL Database → Amazon RDS',
      ],
    );
    assert.equal(outcome.moreParts, '');
    assert.match(outcome.notes[0]!, /^Web and Jobs stay where they are: Amazon Web Services has nothing that is known/);
    const [findings] = outcome.findings;
    assert.match(findings!.title, /^\d+ other findings are new$/);
    assert.match(findings!.findings[0]!.text, /, yet it stands in the boundary "Shop subscription"/);
  });

  it('has nothing to tell of a move to where it is, or to what nobody knows', () => {
    for (const target of ['azure.SqlDatabase', 'azure.Nothing']) {
      const { outcome, groups } = sample.ask({ part: orders, target });
      assert.equal(outcome, null);
      assert.ok(groups.length > 0);
    }
    assert.equal(sample.ask({ part: orders }).part?.place, 'azure.SqlDatabase');
  });

  it('of a part that runs nowhere says where it could', () => {
    const { part, groups, hint } = sample.ask({ part: 'process Cloud.Mail' });
    assert.deepEqual([part?.place, part?.placeTitle], [null, 'nowhere yet']);
    assert.equal(hint, '');
    assert.ok(groups.length > 0);
  });
});
