import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { finding, openModel, replace, revertAll } from '../support/vscode-editor.ts';

describe('tools for language models', () => {
  afterEach(revertAll);

  it('are listed before a model is open, with what a model has to know of them', async () => {
    const tools = vscode.lm.tools.filter(({ name }) => name.startsWith('demarc_'));
    assert.deepEqual(tools.map(({ name }) => name).sort(), [
      'demarc_explain',
      'demarc_get_responsibility',
      'demarc_list_gaps',
      'demarc_propose_mitigation',
    ]);
    for (const { description, inputSchema } of tools) {
      assert.ok(description.length > 80);
      assert.ok(inputSchema);
    }
    assert.match(await ask('demarc_explain', { name: 'missing-defense' }), /^\{/);
  });

  it('answer of the text as it stands in the editor', async () => {
    const editor = await openModel('payroll.tm');
    await finding(editor.document, 'Payroll database');
    const isMissing = async (): Promise<boolean> => {
      const { defenses } = JSON.parse(
        await ask('demarc_get_responsibility', { part: 'Db', control: 'ColumnEncryption', path: 'payroll.tm' }),
      ) as { readonly defenses: readonly { readonly state: string }[] };
      return defenses[0]?.state === 'missing';
    };
    assert.equal(await isMissing(), false);
    await replace(editor, 'implements ColumnEncryption', '// implements ColumnEncryption');
    await until('it is missing', isMissing);
    assert.match(await ask('demarc_explain', { name: 'ColumnEncryption' }), /Column encryption/);
  });

  it('propose edits, and write nothing', async () => {
    const { document } = await openModel('payroll.tm');
    await finding(document, 'Payroll database');
    const before = document.getText();
    const { systems } = JSON.parse(await ask('demarc_list_gaps', { path: 'payroll.tm' })) as {
      readonly systems: readonly { readonly gaps: readonly { readonly part: string; readonly control: string }[] }[];
    };
    const { part, control } = systems[0]!.gaps[0]!;
    const proposal = await ask('demarc_propose_mitigation', { part, control, path: 'payroll.tm' });
    assert.match(proposal, /"newText": ".*implements /);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  it('say in words why there is no answer', async () => {
    await openModel('payroll.tm');
    const told = await ask('demarc_get_responsibility', { part: 'Nowhere', path: 'payroll.tm' });
    assert.match(told, /^Nothing is asked of a part called Nowhere\./);
  });

  it('answer while the server is restarted', async () => {
    await openModel('payroll.tm');
    const restarted = vscode.commands.executeCommand('demarc.restartServer');
    assert.match(await ask('demarc_list_gaps', { path: 'payroll.tm' }), /^\{/);
    await restarted;
    assert.match(await ask('demarc_list_gaps', { path: 'payroll.tm' }), /^\{/);
  });

  it('stop when nobody waits any more', async () => {
    await openModel('payroll.tm');
    const cancellation = new vscode.CancellationTokenSource();
    const waiting = ask('demarc_list_gaps', {}, cancellation.token);
    cancellation.cancel();
    await assert.rejects(waiting, /cancel/i);
  });

  async function ask(name: string, input: object, token?: vscode.CancellationToken): Promise<string> {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  }
});
