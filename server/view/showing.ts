import type { Declaration } from '../../language/model/model.ts';
import { link, pageLink, plain } from './markdown.ts';

/** What a library declares. */
export type KnowledgeKind =
  'service' | 'provider' | 'control' | 'threat' | 'layer' | 'category' | 'protocol' | 'responsibility';

/** Where a description is shown: in a hover, which is short and leads to no other, or on a page among others. */
export interface Showing {
  readonly isPage: boolean;
  /** Whether long lists are cut. */
  readonly isShort: boolean;
  /** The address of the page about a declaration, `undefined` where there is none. */
  readonly pageOf: (kind: KnowledgeKind, id: string) => string | undefined;
}

export const inHover: Showing = { isPage: false, isShort: true, pageOf: () => undefined };

/** By itself, with room for all that there is to say. */
export const inFull: Showing = { ...inHover, isShort: false };

type Named = Pick<Declaration, 'id' | 'title'>;

/** The title of a declaration, which leads to its page where it has one. */
export function mention({ pageOf }: Showing, kind: KnowledgeKind, { id, title }: Named): string {
  const page = pageOf(kind, id);
  return page === undefined ? plain(title) : pageLink(title, page);
}

/** What is said of a declaration: its title leads to its page and the source comes last, or it leads to the source. */
export function claim(
  { pageOf }: Showing,
  kind: KnowledgeKind,
  { id, title }: Named,
  words: string,
  source: string | undefined,
): string {
  const page = pageOf(kind, id);
  if (page === undefined) return `${link(title, source)}${words}`;
  return `${pageLink(title, page)}${words}${source === undefined ? '' : ` (${link('source', source)})`}`;
}

/** How many items of a list are shown. */
export function mostIn({ isShort }: Showing, inShort = 12): number {
  return isShort ? inShort : Infinity;
}
