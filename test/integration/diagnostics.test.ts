import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { codesOf, openModel, revert } from '../support/vscode-editor.ts';

describe('diagnostics', () => {
  afterEach(revert);

  it('name the defenses that are missing, each with its page', async () => {
    const { document } = await openModel('payroll.tm');
    await until('a missing defense', () => codesOf(document).includes('missing-defense'));
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.ok(typeof code === 'object');
      assert.ok(code.target.path.endsWith(`/${code.value}.md`), code.target.toString());
    }
  });

  it('follow the text as it is typed', async () => {
    const editor = await openModel('payroll.tm');
    const { document } = editor;
    await until('a missing defense', () => codesOf(document).includes('missing-defense'));
    assert.ok(!codesOf(document).includes('unplaced'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'process Batch "Nightly batch"\n'));
    await until('a part without a place', () => codesOf(document).includes('unplaced'));
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), ''));
    await until('no findings', () => codesOf(document).length === 0);
  });
});
