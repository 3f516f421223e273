import type { AtCursor, Location, PanelModel } from '../../server/protocol.ts';

/** From the host to the page. */
export type ToPanel =
  | { readonly type: 'model'; readonly model: PanelModel }
  /** The cursor moved; null where it stands on nothing of the model. */
  | { readonly type: 'cursor'; readonly at: AtCursor | null }
  /** Why there is nothing newer to show; null takes it away. */
  | { readonly type: 'notice'; readonly text: string | null };

/** From the page to the host. */
export type FromPanel =
  | { readonly type: 'ready' }
  /** `focus` is for the keyboard and a double click; a click only shows the place. */
  | { readonly type: 'reveal'; readonly location: Location; readonly focus: boolean }
  | { readonly type: 'open'; readonly href: string };

/** What the page keeps over a reload. The host reads `uri` from it to bring a panel back. */
export interface Saved {
  readonly uri: string | null;
  readonly model: PanelModel | null;
  readonly view: string | null;
  /** Ids of collapsed rows, by the URI of the model. */
  readonly collapsed: Readonly<Record<string, readonly string[]>>;
  readonly scroll: { readonly top: number; readonly left: number };
}
