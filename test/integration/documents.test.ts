import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import {
  codesOf,
  finding,
  noFinding,
  openModel,
  placeOf,
  replace,
  revertAll,
  uriOf,
} from '../support/vscode-editor.ts';

describe('documents', () => {
  const folder = uriOf('scratch');
  const model = 'import "./parts"\nuse azure\n\nsystem Scratch "Scratch"\n';
  const parts =
    'use azure\n\ndata Notes "Notes" confidential contains personal\n\nboundary Cloud on azure {\n  store Lake "Lake" on SqlDatabase {\n    holds Notes\n  }\n}\n';

  afterEach(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  });

  it('that nobody saved yet are judged', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'threat-model',
      content: `system Draft "Draft"\n${parts}`,
    });
    assert.equal(document.uri.scheme, 'untitled');
    await vscode.window.showTextDocument(document);
    await finding(document, '"Lake" holds Notes');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'store La|ke'),
    );
    assert.ok(hover);
  });

  it('with lines that end as Windows ends them have their findings in the right places', async () => {
    await write('crlf.tm', `system Scratch "Scratch"\n${parts}`.replaceAll('\n', '\r\n'));
    const editor = await openModel('scratch/crlf.tm');
    const { document } = editor;
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const missing = await finding(document, '"Lake" holds Notes');
    assert.equal(document.getText(missing.range), 'Lake');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      missing.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ edit }) => edit !== undefined);
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });

  it('that are deleted while they are open take their findings and their names with them', async () => {
    await write('main.tm', model);
    await write('parts.tm', parts);
    const main = { uri: uriOf('scratch/main.tm') };
    const editor = await openModel('scratch/parts.tm');
    const { document } = editor;
    await finding(document, '"Lake" holds Notes');
    await vscode.workspace.fs.delete(document.uri);
    await until('an import that leads nowhere', () => codesOf(main).includes('missing-import'));
    await until('no findings of the file', () => codesOf(document).length === 0);
    await write('parts.tm', parts);
    await finding(document, '"Lake" holds Notes');
    await until('an import that leads somewhere', () => !codesOf(main).includes('missing-import'));
  });

  it('that are renamed while they are open are known by their new name', async () => {
    await write('main.tm', model);
    await write('parts.tm', parts);
    const main = { uri: uriOf('scratch/main.tm') };
    const { document: old } = await openModel('scratch/parts.tm');
    await finding(old, '"Lake" holds Notes');
    const moved = uriOf('scratch/moved.tm');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old.uri, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('an import that leads nowhere', () => codesOf(main).includes('missing-import'));
    await until('no findings of the old name', () => codesOf(old).length === 0);
    await replace(await openModel('scratch/main.tm'), './parts', './moved');
    await finding({ uri: moved }, '"Lake" holds Notes');
    await until('an import that leads somewhere', () => !codesOf(main).includes('missing-import'));
  });

  it('that are revisions of a file in a comparison are not judged beside it', async () => {
    const file = uriOf('shop/cloud.tm');
    const text = (await vscode.workspace.openTextDocument(file)).getText();
    const provider = vscode.workspace.registerTextDocumentContentProvider('revision', {
      provideTextDocumentContent: () => text,
    });
    try {
      const revision = file.with({ scheme: 'revision' });
      const opened = await vscode.workspace.openTextDocument(revision);
      assert.equal(opened.languageId, 'threat-model');
      const editor = await openModel('shop/cloud.tm');
      await replace(editor, '"Shop front"', '"Front of the shop"');
      await finding({ uri: file }, 'Front of the shop');
      assert.deepEqual(codesOf(opened), []);
    } finally {
      provider.dispose();
    }
  });

  it('that another program changes are read anew', async () => {
    await write('main.tm', model);
    await write('parts.tm', parts);
    const file = { uri: uriOf('scratch/parts.tm') };
    await openModel('scratch/main.tm');
    await finding(file, '"Lake" holds Notes');
    await write('parts.tm', parts.replace('Lake "Lake"', 'Pond "Pond"'));
    await finding(file, '"Pond" holds Notes');
    await noFinding(file, '"Lake" holds Notes');
  });

  async function write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
});
