import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { open, openAt, type Workspace } from '../support/language.ts';

const model = `system Shop {
  owner "Shop team"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "SecOps"
  }
}
use azure
store Orders "Orders" on SqlDatabase {
  implements EncryptionAtRest<|>
  implements NetworkRestriction "private endpoint"
}
`;

describe('Code actions', () => {
  it('answer what is wrong under the cursor, the best first', async () => {
    const workspace = await openAt(model);
    const actions = await at(workspace, { start: workspace.position, end: workspace.position });
    const [first] = actions;
    assert.equal(first?.title, 'Remove encryption at rest');
    assert.equal(first.kind, 'quickfix');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(
      first.diagnostics?.map(({ code }) => code),
      ['unneeded-defense'],
    );
    assert.doesNotMatch(applied(workspace, first), /EncryptionAtRest/);
  });

  it('come once where they answer several findings', async () => {
    const text =
      'system Shop {\n  owner "A"\n}\nuse azure\ndata D restricted contains personal\nstore <|>Orders "Orders" on SqlServerOnVm {\n  holds D\n}\n';
    const workspace = await openAt(text);
    const actions = await at(workspace, { start: workspace.position, end: workspace.position });
    const all = actions.filter(({ title }) => title.startsWith('Implement all'));
    assert.equal(all.length, 1);
    assert.ok((all[0]?.diagnostics?.length ?? 0) > 1);
    assert.ok(actions.every(({ edit }) => edit?.changes?.[workspace.document.uri.toString()]?.length));
  });

  it('fix all that is safe where the editor asks for that alone', async () => {
    const text = model
      .replace('<|>', '')
      .replace('implements EncryptionAtRest', 'holds D\n  implements EncryptionAtRest, SystemPatching')
      .replace('use azure', 'use azure\ndata D restricted');
    const workspace = await open(text);
    const actions = await at(workspace, whole, ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.demarc'],
    );
    assert.doesNotMatch(applied(workspace, actions[0]!), /EncryptionAtRest/);
    assert.deepEqual(await at(workspace, whole, ['refactor']), []);
    assert.ok((await at(workspace, whole)).every(({ kind }) => kind === 'quickfix'));
  });
});

const whole: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function at(workspace: Workspace, range: Range, only?: string[]): Promise<CodeAction[]> {
  const document = workspace.file('model.tm');
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  const params = { textDocument: { uri: document.uri.toString() }, range, context };
  return (await workspace.language.lsp.CodeActionProvider?.getCodeActions(document, params)) as CodeAction[];
}

function applied(workspace: Workspace, { edit }: CodeAction): string {
  const { textDocument, uri } = workspace.file('model.tm');
  const copy = TextDocument.create(uri.toString(), 'threat-model', 0, textDocument.getText());
  return TextDocument.applyEdits(copy, edit?.changes?.[uri.toString()] ?? []);
}
