import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../../language/analysis/analysis.ts';
import { examples, filesUnder, read, readTexts } from './reading.ts';

const verdicts: Readonly<Record<string, Verdict>> = {
  'payroll.tm': 'not-ready',
  'azure-web-app/paas.tm': 'ready',
  'azure-web-app/iaas.tm': 'not-ready',
  'kubernetes-own-cluster.tm': 'ready',
  'saas-integration.tm': 'ready',
  'chat-agent.tm': 'ready',
  'privacy-newsletter.tm': 'ready',
};

/** Files that others import. */
const fragments = ['azure-web-app/shop.tm'];

function verdictOf(name: string): Verdict | undefined {
  if (name.endsWith('/as-it-stood.tm')) return 'not-ready';
  const isReady = name.endsWith('/as-it-should-have-been.tm') || name.startsWith('architectures/');
  return isReady ? 'ready' : verdicts[name];
}

const names = filesUnder(examples, '.tm').map((file) => path.relative(examples, file).replaceAll(path.sep, '/'));

describe('the examples', () => {
  for (const name of names) {
    it(`${name} says what it shows`, () => {
      assert.match(readFileSync(path.join(examples, name), 'utf8'), /^\/\*\n \* \S/);
    });

    it(`${name} has no problem and nothing to no purpose`, async () => {
      const reading = await read(path.join(examples, name));
      assert.deepEqual(reading.problems, []);
      if (fragments.includes(name)) return;
      const idle = reading.analysis.findings.filter(({ faded }) => faded);
      assert.deepEqual(
        idle.map(({ message }) => message),
        [],
      );
    });

    if (fragments.includes(name)) continue;
    it(`${name} is ${verdictOf(name) ?? 'of no known verdict'}`, async () => {
      const { verdict, findings } = (await read(path.join(examples, name))).analysis;
      assert.equal(verdict, verdictOf(name));
      if (verdict === 'ready') assert.deepEqual([...findings], []);
    });
  }

  it('are all listed in their README', () => {
    const readme = readFileSync(path.join(examples, 'README.md'), 'utf8');
    for (const name of names) {
      const listed = readme.includes(`(${name.replace('as-it-should-have-been', 'as-it-stood')})`);
      assert.ok(listed, `${name} is not listed`);
    }
  });

  it('payroll has six gaps of six kinds', async () => {
    const { findings, totals } = (await read(path.join(examples, 'payroll.tm'))).analysis;
    assert.deepEqual(findings.map(({ code }) => code).sort(), [
      'half-owned',
      'incident-gap',
      'missing-defense',
      'missing-defense',
      'nobody-owns',
      'overdue',
    ]);
    assert.equal(totals.planned, 1);
    assert.equal(totals.waived, 1);
  });

  it('the shop on machines of its own forgets the backups and half of the metadata', async () => {
    const { findings } = (await read(path.join(examples, 'azure-web-app/iaas.tm'))).analysis;
    assert.deepEqual(
      findings.map(({ code, control }) => `${code} ${control?.name ?? ''}`),
      ['half-owned MetadataProtection', 'missing-defense Backup'],
    );
  });

  it('the data warehouse as a service stands half without the allow list of its tenant', async () => {
    const whole = readFileSync(path.join(examples, 'saas-integration.tm'), 'utf8');
    const open = whole.replace(/^ {2}implements NetworkRestriction "a network policy .*\n/m, '');
    assert.notEqual(open, whole);
    const { findings } = (await readTexts(new Map([['saas-integration.tm', open]]))).analysis;
    assert.deepEqual(
      findings.map(({ code, control }) => `${code} ${control?.name ?? ''}`),
      ['half-owned NetworkRestriction'],
    );
  });

  it('the shop on machines of its own has twelve more duties, as its comment counts', async () => {
    const folder = path.join(examples, 'azure-web-app');
    const taken = /^ {2}implements (SystemPatching|HostAntiMalware, HostHardening|DdosProtection) .*\n/gm;
    const whole = readFileSync(path.join(folder, 'iaas.tm'), 'utf8');
    const machines = whole.replace(taken, '');
    assert.equal(whole.split('\n').length - machines.split('\n').length, 3);
    const shared = readFileSync(path.join(folder, 'shop.tm'), 'utf8');
    const reading = await readTexts(
      new Map([
        ['iaas.tm', machines],
        ['shop.tm', shared],
      ]),
    );
    const { missing, partial } = reading.analysis.totals;
    assert.equal(missing + partial, 12);
  });
});
