import assert from 'node:assert/strict';
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

  it('colours keywords', async () => {
    const keyword = session.page.locator('.view-line span', { hasText: /^boundary$/ }).first();
    const name = session.page.locator('.view-line span', { hasText: /^Payroll$/ }).first();
    const colour = '(element) => getComputedStyle(element).color';
    assert.notEqual(await keyword.evaluate(colour), await name.evaluate(colour));
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
