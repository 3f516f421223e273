import assert from 'node:assert/strict';
import { until } from '../support/until.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

const coloursOfTokens = `Object.fromEntries(
  [...document.querySelectorAll('.view-line span span')].map((token) => [
    token.textContent.replaceAll('\u00a0', ' ').trim(), getComputedStyle(token).color,
  ]),
)`;

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
      const colours = await session.page.evaluate<Record<string, string>>(coloursOfTokens);
      const shown = words.map((word) => colours[word]);
      return !shown.includes(undefined) && new Set(shown).size === words.length;
    });
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
