import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidCloseTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  TextDocumentContentRequest,
  WorkspaceSymbolRequest,
  type CompletionList,
  type DocumentSymbol,
  type LocationLink,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { StdioClient } from '../support/stdio-client.ts';

const payroll = `system Payroll "Payroll" {
  owner "Payments team"
}

use azure
import "./parts.tm"

data Salaries "Salary records" confidential contains personal

boundary Subscription "Contoso subscription" on azure {
  process Web "Payroll web app" on AppService
  store Db "Payroll database" on SqlDatabase {
    holds Salaries
    implements ColumnEncryption "Always Encrypted"
  }
}

flow Web -> Db "reads and writes" over Tds carries Salaries
`;

const parts = `boundary Internet untrusted {
  actor Employee "Employee with a browser"
}
flow Employee -> Web "submits hours" over Https carries Salaries
`;

describe('The server over its standard streams', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'payroll.tm': payroll, 'parts.tm': parts });
    await client.open('payroll.tm', payroll);
    await client.findings('payroll.tm', (findings) => findings.length > 0);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('announces what it can do', () => {
    const { capabilities } = client;
    assert.equal(capabilities.completionProvider?.resolveProvider, true);
    assert.equal(capabilities.selectionRangeProvider, true);
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['demarc'] });
  });

  it('publishes the findings of a file that is opened, each with its page', async () => {
    const findings = await client.findings('payroll.tm');
    const missing = findings.find(({ code }) => code === 'missing-defense');
    assert.ok(missing);
    const page = missing.codeDescription?.href;
    assert.equal(page, 'demarc:/findings/missing-defense.md');
    const { text } = await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: page });
    assert.match(text, /^# /);
  });

  it('says on hover whose a defense is', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, client.after('payroll.tm', 'implements Col'));
    assert.match((hover?.contents as MarkupContent).value, /Azure SQL Database \(PaaS\), which offers it/);
  });

  it('completes what is missing first, and documents an item when asked', async () => {
    const params = client.after('payroll.tm', 'implements ');
    const list = (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
    assert.match(list.items[0]?.detail ?? '', /^missing here/);
    const plain = list.items.find(({ label }) => label === 'KeyRotation');
    assert.ok(plain && plain.documentation === undefined);
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, plain);
    assert.match((resolved.documentation as MarkupContent).value, /Change keys and secrets on a schedule/);
  });

  it('leads into a library, whose files it serves', async () => {
    const [link] = (await client.connection.sendRequest(
      DefinitionRequest.type,
      client.after('payroll.tm', 'on SqlData'),
    )) as LocationLink[];
    // A client without link support gets locations.
    const uri = link && ('targetUri' in link ? link.targetUri : (link as { uri: string }).uri);
    assert.equal(uri, 'demarc:/azure/databases.tm');
    const { text } = await client.connection.sendRequest(TextDocumentContentRequest.type, { uri });
    assert.match(text, /^library azure/);
  });

  it('keeps a library as it is when one of its files is opened and closed', async () => {
    const uri = 'demarc:/azure/databases.tm';
    const { text } = await client.connection.sendRequest(TextDocumentContentRequest.type, { uri });
    await client.open(uri, text);
    const references = await client.connection.sendRequest(ReferencesRequest.type, {
      ...client.after(uri, 'service SqlDatabase'),
      context: { includeDeclaration: false },
    });
    assert.ok(references?.some((place) => place.uri === client.uri('payroll.tm')));
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    // The change is one that the findings tell of, so that they are sent again.
    await client.change('payroll.tm', (old) => old.replace(' on AppService', ''));
    const findings = await client.findings('payroll.tm', (all) => all.some(({ code }) => code === 'unplaced'));
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 1),
      [],
    );
    const hover = await client.connection.sendRequest(HoverRequest.type, client.after('payroll.tm', 'on SqlDat'));
    assert.match((hover?.contents as MarkupContent).value, /Yours to switch on/);
  });

  it('finds, highlights and renames in all files of the model', async () => {
    const place = client.after('payroll.tm', 'data Salar');
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...place,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      new Set(found?.map(({ uri }) => uri)),
      new Set([client.uri('payroll.tm'), client.uri('parts.tm')]),
    );
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, place);
    assert.equal(highlights?.length, 3);
    assert.ok(await client.connection.sendRequest(PrepareRenameRequest.type, place));
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'Wages' });
    assert.equal(edit?.changes?.[client.uri('payroll.tm')]?.length, 3);
    assert.equal(edit.changes[client.uri('parts.tm')]?.length, 1);
  });

  it('refuses to rename what comes with the product, in a sentence', async () => {
    const place = client.after('payroll.tm', 'on SqlDa');
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, place),
      /"azure.SqlDatabase" comes with Demarc/,
    );
  });

  it('outlines, folds, links and colours a file', async () => {
    const textDocument = { uri: client.uri('payroll.tm') };
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Payroll', 'Salaries', 'Subscription', 'Web → Db'],
    );
    assert.deepEqual(
      symbols[2]?.children?.map(({ name }) => name),
      ['Web', 'Db'],
    );
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.ok(folds?.some(({ kind }) => kind === 'imports'));
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ target }) => target),
      [client.uri('parts.tm')],
    );
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok((tokens?.data.length ?? 0) > 50);
    const { position } = client.after('payroll.tm', 'store D');
    const selections = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    });
    assert.ok(selections?.[0]?.parent?.parent);
    const all = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Emplo' });
    assert.deepEqual(
      all?.map(({ name }) => name),
      ['Employee'],
    );
  });

  it('offers quick fixes, and formats', async () => {
    const textDocument = { uri: client.uri('payroll.tm') };
    const missing = (await client.findings('payroll.tm')).find(({ code }) => code === 'missing-defense');
    assert.ok(missing);
    const context = { diagnostics: [missing] };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: missing.range,
      context,
    });
    assert.ok(actions?.some(({ title }) => title.startsWith('Implement')));
    const options = { tabSize: 2, insertSpaces: true };
    await client.change('payroll.tm', (text) => text.replace('  holds', '        holds'));
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.ok((edits?.length ?? 0) > 0);
  });
});
