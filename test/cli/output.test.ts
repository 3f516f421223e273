import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { deliver, writeWhole } from '../../server/cli/write-file.ts';
import { demarc, main, withFiles } from './command-line.ts';

const system = 'system S "S" {\n  owner "T"\n}\n';

describe('--output', () => {
  it('takes what the standard output would have had, without colours', async () => {
    await withFiles({ 'm.tm': system }, async (folder) => {
      const calls = [['check', 'm.tm'], ['check', '--format', 'sarif'], ['report'], ['diff', 'm.tm', 'm.tm']];
      const runs = calls.flatMap((call) => [
        demarc(call, folder),
        demarc([...call, '--output', call.join('')], folder),
      ]);
      const ends = await Promise.all(runs);
      for (const [index, call] of calls.entries()) {
        const [plain, filed] = [ends[2 * index]!, ends[2 * index + 1]!];
        assert.deepEqual([filed.code, filed.output, filed.complaint], [plain.code, '', '']);
        assert.equal(readFileSync(path.join(folder, call.join('')), 'utf8'), plain.output);
      }
      await demarc(['check', 'm.tm', '--output', 'forced'], folder, { FORCE_COLOR: '1' });
      assert.ok(!readFileSync(path.join(folder, 'forced'), 'utf8').includes('\u001b['));
    });
  }).timeout(20_000);

  it('writes whole files, through links, and leaves nothing beside them', async () => {
    await withFiles({ 'real.md': 'old' }, async (folder) => {
      symlinkSync('real.md', path.join(folder, 'link.md'));
      chmodSync(path.join(folder, 'real.md'), 0o600);
      await deliver('new', path.join(folder, 'link.md'));
      assert.equal(readFileSync(path.join(folder, 'real.md'), 'utf8'), 'new');
      assert.equal(statSync(path.join(folder, 'real.md')).mode & 0o777, 0o600);
      assert.deepEqual(readdirSync(folder).sort(), ['link.md', 'real.md']);
    });
  });

  it('says why it cannot', async () => {
    await withFiles({ 'm.tm': system, file: '' }, async (folder) => {
      mkdirSync(path.join(folder, 'sub'));
      const wrong = {
        sub: 'sub is a folder: name a file in it.',
        'no/such.md': 'no/such.md cannot be written: there is no folder no.',
        'file/such.md': 'file/such.md cannot be written: there is no folder file.',
      };
      for (const [file, reason] of Object.entries(wrong)) {
        const { code, complaint } = await demarc(['report', '--output', file], folder);
        assert.deepEqual([code, complaint], [2, `demarc: ${reason}\n`]);
      }
    });
  });

  it('gives a device what it is given, and does not take its place', async function () {
    if (process.platform === 'win32') this.skip();
    await writeWhole('/dev/null', 'gone');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });
});

describe('The standard output', () => {
  it('that takes nothing more is complained of, and no check is passed then', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await withFiles({ 'm.tm': system }, async (folder) => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [main, 'check'], { cwd: folder, stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      const [complaint] = await Promise.all([text(child.stderr!), once(child, 'close')]);
      assert.deepEqual(
        [child.exitCode, complaint],
        [2, 'demarc: What there is to say cannot be written: there is no room left.\n'],
      );
    });
  });
});
