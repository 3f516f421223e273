import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { editOf as panelEdit } from '../../server/lsp/panel-edits.ts';
import { defenseId } from '../../server/view/defense-id.ts';
import { snippetEdit } from '../../server/lsp/snippet-edits.ts';
import { open, openAt, uriOf, type Workspace } from '../support/language.ts';

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
    const kinds = actions.map(({ title }) => (title.startsWith('Implement all') ? 'All' : /^\w+/.exec(title)?.[0]));
    const groups = kinds.filter((kind, index) => kind !== kinds[index - 1]);
    assert.deepEqual(groups, ['Implement', 'All', 'Plan', 'Waive', 'Exclude', 'Move']);
    assert.ok(actions.every(({ edit }) => edit?.changes?.[workspace.document.uri.toString()]?.length));
  });

  describe('that ask', () => {
    const marked =
      'system Shop {\n  owner "A"\n}\nuse azure\ndata D restricted contains personal\n' +
      'boundary Cloud on azure {\n  store <|>Orders "Orders" on SqlDatabase {\n    holds D\n  }\n}\n';

    it('select it where the editor can do so, and leave every line where it belongs', async () => {
      const workspace = await openAt(marked);
      workspace.shared.editor.ClientAbilities.snippetEdits = true;
      const actions = await at(workspace, { start: workspace.position, end: workspace.position });
      const waiver = actions.find(({ title }) => title === 'Waive column encryption…');
      assert.deepEqual(waiver?.edit?.changes, undefined);
      assert.deepEqual(waiver?.edit?.documentChanges, [
        {
          textDocument: { uri: workspace.document.uri.toString(), version: null },
          edits: [
            {
              range: { start: { line: 7, character: 0 }, end: { line: 7, character: 11 } },
              snippet: {
                kind: 'snippet',
                value:
                  '    holds D\n    waives ColumnEncryption "${1:Why the risk is accepted}" ' +
                  'by "${2:Who accepts it}" until ${3:2027-02-19}',
              },
            },
          ],
        },
      ]);
      const [first] = actions;
      assert.ok(first?.title.startsWith('Implement') && first.edit?.changes);
    });

    it('select it for the panel, too', async () => {
      const workspace = await openAt(marked);
      const { editor, model: models } = workspace.shared;
      const analysis = models.Models.analysis(models.Names.file(workspace.document.uri)!);
      const finding = analysis.findings.find(({ control }) => control?.id === 'core.NetworkRestriction')!;
      const fix = { kind: 'fix', defense: defenseId(finding.obligation!) } as const;
      assert.equal('snippet' in panelEdit(fix, analysis, workspace.shared), false);
      editor.ClientAbilities.snippetEdits = true;
      const answer = panelEdit(fix, analysis, workspace.shared);
      assert.ok('snippet' in answer && answer.snippet);
      assert.match(
        answer.snippet.value,
        /^ {4}holds D\n {4}implements NetworkRestriction "\$\{1\|firewall rules,a private endpoint\|\}"$/,
      );
    });

    it('write it plainly for all other editors', async () => {
      const workspace = await openAt(marked);
      const actions = await at(workspace, { start: workspace.position, end: workspace.position });
      const waiver = actions.find(({ title }) => title === 'Waive column encryption…')!;
      assert.match(
        applied(workspace, waiver),
        /^ {4}waives ColumnEncryption "Why the risk is accepted" by "Who accepts it" until 2027-02-19$/m,
      );
    });

    it('leave what a snippet would take for its own as it is', () => {
      const document = TextDocument.create('file:///a.tm', 'threat-model', 0, 'store Db "costs $5" { }');
      const change = { offset: 21, end: 22, text: '\n  excludes A "a \\" $1 }"\n  implements B "x, or y|z {$}"\n' };
      const asks = [{ written: '"a \\" $1 }"' }, { written: '"x, or y|z {$}"', choices: ['x', 'y|z {$}'] }];
      assert.deepEqual(snippetEdit([change], asks, document), {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 22 } },
        snippet: {
          kind: 'snippet',
          value:
            'store Db "costs \\$5" {\n  excludes A "${1:a \\\\" \\$1 \\}}"\n' + '  implements B "${2|x,y\\|z {$}|}"\n',
        },
      });
      assert.equal(snippetEdit([change], [{ written: '"another"' }], document), undefined);
    });
  });

  it('lead to the page of each finding, where the editor can show it', async () => {
    const workspace = await openAt(model);
    const here = { start: workspace.position, end: workspace.position };
    const explanations = (actions: readonly CodeAction[]): readonly CodeAction[] =>
      actions.filter(({ title }) => title.startsWith('Explain'));
    assert.deepEqual(explanations(await at(workspace, here)), []);
    workspace.shared.editor.ClientAbilities.explains = true;
    const actions = await at(workspace, here);
    assert.deepEqual(explanations(actions), actions.slice(-1));
    assert.deepEqual(actions.at(-1)?.command, {
      title: 'Explain unneeded-defense',
      command: 'demarc.explain',
      arguments: ['unneeded-defense'],
    });
  });

  it('make the file that is imported and not there, or name one that is', async () => {
    const files = { 'model.tm': 'system S\nimport "./netwrok<|>.tm"\n', 'network.tm': '' };
    const workspace = await openAt(files);
    const here = { start: workspace.position, end: workspace.position };
    const titles = async (): Promise<string[]> => (await at(workspace, here)).map(({ title }) => title);
    assert.deepEqual(await titles(), ['Write "./network.tm"']);
    workspace.shared.editor.ClientAbilities.createsFiles = true;
    assert.deepEqual(await titles(), ['Write "./network.tm"', 'Create ./netwrok.tm']);
    const [write, create] = await at(workspace, here);
    assert.match(applied(workspace, write!), /^import ".\/network.tm"$/m);
    assert.deepEqual(create?.edit, {
      documentChanges: [{ kind: 'create', uri: uriOf('netwrok.tm').toString(), options: { ignoreIfExists: true } }],
    });
  });

  it('make no file of a path that names none, or is not relative', async () => {
    const titles = async (path: string): Promise<string[]> => {
      const workspace = await openAt(`system S\nimport "<|>${path}"\n`);
      workspace.shared.editor.ClientAbilities.createsFiles = true;
      const here = { start: workspace.position, end: workspace.position };
      return (await at(workspace, here)).map(({ title }) => title);
    };
    for (const path of ['./', '.', '..', 'a/..', './.tm', '/etc/x', 'https://a/b', 'C:\\\\x', './a\\"b']) {
      assert.deepEqual(await titles(path), [], path);
    }
    assert.deepEqual(await titles('net/parts'), ['Create net/parts.tm']);
    assert.deepEqual(await titles('../parts.v2.tm'), ['Create ../parts.v2.tm']);
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
