import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { finding, openModel, placeOf, revertAll } from '../support/vscode-editor.ts';

describe('hover', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openModel('payroll.tm'));
    await finding(document, 'Payroll database');
  });

  after(revertAll);

  it('says of a part what is whose, and what is missing', async () => {
    const text = await hoverAt('store D|b');
    assert.match(text, /Payroll database/);
    assert.match(text, /Azure SQL Database/);
    assert.match(text, /Data/);
    assert.match(text, /missing|not stated|gap/i);
  });

  it('says of a control in a statement who owns it here, and why', async () => {
    const text = await hoverAt('implements Column|Encryption');
    assert.match(text, /Column encryption/);
    assert.match(text, /yours/);
    assert.match(text, /Data team/);
    assert.match(text, /Azure SQL Database/);
    assert.match(text, /https:\/\/learn\.microsoft\.com\//);
  });

  it('says of a service what it provides, shares and lacks', async () => {
    const text = await hoverAt('on Sql|Database');
    assert.match(text, /Azure SQL Database/);
    assert.match(text, /Encryption at rest/);
    assert.match(text, /Always Encrypted/);
  });

  it('says nothing where there is nothing to say', async () => {
    const place = placeOf(document, 'boundary Internet untrusted {|');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    assert.deepEqual(hovers, []);
  });

  function hoverAt(marked: string): Promise<string> {
    const place = placeOf(document, marked);
    return until(`a hover at ${marked}`, async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      const parts = hovers.flatMap(({ contents }) => contents);
      const text = parts.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')).join('\n');
      return text === '' ? undefined : text;
    });
  }
});
