import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { Cancellation, DocumentState, UriUtils, type FileSystemNode, type URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import { builtInLibraries, LIBRARY_SCHEME } from '../../server/library-folder.ts';
import { fixesAt } from '../../server/lsp/fixes.ts';
import { createServerServices, type ServerSharedServices } from '../../server/lsp/services.ts';
import { uriOf } from '../support/language.ts';
import { withStoredLibraries } from '../support/stored-libraries.ts';

const libraryFolder = path.join(import.meta.dirname, 'library');
const names = ['a.tm', 'b.tm', 'c.tm', 'd.tm'] as const;
type Name = (typeof names)[number];

/** Texts by file; undefined where the file goes. */
type Changes = Readonly<Partial<Record<Name, string | undefined>>>;

class FilesInMemory extends NodeFileSystemProvider {
  readonly texts = new Map<string, string>();

  override stat(uri: URI): Promise<FileSystemNode> {
    const file = { isFile: true, isDirectory: false, uri };
    return this.readFile(uri).then(() => file);
  }

  override readFile(uri: URI): Promise<string> {
    const text = this.texts.get(uri.toString());
    return text === undefined ? Promise.reject(new Error(`There is no ${uri.toString()}`)) : Promise.resolve(text);
  }
}

/** A server without a connection on files that come and go. */
class Server {
  private readonly files = new FilesInMemory();
  private readonly shared: ServerSharedServices;
  private judged: string[] = [];

  constructor(library: LibrarySource = builtInLibraries(libraryFolder)) {
    this.shared = createServerServices({ fileSystemProvider: () => this.files, library }).shared;
    this.shared.model.Models.optionsFor = () => ({ today: '2026-11-21' });
    this.shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
      this.judged.push(...documents.map(({ uri }) => UriUtils.basename(uri)));
    });
  }

  get texts(): Changes {
    return Object.fromEntries(names.map((name) => [name, this.files.texts.get(uriOf(name).toString())]));
  }

  /** Changes files, and gives up after so many turns of the event loop. The files that were judged anew. */
  async change(changes: Changes, turns?: number): Promise<readonly string[]> {
    const changed: URI[] = [];
    const deleted: URI[] = [];
    for (const [name, text] of Object.entries(changes)) {
      const uri = uriOf(name);
      (text === undefined ? deleted : changed).push(uri);
      if (text === undefined) this.files.texts.delete(uri.toString());
      else this.files.texts.set(uri.toString(), text);
    }
    this.judged = [];
    const source = new Cancellation.CancellationTokenSource();
    const building = this.shared.workspace.DocumentBuilder.update(changed, deleted, source.token);
    const settled = building.then(
      () => true,
      () => turns !== undefined,
    );
    for (let turn = 0; turns !== undefined && turn < turns; turn++) await new Promise(setImmediate);
    if (turns !== undefined) source.cancel();
    assert.ok(await settled, 'a build fails only where it is cancelled');
    return this.judged.sort();
  }

  problems(name: Name): readonly string[] {
    const { Names, Problems } = this.shared.model;
    return Problems.of(Names.file(uriOf(name))!).map(({ message }) => message);
  }

  analysis(name: Name): Analysis {
    const { Names, Models } = this.shared.model;
    return Models.analysis(Names.file(uriOf(name))!);
  }

  /** All that an editor would be shown, by file. */
  state(): unknown {
    const { model, workspace } = this.shared;
    const own = workspace.LangiumDocuments.all.filter(({ uri }) => uri.scheme !== LIBRARY_SCHEME).toArray();
    return Object.fromEntries(
      own
        .map(({ uri, diagnostics }) => {
          const file = model.Names.file(uri)!;
          const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
          return [
            file.key,
            {
              models: model.Models.rootsOf(file.key).map(({ key }) => key),
              verdict: file.systems.length > 0 ? model.Models.analysis(file).verdict : undefined,
              diagnostics,
              fixes: fixesAt(file, whole, this.shared).map(({ fix, edits }) => ({ title: fix.title, edits })),
            },
          ] as const;
        })
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }
}

const lines = fc.constantFrom(
  'use azure',
  'use own',
  'use azur',
  'process Web on AppService',
  'process Web on premises { handles Salaries }',
  'store Db on SqlDatabase { holds Salaries implements ColumnEncryption }',
  'store Db on azure.SqlDatabase',
  'boundary Cloud on azure { store Db on SqlDatabase process Job { relies on azure for Backup } }',
  'boundary Office { process Web on premises process Db on premises }',
  'data Salaries restricted contains personal',
  'data Salaries internal',
  'flow Web -> Db carries Salaries',
  'flow Web -> Cloud.Db over Https',
  'flow Named: Cloud.Job -> Db { implements OwnControl }',
  'control OwnControl { layer Data }',
  'threat OwnThreat { applies to store where holds restricted mitigated by OwnControl }',
  'library own',
  'process Half on',
);
const text = fc
  .record({
    system: fc.constantFrom('', 'system S { owner "T" }', 'system Other'),
    imports: fc.subarray([...names, 'none.tm'], { maxLength: 2 }),
    lines: fc.uniqueArray(lines, { maxLength: 5 }),
  })
  .map((parts) => [parts.system, ...parts.imports.map((name) => `import "./${name}"`), ...parts.lines, ''].join('\n'));

interface Step {
  readonly file: Name;
  /** Undefined where the file goes. */
  readonly text: string | undefined;
  /** Where another file goes at the same time, as when one is renamed. */
  readonly gone: Name | undefined;
  /** After so many turns the next change comes. */
  readonly turns: number | undefined;
}
const step: fc.Arbitrary<Step> = fc.record({
  file: fc.constantFrom(...names),
  text: fc.option(text, { nil: undefined }),
  gone: fc.constantFrom(undefined, undefined, undefined, ...names),
  turns: fc.oneof(fc.constant(undefined), fc.nat(12)),
});

const files = fc.record(Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>);

describe('After any changes of files', () => {
  const saysWhatAFreshOneSays = (numRuns: number, library?: LibrarySource): Promise<void> =>
    fc.assert(
      fc.asyncProperty(files, fc.array(step, { minLength: 1, maxLength: 5 }), async (texts, steps) => {
        const server = await started(texts, library);
        for (const { file, text: written, gone, turns } of steps) {
          await server.change({ ...(gone && { [gone]: undefined }), [file]: written }, turns);
        }
        await server.change({});
        await equalsFresh(server);
      }),
      { numRuns },
    );

  it('a server says what one says that has just started', () => saysWhatAFreshOneSays(30)).timeout(60_000);

  it('a server to which the libraries come parsed says what one says that parses them', () =>
    withStoredLibraries((library) => saysWhatAFreshOneSays(15, library), libraryFolder)).timeout(60_000);

  it('an analysis of a state that has passed still tells of the services of that time', async () => {
    const text = (title: string): string => `system S\nuse azure\nservice Own "${title}" as paas\nstore Db on Own\n`;
    const server = await started({ 'a.tm': text('Before') });
    const { model } = server.analysis('a.tm');
    await server.change({ 'a.tm': text('After') });
    assert.equal(server.analysis('a.tm').model.services.get('Own')?.title, 'After');
    assert.equal(model.services.get('Own')?.title, 'Before');
    assert.ok(model.servicesInUse.some(({ title }) => title === 'Before'));
  });

  it('what a system imported is judged without it when it goes', async () => {
    const server = await started({
      'a.tm': 'system S\nimport "./b.tm"\nuse azure\n',
      'b.tm': 'store Db on SqlDatabase\n',
    });
    await server.change({ 'a.tm': undefined });
    assert.deepEqual(server.problems('b.tm'), [
      'No service is named "SqlDatabase" here, but the library azure has one: add "use azure".',
    ]);
    await equalsFresh(server);
  });

  it('a name that does not resolve is looked for in each file that comes, and forgotten with it', async () => {
    const server = await started({ 'a.tm': 'system S\nflow Web -> Web\n', 'b.tm': 'process Job\n' });
    const [undeclared] = server.problems('a.tm');
    await server.change({ 'b.tm': 'process Web\n' });
    assert.match(server.problems('a.tm')[0]!, /but \.\/b\.tm declares one: import that file\.$/);
    await server.change({ 'b.tm': undefined });
    assert.equal(server.problems('a.tm')[0], undeclared);
  });

  it('a library that has not been loaded is named all the same', async () => {
    const server = await started({ 'a.tm': 'system S\nuse azur\n' });
    assert.deepEqual(server.problems('a.tm'), ['There is no library "azur": there are aws, azure and core.']);
  });

  it('a flow without a name is the only one between its ends in the model, as soon as the other has gone', async () => {
    const parts = 'process Web on premises\nprocess Job on premises\nboundary Cloud {\n  flow Web -> Job\n}\n';
    const server = await started({ 'a.tm': `system S\nimport "./b.tm"\n${parts}`, 'b.tm': 'flow Web -> Job\n' });
    assert.deepEqual(server.problems('a.tm'), []);
    assert.deepEqual(server.problems('b.tm'), [
      'A second flow from Web to Job, besides the one in ./a.tm, needs a name of its own: write "flow Name: Web -> Job".',
    ]);
    await server.change({ 'a.tm': `system S\nimport "./b.tm"\n${parts.replace('flow Web', 'flow Named: Web')}` });
    assert.deepEqual(server.problems('b.tm'), []);
    await equalsFresh(server);
  });

  it('the first of the models of a file stays the first', async () => {
    const server = await started({
      'a.tm': 'system S\nimport "./c.tm"\n',
      'b.tm': 'system Other\nimport "./c.tm"\n',
      'c.tm': 'process Web\n',
    });
    await server.change({ 'a.tm': 'system S\nimport "./c.tm"\nuse azure\n' });
    await equalsFresh(server);
  });
});

describe('A change of one file', () => {
  it('has its model judged again, and no other', async () => {
    const server = await started({
      'a.tm': 'system S\nimport "./b.tm"\n',
      'b.tm': 'process Web on premises\n',
      'c.tm': 'system Other\nimport "./d.tm"\nprocess Unknown on Nothing\n',
      'd.tm': 'process Job on premises\n',
    });
    const judged = await server.change({ 'b.tm': 'process Web on premises { owner "T" }\n' });
    assert.deepEqual(judged, ['a.tm', 'b.tm']);
  });
});

async function started(texts: Changes, library?: LibrarySource): Promise<Server> {
  const server = new Server(library);
  await server.change(texts);
  return server;
}

async function equalsFresh(server: Server): Promise<void> {
  const fresh = await started(server.texts);
  assert.deepEqual(server.state(), fresh.state());
}
