import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { errorsOf, finding, openModel, placeOf, revertAll, textAt, uriOf } from '../support/vscode-editor.ts';

describe('navigation', () => {
  const shop = uriOf('shop/shop.tm');
  const cloud = uriOf('shop/cloud.tm');
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openModel('shop/shop.tm'));
    await finding({ uri: cloud }, 'nothing states column encryption');
  });

  afterEach(revertAll);

  it('leads from a name to its declaration in another file', async () => {
    const { uri, range } = await definitionOf(document, 'Save: Web -> Ord|ers');
    assert.equal(uri.toString(), cloud.toString());
    assert.equal(await textAt(uri, range), 'Orders');
  });

  it('leads from an import to its file', async () => {
    const { uri } = await definitionOf(document, 'import "./clo|ud"');
    assert.equal(uri.toString(), cloud.toString());
  });

  it('leads into a library, which opens read-only, and on from there', async () => {
    const { document: parts } = await openModel('shop/cloud.tm');
    const service = await definitionOf(parts, 'on Sql|Database');
    assert.equal(service.uri.toString(), 'demarc:/azure/databases.tm');
    const library = await vscode.workspace.openTextDocument(service.uri);
    await vscode.window.showTextDocument(library, { selection: service.range });
    assert.equal(library.languageId, 'threat-model');
    assert.match(library.getText(), /^library azure$/m);
    assert.equal(library.getText(service.range), 'SqlDatabase');
    const text = library.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(library.getText(), text);

    const control = await definitionOf(library, 'offers Column|Encryption');
    assert.equal(control.uri.toString(), 'demarc:/core/controls-data.tm');
    assert.equal(await textAt(control.uri, control.range), 'ColumnEncryption');
    assert.deepEqual(vscode.languages.getDiagnostics(library.uri), []);
  });

  it('finds references in all files of the model', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'data Add|resses'),
    );
    const places = await Promise.all(
      found.map(async ({ uri, range }) => `${vscode.workspace.asRelativePath(uri)} ${await textAt(uri, range)}`),
    );
    assert.deepEqual(places.sort(), [
      'shop/cloud.tm Addresses',
      'shop/shop.tm Addresses',
      'shop/shop.tm Addresses',
      'shop/shop.tm Addresses',
    ]);
  });

  it('renames in all files of the model', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'Save: Web -> Ord|ers'),
      'Purchases',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const parts = await vscode.workspace.openTextDocument(cloud);
    assert.match(document.getText(), /Save: Web -> Purchases /);
    assert.match(parts.getText(), /store Purchases "Orders"/);
    await finding({ uri: cloud }, 'nothing states column encryption');
    assert.deepEqual([...errorsOf({ uri: shop }), ...errorsOf({ uri: cloud })], []);
  });

  it('refuses to rename what comes with the product, and says so', async () => {
    const parts = await vscode.workspace.openTextDocument(cloud);
    const place = placeOf(parts, 'on Sql|Database');
    const rename = vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', cloud, place, 'Other');
    await assert.rejects(async () => rename, /comes with Demarc/);
  });

  it('outlines a file', async () => {
    const parts = await vscode.workspace.openTextDocument(cloud);
    const [boundary, ...others] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      cloud,
    );
    assert.deepEqual(others, []);
    assert.equal(boundary?.name, 'Cloud');
    assert.deepEqual(
      boundary.children.map(({ name, selectionRange }) => [name, parts.getText(selectionRange)]),
      [
        ['Web', 'Web'],
        ['Orders', 'Orders'],
      ],
    );
  });

  it('finds declarations of the workspace by name', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Orders',
    );
    const orders = found.find(({ name }) => name === 'Orders');
    assert.equal(orders?.location.uri.toString(), cloud.toString());
    assert.equal(await textAt(cloud, orders.location.range), 'Orders');
  });

  it('links imports and evidence', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', shop);
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.toString()]),
      [['./cloud', cloud.toString()]],
    );
    const payroll = await vscode.workspace.openTextDocument(uriOf('payroll.tm'));
    const evidence = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      payroll.uri,
    );
    assert.deepEqual(
      evidence.map(({ range, target }) => [payroll.getText(range), target?.toString()]),
      [['infra/sql.bicep#L40', uriOf('infra/sql.bicep').with({ fragment: 'L40' }).toString()]],
    );
  });

  it('opens the page that a finding names', async () => {
    const { code } = await finding({ uri: cloud }, 'nothing states column encryption');
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /missing-defense/);
    assert.ok(page.getText().length > 500);
  });

  function definitionOf(from: vscode.TextDocument, marked: string): Promise<vscode.Location> {
    const place = placeOf(from, marked);
    return until(`a definition at ${marked}`, async () => {
      const [found] = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        from.uri,
        place,
      );
      if (found === undefined) return undefined;
      return 'targetUri' in found
        ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange)
        : found;
    });
  }
});
