import type { AtCursor, Location, PanelEdit, PanelExport, PanelModel, ViewQuery } from '../../server/protocol.ts';

/** From the host to the page. */
export type ToPanel =
  | { readonly type: 'model'; readonly model: PanelModel }
  /** The cursor moved; null where it stands on nothing of the model. */
  | { readonly type: 'cursor'; readonly at: AtCursor | null }
  /** Why there is nothing newer to show; null takes it away. */
  | { readonly type: 'notice'; readonly text: string | null }
  /** The user has chosen what the model is compared with: null for the default. */
  | { readonly type: 'revision'; readonly model: string; readonly revision: string | null }
  /** A drawing to be made a picture: only a page can do that. */
  | { readonly type: 'draw'; readonly svg: string; readonly name: string };

/** From the page to the host. */
export type FromPanel =
  /** The page is there, and its view asks for something to show. */
  | { readonly type: 'ready'; readonly query: ViewQuery }
  /** Another view is shown, or the same one asks for something else. */
  | { readonly type: 'ask'; readonly query: ViewQuery }
  /** `focus` is for the keyboard and a double click; a click only shows the place. */
  | { readonly type: 'reveal'; readonly location: Location; readonly focus: boolean }
  | { readonly type: 'open'; readonly href: string }
  /** Changes the text; the editor can undo it. */
  | { readonly type: 'edit'; readonly edit: PanelEdit }
  /** Into the clipboard, or into a file that the user chooses. */
  | { readonly type: 'copy' | 'save'; readonly export: PanelExport }
  /** Of the systems that share the file, the one in this file is to be shown. */
  | { readonly type: 'choose-system'; readonly uri: string }
  /** The user wants to choose what a model is compared with. */
  | { readonly type: 'choose-revision'; readonly model: string }
  /** The picture that was asked for: the file in base64; null where it could not be drawn. */
  | { readonly type: 'save-image'; readonly name: string; readonly data: string | null };

/** Grows when `Saved`, or what a view keeps in it, takes another shape: what an older page kept is then let go. */
export const savedVersion = 5;

/** What the page keeps over a reload. The host reads `uri` from it to bring a panel back. */
export interface Saved {
  readonly version: number;
  readonly uri: string | null;
  /** What is shown at once; null where it is too large to be kept. */
  readonly model: PanelModel | null;
  readonly view: string | null;
  /** Whether the bars of all providers are shown, where there are many. */
  readonly allBars: boolean;
  readonly atCursor: AtCursorState;
  /** What each view keeps, by its id, as plain data. */
  readonly views: Readonly<Record<string, unknown>>;
}

/** How what is at the cursor is shown. */
export interface AtCursorState {
  readonly folded: boolean;
  /** Where the panel is low, there is little room for it: until it is unfolded there, too, it has one line. */
  readonly foldedWhereLow: boolean;
  /** How much of the panel's height it may take, in percent. */
  readonly share: number;
}
