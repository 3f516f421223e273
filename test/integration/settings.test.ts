import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { codeOf, openModel, revertAll, uriOf } from '../support/vscode-editor.ts';

describe('settings', () => {
  const file = uriOf('shop/demarc.json');

  afterEach(async () => {
    await vscode.workspace.getConfiguration('demarc').update('severity', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    await revertAll();
  });

  it('judge every model anew when they change', async () => {
    await openModel('payroll.tm');
    await severityOf('payroll.tm', 'incident-gap', vscode.DiagnosticSeverity.Warning);
    await setSeverity({ 'incident-gap': 'hint' });
    await severityOf('payroll.tm', 'incident-gap', vscode.DiagnosticSeverity.Hint);
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Hint);
    await setSeverity({ 'incident-gap': 'off' });
    await severityOf('payroll.tm', 'incident-gap', undefined);
    await setSeverity(undefined);
    await severityOf('payroll.tm', 'incident-gap', vscode.DiagnosticSeverity.Warning);
  });

  it('give way to a demarc.json beside the model, as soon as it is written', async () => {
    await openModel('shop/shop.tm');
    await setSeverity({ 'incident-gap': 'hint' });
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Hint);
    await write('{ "findings": { "incident-gap": "error" } }');
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Error);
    await severityOf('payroll.tm', 'incident-gap', vscode.DiagnosticSeverity.Hint);
    await write('{ "findings": { "incident-gap": "off" } }');
    await severityOf('shop/shop.tm', 'incident-gap', undefined);
    await vscode.workspace.fs.delete(file);
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Hint);
  });

  it('that cannot be read are an error of the file itself, until it is mended', async () => {
    await openModel('shop/shop.tm');
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Warning);
    await write('{\n  "findings": { "incident-gaps": "off" }\n}\n');
    const [wrong] = await until('an error', () => some(vscode.languages.getDiagnostics(file)));
    assert.equal(wrong?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(wrong.range.start.line, 1);
    assert.match(wrong.message, /There is no finding "incident-gaps"/);
    await severityOf('shop/shop.tm', 'incident-gap', vscode.DiagnosticSeverity.Warning);
    await write('{\n  "findings": {\n');
    await until('what is no JSON', () =>
      vscode.languages.getDiagnostics(file).some(({ message }) => message.includes('no JSON')),
    );
    await write('{}');
    await until('no error', () => vscode.languages.getDiagnostics(file).length === 0);
    await write('{ "findings": 5 }');
    await until('an error', () => some(vscode.languages.getDiagnostics(file)));
    await vscode.workspace.fs.delete(file);
    await until('no error of a file that is gone', () => vscode.languages.getDiagnostics(file).length === 0);
  });

  async function setSeverity(value: Readonly<Record<string, string>> | undefined): Promise<void> {
    await vscode.workspace.getConfiguration('demarc').update('severity', value, vscode.ConfigurationTarget.Global);
  }

  function write(text: string): Thenable<void> {
    return vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
});

/** Waits until the finding is as severe as this; or, without a severity, is not there while others are. */
async function severityOf(model: string, code: string, wanted: vscode.DiagnosticSeverity | undefined): Promise<void> {
  await until(`${code} of ${model} as ${wanted === undefined ? 'off' : vscode.DiagnosticSeverity[wanted]}`, () => {
    const all = vscode.languages.getDiagnostics(uriOf(model));
    return all.length > 0 && all.find((each) => codeOf(each) === code)?.severity === wanted;
  });
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
