import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { TextContent } from '@modelcontextprotocol/sdk/types.js';
import { fixtures, main } from './command-line.ts';

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  /** The text as JSON, which the test knows the shape of. */
  readonly json: unknown;
}

describe('demarc mcp', () => {
  let client: Client;
  const shop = path.join(fixtures, 'shop');
  const untouched = readFileSync(path.join(shop, 'shop.tm'), 'utf8');

  const call = async (name: string, args: Record<string, string> = {}): Promise<Answer> => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    const { text } = (content as TextContent[])[0]!;
    return {
      isError: isError === true,
      text,
      get json(): unknown {
        return JSON.parse(text) as unknown;
      },
    };
  };

  before(async () => {
    client = new Client({ name: 'test', version: '1' });
    const args = [main, 'mcp', '--library', path.join(fixtures, 'library')];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: shop }));
  });
  after(async () => {
    await client.close();
    assert.equal(readFileSync(path.join(shop, 'shop.tm'), 'utf8'), untouched, 'nothing is written');
  });

  it('tells what can be asked', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['list_gaps', 'get_responsibility', 'explain', 'propose_mitigation'],
    );
    for (const { name, description, inputSchema, annotations } of tools) {
      assert.ok((description?.length ?? 0) > 80);
      assert.equal('path' in (inputSchema.properties ?? {}), name !== 'explain');
      assert.equal(annotations?.readOnlyHint, true);
    }
  });

  it('lists gaps with owner, reason and place', async () => {
    interface Gaps {
      systems: {
        system: string;
        verdict: string;
        gaps: { control: string; owner: string; why: string; file: string }[];
      }[];
    }
    const [{ system, verdict, gaps }] = ((await call('list_gaps')).json as Gaps).systems as [Gaps['systems'][number]];
    assert.equal(system, 'Shop');
    assert.equal(verdict, 'not-ready');
    assert.ok(gaps.some(({ control, owner }) => control === 'core.Backup' && owner === 'shared'));
    for (const { why, file } of gaps) {
      assert.match(why, /\.$/);
      assert.match(file, /\.tm$/);
    }
    const none = (await call('list_gaps', { severity: 'critical', team: 'Nobody' })).json as Gaps;
    assert.deepEqual(none.systems[0]!.gaps, []);
  });

  it('says who owns what on a part, and why', async () => {
    const answer = await call('get_responsibility', { part: 'Orders', control: 'Backup' });
    const { defenses } = answer.json as { defenses: [{ part: string; owner: string; inWords: string }] };
    const [{ part, owner, inWords }] = defenses;
    assert.deepEqual([part, owner], ['Account.Orders', 'shared']);
    assert.equal(inWords, 'shared (Example Cloud and Shop team), your half is not stated');
  });

  it('proposes edits, and writes nothing', async () => {
    const answer = await call('propose_mitigation', { part: 'Account.Orders', control: 'Backup' });
    const { code, fixes } = answer.json as {
      code: string;
      fixes: {
        title: string;
        edits: { file: string; start: { line: number }; newText: string }[];
        asks?: { replace: string }[];
      }[];
    };
    assert.equal(code, 'half-owned');
    assert.match(fixes[0]!.title, /^Implement your half of backup/);
    assert.match(fixes[0]!.edits[0]!.newText, /^\s*implements Backup "tested restores"\s*$/);
    assert.equal(fixes[0]!.edits[0]!.file, 'shop.tm');
    const waiver = fixes.find(({ title }) => title.startsWith('Waive'))!;
    assert.equal(waiver.asks?.length, 3);
    for (const { replace } of waiver.asks) assert.ok(waiver.edits[0]!.newText.includes(replace), replace);
  });

  it('explains names', async () => {
    const { meanings } = (await call('explain', { name: 'Sql' })).json as { meanings: string[] };
    assert.match(meanings[0]!, /^\*\*Example SQL\*\*/);
  });

  it('says what could be asked where a question has no answer', async () => {
    const wrong: [name: string, args: Record<string, string>, message: RegExp][] = [
      [
        'get_responsibility',
        { part: 'Account.Order' },
        /^Nothing .* called Account\.Order\. Did you mean Account\.Orders\?$/,
      ],
      [
        'get_responsibility',
        { part: 'Orders', control: 'Nope' },
        /^No threat asks Orders for Nope\. It needs .*Backup/,
      ],
      ['propose_mitigation', { part: 'Orders', control: 'EncryptionAtRest' }, /^(No threat asks|.* is no gap)/],
      ['explain', { name: 'Xyzzyx' }, /^Nothing in the libraries/],
      ['list_gaps', { path: 'gone' }, /^There is no file or folder gone\.$/],
      ['list_gaps', { severity: 'loud' }, /severity/],
      ['get_responsibility', {}, /part/],
    ];
    for (const [name, args, message] of wrong) {
      const { isError, text } = await call(name, args);
      assert.equal(isError, true);
      assert.match(text, message);
    }
  });
});
