import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, openModel, placeOf, replace, revertAll } from '../support/vscode-editor.ts';

describe('shape', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openModel('shop/cloud.tm');
    ({ document } = editor);
    await finding(document, 'nothing states column encryption');
  });

  afterEach(revertAll);

  it('colours names by what they mean', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const types = new Map<string, string | undefined>();
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(at, at + 4);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const text = document.getText(new vscode.Range(line, character, line, character + length));
      types.set(text, legend.tokenTypes[type]);
    }
    const names = ['Cloud', 'Web', 'SqlDatabase', 'Addresses', 'ColumnEncryption', 'CustomerManagedKeys'];
    const coloured = names.filter((name) => types.get(name) !== undefined);
    assert.deepEqual(coloured, ['Cloud', 'Web', 'SqlDatabase', 'Addresses', 'CustomerManagedKeys']);
    assert.notEqual(types.get('SqlDatabase'), types.get('CustomerManagedKeys'));
  });

  it('folds blocks', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = ranges.map(({ start }) => start).sort((a, b) => a - b);
    const lineOf = (text: string): number => placeOf(document, `|${text}`).line;
    assert.deepEqual(starts, [lineOf('boundary Cloud'), lineOf('process Web'), lineOf('store Orders')]);
  });

  it('formats', async () => {
    const before = document.getText();
    await replace(editor, '    holds Addresses', '  holds    Addresses  ');
    await replace(editor, 'process Web "Shop front" on AppService {', 'process Web   "Shop front"  on AppService{');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), before);
  });

  it('selects more and more around the cursor', async () => {
    editor.selection = new vscode.Selection(
      placeOf(document, 'holds Add|resses'),
      placeOf(document, 'holds Add|resses'),
    );
    const selected: string[] = [];
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      selected.push(document.getText(editor.selection));
    }
    assert.ok(selected.includes('Addresses'), selected.join(' / '));
    assert.ok(selected.includes('holds Addresses'), selected.join(' / '));
  });
});
