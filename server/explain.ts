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
  const names = [...new Set(all.map((declared) => declared.name))];
  const mistyped = mistypedFor(name, names);
  const near = mistyped.length > 0 ? mistyped : shortFor(name, names);
  const advice = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return `Nothing in the libraries, and no code of check, is called ${name}.${advice}`;
}
