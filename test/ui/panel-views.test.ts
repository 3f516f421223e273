import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { writeModel } from '../../tools/bench/write-model.ts';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { until } from '../support/until.ts';
import { VsCodeSession } from '../support/vscode-session.ts';
import { stored } from './stored.ts';

describe('the views of the panel in VS Code, on a model of 200 parts', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-views-'));
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    writeModel({ parts: 200, files: 1, depth: 0, commented: false }, folder);
    writeFileSync(path.join(folder, 'notes.md'), 'Notes\n');
    session = await VsCodeSession.start('model.tm', { workspace: folder });
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('rowheader', { name: /^Zone0/ }).waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(async () => {
    await session.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const tab = (of: FrameLocator, name: string) => of.getByRole('tab', { name, exact: true });
  const chosen = (of: FrameLocator, name: string) => of.getByRole('tab', { name, exact: true, selected: true });
  const onlyGaps = (pressed: boolean) => panel.getByRole('button', { name: 'Only gaps', pressed });
  const scrolled = (): Promise<number> => panel.locator('.split').evaluate((split) => split.scrollTop);

  /** The last line of the model: a part that adds gaps. */
  const addPart = async (name: string): Promise<void> => {
    await session.open('model.tm');
    await session.page.keyboard.press('Control+End');
    await session.page.keyboard.type(`store ${name} "Copies" on azure.SqlDatabase { holds Orders }\n`);
  };

  it('starts folded, and unfolds what is asked for', async () => {
    const zone = panel.getByRole('rowheader', { name: /^Zone1/ });
    assert.equal(await panel.getByRole('rowheader', { name: /^Group1_0/ }).count(), 0);
    await zone.press('ArrowRight');
    await panel.getByRole('rowheader', { name: /^Group1_0/ }).waitFor();
    await zone.press('ArrowLeft');
    await panel.getByRole('rowheader', { name: /^Group1_0/ }).waitFor({ state: 'detached' });
  });

  it('keeps the chosen view, its filters and how far it is scrolled over a reload of the window', async () => {
    await panel.getByRole('button', { name: 'Expand all' }).click();
    await onlyGaps(false).click();
    await panel
      .getByRole('row', { name: /^Worker/ })
      .first()
      .waitFor();
    await panel.locator('.split').evaluate((split) => split.scrollTo(0, 120));
    const before = await scrolled();
    assert.equal(before, 120);
    await tab(panel, 'Incidents').click();
    await chosen(panel, 'Incidents').waitFor();
    await stored(session.page, /"view\\*":\\*"incidents/);
    await session.reload();
    await chosen(panel, 'Incidents').waitFor();
    await panel.locator('.verdict', { hasText: /^not ready: \d+ gaps$/ }).waitFor();
    await tab(panel, 'Split').click();
    await onlyGaps(true).waitFor();
    await panel
      .getByRole('row', { name: /^Worker/ })
      .first()
      .waitFor();
    assert.equal(await scrolled(), before);
  });

  it('keeps the view over a restart of the language server, and goes on with it', async () => {
    await tab(panel, 'Incidents').click();
    await runCommand(session.page, 'Demarc: Restart Language Server');
    const before = await panel.locator('.verdict').innerText();
    await addPart('AfterRestart');
    await panel.locator('.verdict').filter({ hasNotText: before }).waitFor();
    await panel.locator('.status').waitFor({ state: 'hidden' });
    await chosen(panel, 'Incidents').waitFor();
    await tab(panel, 'Split').click();
    await panel.getByRole('rowheader', { name: /^AfterRestart/ }).waitFor();
  });

  it('is as it was after it has been hidden, and knows what has changed meanwhile', async () => {
    const { page } = session;
    await page.locator('.tab', { hasText: 'Responsibility' }).click();
    // While the panel has the focus, a key may reach the page in place of VS Code: it is pressed until it is heard.
    const input = page.locator('.quick-input-widget:visible input.input');
    await until('the list of files', async () => {
      await page.keyboard.press('Control+P');
      // A second key would go down the list that is about to open: each has its time.
      return input.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
    await input.fill('notes.md');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'notes.md' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'notes.md' }).waitFor();
    await panel.locator('main').waitFor({ state: 'detached' });
    await addPart('WhileHidden');
    await page.locator('.tab', { hasText: 'Responsibility' }).click();
    await chosen(panel, 'Split').waitFor();
    await onlyGaps(true).waitFor();
    await panel.getByRole('rowheader', { name: /^WhileHidden/ }).waitFor();
  });

  it('shows one view beside the code and another in the side bar, both at once', async () => {
    const { page } = session;
    await runCommand(page, 'Demarc: Focus on Responsibility View');
    const frames = 'iframe.webview.ready';
    const view = page.frameLocator(`${frames}[src*="purpose=webviewView"]`).frameLocator('iframe#active-frame');
    const beside = page.frameLocator(`${frames}:not([src*="purpose=webviewView"])`).frameLocator('iframe#active-frame');
    await view.getByRole('rowheader', { name: /^Zone0/ }).waitFor();
    await tab(view, 'Incidents').click();
    await chosen(view, 'Incidents').waitFor();
    await chosen(beside, 'Split').waitFor();
    const before = await view.locator('.verdict').innerText();
    await addPart('ForBoth');
    for (const page of [view, beside]) await page.locator('.verdict').filter({ hasNotText: before }).waitFor();
    await beside.getByRole('rowheader', { name: /^ForBoth/ }).waitFor();
    await chosen(view, 'Incidents').waitFor();
    await session.keepPicture('two-views-in-vscode');
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
