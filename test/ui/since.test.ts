import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { Repository } from '../support/repository.ts';
import { until } from '../support/until.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

const gitSettings = { 'git.enabled': true, 'git.autofetch': false, 'git.openRepositoryInParentFolders': 'never' };

describe('what has changed since an earlier revision, in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;
  let repository: Repository;
  let folder: string;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm', {
      settings: gitSettings,
      prepare: (workspace) => {
        folder = workspace;
        repository = new Repository(folder);
        repository.commit('Begin with payroll');
        writeFileSync(path.join(folder, 'young.tm'), 'system Young\nuse azure\nstore Db on SqlDatabase\n');
      },
    });
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('tab', { name: 'Since' }).click({ timeout: 30_000 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  const title = (text: string) => panel.locator('.since h2', { hasText: new RegExp(`^${text}$`) });
  const summary = (text: string | RegExp) => panel.locator('.since-summary', { hasText: text });

  const identity = 'implements ManagedIdentity';
  /** How many depends on what the libraries ask for. */
  const opened = /^\d+ gaps? opened/;

  it('is compared with the last commit, on the main branch', async () => {
    await title('Since the last commit').waitFor();
    await panel.locator('.since-heading', { hasText: 'Begin with payroll' }).waitFor();
    await summary('No defense has changed').waitFor();
  });

  it('shows a gap that is opened while the text is typed', async () => {
    await session.open('payroll.tm:15:5');
    await session.page.keyboard.press('Control+Shift+K');
    await summary(opened).waitFor();
    await panel.getByRole('rowheader', { name: /^Payroll web app.*Managed identity/ }).click();
    await session.page.locator('.active-line-number', { hasText: /^14$/ }).waitFor();
    await session.keepPicture('since-in-vscode');
  });

  it('is compared with where the branch left main, as soon as there is one', async () => {
    await session.open('payroll.tm');
    await session.page.keyboard.press('Control+S');
    await until('the file is saved', () => !readFileSync(path.join(folder, 'payroll.tm'), 'utf8').includes(identity));
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.commit('Identity goes');
    await title('Since main').waitFor();
    await panel.locator('.since-heading', { hasText: 'where this branch left main' }).waitFor();
    await summary(opened).waitFor();
  });

  it('is compared with what the user chooses, and with the default again', async () => {
    const { page } = session;
    const list = page.locator('.quick-input-widget:visible');
    await panel.getByRole('button', { name: 'Compare with…' }).click();
    for (const text of ['The last commit', 'Identity goes', 'Begin with payroll', 'feature'])
      await list.locator('.monaco-list-row', { hasText: text }).first().waitFor();
    await session.keepPicture('choose-revision-in-vscode');
    await list.locator('input.input').fill('last commit');
    await list.locator('.monaco-list-row.focused', { hasText: 'The last commit' }).waitFor();
    await page.keyboard.press('Enter');
    await title('Since the last commit').waitFor();
    await summary('No defense has changed').waitFor();
    await panel.getByRole('button', { name: 'Back to the default' }).click();
    await title('Since main').waitFor();
  });

  it('takes any revision that is typed, and says where there is none', async () => {
    const { page } = session;
    const type = async (text: string): Promise<void> => {
      await panel.getByRole('button', { name: 'Compare with…' }).click();
      const list = page.locator('.quick-input-widget:visible');
      await list.locator('input.input').fill(text);
      await list.locator('.monaco-list-row.focused', { hasText: text }).waitFor();
      await page.keyboard.press('Enter');
    };
    await type('HEAD~1');
    await title('Since HEAD~1').waitFor();
    await summary(opened).waitFor();
    await type('nowhere');
    await panel.locator('.since .nothing', { hasText: 'no revision “nowhere”' }).waitFor();
    await panel.getByRole('button', { name: 'Back to the default' }).click();
    await summary(opened).waitFor();
  });

  it('survives a restart of the language server', async () => {
    await runCommand(session.page, 'Demarc: Restart Language Server');
    await panel.locator('.status').waitFor({ state: 'hidden' });
    await session.open('payroll.tm:14:5');
    await session.page.keyboard.press('End');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.type('implements ManagedIdentity');
    await summary('No defense has changed').waitFor();
  });

  it('says of a new file that all of it is new', async () => {
    await session.open('young.tm');
    await panel.locator('.since-notes', { hasText: 'There was no file young.tm then' }).waitFor();
    await summary(/^\d+ defenses appear$/).waitFor();
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
