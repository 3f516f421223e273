import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import {
  exportRequest,
  panelRequest,
  type DiagramExport,
  type ExportAnswer,
  type PanelModel,
} from '../../server/protocol.ts';
import type { Diagram, DiagramQuery } from '../../server/protocol/diagram.ts';
import { StdioClient } from '../support/stdio-client.ts';

const names = ['Sales', 'Stock', 'Billing', 'Shipping', 'Returns', 'Support'];
const kinds = ['process Site', 'process Api', 'process Worker', 'store Queue', 'store Cache', 'store Db'];
/** So many parts that boundaries fold. */
const shop = `system Shop "The shop & more"

${names
  .map((name) => [`boundary ${name} {`, ...kinds.map((kind) => `  ${kind}${name} "${name}"`), '}'].join('\n'))
  .join('\n')}

${names.map((name) => `flow Site${name} -> Db${name} "reads"`).join('\n')}
flow SiteSales -> ApiStock "orders"
`;

describe('The diagram over the server', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'shop.tm': shop });
    await client.open('shop.tm', shop);
    await client.findings('shop.tm');
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const query: DiagramQuery = { view: 'diagram', opened: [], closed: [] };
  const ask = async (found: string, asked: Partial<DiagramQuery> = {}): Promise<PanelModel> => {
    const { textDocument, position } = client.after('shop.tm', found);
    const params = { uri: textDocument.uri, position, query: { ...query, ...asked } };
    return client.connection.sendRequest<PanelModel>(panelRequest, params);
  };
  const shown = async (found: string, asked?: Partial<DiagramQuery>): Promise<Diagram> => {
    const { content } = await ask(found, asked);
    assert.equal(content?.view, 'diagram');
    return content;
  };
  const open = ({ parts }: Diagram): string[] =>
    parts.filter(({ foldable, folded }) => foldable && !folded).map(({ name }) => name);

  it('opens the boundaries around the cursor, and those that are asked for', async () => {
    assert.deepEqual(open(await shown('system Sh')), []);
    assert.deepEqual(open(await shown('process WorkerRet')), ['Returns']);
    assert.deepEqual(open(await shown('flow SiteSales -> Api')), ['Sales', 'Stock']);
    assert.deepEqual(open(await shown('system Sh', { opened: ['boundary Billing'] })), ['Billing']);
    assert.deepEqual(open(await shown('process WorkerRet', { closed: ['boundary Returns'] })), []);
  });

  it('tells what is at the cursor in the ids of the diagram', async () => {
    const { content, atCursor } = await ask('store CacheBil');
    assert.equal(atCursor?.row, 'store Billing.CacheBilling');
    assert.ok(content?.view === 'diagram' && content.parts.some(({ id }) => id === atCursor.row));
  });

  it('gives up a layout that nobody waits for any more, and answers the next', async () => {
    const cancellation = new CancellationTokenSource();
    const all = { ...query, opened: names.map((name) => `boundary ${name}`) };
    const params = { uri: client.uri('shop.tm'), query: all };
    const first = client.connection.sendRequest<PanelModel>(panelRequest, params);
    const obsolete = client.connection.sendRequest<PanelModel>(panelRequest, params, cancellation.token);
    cancellation.cancel();
    const given = await obsolete.then(
      ({ content }) => content?.view === 'diagram' && content.failure,
      () => 'cancelled',
    );
    assert.notEqual(given, null);
    const { content } = await first;
    assert.ok(content?.view === 'diagram' && content.failure === null);
    assert.deepEqual(open(await shown('system Sh', all)), names);
  });

  it('is handed out as a drawing of its own, with what is open', async () => {
    const wanted = (format: 'svg' | 'png'): DiagramExport => ({
      what: 'diagram',
      format,
      query,
      focus: 'process Returns.WorkerReturns',
    });
    const exported = (format: 'svg' | 'png'): Promise<ExportAnswer> =>
      client.connection.sendRequest<ExportAnswer>(exportRequest, {
        uri: client.uri('shop.tm'),
        export: wanted(format),
      });
    const { text, name } = await exported('svg');
    assert.equal(name, 'shop-diagram.svg');
    assert.match(text, /^<\?xml[^]*<svg [^]*The shop &#38; more[^]*<\/svg>\n$/);
    assert.match(text, /data-id="process Returns\.WorkerReturns"/);
    assert.doesNotMatch(text, /data-id="process Sales\.WorkerSales"/);
    assert.equal((await exported('png')).name, 'shop-diagram.png');
  });
});
