import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { report } from '../../server/cli/report.ts';
import { ensureChromium } from '../../tools/setup/chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');
const artifacts = path.join(root, 'artifacts', 'report');

describe('The page of demarc report in a browser', function () {
  // A long page is drawn as a whole.
  this.timeout(30_000);

  let browser: Browser;
  let page: string;

  before(async () => {
    mkdirSync(artifacts, { recursive: true });
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
    page = (await report(['examples/payroll.tm'], { format: 'html', today: '2026-11-21' }, root)).text;
  });
  after(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [380, 1180]) {
      it(`is accessible, stays within its bounds and asks for nothing: ${colorScheme}, ${width} pixels`, async () => {
        const tab = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
        const asked: string[] = [];
        tab.on('request', (request) => asked.push(request.url()));
        await tab.setContent(page);
        assert.deepEqual(asked, []);
        assert.equal(await tab.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
        await tab.screenshot({ path: path.join(artifacts, `${colorScheme}-${width}.png`), fullPage: true });
        // The page forbids scripts, and the check of its accessibility is one.
        const open = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
        await open.setContent(page.replace(/<meta http-equiv[^>]*>/, ''));
        await open.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
        const violations: unknown = await open.evaluate(`axe.run().then(({ violations }) =>
          violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))`);
        assert.deepEqual(violations, []);
        await Promise.all([tab.close(), open.close()]);
      });
    }
  }

  it('prints', async () => {
    const tab = await browser.newPage({ colorScheme: 'dark' });
    await tab.setContent(page);
    const pdf = await tab.pdf({ path: path.join(artifacts, 'print.pdf'), format: 'A4', printBackground: true });
    assert.ok(pdf.length > 10_000);
    await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
    assert.equal(await tab.evaluate('getComputedStyle(document.body).maxWidth'), 'none');
    await tab.close();
  });
});
