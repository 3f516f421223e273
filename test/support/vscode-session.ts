import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../tools/setup/process.ts';
import { VsCodeHost, type HostOptions } from '../../tools/vscode/host.ts';
import { openWorkbench, panelFrame, runCommand, type Workbench } from '../../tools/vscode/workbench.ts';
import { until } from './until.ts';

/** VS Code with the packaged extension, installed as a user installs it, on a copy of the test workspace. */
export class VsCodeSession {
  readonly #host: VsCodeHost;
  readonly #workbench: Workbench;

  static async start(openFile: string, options: Partial<HostOptions> = {}): Promise<VsCodeSession> {
    const host = await VsCodeHost.start({
      workspace: path.join(root, 'test/fixtures/workspace'),
      vsix: [path.join(root, 'demarc.vsix')],
      ...options,
    });
    try {
      const workbench = await openWorkbench(host, { openFile });
      workbench.page.setDefaultTimeout(15_000);
      await workbench.page.locator('.tab.active', { hasText: openFile }).waitFor({ timeout: 60_000 });
      const session = new VsCodeSession(host, workbench);
      // The language is named once the extension is known: its commands are, too.
      await session.statusItem('Threat Model').waitFor({ timeout: 60_000 });
      return session;
    } catch (error) {
      await host.stop();
      throw error;
    }
  }

  private constructor(host: VsCodeHost, workbench: Workbench) {
    this.#host = host;
    this.#workbench = workbench;
  }

  get page(): Page {
    return this.#workbench.page;
  }

  get panel(): FrameLocator {
    return panelFrame(this.page);
  }

  /** What VS Code asked of the network. */
  get refused(): readonly string[] {
    return this.#workbench.refused;
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** Lines of the active editor as they are drawn. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text });
  }

  /** Opens a file of the workspace by its name on the left, and puts the cursor into it: `shop.tm:15:6`. */
  async open(place: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+1');
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget:visible input.input');
    await input.fill(place);
    const [file = '', line = '', column = ''] = place.split(':');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await page.locator('.tab.active', { hasText: file }).waitFor();
    if (line !== '') await this.statusItem(`Ln ${line}, Col ${column}`).waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
  }

  /** Undoes what was typed into the focused text until it has gone. It may have been saved by itself, so reverting would keep it. */
  async undoUntil(gone: () => Promise<boolean>): Promise<void> {
    await until('the text as it was', async () => {
      if (await gone()) return true;
      await this.page.keyboard.press('Control+Z');
      return undefined;
    });
  }

  /** Reloads the window, and waits until VS Code has begun anew. */
  async reload(): Promise<void> {
    const { page } = this;
    // An address that names a file to open makes VS Code forget the editors that were open.
    await page.evaluate(`{
      const url = new URL(location.href);
      url.searchParams.delete('payload');
      history.replaceState(null, '', url);
      window.beforeReload = true;
    }`);
    await runCommand(page, 'Developer: Reload Window').catch(() => undefined);
    await page.waitForFunction('!window.beforeReload');
    await page.locator('.tab').first().waitFor({ timeout: 60_000 });
  }

  /** Picks a theme by its name, as a user does. */
  async useTheme(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+T');
    const input = page.locator('.quick-input-widget:visible input.input');
    await input.fill(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Keeps a picture of how things stand in artifacts/. */
  async keepPicture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(root, 'artifacts', `${name}.png`) });
  }

  async stop(): Promise<void> {
    await this.#workbench.close();
    await this.#host.stop();
  }
}
