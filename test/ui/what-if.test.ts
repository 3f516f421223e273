import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

describe('what if, in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('tab', { name: 'What if' }).click();
    await panel.locator('.what-if').waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  const now = (name: string): Locator => panel.locator('.now', { hasText: name });
  const candidate = (name: RegExp): Locator => panel.getByRole('button', { name });
  const undo = async (): Promise<void> => {
    await session.page.keyboard.press('Control+1');
    await session.page.locator('.monaco-editor.focused').waitFor();
    await session.page.keyboard.press('Control+Z');
  };

  it('compares where the part at the cursor could run, and follows the cursor', async () => {
    await session.open('payroll.tm:14:12');
    await now('Web').waitFor();
    await session.open('payroll.tm:17:10');
    await now('Db').waitFor();
    await candidate(/^SQL Server on Azure Virtual Machine.* become yours/).waitFor();
    await candidate(/^Amazon RDS PaaS/).waitFor();
    await candidate(/^Your own premises/).waitFor();
    await session.keepPicture('what-if-in-vscode');
  });

  it('shows what a move would change, and applies it; the editor undoes it', async () => {
    await candidate(/^SQL Server on Azure Virtual Machine/).click();
    await panel.locator('.outcome-summary', { hasText: /^\d+ defenses become yours/ }).waitFor();
    const before = await panel.locator('.verdict').innerText();
    const after = await panel.locator('.verdict-after').innerText();
    assert.notEqual(after, before);
    await session.keepPicture('what-if-move-in-vscode');
    await panel.getByRole('button', { name: 'Apply' }).click();
    await session.line(/on\sSqlServerOnVm\s\{/).waitFor();
    await panel.locator('.done', { hasText: /^Moved Db to SQL Server on Azure Virtual Machine: / }).waitFor();
    await panel.locator('.verdict', { hasText: after }).waitFor();
    await now('SQL Server on Azure Virtual Machine').waitFor();
    await panel.getByRole('button', { name: 'Apply' }).waitFor({ state: 'hidden' });
    await session.keepPicture('what-if-done-in-vscode');
    await undo();
    await session.line(/on\sSqlDatabase\s\{/).waitFor();
    await now('Azure SQL Database').waitFor();
    await panel.locator('.done').waitFor({ state: 'hidden' });
    await panel.locator('.verdict', { hasText: before }).waitFor();
  });

  it('brings a library into use with a service of it, in one step', async () => {
    await candidate(/^Amazon RDS PaaS/).click();
    await panel.locator('.outcome-notes', { hasText: /The file comes to use aws/ }).waitFor();
    await panel.getByRole('button', { name: 'Apply' }).click();
    await session.line(/on\sRds\s\{/).waitFor();
    await session.line(/^use\saws$/).waitFor();
    await panel.locator('.done', { hasText: 'Amazon RDS' }).waitFor();
    await undo();
    await session.line(/on\sSqlDatabase\s\{/).waitFor();
    await session.line(/^use\saws$/).waitFor({ state: 'detached' });
  });

  it('is offered in the text as well, with what changes in the title', async () => {
    const { page } = session;
    await session.open('payroll.tm:17:10');
    await runCommand(page, 'Refactor...');
    const title = /^Move Db to SQL Server on Azure Virtual Machine: \d+ defenses become yours/;
    const refactoring = page.locator('.action-widget .monaco-list-row.action', { hasText: title });
    await refactoring.waitFor();
    await session.keepPicture('refactorings-in-vscode');
    await refactoring.click();
    await session.line(/on\sSqlServerOnVm\s\{/).waitFor();
    await now('SQL Server on Azure Virtual Machine').waitFor();
    await undo();
    await session.line(/on\sSqlDatabase\s\{/).waitFor();
  });

  it('takes a whole boundary along', async () => {
    const { page } = session;
    await session.open('payroll.tm:13:12');
    await runCommand(page, 'Refactor...');
    const refactoring = page.locator('.action-widget .monaco-list-row.action', {
      hasText: /^Move boundary Subscription to Amazon Web Services: /,
    });
    await refactoring.waitFor();
    await refactoring.click();
    await session.line(/^boundary\sSubscription.*on\saws\s\{/).waitFor();
    await session.line(/on\sRds\s\{/).waitFor();
    await undo();
    await session.line(/^boundary\sSubscription.*on\sazure\s\{/).waitFor();
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
