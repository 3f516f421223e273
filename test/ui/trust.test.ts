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
});
