import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, openModel, placeOf, replace, revertAll } from '../support/vscode-editor.ts';

describe('completion', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openModel('shop/cloud.tm');
    await finding(editor.document, 'nothing states column encryption');
  });

  afterEach(revertAll);

  it('after `on` offers services of the provider that fit the part', async () => {
    await replace(editor, 'on SqlDatabase {', 'on  {');
    const labels = await labelsAt('"Orders" on | {');
    assert.ok(labels.includes('SqlDatabase'), labels.join());
    assert.ok(labels.includes('BlobStorage'), labels.join());
    const kubernetes = labels.indexOf('KubernetesService');
    assert.ok(kubernetes < 0 || kubernetes > labels.indexOf('SqlDatabase'));
  });

  it('after `implements` offers what is missing here first', async () => {
    await replace(editor, 'implements CustomerManagedKeys', 'implements ');
    const labels = await labelsAt('    implements |\n    excludes');
    const first = labels.slice(0, 8);
    assert.ok(first.includes('ColumnEncryption'), first.join());
    assert.ok(first.includes('LeastPrivilege'), first.join());
    assert.ok(!first.includes('EncryptionInTransit'), first.join());
  });

  it('documents an item once it is looked at', async () => {
    await replace(editor, 'implements CustomerManagedKeys', 'implements ');
    const place = placeOf(editor.document, '    implements |\n    excludes');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      place,
      undefined,
      30,
    );
    const item = items.find(({ label }) => nameOf(label) === 'ColumnEncryption');
    assert.ok(item?.documentation);
    const text = typeof item.documentation === 'string' ? item.documentation : item.documentation.value;
    assert.match(text, /keys that the database never sees/);
  });

  it('in an empty place offers whole blocks', async () => {
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\n'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.document.positionAt(editor.document.getText().length),
    );
    const snippet = items.find(({ label, insertText }) => {
      return nameOf(label).startsWith('store') && insertText instanceof vscode.SnippetString;
    });
    assert.ok(snippet, items.map(({ label }) => nameOf(label)).join());
  });

  async function labelsAt(marked: string): Promise<string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      placeOf(editor.document, marked),
    );
    const order = ({ sortText, label }: vscode.CompletionItem): string => sortText ?? nameOf(label);
    return items.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ label }) => nameOf(label));
  }
});

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
