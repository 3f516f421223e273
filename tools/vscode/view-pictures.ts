import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { panelFrame, runCommand } from './workbench.ts';

interface PicturedView {
  /** The id of the view, and what the picture is called after `view-`. */
  readonly id: string;
  /** Where the cursor stands; by itself on nothing, so that the view has the room of what is said of the cursor. */
  readonly cursor?: Cursor;
  /** Brings it to what is to be seen. */
  readonly prepare: (panel: FrameLocator) => Promise<void>;
}

/** The first line with a text, and a word on it. */
type Cursor = readonly [text: string, word: string];

const nowhere: Cursor = ['use azure', 'use'];

/** The views of the panel, each with something in it that is worth a look. */
const views: readonly PicturedView[] = [
  {
    id: 'split',
    cursor: ['implements ColumnEncryption', 'ColumnEncryption'],
    prepare: (panel) => panel.getByRole('rowheader', { name: /^Db/ }).waitFor(),
  },
  { id: 'defenses', prepare: (panel) => panel.getByRole('button', { name: /^Fix/ }).first().waitFor() },
  {
    id: 'diagram',
    async prepare(panel) {
      await panel.getByText('Owners', { exact: true }).click();
      await panel.locator('.canvas [data-id]').first().waitFor();
    },
  },
  {
    id: 'what-if',
    cursor: ['implements ColumnEncryption', 'ColumnEncryption'],
    async prepare(panel) {
      await panel.locator('.candidate', { hasText: 'become yours' }).first().click();
      await panel.locator('.outcome-summary').waitFor();
    },
  },
  { id: 'incidents', prepare: (panel) => panel.locator('.stage-title:visible').first().waitFor() },
  { id: 'since', prepare: (panel) => panel.locator('#view-since .since-verdicts').waitFor() },
];

/** Takes a picture of each view of the panel, which is open beside the code: `view-split-dark.png`. */
export async function takeViews(
  page: Page,
  folder: string,
  theme: string,
  putCursor: (...cursor: Cursor) => Promise<void>,
): Promise<void> {
  const panel = panelFrame(page);
  for (const { id, cursor = nowhere, prepare } of views) {
    await runCommand(page, 'View: Focus First Editor Group');
    await putCursor(...cursor);
    await panel.locator('.at-cursor').waitFor({ state: cursor === nowhere ? 'hidden' : 'visible' });
    await panel.locator(`#tab-${id}`).click();
    await panel.locator(`#view-${id}:not(.pending)`).waitFor();
    await prepare(panel);
    await page.mouse.move(0, 0);
    const box = await page.locator('iframe.webview.ready').boundingBox();
    if (box === null) throw new Error('The panel is gone.');
    await page.screenshot({ path: path.join(folder, `view-${id}-${theme}.png`), clip: box });
  }
}

/** What the model was like on the main branch; what stands in the file is work that has not been committed. */
const earlier: readonly (readonly [now: string, before: string])[] = [
  ['    implements ColumnEncryption "Always Encrypted, keys in Key Vault" evidence "infra/sql.bicep#L40"\n', ''],
  ['relies on azure for Backup "point-in-time restore, 35 days"', 'implements Backup "a copy every night"'],
  ['"Payslip archive" on BlobStorage', '"Payslip archive" on VirtualMachine'],
];

const lastQuarter = { GIT_AUTHOR_DATE: '2026-09-30T12:00:00Z', GIT_COMMITTER_DATE: '2026-09-30T12:00:00Z' };

/** The branch that is worked on. */
export const branch = 'encryption';

/** Makes the workspace a git repository in which the model has a past. */
export function givePast(workspace: string, model: string): void {
  const file = path.join(workspace, model);
  const now = readFileSync(file, 'utf8');
  const before = earlier.reduce((text, [is, was]) => {
    if (!text.includes(is)) throw new Error(`${model} does not hold “${is}”.`);
    return text.replace(is, was);
  }, now);
  const git = (...args: readonly string[]): void => {
    const author = ['-c', 'user.name=Contoso', '-c', 'user.email=team@contoso.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...author, ...args], {
      cwd: workspace,
      stdio: 'ignore',
      env: { ...process.env, ...lastQuarter },
    });
  };
  writeFileSync(file, before);
  git('init', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--message', 'The model of last quarter');
  git('switch', '--create', branch);
  writeFileSync(file, now);
}
