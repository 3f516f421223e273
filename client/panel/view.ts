import type { AtCursor, Location, PanelEdit, PanelExport, ViewContent, ViewQuery } from '../../server/protocol.ts';

/** What the panel's views have in common. `main.ts` lists them. */
export interface View<Content extends ViewContent = ViewContent> {
  readonly id: Content['view'];
  readonly title: string;
  readonly element: HTMLElement;
  /** What it shows; `model` is the URI by which the shown model is known. */
  update(content: Content, model: string): void;
  /** What it needs to be told: asked each time that it is chosen, and whenever it says so. */
  query(): Queries[Content['view']];
  /** The cursor moved: only the highlight follows. */
  follow(at: AtCursor | null): void;
  /** Brings what stands at the cursor into sight. */
  show(at: AtCursor): void;
  /** Called once it has something to show, and each time that it is shown again. */
  restore(): void;
  /** What it keeps over a reload, as plain data. */
  state(): unknown;
}

type Queries = { readonly [Query in ViewQuery as Query['view']]: Query };

/** What a view asks of the panel around it. */
export interface Around {
  readonly reveal: (location: Location, focus: boolean) => void;
  /** Opens evidence or a source: a page, or a file. */
  readonly open: (href: string) => void;
  /** The view's part of what is kept has changed. */
  readonly changed: () => void;
  /** The view's query has changed: it waits for another content. */
  readonly ask: () => void;
  /** Changes the text; the editor can undo it. */
  readonly edit: (edit: PanelEdit) => void;
  readonly copy: (text: PanelExport) => void;
  readonly save: (text: PanelExport) => void;
  /** Lets the user choose what a model is compared with. */
  readonly chooseRevision: (model: string) => void;
  /** Says something to those who cannot see that it happened. */
  readonly announce: (text: string) => void;
}
