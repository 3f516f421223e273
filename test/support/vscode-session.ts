import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../tools/setup/process.ts';
import { VsCodeHost } from '../../tools/vscode/host.ts';
import { openWorkbench, type Workbench } from '../../tools/vscode/workbench.ts';

/** VS Code with the packaged extension, installed as a user installs it, on a copy of the test workspace. */
export class VsCodeSession {
  readonly #host: VsCodeHost;
  readonly #workbench: Workbench;

  static async start(openFile: string): Promise<VsCodeSession> {
    const host = await VsCodeHost.start({
      workspace: path.join(root, 'test/fixtures/workspace'),
      vsix: [path.join(root, 'demarc.vsix')],
    });
    try {
      const workbench = await openWorkbench(host, { openFile });
      workbench.page.setDefaultTimeout(15_000);
      await workbench.page.locator('.tab.active', { hasText: openFile }).waitFor({ timeout: 60_000 });
      return new VsCodeSession(host, workbench);
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

  /** What VS Code asked of the network. */
  get refused(): readonly string[] {
    return this.#workbench.refused;
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
