import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { FromPanel, Saved, ToPanel } from '../../client/panel/messages.ts';
import type { PanelModel } from '../../server/protocol.ts';
import { root } from '../../tools/setup/process.ts';
import { violationsIn } from './accessibility.ts';
import { loadAxe } from './panel-site.ts';
import { comparePicture } from './pictures.ts';
import { themes, type Theme } from './themes.ts';

export const artifacts = path.join(root, 'artifacts', 'panel');

/** The panel in a browser. */
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

  /** Until what has been done shows, with all that follows from it. */
  async settled(): Promise<void> {
    await this.page.evaluate('settled()');
  }

  async post(message: ToPanel): Promise<void> {
    await this.page.evaluate(`new Promise((heard) => {
      addEventListener('message', heard, { once: true });
      postMessage(${JSON.stringify(message)}, '*');
    }).then(settled)`);
  }

  async show(model: PanelModel): Promise<void> {
    await this.post({ type: 'model', model });
  }

  /** As a view comes about: there is a model, the view's tab is chosen, and the server answers what is asked then. */
  async showView(tab: string, before: PanelModel, model: PanelModel): Promise<void> {
    await this.show(before);
    await this.page.getByRole('tab', { name: tab }).click();
    await this.show(model);
  }

  sent(): Promise<FromPanel[]> {
    return this.page.evaluate('window.sent');
  }

  async lastSent(): Promise<FromPanel | undefined> {
    return (await this.sent()).at(-1);
  }

  /** What it keeps over a reload, as soon as it has written down how it is now. */
  saved(): Promise<Saved | undefined> {
    return this.page.evaluate('saved()');
  }

  /** Presses keys, and says what has the focus then. */
  async press(...keys: readonly string[]): Promise<string> {
    for (const key of keys) await this.page.keyboard.press(key);
    return this.focused();
  }

  focused(): Promise<string> {
    return this.page.evaluate(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
    );
  }

  /** Notes from now on what changes within an element. */
  async watch(selector = 'body'): Promise<void> {
    await this.page.evaluate(`window.changes = [];
      new MutationObserver((all) => changes.push(...all.map(({ attributeName, type, target }) =>
        ({ what: attributeName ?? type, where: (target.outerHTML ?? target.data).slice(0, 200) }))))
        .observe(document.querySelector(${JSON.stringify(selector)}),
          { subtree: true, childList: true, attributes: true, characterData: true });`);
  }

  /** What has changed since `watch`: the attribute, or the kind of change, and where. */
  changes(): Promise<{ what: string; where: string }[]> {
    return this.page.evaluate('changes.splice(0)');
  }

  /** The attributes, and the kinds of change, each once. */
  async touched(): Promise<string[]> {
    return [...new Set((await this.changes()).map(({ what }) => what))];
  }

  row(name: string): Locator {
    return this.page
      .locator('tbody tr')
      .filter({ has: this.page.locator('.name', { hasText: new RegExp(`^${name}$`) }) });
  }

  cell(row: string, column: number): Locator {
    return this.row(row).locator('td').nth(column);
  }

  /** Where it is, in pixels of the page. */
  async box(shown: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.settled();
    const box = await shown.boundingBox();
    assert.ok(box, 'It is to be seen.');
    return box;
  }

  /** How far an element is scrolled: from its left, and from its top. */
  async scrolled(selector = '.split'): Promise<readonly [number, number]> {
    await this.settled();
    return this.page.evaluate(
      `(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])(document.querySelector('${selector}'))`,
    );
  }

  async scroll(left: number, top: number, selector = '.split'): Promise<void> {
    await this.page.evaluate(`document.querySelector('${selector}').scrollTo(${left}, ${top}); settled()`);
  }

  /** How many pixels the page, or an element in it, is too wide for what is around it: the worse of both. */
  overflow(selector = 'html'): Promise<number> {
    return this.page.evaluate(`Math.max(...[document.documentElement, document.querySelector('${selector}')]
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))`);
  }

  /** The texts of those elements that have too little room for them. */
  cut(selector: string): Promise<(string | null)[]> {
    return this.page
      .locator(selector)
      .evaluateAll((all) =>
        all
          .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
          .map(({ textContent }) => textContent),
      );
  }

  async violations(): Promise<string[]> {
    await this.page.evaluate(loadAxe);
    return violationsIn(this.page);
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(artifacts, `${name}.png`) });
  }

  /**
   * Compares what is to be seen with the picture `NAME-THEME-WIDTH.png` in `test/panel/pictures`; `UPDATE=1` writes it.
   * Few pictures say enough: above 800 pixels there is one for the first theme only. Elsewhere than on Linux text is
   * drawn in another way, and nothing is compared. What is seen is left among the artifacts, too.
   */
  async looksLike(name: string): Promise<void> {
    const width = this.page.viewportSize()?.width ?? 0;
    const whole = `${name}-${this.theme.name}-${width}`;
    const file = path.join(artifacts, `${whole}.png`);
    const taken = await this.page.screenshot({ scale: 'css', animations: 'disabled', path: file });
    if (process.platform !== 'linux' || (width > 800 && this.theme !== themes[0])) return;
    comparePicture(whole, taken, artifacts);
  }

  /** Whatever a test does, the page breaks no policy of its own and asks nothing of another host. */
  behaves(): void {
    assert.deepEqual(this.complaints, []);
    assert.deepEqual(this.elsewhere, []);
  }
}
