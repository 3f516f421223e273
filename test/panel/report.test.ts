import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { report } from '../../server/cli/report.ts';
import { ensureChromium } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/process.ts';
import { axe, violationsIn } from './accessibility.ts';

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
        await open.evaluate(axe);
        assert.deepEqual(await violationsIn(open), []);
        await Promise.all([tab.close(), open.close()]);
      });
    }
  }

  it('prints', async () => {
    const tab = await browser.newPage({ colorScheme: 'dark' });
    await tab.setContent(page);
    const pdf = await tab.pdf({ path: path.join(artifacts, 'print.pdf'), format: 'A4', printBackground: true });
    assert.ok(pdf.length > 10_000);
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await tab.evaluate('getComputedStyle(document.body).maxWidth'), 'none');
    // Paper is white, whatever the screen is.
    assert.equal(await tab.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
    assert.equal(
      await tab.evaluate('getComputedStyle(document.querySelector(".diagram-page")).fill'),
      'rgb(255, 255, 255)',
    );
    await tab.close();
  });
});
