import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import packageFile from '../../package.json' with { type: 'json' };
import type { Ended } from '../cli/command-line.ts';
import { ended, installedPackage, plain, type Installed } from './installed.ts';

describe('The packed package, installed in an empty folder', function () {
  this.timeout(60_000);

  let installed: Installed;
  /** A folder for the files of the tests, beside the package. */
  let folder: string;
  const demarc = (...args: string[]): Promise<Ended> => ended(installed.program, args, folder);
  /** What a call that has to succeed prints. */
  const printed = async (...args: string[]): Promise<string> => {
    const { code, output, complaint } = await demarc(...args);
    assert.deepEqual([code, complaint], [0, ''], args.join(' '));
    return output;
  };

  before(async () => {
    installed = installedPackage();
    folder = mkdtempSync(path.join(installed.folder, 'Modelle '));
    await printed('new', 'lädchen 1.tm', '--provider', 'azure', '--shape', 'web-app', '--title', 'Lädchen');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is packed with nothing printed but its name, as those who pack clones expect', () => {
    assert.equal(installed.printed, `demarc-${packageFile.version}.tgz\n`);
  });

  it('brings all that it needs, and is small', () => {
    assert.deepEqual(
      readdirSync(path.join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['demarc'],
    );
    assert.ok(statSync(installed.archive).size < 2_000_000);
  });

  it('checks, by its own libraries, and explains in SARIF by its own pages', async () => {
    const { code, output, complaint } = await demarc('check');
    assert.match(output, /^lädchen 1\.tm:\d+:\d+ warning /m);
    assert.match(output, /\nLädchen is not ready: 3 gaps\. Microsoft Azure owns \d+/);
    assert.deepEqual([code, complaint], [1, '']);
    const sarif = await printed('check', '--format', 'sarif', '--fail-on', 'never');
    assert.ok(sarif.includes('# missing-defense\\n\\n'));
  });

  it('reports and draws, with Graphviz', async () => {
    assert.match(await printed('report', '--format', 'html'), /^<!doctype html>[^]*<svg [^]*Web app/);
    await printed('diagram', 'lädchen 1.tm', '--output', 'bild ä.svg');
    assert.match(readFileSync(path.join(folder, 'bild ä.svg'), 'utf8'), /^<\?xml [^]*<\/svg>\n$/);
  });

  it('exports', async () => {
    const formats = ['oscal-ssp', 'oscal-component', 'otm', 'cyclonedx'];
    const exports = await Promise.all(formats.map((format) => printed('export', 'lädchen 1.tm', '--format', format)));
    for (const text of exports) assert.ok(JSON.stringify(JSON.parse(text)).includes('Lädchen'));
  });

  it('explains names and codes', async () => {
    assert.match(await printed('explain', 'Backup'), /^.* · core\.Backup · control/);
    assert.match(await printed('explain', 'missing-defense'), /^missing-defense\n/);
  });

  it('compares, formats and knows its version', async () => {
    const name = 'lädchen 1.tm';
    const text = readFileSync(path.join(folder, name), 'utf8');
    writeFileSync(path.join(folder, 'alt.tm'), text.replace(/^ *implements .*\n/m, ''));
    assert.match(await printed('diff', 'alt.tm', name), /^Lädchen: not ready: \d gaps → not ready: 3 gaps\n\d gap/);
    assert.match(await printed('format', '--check'), /^2 files in shape\.\n$/);
    assert.equal(await printed('--version'), `${packageFile.version}\n`);
  });

  it('runs by npx, too', async () => {
    const { code, output } = await ended('npx', ['--no-install', 'demarc', 'check', '--fail-on', 'never'], folder);
    assert.match(output, /\nLädchen is not ready: 3 gaps\./);
    assert.equal(code, 0);
  });

  it('answers an assistant', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const env = plain() as Record<string, string>;
    await client.connect(new StdioClientTransport({ command: installed.program, args: ['mcp'], cwd: folder, env }));
    try {
      assert.deepEqual(client.getServerVersion()?.version, packageFile.version);
      const { content } = await client.callTool({ name: 'list_gaps', arguments: {} });
      assert.match(JSON.stringify(content), /Lädchen/);
    } finally {
      await client.close();
    }
  });
});
