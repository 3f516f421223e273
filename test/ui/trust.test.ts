import assert from 'node:assert/strict';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

describe('a workspace that is not trusted', () => {
  let session: VsCodeSession;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm', { trusted: false });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  it('is judged and shown all the same', async () => {
    const { page, panel } = session;
    await session.statusItem('Restricted Mode').waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await session.statusItem(/\d+ gaps/).waitFor();
    await runCommand(page, 'Demarc: Show Responsibility');
    await panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).waitFor();
    assert.deepEqual(session.refused, []);
  });

  it('is compared with no earlier revision, and says why', async () => {
    const { panel } = session;
    await panel.getByRole('tab', { name: 'Since' }).click();
    await panel.locator('.since .nothing', { hasText: 'Trust the workspace to see what has changed' }).waitFor();
  });

  it('has every view, which change the text as anywhere', async () => {
    const { panel } = session;
    for (const name of await panel.getByRole('tab').allInnerTexts()) {
      const tab = panel.getByRole('tab', { name, exact: true });
      await tab.click();
      const id = (await tab.getAttribute('aria-controls')) ?? '';
      await panel.locator(`#${id}:not(.pending)`).waitFor();
      assert.notEqual((await panel.locator(`#${id}`).innerText()).trim(), '', name);
    }
    const before = await panel.locator('.verdict').innerText();
    await panel.getByRole('tab', { name: 'Defenses', exact: true }).click();
    await panel.getByRole('button', { name: /^Fix/ }).first().click();
    await panel.locator('.verdict').filter({ hasNotText: before }).waitFor();
    assert.deepEqual(session.refused, []);
  });

  it('is compared as soon as it is trusted', async () => {
    const { page, panel } = session;
    await panel.getByRole('tab', { name: 'Since' }).click();
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await panel.locator('.since .nothing').filter({ hasNotText: 'Trust the workspace' }).waitFor();
  });
});
