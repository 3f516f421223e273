import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { examples, read, readText } from './reading.ts';

/** What was missing: the part, the control, and whose it was. */
type Gap = readonly [subject: string, control: string, team: string];

const gaps: Readonly<Record<string, readonly Gap[]>> = {
  'deep-root': [
    ['Account.Warehouse', 'PublicAccessBlock', 'Deep Root Analytics'],
    ['Account.Warehouse', 'ConfigurationMonitoring', 'Deep Root Analytics'],
    ['Account.Warehouse', 'CustomerManagedKeys', 'Deep Root Analytics'],
    ['Internet.Anyone -> Account.Warehouse', 'UserAuthentication', 'Deep Root Analytics'],
  ],
  'verizon-nice': [
    ['Nice.Staging', 'PublicAccessBlock', 'NICE Systems'],
    ['Nice.Staging', 'DataMasking', 'NICE Systems'],
    ['Nice.Staging', 'DataRetention', 'NICE Systems'],
    ['Verizon.Agents -> Nice.Supplier', 'ThirdPartyAssurance', 'Verizon'],
  ],
  'dow-jones': [
    ['Account.Bucket', 'TenantRestriction', 'Dow Jones'],
    ['Account.Bucket', 'LeastPrivilege', 'Dow Jones'],
    ['Account.Bucket', 'AccessReview', 'Dow Jones'],
  ],
  'capital-one': [
    ['Account.Waf', 'MetadataProtection', 'Capital One'],
    ['Account.Waf', 'LeastPrivilege', 'Capital One'],
    ['Account.Waf', 'EgressRestriction', 'Capital One'],
    ['Account.Archive', 'NetworkRestriction', 'Capital One'],
    ['Account.Archive', 'ExfiltrationDetection', 'Capital One'],
  ],
  'microsoft-support': [
    ['Subscription.Search', 'NetworkRestriction', 'Support engineering'],
    ['Subscription.Search', 'ConfigurationMonitoring', 'Support engineering'],
    ['Subscription.Search', 'DataMasking', 'Support engineering'],
    ['Internet.Anyone -> Subscription.Search', 'UserAuthentication', 'Support engineering'],
  ],
  equifax: [
    ['Datacenter.Portal', 'DependencyPatching', 'Equifax'],
    ['Datacenter.Portal', 'NetworkSegmentation', 'Equifax'],
    ['Datacenter.Portal', 'EgressRestriction', 'Equifax'],
    ['Datacenter.Inspection', 'CertificateManagement', 'Equifax'],
    ['Datacenter.Share', 'DataMasking', 'Equifax'],
    ['Datacenter.Databases', 'ExfiltrationDetection', 'Equifax'],
  ],
};

function fileOf(breach: string, variant: string): string {
  return path.join(examples, 'breaches', breach, `${variant}.tm`);
}

async function analysisOf(breach: string, variant: string): Promise<Analysis> {
  return (await read(fileOf(breach, variant))).analysis;
}

function find({ obligations }: Analysis, subject: string, control: string): Obligation | undefined {
  return obligations.find((each) => each.subject.id === subject && each.anyOf.some(({ name }) => name === control));
}

describe('the six breaches', () => {
  for (const [breach, expected] of Object.entries(gaps)) {
    it(`${breach}: what was missing, and whose it was`, async () => {
      const analysis = await analysisOf(breach, 'as-it-stood');
      for (const [subject, control, team] of expected) {
        const obligation = find(analysis, subject, control);
        assert.ok(obligation, `nothing asks for ${control} of ${subject}`);
        assert.equal(obligation.state, 'missing', `${control} of ${subject}`);
        assert.equal(obligation.owner, 'customer', `${control} of ${subject}`);
        assert.equal(obligation.team, team, `${control} of ${subject}`);
        const told = analysis.findings.some((finding) => finding.obligation === obligation);
        assert.ok(told, `no finding tells of ${control} of ${subject}`);
      }
    });

    it(`${breach}: none of it missing as it should have been`, async () => {
      const analysis = await analysisOf(breach, 'as-it-should-have-been');
      for (const [subject, control] of expected) {
        const state = find(analysis, subject, control)?.state;
        assert.ok(state === undefined || state === 'met', `${control} of ${subject} is ${state ?? ''}`);
      }
      // Flows may have gone with the strangers who opened them; the parts are still there, and still asked.
      const parts = expected.filter(([subject]) => !subject.includes('->'));
      for (const [subject, control] of parts) assert.ok(find(analysis, subject, control), `${control} of ${subject}`);
    });
  }

  it('Deep Root and Verizon had public stores, and Capital One had none', async () => {
    for (const breach of ['deep-root', 'verizon-nice']) {
      const analysis = await analysisOf(breach, 'as-it-stood');
      assert.ok(
        analysis.obligations.some(
          ({ control, severity, state }) =>
            control.name === 'PublicAccessBlock' && severity === 'critical' && state === 'missing',
        ),
      );
    }
    const { obligations } = await analysisOf('capital-one', 'as-it-stood');
    assert.ok(!obligations.some(({ control, state }) => control.name === 'PublicAccessBlock' && state !== 'met'));
  });

  it('Dow Jones knew who was calling', async () => {
    const analysis = await analysisOf('dow-jones', 'as-it-stood');
    assert.equal(find(analysis, 'Internet.Stranger -> Account.Bucket', 'UserAuthentication')?.state, 'met');
  });

  it("Equifax' portal on a platform: the system is patched by the provider, Struts still is not", async () => {
    const text = readFileSync(fileOf('equifax', 'as-it-stood'), 'utf8');
    const [before, inside] = text.split('  process Portal "Dispute portal on Apache Struts" is WebApplication') as [
      string,
      string,
    ];
    const [body, ...after] = inside.split('\n  }\n') as [string, ...string[]];
    const moved = `  process Portal "Dispute portal on Apache Struts" on AppService${body}\n  }\n}\n`;
    const cloud = `use azure\n\nboundary Cloud "Subscription" on azure {\n${moved}\n`;
    const premises = before.indexOf('boundary Datacenter');
    const model = before.slice(0, premises) + cloud + before.slice(premises) + after.join('\n  }\n');
    const reading = await readText(model);
    assert.deepEqual(reading.problems, []);
    const patching = find(reading.analysis, 'Cloud.Portal', 'SystemPatching');
    assert.ok(patching);
    assert.equal(patching.owner, 'provider');
    assert.equal(patching.state, 'met');
    const struts = find(reading.analysis, 'Cloud.Portal', 'DependencyPatching');
    assert.ok(struts);
    assert.equal(struts.owner, 'customer');
    assert.equal(struts.state, 'missing');
  });
});
