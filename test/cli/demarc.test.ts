import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../support/until.ts';
import { assertGolden, demarc, fixtures, main, withFiles } from './command-line.ts';

const judged = ['--library', 'library', '--today', '2026-11-21'];

describe('demarc check', () => {
  it('tells people what is missing, with the lines of source, the verdict and a summary', async () => {
    const { code, output, complaint } = await demarc(['check', 'shop', ...judged]);
    assert.equal(complaint, '');
    assertGolden('shop.txt', output);
    assert.equal(code, 1);
  });

  it('tells programs the same as JSON', async () => {
    const { code, output, complaint } = await demarc(['check', 'shop/shop.tm', ...judged, '--format', 'json']);
    assert.equal(complaint, '');
    assertGolden('shop.json.txt', output);
    assert.equal(code, 1);
  });

  it('judges what it can of a model with errors', async () => {
    const { code, output } = await demarc(['check', 'broken/broken.tm', ...judged, '--hints']);
    assertGolden('broken.txt', output);
    assert.equal(code, 1);
  });

  it('ends with 0 where nothing is to mend, and paints where it is told to', async () => {
    const { code, output } = await demarc(['check', ...judged.with(1, '../library')], path.join(fixtures, 'ready'), {
      FORCE_COLOR: '1',
    });
    assert.ok(output.startsWith('\u001b[32m'));
    assert.match(output, /A model without gaps is ready\. .*\n\n1 file checked: nothing to mend\.\n$/);
    assert.equal(code, 0);
  });

  it('judges by the libraries that come with it', async () => {
    const { code, output } = await demarc(['check', 'ready/ready.tm', '--format', 'json']);
    assert.match(output, /There is no library \\"cloud\\": there are .*\bazure\b/);
    assert.match(output, /"control": "core.SystemPatching"/);
    assert.equal(code, 1);
  });

  it('ends with 2 where the call makes no sense, in a sentence', async () => {
    const calls: [args: string[], complaint: RegExp][] = [
      [['check', 'gone.tm', 'also-gone'], /^demarc: There is no file or folder gone\.tm\.\ndemarc: .* also-gone\.\n$/],
      [
        ['check', 'shop', '--format', 'xml'],
        /^demarc: Option .*'xml' is invalid\. Allowed choices are text, json, sarif, github\.\ndemarc: "demarc help check" says how to call it\.\n$/,
      ],
      [['chekc'], /^demarc: Unknown command 'chekc'\.\ndemarc: Did you mean check\?\n$/],
      [['help', 'chekc'], /^demarc: There is no command chekc\. demarc help lists those that there are\.\n$/],
      [['check', '--formt', 'json'], /^demarc: Unknown option '--formt'\.\ndemarc: Did you mean --format\?\ndemarc: "/],
      [
        ['diagram'],
        /^demarc: Missing required argument 'model'\.\ndemarc: "demarc help diagram" says how to call it\.\n$/,
      ],
    ];
    const ends = await Promise.all(calls.map(([args]) => demarc(args)));
    for (const [index, { code, output, complaint }] of ends.entries()) {
      assert.match(complaint, calls[index]![1]);
      assert.equal(output, '');
      assert.equal(code, 2);
    }
  });

  it('checks again after each change, also where a change cannot be read', async () => {
    const system = 'system S "S" {\n  owner "T"\n}\n';
    await withFiles({ 'm.tm': system }, async (folder) => {
      const child = spawn(process.execPath, [main, 'check', '--watch'], { cwd: folder });
      let told = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
      try {
        await until('the first check', () => told.includes('1 file checked: nothing to mend.\n\nWaiting for a change'));
        // The watch begins some time after the first check: the file is written until that is noticed.
        const rewrite = (text: string | Buffer): void => writeFileSync(path.join(folder, 'm.tm'), text);
        const noticed = (text: string | Buffer, sign: RegExp): Promise<boolean> =>
          until(String(sign), () => {
            if (!sign.test(told)) rewrite(text);
            return sign.test(told);
          });
        await noticed(`${system}store Db on Nowhere\n`, /m\.tm:4:13 error/);
        await noticed(Buffer.from([0]), /demarc: m\.tm is no text: it holds zero bytes\.\n\nWaiting/);
        await noticed('system Other "Other"\n', /Other is not ready/);
      } finally {
        child.kill();
      }
    });
  }).timeout(30_000);

  it('explains itself', async () => {
    const [help, version] = await Promise.all([demarc(['check', '--help']), demarc(['--version'])]);
    assert.match(help.output, /Usage: demarc check [^]*--fail-on [^]*Examples:/);
    assert.match(version.output, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual([help.code, version.code], [0, 0]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const args = [path.resolve(fixtures, '../../../server/cli/main.ts'), 'check', 'shop', ...judged];
    const child = spawn(process.execPath, args, { cwd: fixtures, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(complaint, '');
  });
});
