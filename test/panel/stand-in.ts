import type { Saved } from '../../client/panel/messages.ts';
import type { Theme } from './themes.ts';

/** What VS Code does to the page before the panel runs: the theme, and its interface; and what tests need in there. */
export function standIn(theme: Theme, saved: Saved | undefined): string {
  const variables = Object.entries(theme.variables).map(([name, value]) => [`--vscode-${name}`, value]);
  return `
    for (const [name, value] of ${literal(variables)}) document.documentElement.style.setProperty(name, value);
    document.body.classList.add(...${literal(theme.classes.split(' '))});
    {
      let state = ${literal(saved)};
      let keep = (next) => (state = JSON.parse(JSON.stringify(next)));
      window.sent = [];
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => window.sent.push(message),
        getState: () => state,
        setState: (next) => keep(next),
      });
      // It writes down how it is when that has rested for a while, and at once when it goes.
      window.saved = async () => {
        const write = keep;
        for (;;) {
          let present;
          keep = (next) => (present = next);
          dispatchEvent(new Event('pagehide'));
          keep = write;
          if (JSON.stringify(present) === JSON.stringify(state)) return state;
          await new Promise((done) => requestAnimationFrame(done));
        }
      };
    }
    ${settling}`;
}

/**
 * The page has come to rest: its fonts and elements are there, and a frame has passed, with all that follows from its
 * layout, in which nothing was changed any more.
 */
const settling = `
  window.settled = async () => {
    await document.fonts.ready;
    const awaited = new Set([...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    await Promise.all([...awaited].map((name) => customElements.whenDefined(name)));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let changes = 0;
    const watch = new MutationObserver(() => changes++);
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await frame();
    for (let before = -1; before !== changes; ) {
      before = changes;
      await frame();
    }
    watch.disconnect();
  };`;

/** Within a script that stands in a page. */
function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value).replaceAll('<', '\\u003c');
}
