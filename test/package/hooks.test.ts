import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../../tools/setup/process.ts';
import type { Ended } from '../cli/command-line.ts';
import { ended, installedPackage, plain } from './installed.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
  readonly always_run?: boolean;
}

const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

describe('The hooks for pre-commit', function () {
  this.timeout(60_000);

  const system = 'import "./parts/db"\nsystem Shop "Shop" {\n  owner "Team"\n}\n';
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'demarc hooks '));
    mkdirSync(path.join(folder, 'parts'));
    writeFileSync(path.join(folder, 'shop.tm'), system);
    writeFileSync(path.join(folder, 'parts/db.tm'), 'use azure\n\nstore   Db\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** As pre-commit does: the program that the package brings, with the files that the hook asks for. */
  const run = async (id: string, files: readonly string[], ...more: string[]): Promise<Ended> => {
    const hook = hooks.find((each) => each.id === id)!;
    const [program, ...args] = hook.entry.split(' ');
    const wanted = files.filter((name) => new RegExp(hook.files ?? '').test(name));
    if (wanted.length === 0 && hook.always_run !== true) return { code: 0, output: 'Skipped', complaint: '' };
    const names = hook.pass_filenames === false ? [] : wanted;
    const places = [path.dirname(installedPackage().program), process.env['PATH']].join(path.delimiter);
    return ended(program!, [...args, ...more, ...names], folder, { ...plain(), PATH: places });
  };

  it('run the program of the package, which npm builds and installs', () => {
    for (const { entry, language } of hooks) {
      assert.equal(language, 'node');
      assert.ok(Object.hasOwn(packageFile.bin, entry.split(' ')[0]!));
    }
    assert.equal(packageFile.scripts.prepack, packageFile.scripts.build);
  });

  it('check every model, whatever is committed: a part that is gone, or a demarc.json', async () => {
    assert.equal((await run('demarc-check', ['demarc.json'], '--fail-on', 'error')).code, 0);
    rmSync(path.join(folder, 'parts/db.tm'));
    const { code, output } = await run('demarc-check', [], '--fail-on', 'error');
    assert.match(output, /^shop\.tm:1:8 error /m);
    assert.equal(code, 1);
  });

  it('check what is committed, with the model that it is part of', async () => {
    const { code, output } = await run('demarc-check', ['parts/db.tm', 'readme.md']);
    assert.match(output, /^parts\/db\.tm:3:9 warning .*\(unplaced\)$/m);
    assert.match(output, /\n2 files checked/);
    assert.equal(code, 1);
    assert.equal((await run('demarc-check', ['shop.tm'], '--fail-on', 'error')).code, 0);
  });

  it('shape what is committed', async () => {
    const { code, output } = await run('demarc-format', ['shop.tm', 'parts/db.tm']);
    assert.deepEqual([code, output], [0, 'parts/db.tm\n1 file of 2 changed.\n']);
    assert.match(readFileSync(path.join(folder, 'parts/db.tm'), 'utf8'), /\nstore Db\n/);
  });
});
