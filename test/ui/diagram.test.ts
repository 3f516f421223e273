import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { FrameLocator, Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { until } from '../support/until.ts';
import { VsCodeSession } from '../support/vscode-session.ts';
import { stored } from './stored.ts';

describe('the diagram in VS Code', () => {
  let session: VsCodeSession;
  let panel: FrameLocator;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    ({ panel } = session);
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await panel.getByRole('tab', { name: 'Diagram' }).click({ timeout: 60_000 });
    await drawn('store Subscription.Db').waitFor();
    // Where the panel is narrow, the list of flows is closed at first.
    await panel.locator('.flows summary').click();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  const drawn = (id: string): Locator => panel.locator(`.canvas [data-id="${id}"]`);
  const current = (id: string): Locator => panel.locator(`.canvas [data-id="${id}"][aria-current="true"]`);
  /** The panel has the focus, so that the status bar names no line. */
  const activeLine = (line: string): Promise<void> =>
    session.page.locator('.active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();
  const viewBox = (): Promise<string | null> => panel.locator('.canvas > svg').getAttribute('viewBox');

  const isInCanvas = async (id: string): Promise<boolean> => {
    const [canvas, part] = [await panel.locator('.canvas').boundingBox(), await drawn(id).boundingBox()];
    return canvas !== null && part !== null && part.y + part.height <= canvas.y + canvas.height;
  };

  it('goes from a part, a boundary and a flow to its source', async () => {
    await drawn('store Subscription.Db').locator('.diagram-title').click();
    await activeLine('17');
    await current('store Subscription.Db').waitFor();
    // More is said of the cursor now: the drawing has less room, and is seen as a whole all the same.
    await until('all of it is seen', () => isInCanvas('store Subscription.Db'));
    await session.keepPicture('diagram-in-vscode');
    await drawn('boundary Subscription').locator('.diagram-title').click();
    await activeLine('13');
    await panel.locator('.flow-list button', { hasText: 'reads and writes' }).click();
    await activeLine('25');
  });

  it('follows the cursor', async () => {
    await session.open('payroll.tm:14:12');
    await current('process Subscription.Web').waitFor();
    await session.open('payroll.tm:24:8');
    await current('flow Internet.Employee -> Subscription.Web').waitFor();
    await panel.locator('.flow-list [aria-current]', { hasText: 'submits hours' }).waitFor();
  });

  it('is walked by keyboard, and takes the focus to the source with Enter', async () => {
    await panel.locator('.canvas').focus();
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.press('End');
    await panel.locator('.canvas [data-id="store Subscription.Db"]:focus').waitFor();
    await session.page.keyboard.press('Enter');
    await session.page.locator('.monaco-editor.focused').waitFor();
    await session.statusItem('Ln 17, Col').waitFor();
  });

  it('changes while the text is typed, and folds', async () => {
    await session.open('payroll.tm');
    await session.page.keyboard.press('Control+End');
    await session.page.keyboard.type('\nexternal Bank "House bank"\nflow Web -> Bank "orders payments" over Https\n');
    await drawn('external Bank').waitFor();
    await panel.locator('.flow-list button', { hasText: 'House bank' }).waitFor();
    await panel.getByRole('button', { name: 'Show all (0)' }).click();
    await drawn('boundary Internet').locator('.diagram-fold').click();
    await panel.locator('.canvas .folded[data-id="boundary Internet"]').waitFor();
    await panel.getByRole('button', { name: 'Zoom in (+)' }).click();
  });

  it('is saved as a picture', async () => {
    const { page } = session;
    await panel.getByRole('button', { name: /PNG/ }).click();
    const input = page.locator('.quick-input-widget:visible input.input');
    await until('a name is proposed', async () => (await input.inputValue()).endsWith('payroll-diagram.png'));
    const file = await input.inputValue();
    await input.press('Enter');
    const picture = await until('the picture is written', () => {
      const bytes = existsSync(file) ? readFileSync(file) : undefined;
      return bytes && bytes.length > 0 ? PNG.sync.read(bytes) : undefined;
    });
    assert.ok(picture.width > 800 && picture.height > 800);
  });

  it('is there again, as it was, after the window has been reloaded', async () => {
    const before = await viewBox();
    await session.open('payroll.tm');
    await session.page.keyboard.press('Control+S');
    await session.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await stored(session.page, /closed[^[\]]*\[[^\]]*boundary Internet/);
    await session.reload();
    await panel.locator('.canvas .folded[data-id="boundary Internet"]').waitFor();
    const scale = (box: string | null): number => Number(box?.split(' ')[2]);
    assert.equal(scale(await viewBox()), scale(before));
    await panel.locator('.canvas').focus();
  });

  it('asks nothing of the network', () => {
    assert.deepEqual(session.refused, []);
  });
});
