import assert from 'node:assert/strict';
import path from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { report, type ReportOptions } from '../../server/cli/report.ts';
import { assertGolden, demarc, fixtures, withFiles } from './command-line.ts';

const options = { today: '2026-11-21', library: path.join(fixtures, 'library') };
const reported = async (format: ReportOptions['format'], paths = ['shop'], folder = fixtures): Promise<string> =>
  (await report(paths, { ...options, format }, folder)).text;

const hostile = `use cloud
system S "</title><script>alert(1)</script>|=cmd()" {
  owner "@SUM(A1)"
}
data D "<img src=x onerror=alert(1)>" confidential contains personal
store Db "=1+1|**b** \`c\` \u001b[31m" on Sql {
  holds D
}
actor A "A &amp; \\"B\\""
flow A -> Db "]]>--><svg onload=alert(1)>" over Https {
  carries D
}
`;

describe('demarc report', () => {
  for (const [format, ending] of [
    ['markdown', 'md'],
    ['csv', 'csv'],
  ] as const) {
    it(`writes ${format}, the same bytes each time`, async () => {
      const text = await reported(format);
      assertGolden(`shop.report.${ending}.txt`, text.replaceAll('\r\n', '\n'));
      assert.equal(await reported(format), text);
    });
  }

  it('writes one page that loads nothing and runs nothing, the same bytes each time', async () => {
    const page = await reported('html', ['shop', 'ready']);
    assert.equal(await reported('html', ['shop', 'ready']), page);
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /default-src &#39;none&#39;|default-src 'none'/);
    assert.doesNotMatch(page, /<script|<link|@import|url\(|\ssrc=/);
    // How it looks is looked at in a browser; here is what it says.
    const shop = (await reported('html')).replaceAll(/(?<=<style>)[^]*?(?=<\/style>)/g, '');
    assertGolden('shop.report.html.txt', shop.replaceAll(packageFile.version, 'VERSION'));
    for (const text of ['<h1 id="system-1">Shop</h1>', 'A model without gaps', 'not ready: 4 gaps', 'sealed'])
      assert.ok(page.includes(text), text);
  });

  it('lets no name become markup, a formula or a command of the terminal', async () => {
    await withFiles({ 'm.tm': hostile }, async (folder) => {
      const page = await reported('html', ['m.tm'], folder);
      assert.doesNotMatch(page, /<script|<img|onload=alert\(1\)>/);
      const markdown = await reported('markdown', ['m.tm'], folder);
      assert.doesNotMatch(markdown, /(?<!\\)<(script|img|svg)/);
      const csv = await reported('csv', ['m.tm'], folder);
      for (const text of [page, markdown, csv]) assert.ok(!text.includes('\u001b'));
      assert.doesNotMatch(csv, /(^|,)"[=+@-]/m);
    });
  });

  it('leaves out what cannot be read, and says so', async () => {
    await withFiles({ 'm.tm': hostile, 'junk.tm': '\0' }, async (folder) => {
      const { code, output, complaint } = await demarc(['report'], folder);
      assert.match(output, /^# .*alert/);
      assert.equal(complaint, 'demarc: junk.tm is no text: it holds zero bytes.\n');
      assert.equal(code, 2);
    });
  });

  it('writes a file whole, and complains where there is nothing to report', async () => {
    await withFiles({ 'm.tm': hostile, 'part.tm': 'data D "D" internal\n' }, async (folder) => {
      const { code, output } = await demarc(['report', 'm.tm', '--format', 'csv', '--output', 'm.csv'], folder);
      assert.deepEqual([code, output], [0, '']);
      const bad = await demarc(['report', 'm.tm', '--output', 'no/such/folder.md'], folder);
      assert.equal(bad.complaint, 'demarc: no/such/folder.md cannot be written: there is no folder no/such.\n');
      assert.equal(bad.code, 2);
      const none = await demarc(['report', 'part.tm'], folder);
      assert.match(none.complaint, /^demarc: There is no system in these files/);
      assert.equal(none.code, 2);
    });
  });
});
