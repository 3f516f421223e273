import assert from 'node:assert/strict';
import { providersThatRunSomething } from '../../language/analysis/providers.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { byCatalogId, catalogIds } from '../../server/view/export/catalog-ids.ts';
import { componentDefinitionOf } from '../../server/view/export/oscal/component-definition.ts';
import { leveragedPlanOf } from '../../server/view/export/oscal/leveraged-plan.ts';
import { securityPlanOf } from '../../server/view/export/oscal/security-plan.ts';
import type { ByComponent, SystemSecurityPlan } from '../../server/view/export/oscal/types.ts';
import { readText, readTexts } from '../examples/reading.ts';
import { control } from '../support/plain-model.ts';
import { assertOscal } from '../support/export-schemas.ts';
import { assertReferences } from '../support/oscal-references.ts';

const context = { version: '1.0.0' };

/** A library with one control of each kind of owner, under ids that no other library has. */
const library = `library vault

provider vault "Vault Cloud" {
}

/** Keeps things. */
service Box "Box" from vault as paas is Storage {
  provides Sealing "seals every box" at "https://example.com/sealing"
  offers   Labels "printed labels"
  shares   Locks provider "a lock on every box" customer "keep the keys"
  lacks    Guards "nobody stands there"
}

category Storage "Storage"

control Sealing "Sealing" {
  layer Data
  reference nist "ZZ-1"
}
control Labels "Labels" {
  layer Data
  reference nist "ZZ-2"
}
control Locks "Locks" {
  layer Data
  reference nist "ZZ-3(4)"
}
control Guards "Guards" {
  layer Data
  reference nist "ZZ-5"
}
control Ghosts "Ghosts" {
  layer Data
}

threat Thieves "Thieves come" {
  stride Spoofing
  applies to store where on Storage
  mitigated by Sealing, Labels, Locks, Guards
}
`;

async function planOf(body: string, before = ''): Promise<{ analysis: Analysis; plan: SystemSecurityPlan }> {
  const model = `import "./vault"\nuse vault\nsystem S "S" {\n  owner "Crew"\n}\n${before}\nstore Chest "Chest" on Box {\n${body}\n}\n`;
  const reading = await readTexts(
    new Map([
      ['model.tm', model],
      ['vault.tm', library],
    ]),
  );
  assert.deepEqual(reading.problems, []);
  const plan = securityPlanOf(reading.analysis, context);
  assert.ok(plan);
  assertOscal(JSON.parse(JSON.stringify(plan)));
  assertReferences(plan);
  return { analysis: reading.analysis, plan };
}

/** How the chest answers for a control. */
function answer({ 'system-security-plan': plan }: SystemSecurityPlan, id: string): ByComponent {
  const requirement = plan['control-implementation']['implemented-requirements'].find(
    (one) => one['control-id'] === id,
  );
  const [first, second] = requirement?.['by-components'] ?? [];
  assert.ok(first && second === undefined, id);
  return first;
}

const stated =
  'implements Labels, Locks "a keyring" by "Keepers" evidence "docs/keys.md"\n  implements Guards "two dogs"';

describe('The ids of a catalog', () => {
  it('are those of the references to NIST SP 800-53', () => {
    const ids = (...references: string[]): string[] =>
      catalogIds({ ...control('c'), references: references.map((id) => ({ scheme: 'nist', id })) });
    assert.deepEqual(ids('SC-28(1)', 'AC-2', 'AC-2'), ['sc-28.1', 'ac-2']);
    assert.deepEqual(ids('800-207', 'sc-28', 'SC-28 (1)'), []);
    assert.deepEqual(catalogIds({ ...control('c'), references: [{ scheme: 'mcsb', id: 'DP-5' }] }), []);
  });

  it('come in the order of the catalog, the ids of others last', () => {
    const ids = ['own.Control', 'sc-28.1', 'ac-10', 'sc-28', 'ac-2.11', 'ac-2', 'ac-2.3'];
    assert.deepEqual(ids.sort(byCatalogId), ['ac-2', 'ac-2.3', 'ac-2.11', 'ac-10', 'sc-28', 'sc-28.1', 'own.Control']);
  });
});

describe('A system security plan', () => {
  it('answers for the alternative that the threat names first, where the provider does all and nobody chose', async () => {
    const text = `provider vault "Vault Cloud"
service Box "Box" from vault as paas {
  provides Persons "asks who it is"
  provides Programs "asks for a token"
}
control Persons "Authentication of persons" {
  layer core.Identity
  reference nist "ZZ-1"
}
control Programs "Authentication of programs" {
  layer core.Identity
  reference nist "ZZ-2"
}
threat Stranger "A stranger reads it" {
  stride Spoofing
  applies to flow from actor to store
  mitigated by Persons or Programs
}
threat Visitor "A program reads it" {
  stride Spoofing
  applies to flow from process to store
  mitigated by Programs or Persons
}
system S "S" {
  owner "Crew"
}
actor Clerk "Clerk"
process Robot "Robot" on premises
process Chooser "Chooser" on premises
store Chest "Chest" on Box
flow Clerk -> Chest over core.Https
flow Robot -> Chest over core.Https
flow Chooser -> Chest over core.Https {
  implements Persons "on behalf of a clerk"
}
`;
    const { analysis, problems } = await readText(text);
    assert.deepEqual(problems, []);
    const plan = securityPlanOf(analysis, context);
    assert.ok(plan);
    assertReferences(plan);
    const flows = (id: string): string[] =>
      [...answer(plan, id).description.matchAll(/flow (\w+) →/g)].map(([, source = '']) => source);
    assert.deepEqual([flows('zz-1'), flows('zz-2')], [['Clerk', 'Chooser'], ['Robot']]);
  });

  it('inherits what the provider does, and refers to what its plan provides', async () => {
    const { analysis, plan } = await planOf(stated);
    const sealing = answer(plan, 'zz-1');
    assert.equal(sealing['implementation-status']?.state, 'implemented');
    assert.deepEqual(sealing.props?.[0], { name: 'control-origination', value: 'inherited' });
    assert.equal(sealing.inherited?.[0]?.description, '**Sealing.** Seals every box.');
    assert.equal(sealing.satisfied, undefined);
    const [provider] = providersThatRunSomething(analysis.model);
    assert.ok(provider);
    const theirs = answer(leveragedPlanOf(analysis, provider, context), 'zz-1');
    const [provided] = theirs.export?.provided ?? [];
    assert.ok(provided);
    assert.equal(sealing.inherited[0]['provided-uuid'], provided.uuid);
    assert.equal(theirs.export?.responsibilities, undefined);
    assert.deepEqual(
      sealing.links?.map(({ href }) => href),
      ['https://example.com/sealing'],
    );
  });

  it('satisfies what a provider leaves to its customer: what it offers, shares or lacks', async () => {
    const { analysis, plan } = await planOf(stated);
    const [provider] = providersThatRunSomething(analysis.model);
    const leveraged = leveragedPlanOf(analysis, provider!, context);
    const told = (id: string): (string | undefined)[] => {
      const [own, theirs] = [answer(plan, id), answer(leveraged, id).export];
      assert.equal(own.satisfied?.[0]?.['responsibility-uuid'], theirs?.responsibilities?.[0]?.uuid);
      assert.equal(own.inherited?.[0]?.['provided-uuid'], own.inherited && theirs?.provided?.[0]?.uuid);
      return [own['implementation-status']?.state, own.satisfied?.[0]?.description, own.inherited?.[0]?.description];
    };
    assert.deepEqual(told('zz-2'), [
      'implemented',
      '**Labels.** Implemented by Keepers. A keyring.\n\nThe responsibility: Switch it on and configure it (printed labels), or do it by other means.',
      // A customer may do in another way what a service only offers.
      undefined,
    ]);
    assert.deepEqual(told('zz-3.4'), [
      'implemented',
      '**Locks.** In place: Vault Cloud does its half, and Keepers the other. A keyring.\n\nThe responsibility: Keep the keys.',
      '**Locks.** A lock on every box.',
    ]);
    assert.deepEqual(told('zz-5'), [
      'alternative',
      '**Guards.** Implemented by Crew. Two dogs.\n\nThe responsibility: Do it by other means, since Box cannot do it (nobody stands there).',
      undefined,
    ]);
    const provided = answer(leveraged, 'zz-3.4').export;
    assert.equal(provided?.responsibilities?.[0]?.['provided-uuid'], provided?.provided?.[0]?.uuid);
  });

  it('names the teams as parties, and the evidence in the back matter', async () => {
    const { plan } = await planOf(stated);
    const { metadata, 'back-matter': back } = plan['system-security-plan'];
    const keepers = metadata.parties?.find(({ name }) => name === 'Keepers');
    assert.deepEqual(answer(plan, 'zz-2')['responsible-roles'], [
      { 'role-id': 'customer', 'party-uuids': [keepers?.uuid] },
    ]);
    const evidence = back.resources.find(({ title }) => title === 'docs/keys.md');
    assert.deepEqual(evidence?.rlinks, [{ href: 'docs/keys.md' }]);
    assert.ok(answer(plan, 'zz-2').links?.some(({ href }) => href === `#${evidence.uuid}`));
  });

  it('says of what does not stand how it stands, and claims nothing of it', async () => {
    const { plan } = await planOf(
      [
        'plans Labels "a printer is ordered" by "Keepers" due 2027-01-31',
        'waives Guards "no budget" by "Chief" until 2027-06-30',
        'excludes Sealing "the box stays open"',
      ].join('\n'),
    );
    const told = (id: string): unknown[] => {
      const { 'implementation-status': status, inherited, satisfied } = answer(plan, id);
      return [status?.state, status?.remarks, inherited?.length, satisfied?.length];
    };
    assert.deepEqual(told('zz-1'), [
      'not-applicable',
      'Sealing: not applicable. The box stays open.',
      undefined,
      undefined,
    ]);
    assert.deepEqual(told('zz-2'), [
      'planned',
      'Labels: planned by Keepers for 2027-01-31. A printer is ordered.',
      undefined,
      undefined,
    ]);
    assert.deepEqual(told('zz-3.4'), [
      'partial',
      'Locks: half in place: Vault Cloud does its half, and the half of Crew is not stated.',
      1,
      undefined,
    ]);
    assert.deepEqual(told('zz-5'), [
      'not-implemented',
      'Guards: not in place: Chief accepts the risk until 2027-06-30. The service cannot do it, so it takes other means. No budget.',
      undefined,
      undefined,
    ]);
    const open = answer(plan, 'zz-2').props?.find(({ name }) => name === 'open-responsibility-uuid');
    assert.ok(open, 'whoever follows responsibilities finds what is open');
  });

  it('says when a plan was missed, and when somebody relies on the wrong party', async () => {
    const { plan } = await planOf('plans Labels due 2026-01-31\n  relies on vault for Guards "they have dogs"');
    assert.equal(
      answer(plan, 'zz-2')['implementation-status']?.remarks,
      'Labels: not in place: overdue: Crew had planned it for 2026-01-31.',
    );
    assert.match(
      answer(plan, 'zz-5')['implementation-status']?.remarks ?? '',
      /^Guards: not in place, and owned by nobody: the model relies on Vault Cloud for it, which does not do it\./,
    );
  });

  it('has controls that no catalog has by their own names, and says so', async () => {
    const threat = 'threat Haunting "It haunts" {\n  stride Tampering\n  applies to store\n  mitigated by Ghosts\n}\n';
    const { analysis, plan } = await planOf(stated, threat);
    assert.match(answer(plan, 'vault.Ghosts').description, /^\*\*Ghosts\*\*: not in place: it is for Crew to do\./);
    const resource = plan['system-security-plan']['back-matter'].resources.find(({ title }) =>
      title.startsWith('Controls'),
    );
    assert.match(resource?.description ?? '', /- vault\.Ghosts: Ghosts$/);
    const definition = componentDefinitionOf(analysis, context);
    assert.ok(definition);
    assertReferences(definition);
    const sources = definition['component-definition'].components[1]?.['control-implementations']?.map(
      ({ source }) => source,
    );
    assert.equal(new Set(sources).size, 2);
    assert.ok(sources?.includes(`#${resource?.uuid ?? ''}`));
  });
});

describe('A component definition', () => {
  it('has what a service provides and leaves, in words and by the identifiers of the plans', async () => {
    const { analysis } = await planOf(stated);
    const definition = componentDefinitionOf(analysis, context);
    const [provider, box, ...others] = definition?.['component-definition'].components ?? [];
    assert.deepEqual([provider?.type, provider?.title], ['system', 'Vault Cloud']);
    assert.deepEqual(others, []);
    assert.equal(box?.description, 'Keeps things.');
    const requirements = box['control-implementations']?.[0]?.['implemented-requirements'] ?? [];
    const described = (id: string): string | undefined =>
      requirements.find((one) => one['control-id'] === id)?.description;
    assert.equal(described('zz-1'), "**Sealing** (the provider's). Provided: Seals every box.");
    assert.equal(
      described('zz-3.4'),
      '**Locks** (shared). Provided: A lock on every box. Responsibility of the customer: Keep the keys.',
    );
  });
});

describe('Hostile names', () => {
  it('become neither markup nor control characters nor broken tokens', async () => {
    const { analysis, plan } = await planOf(
      'implements Labels "<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u001b[31m" by "**Ops** | <b>" evidence "javascript:alert(1)" evidence "a b#c#d[e]"',
      'data D "<script>alert(1)</script>" confidential\nactor A "# A\\" `x`"\nflow A -> Chest "|]]> \u202e" over Https carries D\n',
    );
    const [provider] = providersThatRunSomething(analysis.model);
    const documents = [plan, componentDefinitionOf(analysis, context), leveragedPlanOf(analysis, provider!, context)];
    const text = JSON.stringify(documents);
    assert.doesNotMatch(text, /[\p{Cc}\u202e]/u);
    const prose = JSON.stringify(documents, (key, value: unknown) =>
      key === 'name' || key === 'value' ? undefined : value,
    );
    assert.doesNotMatch(prose, /(?<!\\)<(script|img|b)/);
    assert.doesNotMatch(prose, /(?<!\\)\[x/);
    const { resources } = plan['system-security-plan']['back-matter'];
    const hrefs = resources.flatMap(({ rlinks = [] }) => rlinks.map(({ href }) => href));
    assert.ok(hrefs.includes('a%20b#c%23d%5Be%5D'));
    assert.ok(hrefs.every((href) => !href.startsWith('javascript:')));
  });
});
