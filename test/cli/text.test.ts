import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paintFor } from '../../server/cli/terminal.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { checked, fixtures, withFiles } from './command-line.ts';

const controls = /[\p{Cc}\u202e]/u;

describe('The text for people', () => {
  it('obeys no name that would steer the terminal', async () => {
    const title = '\u001b[31mred\u009b2J\u202e';
    const hostile = `system S "${title}" {\n}\n\tstore Db "日本\u0007" on\tNope\u001b]0;x\u0007\n`;
    await withFiles({ 'm.tm': hostile }, async (folder) => {
      const { output } = await checked(['m.tm'], folder, { hints: true });
      assert.doesNotMatch(output.replaceAll('\n', ''), controls);
      assert.match(output, /\n {2}3 \| {3}store Db "日本␇" on {2}Nope␛\]0;x␇\n {4}\| {24}\^\^\^\^\n/);
      assert.match(output, /\n␛\[31mred�2J� is not ready/);
      const json = (await checked(['m.tm'], folder, { format: 'json' })).output;
      assert.doesNotMatch(json.replaceAll('\n', ''), controls);
      assert.equal((JSON.parse(json) as { systems: { title: string }[] }).systems[0]?.title, title);
    });
  });

  it('shows a stretch of a line that is too long', async () => {
    const long = `${' '.repeat(500)}store Db "${'x'.repeat(5000)}" on Nope`;
    await withFiles({ 'm.tm': long }, async (folder) => {
      const lines = (await checked(['m.tm'], folder)).output.split('\n');
      assert.ok(lines.every((line) => line.length < 200));
      assert.equal(lines[1]?.slice(lines[2]?.indexOf('^')), 'Nope');
    });
  });

  it('lists hints where they are asked for, make the check fail or stand alone', async () => {
    const model =
      'use cloud\nsystem S "S" {\n  owner "T"\n}\nstore Db "Db" on premises {\n  implements Patching, Backup\n}\n';
    const settings = (findings: Record<string, string>): string =>
      JSON.stringify({ findings: { 'missing-defense': 'hint', ...findings } });
    const files = {
      'loud/m.tm': model,
      'loud/demarc.json': settings({}),
      'alone/m.tm': model,
      'alone/demarc.json': settings({ 'incident-gap': 'off' }),
    };
    await withFiles(files, async (folder) => {
      const quiet = await checked(['loud'], folder);
      assert.match(quiet.output, /1 warning, 1 hint \(not listed here; --hints lists them\)\.$/);
      assert.doesNotMatch(quiet.output, / hint Misuse/);
      for (const options of [{ hints: true }, { failOn: 'hint' } as const]) {
        assert.match((await checked(['loud'], folder, options)).output, / hint Misuse/);
      }
      assert.match((await checked(['alone'], folder)).output, /^alone\/m\.tm:5:7 hint Misuse/);
    });
  });

  it('has colours on a terminal, unless the environment says otherwise', () => {
    const painted = (isTTY: boolean, environment: NodeJS.ProcessEnv): boolean =>
      paintFor({ isTTY }, environment).red('x') !== 'x';
    assert.equal(painted(true, {}), true);
    assert.equal(painted(true, { NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(painted(true, { TERM: 'dumb' }), false);
    assert.equal(painted(true, { FORCE_COLOR: '0' }), false);
    assert.equal(painted(false, { CI: 'true' }), false);
    assert.equal(painted(false, { FORCE_COLOR: '1' }), true);
  });

  it('is read by the problem matcher of the extension', () => {
    const pattern = new RegExp(packageFile.contributes.problemMatchers[0]!.pattern.regexp);
    const lines = readFileSync(path.join(fixtures, '../golden/shop.txt'), 'utf8').split('\n');
    const found = lines.flatMap((line) => {
      const [, file, row, column, severity, message, code] = pattern.exec(line) ?? [];
      return file === undefined ? [] : [[file, row, column, severity, message?.slice(0, 8), code].join(' ')];
    });
    assert.deepEqual(found, [
      'shop/shop.tm 18 9 information Data are half-owned',
      'shop/shop.tm 20 65 warning The waiv overdue',
      'shop/shop.tm 21 25 error Nobody o nobody-owns',
      'shop/shop.tm 26 6 information Nothing  unknown-protocol',
      'shop/parts/data.tm 4 9 information Misuse g missing-defense',
    ]);
  });
});
