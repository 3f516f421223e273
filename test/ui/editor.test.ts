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

  it('tells keywords, names, texts and values apart by colour', async () => {
    const words = ['boundary', 'Subscription', '"Contoso subscription"', 'implements', '2027-01-31'];
    await until('a colour for each', async () => {
      const colours = await coloursOfTokens(session.page);
      const shown = words.map((word) => colours[word]);
      return !shown.includes(undefined) && new Set(shown).size === words.length;
    });
  });

  it('underlines findings, and lists them among the problems with their code', async () => {
    const { page } = session;
    await page.locator('.squiggly-warning').first().waitFor();
    await runCommand(page, 'View: Focus Problems');
    const rows = page.locator('.markers-panel .monaco-list-row');
    const row = rows.filter({ hasText: 'nothing states input validation and output encoding' }).first();
    await row.waitFor();
    assert.match(await row.innerText(), /missing-defense/);
    await page.keyboard.press('Control+J');
    await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  });

  it('explains by keyboard what the cursor stands on', async () => {
    const { page } = session;
    await session.open('payroll.tm:19:20');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Column encryption' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /Data team/);
    await session.keepPicture('hover-in-vscode');
    await page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden' });
  });

  it('offers the missing defenses while one is typed, and puts them in', async () => {
    const { page } = session;
    await session.open('payroll.tm:18:19');
    await page.keyboard.type('\nimplements Least');
    const offer = page.locator('.suggest-widget:visible .monaco-list-row.focused', { hasText: 'LeastPrivilege' });
    await offer.waitFor();
    await page.keyboard.press('Enter');
    await session.line(/^\s*implements\sLeastPrivilege/).waitFor();
    await session.undoUntil(async () => (await session.line(/LeastPrivilege/).count()) === 0);
  });

  it('breaks the line with Enter once a whole name is typed', async () => {
    const { page } = session;
    await session.open('payroll.tm:18:19');
    await page.keyboard.type('\nimplements LeastPrivilege');
    const offer = page.locator('.suggest-widget:visible .monaco-list-row.focused', { hasText: 'LeastPrivilege' });
    await offer.waitFor();
    await page.keyboard.press('Enter');
    await session.statusItem('Ln 20, Col 5').waitFor();
    await session.undoUntil(async () => (await session.line(/LeastPrivilege/).count()) === 0);
  });

  it('calls no text ready that does not parse', async () => {
    const { page } = session;
    await session.open('archive.tm:14:9');
    await session.statusItem(/^\s*1 gap$/).waitFor();
    await page.keyboard.type(' "');
    await session.statusItem(/does not parse · last: 1 gap/).waitFor();
    await session.undoUntil(async () => (await session.statusItem(/^\s*1 gap$/).count()) > 0);
  });

  it('mends a gap with Ctrl+., and says at once that the model is ready', async () => {
    const { page, panel } = session;
    await session.open('archive.tm:14:9');
    await session.statusItem(/^\s*1 gap$/).waitFor();
    const squiggle = page.locator('.squiggly-warning, .squiggly-info').first();
    await squiggle.waitFor();
    await runCommand(page, 'Demarc: Show Responsibility');
    await panel.locator('.verdict', { hasText: 'not ready: 1 gap' }).waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Implement column encryption' });
    await fix.first().waitFor();
    await session.keepPicture('fixes-in-vscode');
    await page.keyboard.press('Enter');
    await session.line(/^\s*implements\sColumnEncryption\s"Always\sEncrypted"/).waitFor();
    await squiggle.waitFor({ state: 'detached' });
    await session.statusItem(/^\s*ready$/).waitFor();
    await panel.locator('.verdict', { hasText: /^ready$/ }).waitFor();
    await page.keyboard.press('Control+Z');
    await session.statusItem(/^\s*1 gap$/).waitFor();
    await panel.locator('.verdict', { hasText: 'not ready: 1 gap' }).waitFor();
  });

  it('asks of a waiver why, who and until when, one after the other', async () => {
    const { page } = session;
    await session.open('archive.tm:14:9');
    await session.statusItem(/^\s*1 gap$/).waitFor();
    await page.keyboard.press('Control+.');
    const fixes = page.locator('.action-widget .monaco-list-row.action');
    await fixes.filter({ hasText: 'Explain missing-defense' }).waitFor();
    await fixes.filter({ hasText: 'Waive column encryption…' }).click();
    await session.line(/^\s{4}waives\sColumnEncryption\s"Why\sthe\srisk\sis\saccepted"/).waitFor();
    await page.keyboard.type('The letters are public');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Head of records');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2099-01-31');
    const written =
      /^\s{4}waives\sColumnEncryption\s"The\sletters\sare\spublic"\sby\s"Head\sof\srecords"\suntil\s2099-01-31$/;
    await session.line(written).waitFor();
    await session.statusItem(/^\s*ready$/).waitFor();
    await session.undoUntil(async () => (await session.statusItem(/^\s*1 gap$/).count()) > 0);
  });

  it('goes into a library with F12, where nothing can be typed, and keeps the model in view', async () => {
    const { page, panel } = session;
    await session.open('archive.tm:14:28');
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'databases.tm' }).waitFor();
    await session.line(/^service\sSqlDatabase/).waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.type('x');
    await page.locator('.monaco-editor-overlaymessage', { hasText: /read-only/ }).waitFor();
    await session.line(/^service\sSqlDatabase/).waitFor();
    await session.statusItem(/^\s*1 gap$/).waitFor();
    await panel.locator('.verdict', { hasText: 'not ready: 1 gap' }).waitFor();
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
