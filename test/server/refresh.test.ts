import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  type CodeLens,
  type InlayHint,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const model = `system Shop "Shop" {
  owner "Shop team"
}
import "./cloud.tm"
`;
const cloud = `use azure
data Orders "Orders" restricted contains personal
boundary Cloud "Cloud" on azure {
  implements AuditLogging
  store Db "Orders" on SqlDatabase {
    holds Orders
    relies on azure for ColumnEncryption
  }
}
`;

describe('An editor that shows hints and lenses', () => {
  let client: StdioClient;
  const refreshed = { hints: 0, lenses: 0 };

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'shop.tm': model, 'cloud.tm': cloud });
    client.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed.hints += 1;
    });
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed.lenses += 1;
    });
    await client.open('shop.tm', model);
    await client.open('cloud.tm', cloud);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('gets both once the text is judged, without a word that it should ask anew', async () => {
    assert.deepEqual(await hints(), ["nobody's"]);
    assert.match((await lenses('cloud.tm'))[0] ?? '', /^Microsoft Azure · .* gaps?$/);
    assert.match((await lenses('shop.tm'))[0] ?? '', /^\d+ yours · \d+ gaps? · show split$/);
    assert.deepEqual(refreshed, { hints: 0, lenses: 0 });
  });

  it('gets on a hint the whole reason', async () => {
    const [hint] = await ask();
    const { tooltip } = await client.connection.sendRequest(InlayHintResolveRequest.type, hint!);
    assert.match((tooltip as MarkupContent).value, /"Orders" runs on Azure SQL Database/);
  });

  it('is told to ask anew for the lens of another file, which this change makes wrong', async () => {
    const [before] = await lenses('shop.tm');
    await client.change('cloud.tm', (text) => text.replace('  implements AuditLogging\n', ''));
    await until('lenses that are no longer right', () => refreshed.lenses > 0);
    const [after] = await lenses('shop.tm');
    assert.notEqual(before, after);
    assert.deepEqual(await hints(), ["nobody's"]);
    assert.deepEqual(refreshed, { hints: 0, lenses: 1 });
  });

  it('is told nothing where a change of another file changes nothing that it shows', async () => {
    await Promise.all([lenses('shop.tm'), lenses('cloud.tm'), hints()]);
    await client.change('shop.tm', (text) => text.replace('"Shop team"', '"Team"'));
    await client.findings('cloud.tm', (all) => all.some(({ message }) => (message as string).includes('(Team)')));
    await lenses('shop.tm');
    assert.deepEqual(refreshed, { hints: 0, lenses: 1 });
  });

  it('keeps its lenses in their places while the text does not parse, and says that they are of an earlier one', async () => {
    const [before] = await placed('cloud.tm');
    const stale = `does not parse · last: ${before?.command?.title ?? ''}`;
    await client.change('cloud.tm', (text) => text.replace('boundary Cloud', 'boundary'));
    await client.findings('cloud.tm', (all) => all.some(({ code }) => code === 'syntax'));
    const [lens] = await placed('cloud.tm');
    assert.equal(lens?.command?.title, stale);
    assert.deepEqual(lens.range, before?.range);
    await client.change('cloud.tm', (text) => text.replace('use azure', 'use azure\n'));
    await client.findings('cloud.tm', (all) => all.some(({ range }) => range.start.line === 3));
    const [after] = await placed('cloud.tm');
    assert.equal(after?.command?.title, stale);
    assert.equal(after.range.start.line, (before?.range.start.line ?? 0) + 1);
    await client.change('cloud.tm', () => cloud);
  });

  it('follows the settings', async () => {
    const before = { ...refreshed };
    await set({ inlayHints: { owners: 'all' } });
    await until('new hints', () => refreshed.hints > before.hints);
    assert.deepEqual(await hints(), ['yours', "nobody's"]);
    await set({ inlayHints: { owners: 'off' }, codeLens: false });
    await until(
      'hints and lenses that go',
      async () => (await hints()).length + (await lenses('cloud.tm')).length === 0,
    );
    await set({ inlayHints: { owners: 'sometimes' }, codeLens: true });
    await until('hints that come back', async () => (await hints()).length === 1);
    assert.equal((await lenses('cloud.tm')).length, 1);
  });

  async function ask(): Promise<readonly InlayHint[]> {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const params = { textDocument: { uri: client.uri('cloud.tm') }, range };
    return (await client.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
  }

  async function hints(): Promise<string[]> {
    return (await ask()).map(({ label }) => label as string);
  }

  async function placed(file: string): Promise<readonly CodeLens[]> {
    const textDocument = { uri: client.uri(file) };
    return (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  }

  async function lenses(file: string): Promise<string[]> {
    return (await placed(file)).map(({ command }) => command?.title ?? '');
  }

  async function set(demarc: Readonly<Record<string, unknown>>): Promise<void> {
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { demarc } });
  }
});
