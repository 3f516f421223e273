import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openModel } from '../support/vscode-editor.ts';
import { until } from '../support/until.ts';

describe('activation', () => {
  it('takes a .tm file for a threat model', async () => {
    const { document } = await openModel('payroll.tm');
    assert.equal(document.languageId, 'threat-model');
  });

  it('starts with the first threat model', async () => {
    await openModel('payroll.tm');
    const extension = vscode.extensions.getExtension('demarc.demarc');
    assert.ok(extension);
    await until('the extension is active', () => extension.isActive);
  });
});
