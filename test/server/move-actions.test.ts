import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { openAt, type Workspace } from '../support/language.ts';

const system = 'system Shop { owner "Shop team" }\n';
const use = '\nuse azure\n\ndata D confidential contains personal\n\n';

const shop = (head: string, store: string): string =>
  `${system}${use}boundary Cloud on azure {
  process Web "Shop" on AppService {
    handles D
  }
  ${store}
}
flow Web -> Orders over Tds carries D
`.replace('boundary Cloud on azure', head);

const inOrders = (store: string): string => shop('boundary Cloud on azure', store);

describe('Refactorings', () => {
  it('offer the alternatives of a part first, then others that do the same job, and say what would change', async () => {
    const { titles } = await actionsAt(inOrders('store <|>Orders "Orders" on SqlDatabase { holds D }'));
    const names = titles.map((title) => /^Move Orders to ([^:]*): /.exec(title)?.[1]);
    assert.equal(names.length, 5);
    assert.deepEqual(names.slice(0, 2), ['Azure SQL Managed Instance', 'SQL Server on Azure Virtual Machine']);
    assert.equal(new Set(names).size, 5);
    assert.match(titles[0]!, /: no defense changes hands$/);
    assert.match(
      titles[1]!,
      /: \d+ defenses become yours(?:, \d+ becomes? shared)?(?:, \d+ appears?)?(?:, \d+ goe?s?)?$/,
    );
  });

  it('stand on the name and on what it runs on, and nowhere else of the part', async () => {
    const there = ['st<|>ore Orders', 'store Ord<|>ers', 'on Sql<|>Database', 'SqlDatabase<|> {'];
    const line = 'store Orders "Orders" on SqlDatabase {';
    for (const marked of there) {
      const store = line.replace(marked.replace('<|>', ''), marked);
      assert.ok(store.includes('<|>'));
      assert.equal((await actionsAt(inOrders(`${store} holds D }`))).titles.length, 5, marked);
    }
    for (const body of [' hol<|>ds D }', ' holds D <|>}'])
      assert.deepEqual((await actionsAt(inOrders(line + body))).titles, []);
    const mute = ['store <|>Orders "Orders" { holds D }', 'store Orders on <|>Nowhere { holds D }'];
    assert.deepEqual((await actionsAt(inOrders(mute[0]!))).titles, []);
  });

  it('write what they say', async () => {
    const text = inOrders('store <|>Orders "Orders" on SqlDatabase { holds D }');
    const { actions, workspace } = await actionsAt(text);
    const action = actions.find(({ title }) => title.includes('SQL Server on Azure'));
    assert.equal(action?.kind, 'refactor.rewrite');
    assert.equal(applied(workspace, action), text.replace('<|>', '').replace('on SqlDatabase', 'on SqlServerOnVm'));
  });

  it('take a whole boundary to each other provider, and say what stays', async () => {
    const store = 'store Orders on SqlDatabase { holds D }\n  process Ai on AzureOpenAi';
    const text = shop('boundary <|>Cloud on azure', store);
    const { actions, titles, workspace } = await actionsAt(text);
    const aws = titles.findIndex((title) => title.startsWith('Move boundary Cloud to Amazon Web Services: '));
    assert.ok(aws >= 0, titles.join('\n'));
    assert.match(titles.at(-1)!, /^Move boundary Cloud to your own premises: \d+ defenses become yours/);
    const moved = applied(workspace, actions[aws]!);
    assert.match(moved, /^use azure\nuse aws$/m);
    assert.match(moved, /^boundary Cloud on aws \{$/m);
    assert.match(moved, /^ {2}store Orders on Rds \{ holds D \}$/m);
    assert.equal(titles[aws]!.includes('Ai stays where it is'), moved.includes('on AzureOpenAi'));
  });

  it('are not offered where the editor asks for fixes alone, nor in a file of no system', async () => {
    const store = 'store <|>Orders on SqlDatabase { holds D }';
    assert.deepEqual((await actionsAt(inOrders(store), ['quickfix'])).titles, []);
    assert.deepEqual((await actionsAt(inOrders(store).replace(system, ''))).titles, []);
    assert.equal((await actionsAt(inOrders(store), ['refactor.rewrite'])).titles.length, 5);
  });
});

async function actionsAt(
  text: string,
  only?: string[],
): Promise<{
  readonly actions: readonly CodeAction[];
  readonly titles: readonly string[];
  readonly workspace: Workspace;
}> {
  const workspace = await openAt(text);
  const { document, position } = workspace;
  const params = {
    textDocument: { uri: document.uri.toString() },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  };
  const all = (await workspace.language.lsp.CodeActionProvider?.getCodeActions(document, params)) as CodeAction[];
  const actions = all.filter(({ kind }) => kind !== 'quickfix');
  return { actions, titles: actions.map(({ title }) => title), workspace };
}

function applied(workspace: Workspace, { edit }: CodeAction): string {
  const { textDocument, uri } = workspace.file('model.tm');
  const copy = TextDocument.create(uri.toString(), 'threat-model', 0, textDocument.getText());
  return TextDocument.applyEdits(copy, edit?.changes?.[uri.toString()] ?? []);
}
