import type { Panel } from './panel-page.ts';
import { PanelBrowser, type Opening } from './panel-browser.ts';

let shared: PanelBrowser | undefined;

after(() => shared?.stop());

/** The panel for the tests around: all of them share one browser, and each is held to what the page may never do. */
export function inBrowser(): { readonly open: (opening?: Opening) => Promise<Panel> } {
  const opened: Panel[] = [];

  before(async () => {
    shared ??= await PanelBrowser.start();
  });

  afterEach(async function () {
    const panels = opened.splice(0);
    if (this.currentTest?.state === 'failed') await shared?.renew();
    else for (const panel of panels) panel.behaves();
  });

  return {
    async open(opening) {
      const panel = await shared!.open(opening);
      opened.push(panel);
      return panel;
    },
  };
}
