import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { until } from '../support/until.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

describe('the packaged extension', () => {
  let session: VsCodeSession;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  it('names the language in the status bar', async () => {
    await session.page.locator('.statusbar-item', { hasText: 'Threat Model' }).waitFor();
  });

  it('tells keywords, names, texts and values apart by colour', async () => {
    const words = ['boundary', 'Subscription', '"Contoso subscription"', 'implements', '2027-01-31'];
    await until('a colour for each', async () => {
      const colours = await coloursOfTokens(session.page);
      const shown = words.map((word) => colours[word]);
      return !shown.includes(undefined) && new Set(shown).size === words.length;
    });
  });

  it('underlines findings, and lists them among the problems', async () => {
    const { page } = session;
    await page.locator('.squiggly-warning').first().waitFor();
    await runCommand(page, 'View: Focus Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'missing-defense' }).first().waitFor();
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});

async function coloursOfTokens(page: Page): Promise<Readonly<Record<string, string>>> {
  const tokens = await page
    .locator('.view-line span span')
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.textContent.replaceAll('\u00a0', ' ').trim(),
        getComputedStyle(element).color,
      ]),
    );
  return Object.fromEntries(tokens) as Record<string, string>;
}
