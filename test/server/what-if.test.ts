import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editRequest, panelRequest, type EditAnswer, type MovePart, type PanelModel } from '../../server/protocol.ts';
import type { WhatIf, WhatIfQuery } from '../../server/protocol/what-if.ts';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const shop = `system Shop "Shop" {
  owner "Shop team"
}

use azure
import "./zones.tm"

data Orders "Orders" confidential contains personal
`;

const zones = `boundary Cloud "Our cloud" on azure {
  process Web "Web shop" on AppService
  store Db "Orders" on SqlDatabase { // the only copy
    holds Orders
  }
}

flow Web -> Db "reads and writes" over Tds carries Orders
`;

describe('What if over the server', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'shop.tm': shop, 'zones.tm': zones });
    await client.open('shop.tm', shop);
    await client.open('zones.tm', zones);
    await client.findings('zones.tm', (findings) => findings.length > 0);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const paramsOf = (query: Partial<WhatIfQuery>, at?: string) => ({
    uri: client.uri('zones.tm'),
    ...(at === undefined ? {} : { position: client.after('zones.tm', at).position }),
    query: { view: 'what-if', part: null, target: null, ...query },
  });
  const shown = async (query: Partial<WhatIfQuery>, at?: string): Promise<WhatIf> => {
    const { content } = await client.connection.sendRequest<PanelModel>(panelRequest, paramsOf(query, at));
    assert.equal(content?.view, 'what-if');
    return content;
  };
  const edited = (part: string, target: string): Promise<EditAnswer> => {
    const edit: MovePart = { kind: 'move', part, target };
    return client.connection.sendRequest<EditAnswer>(editRequest, { uri: client.uri('zones.tm'), edit });
  };
  const apply = async (answer: EditAnswer): Promise<void> => {
    assert.ok('changes' in answer, JSON.stringify(answer));
    for (const [uri, changes] of Object.entries(answer.changes)) {
      await client.change(uri, (text) =>
        TextDocument.applyEdits(TextDocument.create(uri, 'threat-model', 1, text), [...changes] as never),
      );
    }
  };

  it('compares where the part at the cursor could run, at providers that the file does not use, too', async () => {
    const { part, groups, cursor } = await shown({}, 'store D');
    assert.equal(part?.id, 'store Cloud.Db');
    assert.equal(cursor, 'store Cloud.Db');
    const all = groups.flatMap(({ candidates }) => candidates);
    assert.ok(all.some(({ title }) => title === 'SQL Server on Azure Virtual Machine'));
    assert.ok(all.some(({ title }) => title === 'Amazon RDS'));
    assert.match(all.find(({ title }) => title === 'Your own premises')!.summary, /^\d+ defenses become yours/);
    assert.equal((await shown({})).part, null);
  });

  it('foretells what applying it then brings', async () => {
    const { outcome } = await shown({ part: 'store Cloud.Db', target: 'azure.SqlServerOnVm' });
    assert.match(outcome!.summary, /^\d+ defenses become yours/);
    await apply(await edited('store Cloud.Db', 'azure.SqlServerOnVm'));
    const after = await until('the move', async () => {
      const params = { ...paramsOf({ part: 'store Cloud.Db', target: 'azure.SqlServerOnVm' }) };
      const model = await client.connection.sendRequest<PanelModel>(panelRequest, params);
      return (model.content as WhatIf).part?.place === 'azure.SqlServerOnVm' ? model : undefined;
    });
    assert.deepEqual(after.verdict, outcome!.verdict.after);
    assert.equal((after.content as WhatIf).outcome, null);
    assert.ok('failure' in (await edited('store Cloud.Db', 'azure.SqlServerOnVm')));
    await apply(await edited('store Cloud.Db', 'azure.SqlDatabase'));
    await until('the move back', async () =>
      (await shown({ part: 'store Cloud.Db' })).part?.place === 'azure.SqlDatabase' ? true : undefined,
    );
  });

  it('moves a boundary to a provider whose library comes into use', async () => {
    const { outcome } = await shown({ part: 'boundary Cloud', target: 'aws.aws' });
    assert.ok(outcome!.parts.some(({ name, to }) => name === 'Db' && to === 'Amazon RDS'));
    const answer = await edited('boundary Cloud', 'aws.aws');
    assert.ok('changes' in answer);
    assert.deepEqual(Object.keys(answer.changes), [client.uri('zones.tm')]);
    const texts = answer.changes[client.uri('zones.tm')]!.map(({ newText }) => newText.trim());
    assert.ok(texts.includes('use aws'), texts.join());
    assert.ok(texts.includes('aws') && texts.includes('Rds'), texts.join());
  });

  it('writes nothing of what is not there, or of a text that does not parse', async () => {
    assert.ok('failure' in (await edited('store Cloud.Gone', 'azure.SqlDatabase')));
    assert.ok('failure' in (await edited('store Cloud.Db', 'azure.Gone')));
    await client.change('zones.tm', (text) => `${text}store "`);
    await until('the mistake', async () => {
      const model = await client.connection.sendRequest<PanelModel>(panelRequest, paramsOf({}));
      return model.status.kind === 'stale' ? true : undefined;
    });
    const answer = await edited('store Cloud.Db', 'azure.SqlServerOnVm');
    assert.match('failure' in answer ? answer.failure : '', /does not parse/);
    await client.change('zones.tm', (text) => text.replace('store "', ''));
  });

  it('goes on answering after a question has been taken back', async () => {
    const cancellation = new CancellationTokenSource();
    const params = paramsOf({ part: 'boundary Cloud', target: 'premises' });
    const given = client.connection.sendRequest(panelRequest, params, cancellation.token).catch(() => undefined);
    cancellation.cancel();
    await given;
    assert.equal((await shown({ part: 'boundary Cloud', target: 'premises' })).outcome?.target, 'premises');
  });
});
