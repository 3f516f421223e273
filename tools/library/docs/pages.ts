import { code, paragraphs } from '../../../server/view/markdown.ts';
import { indexPage } from './index-page.ts';
import type { Entry, LibraryContent } from './library.ts';
import { addressFrom, INDEX, placeOf, showingOn } from './places.ts';
import { sectionsOf } from './sections.ts';
import { threagilePage } from './threagile.ts';

/** The pages of the libraries by their paths from `docs/library`, with slashes. */
export function pagesOf(content: LibraryContent): Map<string, string> {
  const { entries } = content;
  const pages = new Map<string, string>();
  const add = (page: string, text: string): void => {
    if (pages.has(page)) throw new Error(`Two declarations would have the page ${page}.`);
    pages.set(page, `${text}\n`);
  };
  add(INDEX, indexPage(content, showingOn(INDEX, entries)));
  add('threagile.md', threagilePage(content, showingOn('threagile.md', entries)));
  for (const entry of entries) add(placeOf(entry), pageOf(entry, content));
  return pages;
}

/** What `explain` says of it, and from where it is named. */
export function pageOf(entry: Entry, content: LibraryContent): string {
  const page = placeOf(entry);
  const showing = showingOn(page, content.entries);
  return paragraphs(entry.describe(showing), sectionsOf(entry, content, showing), footer(page, entry));
}

/** The way back, and to the text that the page is made from. */
function footer(page: string, { file }: Entry): string {
  const source = addressFrom(page, `../../language/library/${file}`);
  return `---\n\n[All pages](${addressFrom(page, INDEX)}) · written in [${code(file)}](${source})`;
}
