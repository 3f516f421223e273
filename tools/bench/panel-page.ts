import type { CDPSession } from 'playwright-core';
import type { ToPanel } from '../../client/panel/messages.ts';
import type { ViewQuery } from '../../server/protocol.ts';
import { PanelBrowser } from '../../test/panel/panel-browser.ts';
import type { Panel } from '../../test/panel/panel-page.ts';

/** The panel's page in Chromium, as its tests have it, and how long it takes to show something. */
export class MeasuredPage {
  readonly #browser: PanelBrowser;
  readonly #panel: Panel;
  readonly #session: CDPSession;

  static async open(): Promise<MeasuredPage> {
    const browser = await PanelBrowser.start();
    const panel = await browser.open({ width: 800, height: 900 });
    const session = await panel.page.context().newCDPSession(panel.page);
    await session.send('Performance.enable');
    await panel.page.evaluate(timing);
    return new MeasuredPage(browser, panel, session);
  }

  private constructor(browser: PanelBrowser, panel: Panel, session: CDPSession) {
    this.#browser = browser;
    this.#panel = panel;
    this.#session = session;
  }

  /** Milliseconds from the message to the end of the frame that shows it. */
  async post(message: ToPanel): Promise<number> {
    return this.#panel.page.evaluate<number>(`timed(${JSON.stringify(message)})`);
  }

  /** Shows the view of this id from now on. */
  async choose(view: ViewQuery['view']): Promise<void> {
    await this.#panel.page.locator(`#tab-${view}`).click();
  }

  /** In MiB, after all garbage has been collected. */
  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20;
  }

  close(): Promise<void> {
    return this.#browser.stop();
  }
}

const timing = `window.timed = async (message) => {
  await new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  const arrived = new Promise((done) => addEventListener('message', done, { once: true }));
  postMessage(message, '*');
  await arrived;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}`;
