import assert from 'node:assert/strict';
import { open, openAt, uriOf, type Workspace } from '../support/language.ts';

const files = {
  'model.tm': `system S
use azure
import "./parts"
data Salaries confidential
boundary Sub on azure {
  store Db on azure.SqlDatabase {
    holds Salaries
    implements Backup evidence "infra/sql.bicep#L40" evidence "see the wiki"
  }
}
flow Web -> Sub.Db carries Salaries
`,
  'parts.tm': `process Web
threat T {
  applies to flow to Sub.Db
  mitigated by Backup
  reference cwe "CWE-311"
}
`,
};

async function at(found: string): Promise<Awaited<ReturnType<typeof openAt>>> {
  return openAt({ ...files, 'model.tm': files['model.tm'].replace(found, `${found}<|>`) });
}

async function rename(found: string, newName: string): Promise<Record<string, string[]>> {
  const { language, document, params } = await at(found);
  const edit = await language.lsp.RenameProvider?.rename(document, { ...params, newName });
  return Object.fromEntries(
    Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [
      uri.replace(/.*\//, ''),
      edits.map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.character}`).sort(),
    ]),
  );
}

describe('Navigation', () => {
  it('leads to declarations, libraries and imported files', async () => {
    const target = async (found: string): Promise<string[]> => {
      const { language, document, params } = await at(found);
      const links = (await language.lsp.DefinitionProvider?.getDefinition(document, params)) ?? [];
      return links.map(({ targetUri }) => targetUri);
    };
    assert.deepEqual(await target('flow We'), [uriOf('parts.tm').toString()]);
    assert.deepEqual(await target('azure.SqlData'), ['demarc:/azure/databases.tm']);
    assert.deepEqual(await target('on azure.SqlDatabase'.slice(0, 6)), ['demarc:/azure/provider.tm']);
    assert.deepEqual(await target('"./par'), [uriOf('parts.tm').toString()]);
  });

  it('leads from each part of a qualified name to what that part means', async () => {
    const { language, document, params } = await at('Web -> Su');
    const [link] = (await language.lsp.DefinitionProvider?.getDefinition(document, params)) ?? [];
    assert.equal(link?.targetSelectionRange.start.line, 4);
    assert.deepEqual(link.originSelectionRange?.end.character, 'flow Web -> Sub'.length);
  });

  it('finds references in all files, those in libraries and in qualified names included', async () => {
    const count = async (found: string): Promise<number> => {
      const { language, document, params } = await at(found);
      const context = { includeDeclaration: true };
      return (await language.lsp.ReferencesProvider?.findReferences(document, { ...params, context }))?.length ?? 0;
    };
    assert.equal(await count('data Sal'), 3);
    assert.equal(await count('boundary Su'), 3);
    assert.ok((await count('implements Bac')) > 10);
  });

  it('renames in all files, of a qualified name its own part only', async () => {
    assert.deepEqual(await rename('boundary Su', 'Cloud'), {
      'model.tm': ['10:12-15', '4:9-12'],
      'parts.tm': ['2:21-24'],
    });
    assert.deepEqual(await rename('store D', 'Records'), {
      'model.tm': ['10:16-18', '5:8-10'],
      'parts.tm': ['2:25-27'],
    });
  });

  it('refuses a rename with the reason', async () => {
    await assert.rejects(rename('implements Bac', 'X'), /"core.Backup" comes with Demarc/);
    await assert.rejects(rename('data Sal', 'store'), /is a word of the language/);
    await assert.rejects(rename('data Sal', '1st'), /is no name/);
    await assert.rejects(rename('boundary Su', 'Web'), /"Web" is taken: the element "Web"/);
    await assert.rejects(rename('use az', 'x'), /A library cannot be renamed/);
  });

  it('outlines a file, flows by their ends', async () => {
    const { language, file } = await open(files);
    const symbols = await language.lsp.DocumentSymbolProvider?.getSymbols(file('model.tm'), params(file('model.tm')));
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['S', 'Salaries', 'Sub', 'Web → Sub.Db'],
    );
    assert.equal(symbols[2]?.children?.[0]?.detail, 'on azure.SqlDatabase');
  });

  it('finds symbols of the workspace by name and title', async () => {
    const { shared } = await open(files);
    const named = async (query: string): Promise<string[]> =>
      ((await shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query })) ?? []).map(({ name }) => name);
    assert.deepEqual(await named(''), ['S', 'Salaries', 'Sub', 'Db', 'Web', 'T']);
    assert.ok((await named('Azure SQL Data')).includes('SqlDatabase'));
  });

  it('links imports, paths of evidence and catalogues, and no prose', async () => {
    const { language, file } = await open(files);
    const links = async (name: string): Promise<(string | undefined)[]> =>
      ((await language.lsp.DocumentLinkProvider?.getDocumentLinks(file(name), params(file(name)))) ?? []).map(
        ({ target }) => target,
      );
    assert.deepEqual(await links('model.tm'), [uriOf('parts.tm').toString(), 'file:///models/infra/sql.bicep#L40']);
    assert.deepEqual(await links('parts.tm'), ['https://cwe.mitre.org/data/definitions/311.html']);
  });

  it('colours names by what they mean', async () => {
    const { language, file } = await open(files);
    const provider = language.lsp.SemanticTokenProvider;
    const tokens = await provider?.semanticHighlight(file('model.tm'), params(file('model.tm')));
    const types = provider?.semanticTokensOptions.legend.tokenTypes ?? [];
    const used = (tokens?.data ?? []).flatMap((value, index) => (index % 5 === 3 ? [types[value]] : []));
    assert.deepEqual(used.slice(0, 6), ['namespace', 'namespace', 'variable', 'namespace', 'namespace', 'class']);
  });
});

function params(document: ReturnType<Workspace['file']>): { textDocument: { uri: string } } {
  return { textDocument: { uri: document.uri.toString() } };
}
