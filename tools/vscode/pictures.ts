// Takes the pictures of the documents, each in the dark and in the light: npm run pictures. They show the panel as a whole
// and each of its views, a hover and quick fixes.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { packageExtension } from '../setup/extension.ts';
import { root } from '../setup/process.ts';
import { VsCodeHost } from './host.ts';
import { ensureVsCode } from './install.ts';
import { themes } from './picture.ts';
import { branch, givePast, takeViews } from './view-pictures.ts';
import { openWorkbench, panelFrame, runCommand } from './workbench.ts';

const examples = path.join(root, 'examples');
const model = 'payroll.tm';
const folder = path.join(root, 'docs/pictures');
const size = { width: 1280, height: 800 };

await ensureVsCode();
const vsix = [await packageExtension()];
mkdirSync(folder, { recursive: true });
for (const theme of ['dark', 'light'] as const) await takeAll(theme);

async function takeAll(theme: 'dark' | 'light'): Promise<void> {
  const settings = {
    'workbench.colorTheme': themes[theme],
    'workbench.activityBar.location': 'hidden',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'git.enabled': true,
    'git.openRepositoryInParentFolders': 'never',
  };
  const host = await VsCodeHost.start({ workspace: examples, vsix, settings });
  givePast(host.workspace, model);
  const workbench = await openWorkbench(host, { openFile: model, ...size });
  const { page } = workbench;
  try {
    page.setDefaultTimeout(60_000);
    await page.locator('.statusbar-item', { hasText: /\d gaps?/ }).waitFor();
    // What git finds out changes the look of the editor, and closes what has popped up.
    await page.locator('.statusbar-item', { hasText: `${branch}*` }).waitFor();
    await runCommand(page, 'View: Close Primary Side Bar');
    await hover(page);
    await keep(page, `hover-${theme}`, page.locator('.monaco-hover:visible').first());
    await page.keyboard.press('Escape');
    await quickFix(page);
    await keep(page, `quick-fix-${theme}`, page.locator('.action-widget:visible').first());
    await page.keyboard.press('Escape');
    await panel(page);
    await page.screenshot({ path: path.join(folder, `panel-${theme}.png`) });
    await takeViews(page, folder, theme, (text, word) => goTo(page, text, word));
  } catch (error) {
    const file = path.join(root, 'artifacts/pictures.png');
    await page.screenshot({ path: file });
    throw new Error(`VS Code did not get so far as asked; ${file} shows how far.`, { cause: error });
  } finally {
    await workbench.close();
    await host.stop();
  }
}

async function hover(page: Page): Promise<void> {
  await goTo(page, 'implements ColumnEncryption', 'ColumnEncryption');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
}

async function quickFix(page: Page): Promise<void> {
  await goTo(page, 'store Archive', 'Archive');
  await page.keyboard.press('Control+.');
}

async function panel(page: Page): Promise<void> {
  await goTo(page, 'store Db', 'Db');
  await runCommand(page, 'Demarc: Show Responsibility');
  await panelFrame(page).locator('main:visible').waitFor();
  await runCommand(page, 'View: Focus First Editor Group');
  await goTo(page, 'store Db', 'Db');
}

/** Puts the cursor on a word of the first line that contains a text, in the middle of the window. */
async function goTo(page: Page, text: string, word: string): Promise<void> {
  const lines = readFileSync(path.join(examples, model), 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes(text));
  if (line < 0) throw new Error(`${model} has no line with “${text}”.`);
  const column = (lines[line] ?? '').indexOf(word);
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget:visible input.input');
  await input.fill(`:${line + 1}:${column + 2}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** A picture of what has popped up, with some of the text around it. */
async function keep(page: Page, name: string, popup: Locator): Promise<void> {
  await popup.waitFor();
  const box = await popup.boundingBox();
  if (box === null) throw new Error('What has popped up is gone again.');
  const [width, height] = [1080, 420];
  const y = Math.min(Math.max(0, box.y + box.height / 2 - height / 2), size.height - height);
  await page.screenshot({ path: path.join(folder, `${name}.png`), clip: { x: 0, y, width, height } });
}
