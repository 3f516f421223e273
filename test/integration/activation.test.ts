import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { codesOf, finding, openModel, replace, revertAll } from '../support/vscode-editor.ts';

describe('activation', () => {
  afterEach(revertAll);

  it('takes a .tm file for a threat model', async () => {
    const { document } = await openModel('payroll.tm');
    assert.equal(document.languageId, 'threat-model');
  });

  it('starts with the first threat model, and has every command that it lists', async () => {
    await openModel('payroll.tm');
    const extension = vscode.extensions.getExtension<unknown>('demarc.demarc');
    assert.ok(extension);
    await until('the extension is active', () => extension.isActive);
    const { contributes } = extension.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const known = await vscode.commands.getCommands(true);
    assert.ok(contributes.commands.length > 0);
    for (const { command } of contributes.commands) assert.ok(known.includes(command), command);
  });

  it('restarts the server on demand, and goes on where it was', async () => {
    const editor = await openModel('payroll.tm');
    const { document } = editor;
    await finding(document, 'Payroll database');
    await replace(editor, 'flow Employee', 'process Batch "Nightly batch"\nflow Employee');
    await until('a part without a place', () => codesOf(document).includes('unplaced'));
    await vscode.commands.executeCommand('demarc.restartServer');
    await until('the unsaved text is judged', () => codesOf(document).includes('unplaced'));
    await replace(editor, 'process Batch "Nightly batch"\n', '');
    await until('typing is heeded', () => !codesOf(document).includes('unplaced') && codesOf(document).length > 0);
  });
});
