import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { codesOf, finding, noFinding, openModel, replace, revertAll } from '../support/vscode-editor.ts';

describe('fixes', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openModel('shop/cloud.tm');
    ({ document } = editor);
    await finding(document, 'nothing states column encryption');
  });

  afterEach(revertAll);

  it('take their finding away, and it alone', async () => {
    const before = codesOf(document).length;
    const missing = await finding(document, 'nothing states column encryption');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      missing.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => /implement/i.test(title) && /Column ?Encryption/i.test(title));
    assert.ok(action?.edit, actions.map(({ title }) => title).join('\n'));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.match(document.getText(), /^ {4}implements (core\.)?ColumnEncryption "Always Encrypted"$/m);
    await noFinding(document, 'nothing states column encryption');
    assert.equal(codesOf(document).length, before - 1);
  });

  it('that are safe are made all at once', async () => {
    await replace(editor, '    holds Addresses\n', '    holds Addresses\n    implements EncryptionAtRest\n');
    await until('what is redundant', () => codesOf(document).includes('redundant-defense'));
    await vscode.commands.executeCommand('editor.action.fixAll');
    await until('nothing redundant', () => !codesOf(document).includes('redundant-defense'));
    assert.doesNotMatch(document.getText(), /EncryptionAtRest/);
    assert.match(document.getText(), /implements CustomerManagedKeys/);
    assert.ok(codesOf(document).includes('missing-defense'));
  });
});
