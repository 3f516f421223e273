import type { FromPanel, Saved, ToPanel } from './messages.ts';

/** All that the page knows of where it runs: in an editor, or in a plain browser with a stand-in. */
export interface Host {
  readonly send: (message: FromPanel) => void;
  readonly listen: (handler: (message: ToPanel) => void) => void;
  readonly load: () => Saved | undefined;
  readonly save: (saved: Saved) => void;
}

interface EditorApi {
  postMessage(message: FromPanel): void;
  getState(): Saved | undefined;
  setState(saved: Saved): void;
}

declare function acquireVsCodeApi(): EditorApi;

export function editorHost(): Host {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    listen: (handler) => addEventListener('message', (event: MessageEvent<ToPanel>) => handler(event.data)),
    load: () => api.getState() ?? undefined,
    save: (saved) => api.setState(saved),
  };
}
