import { list } from '../language/analysis/wording.ts';
import type { Declared } from '../language/syntax/file-names.ts';
import { mistypedFor, shortFor } from '../language/syntax/near-names.ts';
import type { LoadedLibraries } from './all-libraries.ts';
import type { FindingPages } from './finding-pages.ts';
import { Knowledge } from './knowledge.ts';
import { inFull } from './view/showing.ts';

/** Nothing is called so; the message says what may have been meant. */
export class UnknownName extends Error {}

/**
 * All that a name of the libraries, or a code of findings, means, in Markdown: one text for each meaning. Throws an
 * `UnknownName` where there is none.
 */
export async function explainName(
  name: string,
  libraries: () => Promise<LoadedLibraries>,
  pages: FindingPages,
): Promise<string[]> {
  const page = await pages.read(name);
  if (page !== undefined) return [page.trim()];
  const { shared, reader } = await libraries();
  const all = [...shared.model.Names.all]
    .filter((file) => file.library !== undefined)
    .flatMap(({ declarations }) => declarations);
  const meant = meantBy(name, all);
  if (meant.length === 0) throw new UnknownName(unknown(name, all));
  const knowledge = new Knowledge(shared);
  return meant.map((declared) => knowledge.hover(declared, reader, inFull));
}

/** By name as written, else whatever its case, else by title. */
function meantBy(name: string, all: readonly Declared[]): readonly Declared[] {
  const lower = name.toLowerCase();
  const ways: ((declared: Declared) => boolean)[] = [
    (declared) => declared.name === name || declared.qualifiedName === name,
    (declared) => declared.name.toLowerCase() === lower || declared.qualifiedName.toLowerCase() === lower,
    ({ node }) => node.title?.toLowerCase() === lower,
  ];
  for (const isMeant of ways) {
    const found = all.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

function unknown(name: string, all: readonly Declared[]): string {
  const near = nearTo(name.slice(name.lastIndexOf('.') + 1), all);
  const advice = near.length === 0 ? '' : ` Did you mean ${list(near, 'or')}?`;
  return `Nothing in the libraries, and no code of check, is called ${name}.${advice}`;
}

/** The names that have the text in them, or in their title, else those that it may be a mistyped or short form of. */
function nearTo(text: string, all: readonly Declared[]): readonly string[] {
  const bare = (given: string): string => given.toLowerCase().replace(/[\s-]+/g, '');
  const part = bare(text);
  const rankOf = ({ name, node }: Declared): number => {
    if (bare(name).includes(part)) return bare(name).startsWith(part) ? 0 : 1;
    return bare(node.title ?? '').includes(part) ? 2 : 3;
  };
  const held = all
    .map((declared) => ({ name: declared.name, rank: part.length > 2 ? rankOf(declared) : 3 }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  if (held.length > 0) return [...new Set(held.map(({ name }) => name))].slice(0, 5);
  const names = [...new Set(all.map((declared) => declared.name))];
  const mistyped = mistypedFor(text, names);
  return mistyped.length > 0 ? mistyped : shortFor(text, names);
}
