import assert from 'node:assert/strict';
import { CodeLensRequest } from 'vscode-languageserver-protocol/node';
import { changedNotification, panelRequest, type ChangedParams, type PanelModel } from '../../server/protocol.ts';
import { chooseSystemRequest } from '../../server/protocol/systems.ts';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const systemOf = (name: string): string => `system ${name} "The ${name}" {
  owner "${name} team"
}
import "./edge.tm"
`;

const edge = `use azure

boundary Edge "The edge" on azure {
  process Web "Web shop" on AppService
}
`;

describe('A file that two systems share', () => {
  let client: StdioClient;
  const changes: ChangedParams[] = [];

  before(async function () {
    this.timeout(30_000);
    const files = { 'a.tm': systemOf('Shop'), 'b.tm': systemOf('Depot'), 'edge.tm': edge };
    client = await StdioClient.start(files);
    client.connection.onNotification(changedNotification, (params: ChangedParams) => {
      changes.push(params);
    });
    for (const [name, text] of Object.entries(files)) await client.open(name, text);
    await until('the file to have been read', async () => (await panelOf('edge.tm')).systems.length === 2 || undefined);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const panelOf = (file: string): Promise<PanelModel> =>
    client.connection.sendRequest(panelRequest, { uri: client.uri(file), query: { view: 'split' } });
  const lensesOf = async (file: string): Promise<(string | undefined)[]> => {
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: { uri: client.uri(file) },
    });
    return (lenses ?? []).map(({ command }) => command?.title);
  };

  it('says of which of them it shows something, and which others there are', async () => {
    const { title, systems } = await panelOf('edge.tm');
    assert.equal(systems[0]?.title, title);
    assert.deepEqual(systems.map((system) => system.title).sort(), ['The Depot', 'The Shop']);
    const [lens] = await lensesOf('edge.tm');
    assert.match(lens ?? '', new RegExp(` · in ${title}, and 1 more system$`));
  });

  it('shows the one that is chosen, in the panel and in the text', async () => {
    const other = (await panelOf('edge.tm')).systems[1]!;
    changes.length = 0;
    await client.connection.sendRequest(chooseSystemRequest, { uri: other.uri });
    await until(
      'the change to be told',
      () => changes.some(({ uris }) => uris.includes(client.uri('edge.tm'))) || undefined,
    );
    const { title, uri, systems } = await panelOf('edge.tm');
    assert.deepEqual([title, uri, systems[0]], [other.title, other.uri, other]);
    assert.match((await lensesOf('edge.tm'))[0] ?? '', new RegExp(` · in ${other.title}, and 1 more system$`));
  });

  it('leaves each system by itself: its own file is about it, whatever is chosen', async () => {
    for (const [file, title] of [
      ['a.tm', 'The Shop'],
      ['b.tm', 'The Depot'],
    ] as const) {
      const model = await panelOf(file);
      assert.deepEqual([model.title, model.systems], [title, []]);
    }
  });
});
