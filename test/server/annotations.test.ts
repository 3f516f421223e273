import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver-types';
import { explainedHint } from '../../server/lsp/owner-hints.ts';
import { open, uriOf, type Workspace } from '../support/language.ts';

const model = `system Payroll "Payroll" {
  owner "Payments team"
}
use azure
data Salaries "Salary records" restricted contains personal
boundary Internet untrusted {
  actor Employee
}
boundary Subscription on azure {
  boundary Backend {
    store Db "Payroll database" on SqlDatabase {
      holds Salaries
      relies on azure for Backup, ColumnEncryption
      plans AuditLogging due 2026-01-31
      implements EncryptionAtRest
    }
  }
}
flow Employee -> Db "looks up" over TdsTls carries Salaries
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('Hints and lenses in the text', () => {
  it('show the owner where a finding speaks of the statement, by default', async () => {
    assert.deepEqual(shown(await hints(await open(model))), [
      "ColumnEncryption nobody's",
      'AuditLogging yours, overdue',
      "EncryptionAtRest provider's",
    ]);
  });

  it('show the owner everywhere, or nowhere, as the user wants it', async () => {
    const workspace = await open(model);
    const { Preferences } = workspace.shared.editor;
    Preferences.ownerHints = 'all';
    assert.deepEqual(shown(await hints(workspace))[0], "Backup provider's");
    assert.equal((await hints(workspace)).length, 4);
    Preferences.ownerHints = 'off';
    assert.deepEqual(await hints(workspace), []);
    Preferences.codeLens = false;
    assert.deepEqual(await lenses(workspace), []);
  });

  it('keep to the lines that are asked for', async () => {
    const line = model.split('\n').findIndex((text) => text.includes('plans'));
    const range = { start: { line, character: 0 }, end: { line, character: 10 } };
    assert.deepEqual(shown(await hints(await open(model), range)), ['AuditLogging yours, overdue']);
  });

  it('say on a hint what a hover says', async () => {
    const { language, ...workspace } = await open(model);
    const [hint] = await hints({ ...workspace, language });
    assert.equal(hint!.tooltip, undefined);
    const { tooltip } = await explainedHint(hint!, language);
    assert.match((tooltip as MarkupContent).value, /^\*\*Column encryption\*\* · nobody's/);
    assert.match(
      (tooltip as MarkupContent).value,
      /you rely on Microsoft Azure for it, but "Payroll database" runs on/,
    );
  });

  it('show no hint where no system imports the file', async () => {
    assert.deepEqual(await hints(await open(model.replace(/^system[^}]*}/, ''))), []);
  });

  it('show who owns how much above the system and its boundaries, and lead to it', async () => {
    const found = await lenses(await open(model));
    assert.deepEqual(
      found.map(({ range }) => model.split('\n')[range.start.line]!.trim()),
      ['system Payroll "Payroll" {', 'boundary Subscription on azure {', 'boundary Backend {'],
    );
    const [system, subscription] = found.map(({ command }) => command!);
    assert.match(system!.title, /^\d+ yours · \d+ gaps · show split$/);
    assert.match(
      subscription!.title,
      /^Microsoft Azure · \d+ provider · \d+ shared · \d+ yours · 1 nobody's · \d+ gaps$/,
    );
    assert.deepEqual(system!.arguments, [{ uri: uriOf('model.tm').toString(), position: { line: 0, character: 7 } }]);
  });

  it('never analyze: they show what was found last', async () => {
    const workspace = await open(model);
    const before = await lenses(workspace);
    const { Models } = workspace.shared.model;
    Models.forgetAnalyses();
    Models.analysis = () => assert.fail('Nobody may wait for an analysis here.');
    assert.deepEqual(await lenses(workspace), before);
    assert.equal((await hints(workspace)).length, 3);
  });
});

async function hints({ language, file }: Workspace, range = everything): Promise<InlayHint[]> {
  const textDocument = { uri: uriOf('model.tm').toString() };
  return (await language.lsp.InlayHintProvider?.getInlayHints(file('model.tm'), { textDocument, range })) ?? [];
}

async function lenses({ language, file }: Workspace): Promise<CodeLens[]> {
  const textDocument = { uri: uriOf('model.tm').toString() };
  return (await language.lsp.CodeLensProvider?.provideCodeLens(file('model.tm'), { textDocument })) ?? [];
}

/** Each with the word before it. */
function shown(all: readonly InlayHint[], text = model): string[] {
  const document = TextDocument.create('', '', 0, text);
  return all.map(({ position, label }) => {
    const before = text.slice(0, document.offsetAt(position));
    return `${/\w+$/.exec(before)?.[0] ?? ''} ${label as string}`;
  });
}
