import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { finding, openModel, replace, revertAll } from '../support/vscode-editor.ts';

describe('hints and lenses', () => {
  const file = 'payroll.tm';

  afterEach(async () => {
    await set('inlayHints.owners', undefined);
    await set('codeLens', undefined);
    await revertAll();
  });

  it('show the owner where a statement is at odds, and everywhere on demand', async () => {
    const editor = await openModel(file);
    const { document } = editor;
    await finding(document, 'Payroll database');
    assert.deepEqual(await hintsOf(document), []);
    await set('inlayHints.owners', 'all');
    await until('the owner of each', async () => (await hintsOf(document)).includes('ColumnEncryption yours'));
    await set('inlayHints.owners', 'off');
    await until('no hint', async () => (await hintsOf(document)).length === 0);
    await set('inlayHints.owners', undefined);
    await replace(editor, 'implements ColumnEncryption', 'relies on azure for ColumnEncryption');
    await until('what nobody owns', async () => (await hintsOf(document)).includes("ColumnEncryption nobody's"));
  });

  it('show who owns how much, and lead to the panel', async () => {
    const { document } = await openModel(file);
    await finding(document, 'Payroll database');
    const [system, boundary] = await until('a lens for each', async () => {
      const lenses = await lensesOf(document);
      return lenses.length > 1 ? lenses : undefined;
    });
    assert.match(system?.command?.title ?? '', /^\d+ yours · \d+ gaps · show split$/);
    assert.match(boundary?.command?.title ?? '', /^Microsoft Azure · \d+ provider · .* \d+ gaps$/);
    const { command, arguments: args = [] } = boundary!.command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    const { activeTextEditor, tabGroups } = vscode.window;
    assert.equal(activeTextEditor?.selection.active.line, boundary!.range.start.line);
    await until('the panel', () => tabGroups.all.some(({ activeTab }) => activeTab?.label === 'Responsibility'));
  });

  it('go when nobody wants lenses, and come back', async () => {
    const { document } = await openModel(file);
    await until('lenses', async () => (await lensesOf(document)).length > 0);
    await set('codeLens', false);
    await until('no lenses', async () => (await lensesOf(document)).length === 0);
    await set('codeLens', undefined);
    await until('lenses', async () => (await lensesOf(document)).length > 0);
  });

  function set(name: string, value: unknown): Thenable<void> {
    return vscode.workspace.getConfiguration('demarc').update(name, value, vscode.ConfigurationTarget.Global);
  }
});

/** Each with the word before it. */
async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return (hints ?? []).map(({ position, label }) => {
    const word = document.getText(document.getWordRangeAtPosition(position));
    return `${word} ${label as string}`;
  });
}

async function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
}
