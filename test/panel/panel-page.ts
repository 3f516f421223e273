import { readFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { pageOf, type Place } from '../../client/features/panel/html.ts';
import type { FromPanel, Saved, ToPanel } from '../../client/panel/messages.ts';
import { ensureChromium } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/process.ts';
import { ownFonts } from './fonts.ts';
import { comparePicture } from './pictures.ts';
import { themes, type Theme } from './themes.ts';

const origin = 'http://panel.test';
export const artifacts = path.join(root, 'artifacts', 'panel');

export interface Opening {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly place?: Place;
  readonly saved?: Saved;
}

/** The built panel in a plain browser, under its own content security policy, with a stand-in for the editor. */
export class PanelBrowser {
  private readonly browser: Browser;
  private readonly files: ReadonlyMap<string, { readonly contentType: string; readonly body: string }>;

  private constructor(browser: Browser, script: string, style: string) {
    this.browser = browser;
    const html = pageOf({ script: '/panel.js', style: '/panel.css', source: origin, nonce: 'once', place: 'editor' });
    this.files = new Map([
      ['/', { contentType: 'text/html', body: html }],
      ['/view', { contentType: 'text/html', body: html.replace('data-place="editor"', 'data-place="view"') }],
      ['/panel.js', { contentType: 'text/javascript', body: script }],
      ['/panel.css', { contentType: 'text/css', body: style }],
    ]);
  }

  static async start(): Promise<PanelBrowser> {
    mkdirSync(artifacts, { recursive: true });
    const bundle = async (entry: string): Promise<string> => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        format: 'iife',
        target: 'es2023',
        write: false,
        logLevel: 'warning',
      });
      return outputFiles[0]!.text;
    };
    const [script, style] = await Promise.all([bundle('client/panel/main.ts'), bundle('client/panel/panel.css')]);
    const browser = await chromium.launch({
      executablePath: await ensureChromium(),
      args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
      env: { ...process.env, ...ownFonts(path.join(root, 'artifacts')) },
    });
    return new PanelBrowser(browser, script, style);
  }

  async open({ theme = themes[0]!, width = 800, height = 600, place = 'editor', saved }: Opening = {}): Promise<Panel> {
    const page = await this.browser.newPage({ deviceScaleFactor: 2, viewport: { width, height } });
    page.setDefaultTimeout(5000);
    const elsewhere: string[] = [];
    await page.route('**/*', (route) => {
      const { pathname, origin: asked } = new URL(route.request().url());
      const file = asked === origin ? this.files.get(pathname) : undefined;
      if (file !== undefined) return route.fulfill(file);
      if (pathname !== '/favicon.ico') elsewhere.push(route.request().url());
      return route.abort();
    });
    await page.addInitScript({ content: standIn(theme, saved) });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
    });
    await page.goto(place === 'view' ? `${origin}/view` : `${origin}/`);
    return new Panel(page, theme, complaints, elsewhere);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** What VS Code does to the page: variables and classes of the theme, and its interface. */
function standIn(theme: Theme, saved: Saved | undefined): string {
  const variables = Object.entries(theme.variables).map(([name, value]) => [`--vscode-${name}`, value]);
  return `{
    let state = ${saved === undefined ? 'undefined' : JSON.stringify(saved)};
    window.sent = [];
    window.savedState = () => state;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.sent.push(message),
      getState: () => state,
      setState: (next) => { state = JSON.parse(JSON.stringify(next)); },
    });
    addEventListener('DOMContentLoaded', () => {
      for (const [name, value] of ${JSON.stringify(variables)}) document.documentElement.style.setProperty(name, value);
      document.body.classList.add(...${JSON.stringify(theme.classes.split(' '))});
    });
  }`;
}

export class Panel {
  readonly page: Page;
  private readonly theme: Theme;
  /** Errors of the page, breaches of its policy among them. */
  readonly complaints: readonly string[];
  /** What it asked of other hosts. */
  readonly elsewhere: readonly string[];

  constructor(page: Page, theme: Theme, complaints: readonly string[], elsewhere: readonly string[]) {
    this.page = page;
    this.theme = theme;
    this.complaints = complaints;
    this.elsewhere = elsewhere;
  }

  async post(message: ToPanel): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
    // Messages arrive as tasks of their own: two frames later this one has.
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }

  sent(): Promise<FromPanel[]> {
    return this.page.evaluate('window.sent');
  }

  async saved(): Promise<Saved | undefined> {
    await this.page.waitForTimeout(250);
    return this.page.evaluate('window.savedState()');
  }

  row(name: string): Locator {
    return this.page
      .locator('tbody tr')
      .filter({ has: this.page.locator('.name', { hasText: new RegExp(`^${name}$`) }) });
  }

  cell(row: string, column: number): Locator {
    return this.row(row).locator('td').nth(column);
  }

  /** How far the grid is scrolled: from its left, and from its top. */
  scrolled(): Promise<readonly [number, number]> {
    return this.page.evaluate(
      '(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])(document.querySelector(".split"))',
    );
  }

  async scroll(left: number, top: number): Promise<void> {
    await this.page.evaluate(`document.querySelector('.split').scrollTo(${left}, ${top})`);
  }

  focused(): Promise<string> {
    return this.page.evaluate(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
    );
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(artifacts, `${name}.png`) });
  }

  /**
   * Compares what is to be seen with the picture `NAME-THEME-WIDTH.png` in `test/panel/pictures`; `UPDATE=1` writes it.
   * Few pictures say enough: above 800 pixels there is one for the first theme only. Elsewhere than on Linux text is
   * drawn in another way, and nothing is compared.
   */
  async looksLike(name: string): Promise<void> {
    const width = this.page.viewportSize()?.width ?? 0;
    if (process.platform !== 'linux' || (width > 800 && this.theme !== themes[0])) return;
    const taken = await this.page.screenshot({ scale: 'css', animations: 'disabled' });
    comparePicture(`${name}-${this.theme.name}-${width}`, taken, artifacts);
  }

  async violations(): Promise<string[]> {
    await this.page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    return this.page.evaluate(`axe.run().then(({ violations }) =>
      violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))`);
  }
}
