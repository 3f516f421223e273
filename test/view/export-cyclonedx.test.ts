import assert from 'node:assert/strict';
import { billOfMaterialsOf } from '../../server/view/export/cyclonedx/bill-of-materials.ts';
import type { Bom } from '../../server/view/export/cyclonedx/types.ts';
import { readText } from '../examples/reading.ts';
import { assertCycloneDx } from '../support/export-schemas.ts';

async function exported(text: string): Promise<Bom> {
  const reading = await readText(text);
  assert.deepEqual(reading.problems, []);
  const bom = billOfMaterialsOf(reading.analysis, {
    version: '1.0.0',
    locate: () => ({ file: 'models/my shop.tm', line: 1, column: 1, endColumn: undefined }),
  });
  assertCycloneDx(JSON.parse(JSON.stringify(bom)));
  assertRefs(bom);
  return bom;
}

/** Each reference is given once, and all that refers finds it. */
function assertRefs(bom: Bom): void {
  const { services, definitions, declarations, metadata } = bom;
  const given = [
    metadata.component,
    ...services,
    ...definitions.standards.flatMap((standard) => [standard, ...standard.requirements]),
    ...declarations.assessors,
    ...declarations.claims,
    ...declarations.evidence,
  ].map((each) => each['bom-ref']);
  const known = new Set(given);
  assert.equal(known.size, given.length);
  const asked = [
    ...bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]),
    ...services.flatMap(({ data }) => data.flatMap(({ source = [], destination = [] }) => [...source, ...destination])),
    ...declarations.claims.flatMap((claim) => [claim.target, ...claim.evidence, ...claim.mitigationStrategies]),
    ...declarations.attestations.flatMap(({ assessor, map }) => [
      assessor,
      ...map.flatMap((each) => [
        each.requirement,
        ...each.claims,
        ...each.counterClaims,
        ...each.conformance.mitigationStrategies,
      ]),
    ]),
  ];
  for (const ref of asked) assert.ok(known.has(ref), `${ref} is not there`);
  const attested = declarations.attestations.flatMap(({ map }) =>
    map.flatMap((each) => [...each.claims, ...each.counterClaims]),
  );
  assert.deepEqual(
    attested.sort(),
    declarations.claims.map((claim) => claim['bom-ref']).sort(),
    'each claim is attested once',
  );
}

const shop = `system Shop "Web shop" {
  owner "Shop team"
}
data Orders "Orders" restricted contains personal {
  controller "Shop Ltd"
  processor "Cloud Ltd"
}
data Prices "Prices" public
control Seal "Seal" {
  layer core.Data
  reference nist "SC-28"
}
threat Opening "It is opened" {
  stride Tampering
  applies to store
  mitigated by Seal
}
boundary Internet untrusted {
  actor Buyer "Buyer"
}
boundary House "House" {
  process Web "Web" on premises
  store Db "Database" on premises {
    holds Orders
    implements Seal "with wax" by "Sealers" evidence "seal.md" expires 2027-12-31
  }
  store Copy "Copy" on premises {
    plans Seal "when wax is there" by "Sealers" due 2027-01-31
  }
}
flow Buyer -> Web "buys" over Https carries Orders returns Prices
flow Web -> Db over Http carries Orders returns Orders
`;

describe('The CycloneDX bill of a model', () => {
  let bom: Bom;
  before(async () => (bom = await exported(shop)));

  it('has a service for each part that is none of a person, with its zone and whether a boundary is crossed', () => {
    const told = bom.services.map((each) => [each['bom-ref'], each.trustZone, each['x-trust-boundary']]);
    assert.deepEqual(told, [
      ['process:House.Web', 'House', true],
      ['store:House.Db', 'House', false],
      ['store:House.Copy', 'House', false],
    ]);
    assert.deepEqual(bom.dependencies[1], { ref: 'process:House.Web', dependsOn: ['store:House.Db'] });
    assert.deepEqual(bom.metadata.component.externalReferences, [{ type: 'threat-model', url: 'models/my%20shop.tm' }]);
  });

  it('has the data of each service, seen from there', () => {
    const [web, db] = bom.services;
    const told = (service = web): unknown[] =>
      (service?.data ?? []).map(({ name, flow, classification, source, destination }) => [
        name,
        flow,
        classification,
        source,
        destination,
      ]);
    assert.deepEqual(told(), [
      ['Orders', 'inbound', 'restricted', undefined, undefined],
      ['Prices', 'outbound', 'public', undefined, undefined],
      ['Orders', 'bi-directional', 'restricted', ['store:House.Db'], ['store:House.Db']],
    ]);
    assert.deepEqual(told(db), [
      ['Orders', 'bi-directional', 'restricted', ['process:House.Web'], ['process:House.Web']],
    ]);
    assert.deepEqual(web?.data[0]?.governance, {
      owners: [{ organization: { name: 'Shop Ltd' } }],
      custodians: [{ organization: { name: 'Cloud Ltd' } }],
    });
  });

  it('has what each party attests of the defenses that it owns: what stands, and what does not', () => {
    const sealers = bom.declarations.attestations.find(({ summary }) => summary.startsWith('Sealers'));
    assert.equal(sealers?.summary, 'Sealers: 1 of 2 defenses in place.');
    assert.deepEqual(sealers.map, [
      {
        requirement: 'control:Seal',
        claims: ['claim:store%20House.Db%20Seal'],
        counterClaims: ['claim:store%20House.Copy%20Seal'],
        conformance: {
          score: 0.5,
          rationale: '1 of 2 defenses in place',
          mitigationStrategies: ['strategy:store%20House.Copy%20Seal'],
        },
      },
    ]);
    const requirement = bom.definitions.standards[0]?.requirements.find(({ identifier }) => identifier === 'Seal');
    assert.deepEqual(requirement?.properties, [{ name: 'demarc:reference:nist', value: 'SC-28' }]);
  });

  it('claims of each defense how it stands and why, with the evidence and the plans', () => {
    const claim = bom.declarations.claims.find((each) => each['bom-ref'] === 'claim:store%20House.Db%20Seal');
    assert.equal(claim?.predicate, 'Seal, Database: implemented by Sealers. With wax.');
    assert.match(claim.reasoning, /^"Database" runs on the premises of .* It protects against: It is opened\.$/);
    assert.equal(claim.target, 'store:House.Db');
    const told = bom.declarations.evidence.map(({ description, expires }) => [description, expires]);
    assert.deepEqual(told, [
      ['seal.md', '2027-12-31T00:00:00Z'],
      ['Planned by Sealers for 2027-01-31. When wax is there.', undefined],
    ]);
  });

  it('takes any name', async () => {
    const hostile = await exported(
      `system S "<b>\u001b[31m"\nstore A "a\u202eb" on premises {\n  implements core.Backup evidence "a b#c#d[e]\\\\f"\n}\n`,
    );
    assert.equal(hostile.metadata.component.name, '<b>␛[31m');
    assert.equal(hostile.services[0]?.name, 'a\ufffdb');
    assert.equal(hostile.services[0]['bom-ref'], 'store:A');
  });
});
