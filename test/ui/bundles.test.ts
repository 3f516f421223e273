import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
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
