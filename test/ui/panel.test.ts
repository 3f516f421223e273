import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';
import { stored } from './stored.ts';

describe('the responsibility panel in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    ({ panel } = session);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  it('counts the gaps in the status bar, which opens it beside the code', async () => {
    const item = session.page.locator('.statusbar-item', { hasText: /\d+ gaps/ });
    await item.locator('a').click();
    await session.page.locator('.tab', { hasText: 'Responsibility' }).waitFor();
    await panel.locator('.verdict', { hasText: /^not ready: \d+ gaps$/ }).waitFor();
    await panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).waitFor();
    await session.keepPicture('panel-in-vscode');
  });

  it('goes to the source of a part, and follows the cursor there', async () => {
    await panel.getByRole('rowheader', { name: /^Web, Payroll web app/ }).click();
    await panel.locator('tr[aria-current]', { hasText: 'Web' }).waitFor();
    await panel.locator('.path', { hasText: /^Web$/ }).waitFor();
  });

  it('goes from a cell to what it counts, and marks the cell of the defense at the cursor', async () => {
    await panel.getByRole('gridcell', { name: /^Db, Data:/ }).click();
    await session.page.locator('.active-line-number', { hasText: /^17$/ }).waitFor();
    await session.open('payroll.tm:20:12');
    await panel.locator('.path', { hasText: /^Db › Audit logging$/ }).waitFor();
    await panel.locator('tr[aria-current] td[aria-current]').waitFor();
    assert.match(await panel.locator('.at-cursor').innerText(), /planned/);
    await session.open('payroll.tm:25:6');
    await panel.locator('tr[aria-current]', { hasText: 'Web → Db' }).waitFor();
  });

  it('is walked by keyboard', async () => {
    const row = panel.getByRole('rowheader', { name: /^Web, Payroll web app/ });
    await row.focus();
    await row.press('ArrowDown');
    const focused = panel.locator(':focus');
    await panel.locator('th:focus', { hasText: 'Db' }).waitFor();
    await focused.press('ArrowRight');
    await panel.locator('td:focus[aria-label^="Db, Data:"]').waitFor();
    await focused.press('Home');
    await panel.locator('th:focus', { hasText: 'Db' }).waitFor();
  });

  it('takes the focus to the source with Enter', async () => {
    await panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).press('Enter');
    await session.page.locator('.monaco-editor.focused').waitFor();
    await session.page.locator('.statusbar-item', { hasText: 'Ln 17, Col' }).waitFor();
  });

  it('changes while the text is typed', async () => {
    const before = await panel.locator('.verdict').innerText();
    await session.page.keyboard.press('Control+End');
    await session.page.keyboard.type('\nstore Backup "Copies" on azure.SqlDatabase { holds Salaries }\n');
    await panel.getByRole('rowheader', { name: /^Backup, Copies/ }).waitFor();
    await panel.locator('.verdict').filter({ hasNotText: before }).waitFor();
  });

  it('keeps the last good view while the text does not parse', async () => {
    await session.page.keyboard.type('store "');
    await panel.locator('.status', { hasText: 'does not parse' }).waitFor();
    await panel.getByRole('rowheader', { name: /^Backup, Copies/ }).waitFor();
    await session.keepPicture('panel-stale-in-vscode');
    await session.page.keyboard.press('Shift+Home');
    await session.page.keyboard.press('Delete');
    await session.page.keyboard.press('Delete');
    await panel.locator('.status').waitFor({ state: 'hidden' });
  });

  it('survives a restart of the language server', async () => {
    await runCommand(session.page, 'Demarc: Restart Language Server');
    await panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).waitFor();
    await panel.locator('.status').waitFor({ state: 'hidden' });
  });

  it('is there again, as it was, after the window has been reloaded', async () => {
    await session.open('payroll.tm');
    await session.page.keyboard.press('Control+S');
    await session.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await panel.getByRole('rowheader', { name: /^Subscription/ }).press('ArrowLeft');
    await panel.locator('tr[aria-expanded="false"]').waitFor();
    await stored(session.page, /closed[^[\]]*\[[^\]]*boundary Subscription/);
    await session.reload();
    await session.page.locator('.tab', { hasText: 'Responsibility' }).waitFor();
    await panel.locator('tr[aria-expanded="false"]', { hasText: 'Subscription' }).waitFor();
    await panel.getByRole('rowheader', { name: /^Backup, Copies/ }).waitFor();
    await session.page.locator('.statusbar-item', { hasText: /\d+ gaps/ }).waitFor();
    await panel.getByRole('rowheader', { name: /^Subscription/ }).press('ArrowRight');
    await panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).waitFor();
  });

  it('shows the same as a view in the secondary side bar', async () => {
    await runCommand(session.page, 'Demarc: Focus on Responsibility View');
    const view = session.page
      .frameLocator('iframe.webview.ready[src*="purpose=webviewView"]')
      .frameLocator('iframe#active-frame');
    await view.getByRole('rowheader', { name: /^Db, Payroll database/ }).waitFor();
    await session.page.locator('.part.auxiliarybar', { hasText: 'Responsibility' }).waitFor();
    await session.keepPicture('view-in-vscode');
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
