import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Place } from '../../client/features/panel/html.ts';
import type { Saved } from '../../client/panel/messages.ts';
import { ensureChromium } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/process.ts';
import { ownFonts } from './fonts.ts';
import { artifacts, Panel } from './panel-page.ts';
import { PanelSite } from './panel-site.ts';
import { standIn } from './stand-in.ts';
import { themes, type Theme } from './themes.ts';

export interface Opening {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly place?: Place;
  readonly saved?: Saved | undefined;
}

/**
 * The built panel in a plain browser, under its own content security policy, with a stand-in for the editor. It has one
 * page, which each opening loads anew: a browser that knows the panel already shows it much sooner.
 */
export class PanelBrowser {
  private readonly browser: Browser;
  private readonly site: PanelSite;
  private page: Page | undefined;
  private complaints: string[] = [];
  private elsewhere: string[] = [];

  private constructor(browser: Browser, site: PanelSite) {
    this.browser = browser;
    this.site = site;
  }

  static async start(): Promise<PanelBrowser> {
    mkdirSync(artifacts, { recursive: true });
    const executablePath = await ensureChromium();
    const browser = chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
      env: { ...process.env, ...ownFonts(path.join(root, 'artifacts')) },
    });
    return new PanelBrowser(await browser, await PanelSite.start());
  }

  /** The panel as if it had just been opened, at rest; another one that was open is gone. */
  async open({ theme = themes[0]!, width = 800, height = 600, place = 'editor', saved }: Opening = {}): Promise<Panel> {
    const page = (this.page ??= await this.newPage());
    await page.mouse.move(0, 0);
    await page.setViewportSize({ width, height });
    this.complaints = [];
    this.elsewhere = [];
    await page.goto(this.site.open(place, standIn(theme, saved)));
    const panel = new Panel(page, theme, this.complaints, this.elsewhere);
    await panel.settled();
    return panel;
  }

  /** The next opening has a page of its own: whatever was done to this one, such as a key that is held down, is over. */
  async renew(): Promise<void> {
    await this.page?.context().close();
    this.page = undefined;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.site.stop();
  }

  private async newPage(): Promise<Page> {
    const page = await this.browser.newPage({ deviceScaleFactor: 2 });
    page.setDefaultTimeout(5000);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.site.origin}/`) && !/^(?:blob|data):/.test(url)) this.elsewhere.push(url);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    return page;
  }
}
