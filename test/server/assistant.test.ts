import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { assistantRequest, type AssistantAnswer } from '../../server/protocol/assistant.ts';
import { StdioClient } from '../support/stdio-client.ts';

const head = (name: string): string => `system ${name} "${name}" {\n  owner "${name} team"\n}\n\nuse azure\n`;
const shop = `${head('Shop')}import "./parts.tm"

data Orders "Orders" confidential contains personal
`;
const parts = `boundary Cloud "Cloud" on azure {
  store Db "Order database" on SqlDatabase {
    holds Orders
    implements ColumnEncryption "Always Encrypted"
  }
}
`;
const payroll = `${head('Payroll')}
data Salaries "Salaries" confidential contains personal
store Db "Payroll database" on SqlDatabase { holds Salaries }
`;

interface Gaps {
  readonly systems: readonly {
    readonly system: string;
    readonly file: string;
    readonly doesNotParse?: readonly string[];
    readonly leftOut?: string;
    readonly gaps: readonly {
      readonly part: string;
      readonly control: string;
      readonly severity: string;
      readonly file: string;
      readonly line: number;
    }[];
  }[];
}

interface Proposal {
  readonly code: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly {
      readonly file: string;
      readonly start: { readonly line: number };
      readonly newText: string;
    }[];
  }[];
}

describe('An assistant in the editor', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'shop.tm': shop, 'parts.tm': parts, 'payroll.tm': payroll });
    await client.open('parts.tm', parts);
  });

  afterEach(() => client.change('parts.tm', () => parts));

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const asked = (tool: string, input: Readonly<Record<string, unknown>> = {}): Promise<AssistantAnswer> =>
    client.connection.sendRequest<AssistantAnswer>(assistantRequest, { tool, input });
  const answer = async <Found>(tool: string, input?: Readonly<Record<string, unknown>>): Promise<Found> => {
    const { text, failed } = await asked(tool, input);
    assert.equal(failed, false, text);
    return JSON.parse(text) as Found;
  };

  it('is told the gaps of all models of the workspace, open or not, with their places', async () => {
    const { systems } = await answer<Gaps>('list_gaps');
    assert.deepEqual(
      systems.map(({ system, file }) => [system, file]),
      [
        ['Payroll', 'payroll.tm'],
        ['Shop', 'shop.tm'],
      ],
    );
    const ofDb = systems[1]!.gaps.find(({ part }) => part === 'Cloud.Db');
    assert.deepEqual([ofDb?.file, ofDb?.line], ['parts.tm', 2], JSON.stringify(systems[1]));
  });

  it('is told them of one model, or of a folder, by name or by address', async () => {
    const systemsAt = async (path: string): Promise<string[]> =>
      (await answer<Gaps>('list_gaps', { path })).systems.map(({ system }) => system);
    assert.deepEqual(await systemsAt('payroll.tm'), ['Payroll']);
    assert.deepEqual(await systemsAt('parts.tm'), ['Shop']);
    assert.deepEqual(await systemsAt(client.uri('shop.tm')), ['Shop']);
    assert.deepEqual(await systemsAt('.'), ['Payroll', 'Shop']);
    assert.deepEqual(await systemsAt(client.folder), ['Payroll', 'Shop']);
    assert.deepEqual(await systemsAt('test/shop.tm'), ['Shop']);
  });

  it('is told what the text says that nobody has saved', async () => {
    const input = { part: 'Cloud.Db', control: 'ColumnEncryption' };
    const state = async (): Promise<string> =>
      (await answer<{ defenses: [{ state: string }] }>('get_responsibility', input)).defenses[0].state;
    assert.equal(await state(), 'met');
    await client.change('parts.tm', (text) => text.replace(/^ *implements .*\n/m, ''));
    assert.equal(await state(), 'missing');
  });

  it('gets edits that fit the text that nobody has saved', async () => {
    await client.change('parts.tm', (text) => `// A comment.\n${text.replace(/^ *implements .*\n/m, '')}`);
    const { code, fixes } = await answer<Proposal>('propose_mitigation', {
      part: 'Cloud.Db',
      control: 'ColumnEncryption',
    });
    assert.equal(code, 'missing-defense');
    const [edit] = fixes[0]!.edits;
    assert.match(edit!.newText, /^\s*implements ColumnEncryption/);
    assert.deepEqual([edit!.file, edit!.start.line], ['parts.tm', 4]);
  });

  it('is told that a text does not parse, and gets no edit for it', async () => {
    await client.change('parts.tm', (text) => `${text}flow -> ->\n`);
    const { systems } = await answer<Gaps>('list_gaps', { path: 'shop.tm' });
    assert.match(systems[0]!.doesNotParse?.[0] ?? '', /^parts\.tm does not parse, line 7: /);
    assert.ok(systems[0]!.gaps.some(({ part }) => part === 'Cloud.Db'));
    const { text, failed } = await asked('propose_mitigation', { part: 'Cloud.Db', control: 'Backup' });
    assert.equal(failed, true);
    assert.match(text, /^parts\.tm does not parse, line 7: .* Mend that first/);
  });

  it('gets an explanation of names and of codes', async () => {
    const { meanings } = await answer<{ meanings: string[] }>('explain', { name: 'SqlDatabase' });
    assert.match(meanings[0]!, /Azure SQL Database/);
    assert.match((await answer<{ meanings: string[] }>('explain', { name: 'missing-defense' })).meanings[0]!, /^# /);
    const { systems } = await answer<Gaps>('list_gaps', { path: 'shop.tm' });
    assert.ok(systems[0]!.gaps.length > 0, 'the models are as before');
  });

  it('takes what is left empty for left out', async () => {
    const { systems } = await answer<Gaps>('list_gaps', { team: '', severity: null });
    assert.ok(systems[0]!.gaps.length > 0);
  });

  for (const [tool, input, message] of [
    ['list_gaps', { path: 'gone.tm' }, /^There is no model gone\.tm\. There are payroll\.tm, shop\.tm\.$/],
    ['list_gaps', { severity: 'loud' }, /^What stands for severity has to be one of critical, high, medium, low\.$/],
    ['list_gaps', { team: 5 }, /^What stands for team has to be a text\.$/],
    ['list_gaps', { squad: 'Shop team' }, /^There is no squad to ask by: there are team, severity, path\.$/],
    ['get_responsibility', {}, /^Say for which part you ask\. The name of the part/],
    ['get_responsibility', { part: 'Db' }, /^Db means several parts: Db in payroll\.tm, Cloud\.Db in shop\.tm\. Ask /],
    ['get_responsibility', { part: 'Cloud.Dd' }, /Did you mean Cloud\.Db\?$/],
    [
      'propose_mitigation',
      { part: 'Cloud.Db', control: 'ColumnEncryption' },
      /^ColumnEncryption of Cloud\.Db is no gap/,
    ],
    ['explain', { name: 'Xyzzyx' }, /^Nothing in the libraries/],
    ['apply_mitigation', {}, /^There is no tool apply_mitigation\. There are list_gaps, /],
  ] as const) {
    it(`is told what to do instead: ${tool} ${JSON.stringify(input)}`, async () => {
      const { text, failed } = await asked(tool, input);
      assert.match(text, message);
      assert.equal(failed, true);
    });
  }

  it('may stop waiting', async () => {
    const cancellation = new CancellationTokenSource();
    const waiting = client.connection.sendRequest(
      assistantRequest,
      { tool: 'list_gaps', input: {} },
      cancellation.token,
    );
    cancellation.cancel();
    await assert.rejects(waiting, /Nobody waits/);
    assert.equal((await answer<Gaps>('list_gaps')).systems.length, 2);
  });
});

describe('An assistant in an editor without a model', function () {
  this.timeout(30_000);

  it('is told how to get one, and gets explanations all the same', async () => {
    const client = await StdioClient.start({ 'fragment.tm': 'store Db "Database"\n' });
    const params = (tool: string, input: object): [string, object] => [assistantRequest, { tool, input }];
    const none = await client.connection.sendRequest<AssistantAnswer>(...params('list_gaps', {}));
    assert.deepEqual([none.failed, none.text.includes('New Threat Model…')], [true, true]);
    const told = await client.connection.sendRequest<AssistantAnswer>(...params('explain', { name: 'Backup' }));
    assert.equal(told.failed, false);
    assert.equal(await client.stop(), 0);
  });
});

describe('An assistant that asks of a large model', function () {
  this.timeout(30_000);

  it('is told the most severe gaps, and that there are more', async () => {
    const stores = Array.from({ length: 80 }, (_, n) => `store S${n} on SqlDatabase { holds Salaries }\n`).join('');
    const large = payroll.replace(/^store .*$/m, stores);
    const client = await StdioClient.start({ 'large.tm': large });
    const params = { tool: 'list_gaps', input: {} };
    const { text } = await client.connection.sendRequest<AssistantAnswer>(assistantRequest, params);
    const [system] = (JSON.parse(text) as Gaps).systems;
    assert.equal(system!.gaps.length, 60);
    assert.match(
      system!.leftOut ?? '',
      /^\d+ more gaps, none of them more severe than these: ask team by team to see them\.$/,
    );
    const ranks = system!.gaps.map(({ severity }) => ['critical', 'high', 'medium', 'low'].indexOf(severity));
    assert.deepEqual(ranks, ranks.toSorted());
    assert.equal(await client.stop(), 0);
  });

  it('is told of a single one that is left, and of no team where it asked for one', async () => {
    const stores = Array.from({ length: 61 }, (_, n) => `store S${n} on premises\n`).join('');
    const rule =
      'control Seal { layer Data }\nthreat Theft {\n  applies to store\n  severity critical\n  mitigated by Seal\n}\n';
    const client = await StdioClient.start({ 'large.tm': head('Shop') + rule + stores });
    const params = { tool: 'list_gaps', input: { team: 'Shop team', severity: 'critical' } };
    const { text } = await client.connection.sendRequest<AssistantAnswer>(assistantRequest, params);
    const [system] = (JSON.parse(text) as Gaps).systems;
    assert.equal(system!.leftOut, '1 more gap, none of them more severe than these: mend these first.');
    assert.equal(await client.stop(), 0);
  });
});
