import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

describe('the defenses in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('tab', { name: 'Defenses' }).click();
    await panel.getByRole('treegrid', { name: 'Defenses' }).waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  const gaps = (): Locator => panel.getByRole('button', { name: /^gaps \d+$/ });
  const gapCount = async (): Promise<number> => Number(/\d+/.exec(await gaps().innerText())?.[0]);
  const row = (control: string, part: string): Locator =>
    panel
      .locator('.defense-line')
      .filter({ has: panel.locator('.called', { hasText: new RegExp(`^${control}$`) }) })
      .filter({ has: panel.locator('.name', { hasText: new RegExp(`^${part}$`) }) });
  const implemented = (of: Locator): Locator =>
    of.filter({ has: panel.locator('.stands', { hasText: 'implemented' }) });

  const statements = (): Promise<number> => session.line('implements').count();
  const undo = async (): Promise<void> => {
    await session.page.keyboard.press('Control+1');
    await session.page.locator('.monaco-editor.focused').waitFor();
    await session.page.keyboard.press('Control+Z');
  };

  it('show whose each is, and why', async () => {
    await gaps().click();
    await session.keepPicture('defenses-in-vscode');
    const column = row('Column encryption', 'Db');
    assert.equal(await column.count(), 0);
    await gaps().click();
    await column.locator('.twisty').click();
    await panel.locator('.more', { hasText: 'Azure SQL Database' }).waitFor();
    await session.keepPicture('defense-opened-in-vscode');
    await column.locator('.twisty').click();
  });

  it('lead to their line', async () => {
    await row('Column encryption', 'Db').locator('.called').click();
    await session.page.locator('.active-line-number', { hasText: /^19$/ }).waitFor();
    await panel.locator('.defense-line[aria-current]', { hasText: 'Column encryption' }).waitFor();
  });

  it('are fixed in the text, which the editor undoes', async () => {
    const before = await gapCount();
    const stated = await statements();
    await gaps().click();
    const first = panel.locator('.defense-line').first();
    const control = await first.locator('.called').innerText();
    const part = await first.locator('.name').innerText();
    const fixed = row(control, part);
    await fixed.locator('.fix').click();
    // The row stays where it is, though it is no gap any more.
    await implemented(fixed).waitFor();
    await panel.getByRole('button', { name: `gaps ${before - 1}` }).waitFor();
    assert.equal(await statements(), stated + 1);
    await session.keepPicture('defense-fixed-in-vscode');
    await undo();
    await panel.getByRole('button', { name: `gaps ${before}` }).waitFor();
    await fixed.locator('.fix').waitFor();
    assert.equal(await statements(), stated);
  });

  it('ask in the text which of several things stands', async () => {
    const before = await gapCount();
    const { page } = session;
    await row('Restricted network access', 'Db').locator('.fix').click();
    await session.line(/^\s*implements\sNetworkRestriction\s"firewall\srules"$/).waitFor();
    const choice = page.locator('.suggest-widget:visible .monaco-list-row.focused');
    await choice.filter({ hasText: 'firewall rules' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await choice.filter({ hasText: 'a private endpoint' }).waitFor();
    await page.keyboard.press('Enter');
    await session.line(/^\s*implements\sNetworkRestriction\s"a\sprivate\sendpoint"$/).waitFor();
    await panel.getByRole('button', { name: `gaps ${before - 1}` }).waitFor();
    await session.undoUntil(async () => (await session.line(/NetworkRestriction/).count()) === 0);
    await panel.getByRole('button', { name: `gaps ${before}` }).waitFor();
  });

  it('are fixed one after the other, however quickly', async () => {
    const before = await gapCount();
    const titles = await panel.locator('.defense-line:has(.fix)').evaluateAll((rows) => {
      const firsts = rows.slice(0, 3);
      for (const each of firsts) each.querySelector<HTMLElement>('.fix')?.click();
      return firsts.map((each) => each.querySelector('.called')?.textContent);
    });
    assert.equal(titles.length, 3);
    await panel.getByRole('button', { name: `gaps ${before - 3}` }).waitFor();
    assert.equal(await session.page.locator('.statusbar-item', { hasText: /\d+ errors?/ }).count(), 0);
    for (let i = 1; i <= 3; i++) {
      await undo();
      await panel.getByRole('button', { name: `gaps ${before - 3 + i}` }).waitFor();
    }
  });

  it('are copied as Markdown', async () => {
    await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
    await session.page.locator('.statusbar-item', { hasText: 'Copied.' }).waitFor();
    const copied: string = await session.page.evaluate('navigator.clipboard.readText()');
    const [head, , ...rows] = copied.trimEnd().split('\n');
    assert.equal(head, '| Defense | Part | Whose, and how it stands | Severity | Protects against |');
    assert.equal(rows.length, await gapCount());
  });

  it('ask nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
