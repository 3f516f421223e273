import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CstUtils, URI, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import { boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { destinationName } from '../../language/analysis/moves.ts';
import { textEditsOf } from '../../language/syntax/edits.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import { allLibraries } from '../../server/all-libraries.ts';
import { Knowledge } from '../../server/knowledge.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { knownServices } from '../../server/lsp/what-if.ts';
import { rangeOf } from '../../server/lsp/places.ts';
import { libraryFolder } from '../../server/product-files.ts';
import { checkAsJson } from '../../server/view/json.ts';
import { open, type Workspace } from '../support/language.ts';
import { withStoredLibraries } from '../support/stored-libraries.ts';

const examples = path.join(import.meta.dirname, '../../examples');
const models = Object.fromEntries(
  globSync('**/*.tm', { cwd: examples })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(path.join(examples, file), 'utf8')]),
);

/** What can be asked of the examples, and of the libraries that they use; each is asked of a workspace that is new. */
const questions: Readonly<Record<string, (workspace: Workspace) => unknown>> = {
  'what check says of each example': ({ shared }) =>
    analysesIn({ shared }).map((analysis) => {
      const report = { today: analysis.today, systems: [analysis], errors: [], baseline: undefined };
      return checkAsJson(report, (origin) => {
        const { start } = rangeOf(origin, shared.workspace.LangiumDocuments);
        return { file: origin.file, line: start.line, column: start.character, endColumn: undefined };
      });
    }),
  'what would mend each finding': ({ shared }) =>
    analysesIn({ shared }).map(({ findings }) =>
      findings.map((finding) => finding.fixes().map((fix) => [fix.title, textEditsOf(fix, shared.model.Names)])),
    ),
  'the diagnostics of each file': ({ file }) => Object.keys(models).map((name) => file(name).diagnostics),
  'where parts may move': async ({ shared }) => {
    await shared.model.Libraries.loadAll();
    return analysesIn({ shared }).map((analysis) => {
      const { model } = analysis;
      const catalog = knownServices(analysis, shared);
      return [
        ...model.elements.flatMap((element) => elementCandidates(element, model, catalog)),
        ...model.boundaries.flatMap((boundary) => boundaryCandidates(boundary, model, catalog)),
      ].map(({ of, moves }) => [of.type, moves.map(({ what, to }) => [what.id, destinationName(to)])]);
    });
  },
  'hover, definition and references of each word': (workspace) =>
    Promise.all(wordsOf(workspace.file('payroll.tm')).map((position) => named(position, 'payroll.tm', workspace))),
  'the same in a file of a library': async (workspace) => {
    const document = workspace.shared.workspace.LangiumDocuments.getDocument(URI.parse('demarc:/azure/keys.tm'))!;
    const { lsp } = workspace.language;
    const params = { textDocument: { uri: document.uri.toString() } };
    return [
      await Promise.all(wordsOf(document).map((position) => named(position, document, workspace))),
      await lsp.DocumentSymbolProvider?.getSymbols(document, params),
      await lsp.SemanticTokenProvider?.semanticHighlight(document, params),
      await lsp.FoldingRangeProvider?.getFoldingRanges(document, params),
    ];
  },
  'what is offered at the end of each line': async ({ file, language }) => {
    const document = file('payroll.tm');
    const textDocument = { uri: document.uri.toString() };
    const { lineCount } = document.textDocument;
    const answers = [];
    for (let line = 0; line < lineCount; line++) {
      const end = document.textDocument.offsetAt({ line: line + 1, character: 0 }) - 1;
      const position = document.textDocument.positionAt(Math.max(0, end));
      answers.push(await language.lsp.CompletionProvider?.getCompletion(document, { textDocument, position }));
    }
    return answers;
  },
  'symbols of the workspace': ({ shared }) =>
    Promise.all(['sql', 'Encryption'].map(async (query) => shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query }))),
};

describe('Libraries whose trees are stored', function () {
  this.timeout(120_000);

  for (const [title, ask] of Object.entries(questions)) {
    it(`leave as it is ${title}`, () => alike(async (library) => ask(await open(models, library))));
  }

  it('are judged by without a look at their texts', () =>
    withStoredLibraries(async (library) => {
      const looked: string[] = [];
      const { file } = await open(models, watched(library, looked));
      assert.ok(Object.keys(models).some((name) => file(name).diagnostics!.length > 0));
      assert.deepEqual(looked, []);
    }));

  it('are not read for who names a part of yours, though it is named as something in them', () =>
    withStoredLibraries(async (library) => {
      const looked: string[] = [];
      const text = 'use azure\nprocess <|>Backup on premises\nprocess Web on premises\nflow Web -> Backup over Https\n';
      const { language, cursors } = await open(text, watched(library, looked));
      const { document, params } = cursors[0]!;
      const context = { includeDeclaration: false };
      const found = await language.lsp.ReferencesProvider?.findReferences(document, { ...params, context });
      assert.equal(found?.length, 1);
      assert.deepEqual(looked, []);
    }));

  it('explain all that they declare in the same words', () =>
    alike(async (library) => {
      const { shared, reader } = await allLibraries(library);
      const knowledge = new Knowledge(shared);
      return [...shared.model.Names.all]
        .flatMap(({ declarations }) => declarations)
        .map((declared) => [declared.qualifiedName, knowledge.hover(declared, reader)]);
    }));
});

/** The library, and the files of it whose texts are asked for. */
function watched(library: LibrarySource, looked: string[]): LibrarySource {
  return {
    ...library,
    stored: async (name) => {
      const files = await library.stored!(name);
      const look = (uri: string) => (): string => {
        looked.push(uri);
        return '';
      };
      return new Map([...files].map(([uri, { tree }]) => [uri, { tree, read: look(uri) }]));
    },
  };
}

/** The answer from stored trees is that from texts, and there is one. */
async function alike(ask: (library: LibrarySource) => unknown): Promise<void> {
  const parsed: unknown = await ask(builtInLibraries(libraryFolder));
  const read = (): Promise<never> => Promise.reject(new Error('Nothing is to be parsed in place of a tree.'));
  const stored: unknown = await withStoredLibraries((library) => Promise.resolve(ask({ ...library, read })));
  assert.ok(JSON.stringify(parsed).length > 1000);
  assert.deepEqual(stored, parsed);
}

function analysesIn({ shared }: Pick<Workspace, 'shared'>): Analysis[] {
  const { Models } = shared.model;
  return Models.roots.map((root) => Models.analysis(root));
}

/** Where each word of a document begins. */
function wordsOf({ parseResult, textDocument }: LangiumDocument): Position[] {
  return CstUtils.flattenCst(parseResult.value.$cstNode!)
    .filter(({ text, hidden }) => !hidden && /^\w/.test(text))
    .map(({ offset }) => textDocument.positionAt(offset))
    .toArray();
}

async function named(position: Position, at: string | LangiumDocument, workspace: Workspace): Promise<unknown> {
  const document = typeof at === 'string' ? workspace.file(at) : at;
  const { lsp } = workspace.language;
  const params = { textDocument: { uri: document.uri.toString() }, position };
  return [
    position,
    await lsp.HoverProvider?.getHoverContent(document, params),
    await lsp.DefinitionProvider?.getDefinition(document, params),
    await lsp.ReferencesProvider?.findReferences(document, { ...params, context: { includeDeclaration: true } }),
    await refusable(() => lsp.RenameProvider?.prepareRename(document, params)),
  ];
}

/** A name that cannot be changed is refused, with the reason. */
async function refusable(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    return String(error);
  }
}
