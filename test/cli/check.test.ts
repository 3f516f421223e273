import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { checked, demarc, fixtures, withFiles } from './command-line.ts';

const system = 'system S "System" {\n  owner "Team"\n}\n';

async function complaintOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => assert.fail('nothing was complained of'),
    (error: unknown) => (error as Error).message,
  );
}

describe('What a check covers', () => {
  it('is every model of a folder, but for what tools and packages keep there', async () => {
    const files = {
      'a.tm': system,
      'deep/er/b.tm': system,
      'node_modules/p/c.tm': 'x',
      '.git/d.tm': 'x',
      'e.txt': 'x',
    };
    await withFiles(files, async (folder) => {
      const { output, failed } = await checked(['.', 'a.tm', './deep'], folder);
      assert.match(output, /2 files checked: nothing to mend\.$/);
      assert.equal(output.match(/not ready: no threat asks for a defense yet/g)?.length, 2);
      assert.equal(failed, false);
    });
  });

  it('is what a pattern matches, where the shell has left it', async () => {
    const files = { 'a.tm': system, 'deep/er/b.tm': system, 'deep/c.md': '#', 'x[1].tm': system };
    await withFiles(files, async (folder) => {
      assert.match((await checked(['**/*.tm', 'a.tm'], folder)).output, /\n3 files checked/);
      assert.match((await checked(['deep/*/*'], folder)).output, /\n1 file checked/);
      assert.match((await checked(['x[1].tm'], folder)).output, /\n1 file checked/);
      assert.equal(await complaintOf(checked(['deep/*.tm'], folder)), 'No .tm file matches deep/*.tm.');
    });
  });

  it('is a text on the standard input, as the file that it belongs in', async () => {
    await withFiles({ 'parts/data.tm': 'data D "D" internal\n', 'm.tm': 'junk' }, async (folder) => {
      const text = `import "./parts/data"\n${system}store Db "Db" {\n  holds D\n}\n`;
      const { code, output, complaint } = await demarc(['check', '-', '--stdin-file', 'm.tm'], folder, {}, text);
      assert.match(output, /^m\.tm:5:7 warning/m);
      assert.match(output, /\n2 files checked/);
      assert.equal(complaint, '');
      assert.equal(code, 1);
    });
  });

  it('is a text that no file has yet', async () => {
    await withFiles({ 'parts/data.tm': 'data D "D" internal\n' }, async (folder) => {
      const text = `import "./parts/data"\n${system}store Db "Db" {\n  holds D\n}\n`;
      const { code, output, complaint } = await demarc(['check', '-'], folder, {}, text);
      assert.match(output, /^stdin\.tm:5:7 warning[^]*\n2 files checked/m);
      assert.deepEqual([code, complaint], [1, '']);
      const empty = await demarc(['check', '-'], folder);
      assert.deepEqual([empty.code, empty.complaint], [0, '']);
    });
  });

  it('is a file that begins with a mistake, too', async () => {
    const beginnings = [
      'library saas\n',
      'saas\n',
      'library\n',
      'use saas\n',
      '"',
      '}',
      'librry x\n',
      'import "./a"\nlibrary saas\n',
    ];
    const files = Object.fromEntries(beginnings.map((text, index) => [`${index}.tm`, `${text}${system}`]));
    await withFiles(files, async (folder) => {
      const { output, failed } = await checked(['.'], folder);
      for (const name of Object.keys(files)) assert.match(output, new RegExp(`^${name}:\\d+:\\d+ error `, 'm'));
      assert.match(output, new RegExp(`\n${beginnings.length} files checked: \\d+ errors`));
      assert.equal(failed, true);
      assert.match((await checked(['0.tm'], folder)).output, /^0\.tm:1:9 error [^]*\n1 file checked: /);
    });
  });

  it('is a fragment, too: its text, not its defenses', async () => {
    await withFiles({ 'part.tm': 'store Db "Database"\nstore Db "Again"\n' }, async (folder) => {
      const { output, failed } = await checked(['part.tm'], folder);
      assert.match(output, /^part\.tm:2:7 error .*\(duplicate-name\)\n {2}2 \| store Db "Again"\n {4}\| {7}\^\^\n/);
      assert.match(output, /part\.tm is part of no system: its text is checked, its defenses are not\./);
      assert.equal(failed, true);
    });
  });

  it('is the model that a file is part of, where its system stands above', async () => {
    const { output } = await checked(['shop/parts/data.tm'], fixtures, { format: 'json' });
    const whole = await checked(['shop/shop.tm'], fixtures, { format: 'json' });
    assert.equal(output, whole.output);
    const elsewhere = await checked(['data.tm'], path.join(fixtures, 'shop/parts'));
    assert.match(elsewhere.output, /data\.tm is part of no system/);
  });

  it('is the own library, where that is at fault', async () => {
    const files = {
      'lib/any-name.tm': 'library core\nlayer L "L"\ncontrol C "C" {\n  layer Nope\n}\n',
      'm/m.tm': system,
    };
    await withFiles(files, async (folder) => {
      const { output, failed } = await checked(['m'], folder, { library: 'lib' });
      assert.match(output, /^lib\/any-name\.tm:4:9 error .*"Nope"/);
      assert.equal(failed, true);
      assert.match((await checked(['lib'], folder, { library: 'lib' })).output, /1 file checked: 1 error\.$/);
    });
  });

  it('cannot be what is not there or no text', async () => {
    const files = {
      'junk.tm': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]),
      'latin.tm': Buffer.from('system S "S"\n// \xe4', 'latin1'),
      'wide.tm': Buffer.from('\ufeffsystem S "S"', 'utf16le'),
      'imports.tm': 'import "./junk"\n',
      'none/readme.md': '# None',
    };
    await withFiles(files, async (folder) => {
      const complaints: [paths: string[], complaint: string][] = [
        [
          ['junk.tm', 'latin.tm'],
          'junk.tm is no text: it holds zero bytes.\nlatin.tm is no text in UTF-8 (line 2): save it as UTF-8.',
        ],
        [['wide.tm'], 'wide.tm is text in UTF-16: save it as UTF-8.'],
        [['none'], 'There is no .tm file in none.'],
        [['none/readme.md'], 'none/readme.md is no threat model: the names of those end in .tm.'],
        [['gone'], 'There is no file or folder gone.'],
      ];
      for (const [paths, complaint] of complaints) assert.equal(await complaintOf(checked(paths, folder)), complaint);
      assert.equal(
        await complaintOf(checked(['.'], folder, { library: 'gone' })),
        'There is no folder gone to read the libraries from.',
      );
      assert.match(await complaintOf(checked(['.'], folder, { library: 'none' })), /^There is no library in none/);
    });
  });

  it('cannot be what is no file', async function () {
    if (process.platform === 'win32') this.skip();
    await withFiles({}, async (folder) => {
      execFileSync('mkfifo', ['pipe.tm'], { cwd: folder });
      assert.equal(await complaintOf(checked(['pipe.tm'], folder)), 'pipe.tm is neither a file nor a folder.');
    });
  });

  it('goes on where one file of several cannot be read', async () => {
    const files = { 'junk.tm': Buffer.from([0, 1]), 'imports.tm': 'import "./junk"\n', 'fine.tm': system };
    await withFiles(files, async (folder) => {
      const { output, unreadable } = await checked(['.'], folder);
      assert.match(output, /^System is not ready: no threat asks for a defense yet/m);
      assert.match(output, /\n2 files checked/);
      assert.deepEqual(unreadable, ['junk.tm is no text: it holds zero bytes.']);
      assert.deepEqual((await checked(['imports.tm'], folder)).unreadable, unreadable);
      const { code, output: told, complaint } = await demarc(['check', 'fine.tm', 'junk.tm'], folder);
      assert.match(told, /\n1 file checked/);
      assert.equal(complaint, 'demarc: junk.tm is no text: it holds zero bytes.\n');
      assert.equal(code, 2);
    });
  });

  it('goes on where one folder of several cannot be read', async function () {
    // Nothing is closed to root, and Windows closes folders otherwise.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    await withFiles({ 'closed/a.tm': system, 'open/b.tm': system }, async (folder) => {
      chmodSync(path.join(folder, 'closed'), 0);
      const { output, unreadable } = await checked(['.'], folder).finally(() => {
        chmodSync(path.join(folder, 'closed'), 0o700);
      });
      assert.match(output, /\n1 file checked/);
      assert.deepEqual(unreadable, ['closed cannot be read: permission is denied.']);
    });
  });

  it('tolerates a byte order mark, an empty file and an import that is not there', async () => {
    const files = {
      'bom.tm': `\ufeff${system}`,
      'empty.tm': '',
      'lost.tm': 'import "./gone"\nimport "./folder"\n',
      'folder.tm/x.tm': '',
    };
    await withFiles(files, async (folder) => {
      assert.equal((await checked(['bom.tm', 'empty.tm'], folder)).failed, false);
      const { output } = await checked(['lost.tm'], folder);
      assert.match(output, /lost\.tm:1:8 error There is no file \.\/gone/);
      assert.match(output, /lost\.tm:2:8 error There is no file \.\/folder/);
    });
  });
});

describe('The day of a check', () => {
  const stateOf = async (today: string, subject: string, control: string): Promise<unknown> => {
    const { output } = await checked(['shop'], fixtures, { format: 'json', today });
    const { systems } = JSON.parse(output) as { systems: { obligations: Record<string, unknown>[] }[] };
    return systems[0]?.obligations.find((o) => o['subject'] === subject && o['control'] === control)?.['state'];
  };

  it('still belongs to a plan that is due and to a waiver that ends on it', async () => {
    assert.equal(await stateOf('2026-11-21', 'Office.Archive', 'core.Backup'), 'planned');
    assert.equal(await stateOf('2026-11-22', 'Office.Archive', 'core.Backup'), 'missing');
    assert.equal(await stateOf('2026-11-20', 'Account.Orders', 'core.AuditLogging'), 'waived');
    assert.equal(await stateOf('2026-11-21', 'Account.Orders', 'core.AuditLogging'), 'missing');
  });

  it('is one of the calendar', async () => {
    for (const today of ['2026-02-29', '2026-13-01', 'tomorrow', '2026-1-1', '']) {
      const message = await complaintOf(checked(['shop'], fixtures, { today }));
      assert.match(message, /is no day of the calendar: --today takes one such as 2027-01-31\.$/);
    }
  });
});
