import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import {
  codesOf,
  errorsOf,
  finding,
  noFinding,
  openModel,
  placeOf,
  replace,
  revertAll,
  uriOf,
} from '../support/vscode-editor.ts';

describe('diagnostics', () => {
  afterEach(revertAll);

  it('name the defenses that are missing, each with its page', async () => {
    const { document } = await openModel('payroll.tm');
    await until('a missing defense', () => codesOf(document).includes('missing-defense'));
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.ok(typeof code === 'object');
      assert.equal(code.target.toString(), `demarc:/findings/${code.value}.md`);
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

  it('are there for the files of a model that nobody has opened', async () => {
    await openModel('payroll.tm');
    await finding({ uri: uriOf('shop/cloud.tm') }, '"Orders" holds');
  });

  it('follow an edit in another file of the model, and no edit in another model', async () => {
    const cloud = { uri: uriOf('shop/cloud.tm') };
    const payroll = { uri: uriOf('payroll.tm') };
    const editor = await openModel('shop/shop.tm');
    await finding(cloud, 'nothing states column encryption');
    await until('the findings of the other model', () => codesOf(payroll).length > 0);
    const told = new Set<string>();
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) told.add(uri.toString());
    });
    try {
      await replace(editor, 'confidential contains personal', 'public');
      await noFinding(cloud, 'nothing states column encryption');
      await replace(editor, 'Addresses "Addresses of customers" public', 'Addresses "Faces of customers" restricted');
      await finding(cloud, 'Faces of customers');
    } finally {
      listening.dispose();
    }
    assert.ok(told.has(cloud.uri.toString()));
    assert.ok(!told.has(payroll.uri.toString()));
  });

  it('name a half-typed line alone, and leave the rest of the file as it was', async () => {
    const editor = await openModel('shop/cloud.tm');
    await finding(editor.document, 'nothing states column encryption');
    await replace(editor, 'holds Addresses\n', 'holds Addresses\n    implements\n');
    const errors = await until('an error', () => {
      const found = errorsOf(editor.document);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      errors.map(({ range }) => range.start.line),
      [placeOf(editor.document, '|implements\n').line],
      errors.map(({ message }) => message).join('\n'),
    );
    assert.ok(codesOf(editor.document).includes('missing-defense'));
  });
});
