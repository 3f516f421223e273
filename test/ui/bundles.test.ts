import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { findingRules } from '../../language/analysis/findings/registry.generated.ts';
import { root } from '../../tools/setup/process.ts';

describe('the bundled command line', () => {
  it('finds its libraries, and judges a model as the sources do', () => {
    const bundled = check('dist/demarc.js');
    assert.equal(bundled.status, 1, bundled.stderr);
    assert.equal(bundled.stdout, check('server/cli/main.ts').stdout);
  });

  function check(program: string): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  } {
    const args = [path.join(root, program), 'check', '--today', '2026-11-22', 'test/fixtures/workspace'];
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  }
});

describe('the package', () => {
  const files = listFiles({ cwd: root, packageManager: PackageManager.None });

  it('holds what the extension needs, and nothing else', async () => {
    const places = new Set((await files).map((file) => file.replace(/(?<=^(dist|media|syntaxes)\/).*$/, '')));
    assert.deepEqual([...places].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/',
      'media/',
      'package.json',
      'syntaxes/',
    ]);
    const kinds = new Set((await files).map((file) => path.extname(file)));
    assert.deepEqual([...kinds].sort(), ['', '.css', '.js', '.json', '.md', '.png', '.svg', '.tm', '.txt']);
  });

  it('holds a page for each finding, and the notices of others', async () => {
    for (const { code } of findingRules) assert.ok((await files).includes(`dist/findings/${code}.md`), code);
    assert.ok((await files).includes('dist/NOTICES.txt'));
  });

  it('is small', () => {
    assert.ok(statSync(path.join(root, 'demarc.vsix')).size < 1_000_000);
  });
});
