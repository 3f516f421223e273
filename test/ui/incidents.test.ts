import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

describe('the response to incidents, in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('tab', { name: 'Incidents' }).click({ timeout: 30_000 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  const step = (name: RegExp) => panel.getByRole('cell', { name });

  it('shows the lanes of the provider and of you, with the holes', async () => {
    await step(/^Microsoft Azure, Detect: Watches/).waitFor();
    await step(/^Gap\. You, Close: Nobody closes an incident\./).waitFor();
    await panel.locator('.incident-summary', { hasText: 'nobody is named to respond' }).waitFor();
    await session.keepPicture('incidents-in-vscode');
  });

  it('fills them, which the editor can undo, and shows the stage at the cursor', async () => {
    await panel.getByRole('button', { name: 'Add the response to incidents' }).click();
    await session.line(/detect,\sassess/).waitFor();
    await step(/^You, Close: Payments team/).waitFor();
    await step(/^You, Notify: Data protection officer within 72 hours/).waitFor();
    await step(/^You, Notify/)
      .getByRole('button')
      .press('Enter');
    await session.page.locator('.monaco-editor.focused').waitFor();
    await panel.locator('.step[aria-current]', { hasText: 'Data protection officer' }).waitFor();
    await session.page.keyboard.press('Control+Z');
    await step(/^Gap\. You, Close/).waitFor();
  });

  it('leads from a step of the provider into its library', async () => {
    await step(/^Microsoft Azure, Assess/)
      .getByRole('button')
      .press('Enter');
    await session.page.locator('.tab.active', { hasText: 'provider.tm' }).waitFor();
    await session.page.locator('.monaco-editor.focused').waitFor();
    await step(/^Gap\. You, Close/).waitFor();
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
