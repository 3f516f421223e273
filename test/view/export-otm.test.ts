import assert from 'node:assert/strict';
import { placeOf } from '../../language/model/origin.ts';
import { openThreatModelOf } from '../../server/view/export/otm/open-threat-model.ts';
import type { OpenThreatModel } from '../../server/view/export/otm/types.ts';
import { readText } from '../examples/reading.ts';
import { assertOpenThreatModel } from '../support/export-schemas.ts';

async function exported(text: string): Promise<OpenThreatModel> {
  const reading = await readText(text);
  assert.deepEqual(reading.problems, []);
  const model = openThreatModelOf(reading.analysis, {
    version: '1.0.0',
    locate: (origin) => ({ file: 'm.tm', line: placeOf(origin).range.start.line + 1, column: 1, endColumn: undefined }),
  });
  assertOpenThreatModel(JSON.parse(JSON.stringify(model)));
  return model;
}

const shop = `system Shop "Web shop" {
  owner "Shop team"
}
data Orders "Orders" restricted contains payment
data Code "Code" public contains code
control Seal "Seal" {
  layer core.Data
}
control Stamp "Stamp" {
  layer core.Data
}
/** Somebody opens it. */
threat Opening "It is opened" {
  stride Tampering
  applies to store
  severity critical
  mitigated by Seal
  mitigated by Stamp
  reference cwe "311", attack "T1530"
}
boundary Internet untrusted {
  actor Buyer "Buyer"
  boundary Cafe "Café" {
  }
}
boundary House "House" {
  owner "House team"
  process Web "Web" on premises
  boundary Cellar "Cellar" {
    store Db "Database" on premises {
      holds Orders
      implements Seal "with wax" by "Sealers" evidence "seal.md"
      waives Stamp "no ink" by "Chief" until 2027-01-31
    }
  }
}
external Bank "Bank"
store Loose "Loose sheets" on premises
flow Buyer -> Web "buys" over Https carries Orders returns Code
flow Web -> Db over Http carries Orders
flow Web -> Bank "pays" over Https
`;

describe('The Open Threat Model of a model', () => {
  let model: OpenThreatModel;
  before(async () => (model = await exported(shop)));

  it('has the boundaries as zones, and one for each kind of part that stands in none', () => {
    const zones = model.trustZones.map(({ name, risk, parent }) => [name, risk.trustRating, parent]);
    assert.deepEqual(zones, [
      ['Outside the system', 0, undefined],
      ['Inside the system, in no boundary', 100, undefined],
      ['Internet', 0, undefined],
      ['Café', 0, { trustZone: 'boundary Internet' }],
      ['House', 100, undefined],
      ['Cellar', 100, { trustZone: 'boundary House' }],
    ]);
  });

  it('has a zone for each maker of what somebody else runs whole, in no boundary', async () => {
    const { trustZones, components } = await exported(`provider maker "Maker"
service Books "Books" from maker as saas
service Ledger "Ledger" from maker as saas
service Mail "Mail" as saas
service Machine "Machine" from maker as iaas
system S "S" {
  owner "T"
}
process A "A" on Books
process B "B" on Ledger
process C "C" on Mail
process D "D" on Machine
boundary House "House" {
  process E "E" on Books
}
`);
    assert.deepEqual(
      trustZones.map(({ name }) => name),
      ['Inside the system, in no boundary', 'Maker, in no boundary', 'Mail, in no boundary', 'House'],
    );
    assert.deepEqual(
      components.map(({ parent }) =>
        trustZones.findIndex(({ id }) => 'trustZone' in parent && id === parent.trustZone),
      ),
      [1, 1, 2, 0, 3],
    );
  });

  it('has the elements with their owners, their data, and the line that declares them', () => {
    const part = model.components.find(({ id }) => id === 'store House.Cellar.Db');
    assert.ok(part);
    assert.deepEqual([part.name, part.parent], ['Database', { trustZone: 'boundary House.Cellar' }]);
    assert.deepEqual(part.assets, { processed: ['Orders'], stored: ['Orders'] });
    assert.equal(part.attributes['owner'], 'House team');
    assert.equal(part.attributes['runsOn'], 'on premises');
    assert.equal(part.representations[0]?.line, 30);
    const owner = (id: string): string | undefined =>
      model.components.find((each) => each.id === id)?.attributes['owner'];
    assert.equal(owner('store Loose'), 'Shop team');
    assert.equal(owner('external Bank'), undefined);
  });

  it('has the flows, and that data come back', () => {
    const [buys, reads] = model.dataflows;
    assert.deepEqual(
      [buys?.name, buys?.bidirectional, buys?.assets, buys?.tags],
      ['Buyer → Web, “buys”', true, ['Orders', 'Code'], ['HTTPS']],
    );
    assert.deepEqual([reads?.name, reads?.bidirectional], ['Web → Database', false]);
  });

  it('has what the levels of data say of risk, and says what nothing is known of', () => {
    const risks = model.assets.map(({ risk }) => [risk.confidentiality, risk.integrity, risk.availability]);
    assert.deepEqual(risks, [
      [100, 50, 50],
      [0, 100, 50],
    ]);
    assert.match(
      model.assets[0]?.risk.comment ?? '',
      /^Restricted, contains payment data\. The model has no figures: /,
    );
  });

  it('has each threat once, and its state where it applies', () => {
    const threat = model.threats.find(({ id }) => id === 'Opening');
    assert.deepEqual(
      [threat?.description, threat?.categories, threat?.cwes, threat?.risk.impact],
      ['Somebody opens it.', ['Tampering'], ['CWE-311'], 100],
    );
    const at = (id: string): unknown =>
      model.components.find((part) => part.id === id)?.threats.find((each) => each.threat === 'Opening');
    assert.deepEqual(at('store House.Cellar.Db'), {
      threat: 'Opening',
      state: 'accepted',
      mitigations: [
        { mitigation: 'store House.Cellar.Db Seal', state: 'implemented' },
        { mitigation: 'store House.Cellar.Db Stamp', state: 'rejected' },
      ],
    });
    assert.deepEqual(at('store Loose'), {
      threat: 'Opening',
      state: 'exposed',
      mitigations: [
        { mitigation: 'store Loose Seal', state: 'required' },
        { mitigation: 'store Loose Stamp', state: 'required' },
      ],
    });
  });

  it('has a mitigation for each defense, with whose it is and why', () => {
    const seal = model.mitigations.find(({ id }) => id === 'store House.Cellar.Db Seal');
    assert.equal(seal?.name, 'Seal: Database');
    assert.equal(seal.description, 'Implemented by Sealers. With wax.');
    assert.deepEqual(seal.attributes, {
      control: 'Seal',
      layer: 'Data',
      owner: 'customer',
      team: 'Sealers',
      state: 'met',
      severity: 'critical',
      why: 'Seal is yours (Sealers): "Database" runs on your own premises, where every defense is yours.',
      evidence: 'seal.md',
    });
    const stamp = model.mitigations.find(({ id }) => id === 'store House.Cellar.Db Stamp');
    assert.equal(stamp?.description, 'Not in place: Chief accepts the risk until 2027-01-31. No ink.');
    assert.equal(stamp.attributes['date'], '2027-01-31');
  });

  it('shows names as they stand, in Markdown, too', async () => {
    const hostile = await exported(
      'system S "<script>\u001b[31m"\n/** [x](javascript:alert(1)) <img src=x>\n *\n * **two** */\nstore A "=cmd()" on premises\n',
    );
    assert.equal(hostile.project.name, '<script>␛[31m');
    assert.equal(hostile.components[0]?.description, '\\[x\\](javascript:alert(1)) \\<img src=x\\>\n\n\\*\\*two\\*\\*');
  });
});
