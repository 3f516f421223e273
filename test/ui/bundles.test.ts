import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { findingRules } from '../../language/analysis/findings/registry.generated.ts';
import { storedLibraryFile, type StoredLibrary } from '../../server/library-folder.ts';
import { panelRequest, type PanelModel, type PanelParams } from '../../server/protocol.ts';
import type { DiagramQuery } from '../../server/protocol/diagram.ts';
import { root } from '../../tools/setup/process.ts';
import { StdioClient } from '../support/stdio-client.ts';

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

describe('the bundled libraries', () => {
  it('bring their trees, so that a start parses none of them', () => {
    const folder = path.join(root, 'dist/library');
    for (const library of readdirSync(folder).filter((name) => !name.endsWith('.json'))) {
      const trees = JSON.parse(readFileSync(storedLibraryFile(folder, library), 'utf8')) as StoredLibrary;
      const files = readdirSync(path.join(folder, library)).map((file) => `${library}/${file}`);
      assert.deepEqual(Object.keys(trees), files);
    }
  });
});

describe('the bundled server', () => {
  it('draws a diagram, with Graphviz beside it', async () => {
    const text = readFileSync(path.join(root, 'examples/payroll.tm'), 'utf8');
    const client = await StdioClient.start({ 'payroll.tm': text }, 'dist/server.js');
    try {
      const query: DiagramQuery = { view: 'diagram', opened: [], closed: [] };
      const params: PanelParams = { uri: client.uri('payroll.tm'), query };
      const { content } = await client.connection.sendRequest<PanelModel>(panelRequest, params);
      assert.ok(content?.view === 'diagram');
      assert.equal(content.failure, null);
      assert.match(content.svg, /^<svg .*Payroll database/s);
    } finally {
      await client.stop();
    }
  }).timeout(30_000);

  it('loads Graphviz only then, as the command line does', () => {
    for (const bundle of ['dist/language-server.js', 'dist/command-line.js'])
      assert.ok(!readFileSync(path.join(root, bundle), 'utf8').includes('viz_create_graph'), bundle);
  });
});

describe('the package', () => {
  const files = listFiles({ cwd: root, packageManager: PackageManager.None });

  it('holds what the extension needs, and nothing else', async () => {
    const places = new Set((await files).map((file) => file.replace(/(?<=^(dist|media|schemas|syntaxes)\/).*$/, '')));
    assert.deepEqual([...places].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/',
      'media/',
      'package.json',
      'schemas/',
      'syntaxes/',
    ]);
    const kinds = new Set((await files).map((file) => path.extname(file)));
    assert.deepEqual([...kinds].sort(), ['', '.css', '.js', '.json', '.md', '.png', '.svg', '.tm', '.txt']);
  });

  it('holds a page for each finding, and the notices of others', async () => {
    for (const { code } of findingRules) assert.ok((await files).includes(`dist/findings/${code}.md`), code);
    assert.ok((await files).includes('dist/NOTICES.txt'));
    assert.match(readFileSync(path.join(root, 'dist/NOTICES.txt'), 'utf8'), /Graphviz/);
  });

  it('is small', () => {
    assert.ok(statSync(path.join(root, 'demarc.vsix')).size < 2_000_000);
  });
});
