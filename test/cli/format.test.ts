import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync, symlinkSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { format } from '../../server/cli/format.ts';
import { demarc, main, withFiles } from './command-line.ts';

const loose = 'system S "S" {\nowner "T"\n}\n\n\n\nstore   Db\n';
const shaped = 'system S "S" {\n  owner "T"\n}\n\nstore Db\n';

describe('demarc format', () => {
  it('shapes what is not in shape, and touches nothing else', async () => {
    await withFiles({ 'a.tm': loose, 'sub/b.tm': shaped }, async (folder) => {
      const before = statSync(path.join(folder, 'sub/b.tm')).mtimeMs;
      const result = await format(['.'], false, folder);
      assert.deepEqual(result, { output: 'a.tm\n1 file of 2 changed.', failed: false, left: [] });
      assert.equal(readFileSync(path.join(folder, 'a.tm'), 'utf8'), shaped);
      assert.equal(statSync(path.join(folder, 'sub/b.tm')).mtimeMs, before);
      assert.deepEqual(readdirSync(folder).sort(), ['a.tm', 'sub']);
      assert.deepEqual(await format(['.'], true, folder), { output: '2 files in shape.', failed: false, left: [] });
    });
  });

  it('writes nothing with --check, and fails', async () => {
    await withFiles({ 'a.tm': loose }, async (folder) => {
      const { output, failed } = await format(['a.tm'], true, folder);
      assert.equal(output, 'a.tm\n1 file of 1 not in shape: demarc format shapes them.');
      assert.equal(failed, true);
      assert.equal(readFileSync(path.join(folder, 'a.tm'), 'utf8'), loose);
    });
  });

  it('keeps byte order mark, line breaks, mode and links', async () => {
    const windows = `\ufeff${loose.replaceAll('\n', '\r\n')}`;
    await withFiles({ 'a.tm': windows }, async (folder) => {
      const file = path.join(folder, 'a.tm');
      chmodSync(file, 0o640);
      symlinkSync(file, path.join(folder, 'link.tm'));
      await format(['link.tm'], false, folder);
      assert.equal(readFileSync(file, 'utf8'), `\ufeff${shaped.replaceAll('\n', '\r\n')}`);
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder).sort(), ['a.tm', 'link.tm']);
    });
  });

  it('leaves what does not parse or is no text, shapes the rest, and says so', async () => {
    const files = { 'a.tm': 'system "', 'b.tm': loose, 'c.tm': Buffer.from('system S "\xe4"', 'latin1') };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await format(['.'], false, folder), {
        output: 'b.tm\n1 file of 1 changed.',
        failed: false,
        left: [
          'a.tm does not parse, and is left as it is: demarc check says where.',
          'c.tm is no text in UTF-8 (line 1): save it as UTF-8.',
        ],
      });
      assert.equal(readFileSync(path.join(folder, 'a.tm'), 'utf8'), files['a.tm']);
      assert.equal(readFileSync(path.join(folder, 'b.tm'), 'utf8'), shaped);
      const { code, output, complaint } = await demarc(['format', '--check'], folder);
      assert.equal(output, '1 file in shape.\n');
      assert.match(complaint, /^demarc: a\.tm does not parse[^]*\ndemarc: c\.tm is no text/);
      assert.equal(code, 2);
    });
  });

  it('formats the standard input', async () => {
    const child = spawn(process.execPath, [main, 'format', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(loose);
    let output = '';
    for await (const text of child.stdout.setEncoding('utf8')) output += String(text);
    assert.equal(output, shaped);
  });
});
