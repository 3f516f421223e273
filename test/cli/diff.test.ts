import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareMoves } from '../../server/cli/compare.ts';
import type { ComparisonFormat } from '../../server/cli/comparing.ts';
import { diff } from '../../server/cli/diff.ts';
import { paintFor } from '../../server/cli/terminal.ts';
import { Repository } from '../support/repository.ts';
import { assertGolden, demarc, fixtures, withFiles } from './command-line.ts';

const plain = paintFor({}, {});
const library = path.join(fixtures, 'library');
const today = '2026-11-21';
const diffed = async (
  before: string,
  after: string | undefined,
  folder: string,
  format: ComparisonFormat = 'text',
): Promise<string> => (await diff(before, after, { format, today, library }, folder, plain)).text;
const moved = (move: readonly string[], format: ComparisonFormat = 'text'): Promise<string> =>
  compareMoves('shop/shop.tm', { format, today, library, move }, fixtures, plain);

const model = (service: string, lines: readonly string[], title = 'Shop'): string => `use cloud
system Shop "${title}" {
  owner "Shop team"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "On call"
  }
}
store Db "Orders" on ${service} {
${lines.map((line) => `  ${line}\n`).join('')}}
`;
const before = model('Sql', ['implements Backup, AuditLogging']);
const after = model('Machine', ['implements AuditLogging']);

describe('demarc diff', function () {
  // Git starts many times.
  this.timeout(30_000);

  it('tells people which gaps were opened and closed, and what changed hands', async () => {
    await withFiles({ 'old.tm': before, 'new.tm': after }, async (folder) => {
      assertGolden('diff.txt', await diffed('old.tm', 'new.tm', folder));
      assertGolden('diff.md.txt', await diffed('old.tm', 'new.tm', folder, 'markdown'));
      assertGolden('diff.json.txt', await diffed('old.tm', 'new.tm', folder, 'json'));
      assert.match(await diffed('new.tm', 'old.tm', folder), /^Shop: not ready: \d gaps? → ready\n\d gaps? closed/);
      assert.equal(await diffed('old.tm', 'old.tm', folder), 'Shop: ready\nNothing has changed.\n');
    });
  });

  it('tells of several systems in one line where nothing has changed', async () => {
    const named = (name: string): string => before.replace('system Shop "Shop"', `system ${name} "The *${name}*"`);
    const files = { 'a/1.tm': named('One'), 'a/2.tm': named('Two'), 'a/3.tm': before };
    await withFiles({ ...files, 'b/1.tm': named('One'), 'b/2.tm': named('Two'), 'b/3.tm': after }, async (folder) => {
      assert.match(
        await diffed('a', 'b', folder),
        /^Shop: [^]*\n\nNothing has changed in The \*One\* and The \*Two\*\.\n$/,
      );
      const markdown = await diffed('a', 'b', folder, 'markdown');
      assert.match(markdown, /^### Shop: [^]*\n\nNothing has changed in The \\\*One\\\* and The \\\*Two\\\*\.\n$/);
    });
  });

  it('ends with 1 where anything has changed, if it is asked to', async () => {
    await withFiles({ 'old.tm': before, 'new.tm': after }, async (folder) => {
      const run = async (...args: string[]): Promise<number | null> =>
        (await demarc(['diff', ...args, '--library', library], folder)).code;
      assert.equal(await run('old.tm', 'new.tm'), 0);
      assert.equal(await run('old.tm', 'new.tm', '--exit-code'), 1);
      assert.equal(await run('old.tm', 'old.tm', '--exit-code'), 0);
    });
  });

  it('matches the systems of two folders by their names', async () => {
    const other = before.replace('system Shop "Shop"', 'system Other "Other"');
    const files = { 'a/x.tm': before, 'a/y.tm': other, 'b/z.tm': after, 'b/n.tm': other.replaceAll('Other', 'New') };
    await withFiles(files, async (folder) => {
      const { systems } = JSON.parse(await diffed('a', 'b', folder, 'json')) as {
        systems: { system: string; before: string | null; after: string | null }[];
      };
      assert.deepEqual(
        systems.map(({ system, before: was, after: is }) => [system, was, is]),
        [
          ['New', null, 'ready'],
          ['Shop', 'ready', 'not-ready'],
          ['Other', 'ready', null],
        ],
      );
    });
  });

  it('matches systems of one name by their files, before others of that name', async () => {
    const files = { 'a/x.tm': before, 'a/z.tm': after, 'b/y.tm': before, 'b/z.tm': after };
    await withFiles(files, async (folder) => {
      assert.equal(await diffed('a', 'b', folder), 'Nothing has changed in Shop and Shop.\n');
    });
  });

  it('takes revisions of a real repository, with the imports and settings of their time', async () => {
    await withFiles({}, async (folder) => {
      const git = (...args: string[]): void => {
        const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
        execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
      };
      const write = (name: string, text: string): void => {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      };
      const [head = '', store = ''] = before.split(/(?=^store)/m);
      git('init', '-b', 'main');
      write('models/shop.tm', `import "./parts/db"\n${head}`);
      write('models/parts/db.tm', `use cloud\n${store}`);
      write('models/junk.tm', '\0');
      git('add', '.');
      git('commit', '-m', 'one');
      git('tag', 'v1');
      git('rm', 'models/junk.tm', 'models/parts/db.tm');
      write('models/shop.tm', after);
      git('add', '.');
      git('commit', '-m', 'two');

      await assert.rejects(diffed('v1', 'main', folder), {
        message: 'models/junk.tm is no text: it holds zero bytes.',
      });
      git('checkout', 'v1');
      git('rm', 'models/junk.tm');
      git('commit', '-m', 'clean');
      git('tag', '-f', 'v1');
      git('checkout', 'main');
      const changed = /^Shop: ready → not ready: \d gaps?\n/;
      assert.match(await diffed('v1', 'main', folder), changed);
      assert.match(await diffed('v1', undefined, folder), changed);
      assert.match(await diffed('v1', 'HEAD', path.join(folder, 'models')), changed);
      assert.equal(await diffed('main', undefined, folder), await diffed('HEAD', 'main', folder));
      // What is not committed shows, and nothing of the repository is touched.
      write('models/shop.tm', before);
      assert.match(await diffed('main', undefined, folder), /^Shop: not ready: \d gaps? → ready\n/);
      assert.equal(
        execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' }),
        ' M models/shop.tm\n',
      );
      for (const revision of ['nope', '--all'])
        await assert.rejects(diffed(revision, undefined, folder), {
          message: `${revision} is no file, no folder and no git revision. A clone that is not whole has to fetch it first.`,
        });
    });
  });

  it('takes a revision and a folder that have no models yet, or none any more', async () => {
    await withFiles({ 'readme.md': '# None' }, async (folder) => {
      const repository = new Repository(folder);
      repository.commit('none');
      mkdirSync(path.join(folder, 'models'));
      writeFileSync(path.join(folder, 'models/shop.tm'), before);
      assert.match(await diffed('HEAD', undefined, folder), /^Shop: not there → ready\n/);
      assert.match(await diffed('HEAD', undefined, path.join(folder, 'models')), /^Shop: not there → ready\n/);
      repository.commit('one');
      unlinkSync(path.join(folder, 'models/shop.tm'));
      assert.match(await diffed('HEAD', undefined, folder), /^Shop: ready → not there any more\n/);
    });
  });

  it('leaves out of the working folder what no revision has: links, what is ignored, other repositories', async () => {
    await withFiles({ 'parts/shop.tm': before, '.gitignore': 'build/\n' }, async (folder) => {
      symlinkSync('parts/shop.tm', path.join(folder, 'link.tm'));
      const repository = new Repository(folder);
      repository.commit('one');
      for (const name of ['build', 'inner']) {
        mkdirSync(path.join(folder, name));
        writeFileSync(path.join(folder, name, 'copy.tm'), after);
      }
      new Repository(path.join(folder, 'inner')).commit('inner');
      const same = 'Shop: ready\nNothing has changed.\n';
      assert.equal(await diffed('HEAD', undefined, folder), same);
      assert.equal(await diffed('HEAD', '.', path.join(folder, 'parts')), same);
      writeFileSync(path.join(folder, 'parts/new.tm'), before.replace('system Shop "Shop"', 'system New "New"'));
      assert.match(await diffed('HEAD', undefined, folder), /^New: not there → ready\n/);
    });
  });

  it('takes what it is told is a revision for one, whatever file or folder has its name', async () => {
    await withFiles({ 'shop.tm': before }, async (folder) => {
      const repository = new Repository(folder);
      const base = repository.commit('one');
      writeFileSync(path.join(folder, 'shop.tm'), after);
      symlinkSync('.', path.join(folder, base));
      mkdirSync(path.join(folder, 'HEAD'));
      repository.commit('two');
      const options = { format: 'text', today, library, revisions: true } as const;
      const { text, changed } = await diff(base, 'HEAD', options, folder, plain);
      assert.match(text, /^Shop: ready → not ready: /);
      assert.ok(changed);
      for (const [range, sides] of [
        ['main..HEAD', 'main HEAD'],
        ['v1...', 'v1 HEAD'],
      ] as const)
        await assert.rejects(diffed(range, undefined, folder), {
          message: `${range} is a range: the two sides are named apart, as in demarc diff ${sides}.`,
        });
      await assert.rejects(diff('shop.tm', 'HEAD', options, folder, plain), {
        message: 'shop.tm is no git revision. A clone that is not whole has to fetch it first.',
      });
    });
  });

  it('compares only the paths that it is told, where either side has them', async () => {
    const junk = Buffer.from('\ufeffuse cloud', 'utf16le');
    await withFiles({ 'models/shop.tm': before, 'fix/junk.tm': junk }, async (folder) => {
      const repository = new Repository(folder);
      repository.commit('one');
      writeFileSync(path.join(folder, 'models/shop.tm'), after);
      writeFileSync(path.join(folder, 'new.tm'), before.replace('system Shop "Shop"', 'system New "New"'));
      const compared = async (...paths: string[]): Promise<string> =>
        (await diff('HEAD', undefined, { format: 'text', today, library, path: paths }, folder, plain)).text;
      assert.match(await compared('models'), /^Shop: ready → not ready: [^]*\n$/);
      assert.equal(await compared(path.join(folder, 'models')), await compared('models/*.tm'));
      const both = await compared('models/shop.tm', 'n*.tm');
      assert.ok(both.includes('Shop: ready → not ready') && both.includes('New: not there → ready'), both);
      await assert.rejects(compared('.'), { message: /^fix\/junk\.tm / });
      await assert.rejects(compared('..'), { message: '.. lies outside of the repository.' });
      await assert.rejects(compared('none'), { message: /^There is no system on either side/ });
      const options = { format: 'text', today, library, path: ['.'] } as const;
      await assert.rejects(diff('new.tm', 'new.tm', options, folder, plain), {
        message: 'new.tm is a file: --path chooses among those of a folder.',
      });
    });
  });

  it('takes revisions only where there is a repository', async () => {
    await withFiles({ 'm.tm': before }, async (folder) => {
      await assert.rejects(diffed('main', undefined, folder), {
        message: 'main is no file and no folder, and there is no git repository here.',
      });
    });
  });

  it('reads a revision with odd names, and follows no link and no way out of it', async () => {
    await withFiles({ 'ö b/m 1.tm': before, 'ö b/none.tm': '' }, async (folder) => {
      symlinkSync('/etc/hostname', path.join(folder, 'link.tm'));
      const repository = new Repository(folder);
      repository.commit('one');
      const blob = repository.git('hash-object', '-w', 'ö b/m 1.tm');
      const tree = (entry: string): string =>
        execFileSync('git', ['mktree'], { cwd: folder, input: `${entry}\n`, encoding: 'utf8' }).trim();
      const evil = tree(`040000 tree ${tree(`100644 blob ${blob}\tdemarc-escaped.tm`)}\t..`);
      const commit = repository.git('commit-tree', '-m', 'evil', evil);
      assert.equal(await diffed('HEAD', undefined, path.join(folder, 'ö b')), 'Shop: ready\nNothing has changed.\n');
      await assert.rejects(diffed(commit, commit, folder), {
        message: /^There is no system on either side|no \.tm file/,
      });
      assert.ok(!existsSync(path.join(os.tmpdir(), 'demarc-escaped.tm')));
    });
  });

  it('says above all which side has errors in its text, since a change may come of them', async () => {
    const misspelled = before.replace('on Sql', 'on Sqll');
    await withFiles({ 'old.tm': before, 'new.tm': misspelled }, async (folder) => {
      const now =
        /^Now, the text has 1 error: what follows may come of it\.\n {2}new\.tm:8:22 .*Sqll.*\n\nShop: ready → /;
      assert.match(await diffed('old.tm', 'new.tm', folder), now);
      assert.match(
        await diffed('new.tm', 'old.tm', folder, 'markdown'),
        /^\*\*Before, the text had 1 error: what follows may come of it\.\*\*\n\n- new\.tm:8:22 .*\n\n### Shop: /,
      );
      const { errors } = JSON.parse(await diffed('old.tm', 'new.tm', folder, 'json')) as { errors: object };
      assert.deepEqual(
        Object.entries(errors).map(([side, all]) => [side, (all as string[]).length]),
        [
          ['before', 0],
          ['after', 1],
        ],
      );
      const more = misspelled.replace('system Shop', 'systm\nsystm\nsystem Shop');
      writeFileSync(path.join(folder, 'more.tm'), `${more}${'store D "Orders" on Sqll\n'.repeat(6)}`);
      assert.match(await diffed('more.tm', 'more.tm', folder), /\n {2}and \d+ more\n\nNow, the text has \d+ errors: /);
    });
  });

  it('obeys no name', async () => {
    const hostile = '\\"</summary><script>|\u001b[2J';
    const files = { 'old.tm': model('Sql', [], hostile), 'new.tm': model('Machine', [], hostile) };
    await withFiles(files, async (folder) => {
      const markdown = await diffed('old.tm', 'new.tm', folder, 'markdown');
      assert.ok(!/(?<!\\)<\/?(script|summary)>\|/.test(markdown) && !markdown.includes('\u001b'));
      assert.ok(!(await diffed('old.tm', 'new.tm', folder)).includes('\u001b'));
    });
  });
});

describe('demarc compare', () => {
  it('says what changes hands if a part ran elsewhere', async () => {
    assertGolden('compare.txt', await moved(['Orders=Machine']));
    assertGolden('compare.md.txt', await moved(['Orders=Machine'], 'markdown'));
    assertGolden('compare.json.txt', await moved(['Orders=Machine'], 'json'));
    assert.match(await moved(['Account.Orders=cloud.Machine'], 'markdown'), /\| Part \| Defense \| Before \| Now \|/);
    const { systems } = JSON.parse(await moved(['Orders=premises', 'Archive=Sql'], 'json')) as {
      systems: { groups: { changes: { part: string }[] }[] }[];
    };
    const parts = systems[0]!.groups.flatMap(({ changes }) => changes.map(({ part }) => part));
    assert.deepEqual([...new Set(parts)].sort(), ['Archive', 'Orders']);
  });

  it('says which errors the text has, before anything else', async () => {
    const files = { 'shop.tm': `${before}store Archive "Archive" on Sqll\n` };
    await withFiles(files, async (folder) => {
      const options = { today, library, move: ['Db=Machine'] };
      const text = await compareMoves('shop.tm', { ...options, format: 'text' }, folder, plain);
      assert.match(text, /^The text has 1 error: what follows may come of it\.\n {2}shop\.tm:11:28 .*\n\nShop: /);
    });
  });

  it('says what is wrong with a move', async () => {
    const wrong: [move: string, complaint: string | RegExp][] = [
      ['Orders', '--move takes a part and a place, such as Db=premises, not Orders.'],
      ['Order=Sql', 'The model has no part Order. Did you mean Orders?'],
      [
        'Nope=Sql',
        'The model has no part Nope: there are Internet.Customer, Account.Web, Account.Orders, Office.Archive, Internet, Account and Office.',
      ],
      ['Orders=Machin', 'There is no service Machin. Did you mean Machine?'],
      ['Orders=Sql', 'Orders is on Sql already.'],
      ['Account=Sql', /^There is no provider Sql\./],
    ];
    await assert.rejects(moved(['Orders=premises', 'Orders=Machine']), {
      message: '--move names Orders twice: choose one place for it.',
    });
    for (const [move, message] of wrong) await assert.rejects(moved([move]), { message });
    const { code, complaint } = await demarc(['compare', 'shop/shop.tm']);
    assert.match(complaint, /Required option '--move <part=place>'/);
    assert.equal(code, 2);
  });
});
